import type { RunCounts, RunOutcome } from '#domain';
import { HeldClosings, type BoardLosses } from './held-closings.js';
import { Page, type Site } from './page.js';
import { counted, momentInWords, OUTCOME_WORDS } from './words.js';

export interface BoardShown extends BoardLosses {
  id: number;
  source: string;
  token: string;
  employer: string | null;
  sample: boolean;
  enabled: boolean;
  lastOutcome: RunOutcome | null;
  lastDetail: string | null;
  lastHealthyAt: Date | null;
  lastNewAt: Date | null;
  nextRunAt: Date;
  failures: number;
  running: boolean;
  lastRun: LastRun | null;
  listings: number;
  /** Nothing new for longer than its source says is normal. */
  silent: boolean;
}

/** What the last finished run counted. */
type LastRun = RunCounts & { passedOver: number; closed: number; reopened: number; held: number };

interface SourcesProps {
  site: Site;
  boards: BoardShown[];
}

/** Those to look at come first: what holds closings, silent ones, then failing ones, the longest failing first. */
function urgency({ enabled, held, releaseHeld, silent, failures }: BoardShown): number {
  if (held > 0 && !releaseHeld) return 2_000_000;
  if (!enabled) return -1;
  return silent ? 1_000_000 : failures;
}

/** Every board: how it does, what its last run counted, when it is asked next; each can be paused or run now. */
export const OperatorSourcesPage = ({ site, boards }: SourcesProps) => {
  const sorted = boards.toSorted((a, b) => urgency(b) - urgency(a));
  return (
    <Page site={site} title="Boards - Superbill" hidden>
      <h1>Boards</h1>
      <p>
        {counted(boards.length, 'board')},{' '}
        {counted(boards.filter((board) => board.silent).length, 'silent board')},{' '}
        {boards.filter((board) => board.enabled && board.failures > 0).length} failing,{' '}
        {boards.filter((board) => board.held > 0).length} holding closings,{' '}
        {boards.filter((board) => !board.enabled).length} switched off.{' '}
        <a href="/operator">Back to the overview</a>
      </p>
      {/* Wider than a phone; the frame scrolls, not the page, and can be reached by keyboard for it. */}
      <div class="scroll boards" tabIndex={0} role="region" aria-label="Boards">
        <table>
          <thead>
            <tr>
              <th scope="col">Board</th>
              <th scope="col">Last outcome</th>
              <th scope="col">Last run</th>
              <th scope="col">Freshness</th>
              <th scope="col">Next pull</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((board) => (
              <BoardRow board={board} />
            ))}
          </tbody>
        </table>
      </div>
      {boards.length === 0 && (
        <p class="note">There are no boards yet. Add one with: superbill source add LINK</p>
      )}
    </Page>
  );
};

const BoardRow = ({ board }: { board: BoardShown }) => (
  <tr>
    <th scope="row">
      {board.employer ?? board.token}
      {board.sample && <span class="badge">Sample</span>}
      {board.silent && <span class="badge">Silent</span>}
      <small>
        {board.id}: {board.source} {board.token}
      </small>
    </th>
    <td>
      {board.lastOutcome ? OUTCOME_WORDS[board.lastOutcome] : 'Not pulled yet'}
      {board.failures > 1 && <small>{board.failures} times in a row</small>}
      {board.lastDetail && <small>{board.lastDetail}</small>}
    </td>
    <td>
      {board.lastRun ? <Counts run={board.lastRun} /> : 'None has finished'}
      <small>{counted(board.listings, 'listing')} kept</small>
      <HeldClosings board={board} />
    </td>
    <td>
      {board.lastHealthyAt ? `Read ${momentInWords(board.lastHealthyAt)}` : 'Never read to the end'}
      <small>
        {board.lastNewAt ? `Something new ${momentInWords(board.lastNewAt)}` : 'Never anything new'}
      </small>
    </td>
    <td>
      {board.running
        ? 'Running now'
        : board.enabled
          ? `Next ${momentInWords(board.nextRunAt)}`
          : 'Switched off'}
      <Actions board={board} />
    </td>
  </tr>
);

const Counts = ({ run }: { run: LastRun }) => (
  <>
    {run.fetched} = {run.added} new + {run.changed} changed + {run.unchanged} unchanged + {run.rejected}{' '}
    rejected
    {run.passedOver > 0 && <small>{run.passedOver} of other trades</small>}
    {run.closed + run.reopened + run.held > 0 && (
      <small>
        {run.closed} gone, {run.reopened} found again, {run.held} held open
      </small>
    )}
  </>
);

const Actions = ({ board: { id, enabled } }: { board: BoardShown }) => (
  <span class="board-actions">
    <Action id={id} verb="run" words="Run now" />
    {enabled ? (
      <Action id={id} verb="pause" words="Pause" />
    ) : (
      <Action id={id} verb="resume" words="Switch on" />
    )}
  </span>
);

const Action = ({ id, verb, words }: { id: number; verb: string; words: string }) => (
  <form method="post" action={`/operator/sources/${id}/${verb}`}>
    <button type="submit">{words}</button>
  </form>
);
