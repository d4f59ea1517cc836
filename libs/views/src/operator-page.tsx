import type { RunOutcome } from '#domain';
import { Page, type Site } from './page.js';
import { counted, momentInWords, OUTCOME_WORDS } from './words.js';

export interface BoardShown {
  source: string;
  token: string;
  employer: string | null;
  sample: boolean;
  enabled: boolean;
  lastOutcome: RunOutcome | null;
  lastDetail: string | null;
  lastHealthyAt: Date | null;
  nextRunAt: Date;
}

interface OperatorProps {
  site: Site;
  boards: BoardShown[];
  openRuns: number;
  queuesPath: string;
}

export const OperatorPage = ({ site, boards, openRuns, queuesPath }: OperatorProps) => (
  <Page site={site} title="Operator - Superbill" hidden>
    <h1>Operator</h1>
    <p>
      {counted(boards.length, 'board')}, {counted(openRuns, 'run')} open.{' '}
      <a href={queuesPath}>Look into the queues</a>
    </p>
    {/* Wider than a phone; the frame scrolls, not the page, and can be reached by keyboard for it. */}
    <div class="scroll" tabIndex={0} role="region" aria-label="Boards">
      <table>
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Last outcome</th>
            <th scope="col">Last healthy</th>
            <th scope="col">Next pull</th>
          </tr>
        </thead>
        <tbody>
          {boards.map((board) => (
            <BoardRow board={board} />
          ))}
        </tbody>
      </table>
    </div>
    {boards.length === 0 && <p class="note">There are no boards yet.</p>}
  </Page>
);

const BoardRow = ({ board }: { board: BoardShown }) => (
  <tr>
    <th scope="row">
      {board.employer ?? board.token}
      {board.sample && <span class="badge">Sample</span>}
      <small>
        {board.source} {board.token}
      </small>
    </th>
    <td>
      {board.lastOutcome ? OUTCOME_WORDS[board.lastOutcome] : 'Not pulled yet'}
      {board.lastDetail && <small>{board.lastDetail}</small>}
    </td>
    <td>{board.lastHealthyAt ? momentInWords(board.lastHealthyAt) : 'Never'}</td>
    <td>{board.enabled ? momentInWords(board.nextRunAt) : 'Switched off'}</td>
  </tr>
);
