import { OpenPostingForm } from './open-posting-form.js';
import { Page, type Site } from './page.js';
import { counted } from './words.js';

export interface UndoneShown {
  kind: 'page' | 'listing';
  id: number;
  board: string;
  what: string;
  error: string;
}

interface OperatorProps {
  site: Site;
  boards: number;
  /** Boards that fail or are silent. */
  troubled: number;
  /** Boards that hold closings for an operator to look at. */
  holding: number;
  openRuns: number;
  undone: UndoneShown[];
  sourcesPath: string;
  queuesPath: string;
}

/** What an operator sees first: is anything wrong, and where to look. */
export const OperatorPage = (props: OperatorProps) => {
  const { site, boards, troubled, holding, openRuns, undone, sourcesPath, queuesPath } = props;
  return (
    <Page site={site} title="Operator - Superbill" hidden>
      <h1>Operator</h1>
      <p>
        {counted(boards, 'board')}, {counted(openRuns, 'run')} open.{' '}
        {troubled === 0 && 'No board fails or is silent.'}
      </p>
      {holding > 0 && (
        <p class="note">
          {counted(holding, 'board')} {holding === 1 ? 'holds' : 'hold'} closings that look like a fault:{' '}
          <a href={sourcesPath}>look whether the postings are really gone</a>.
        </p>
      )}
      <p class="actions">
        <a class="button" href={sourcesPath}>
          {troubled > 0 ? `${counted(troubled, 'board')} to look at` : 'See all boards'}
        </a>
        <a href={queuesPath}>Look into the queues</a>
        <a href="/operator/mail">See the mail</a>
        <a href="/operator/outbox">Look into the outbox</a>
        <a href="/operator/reports">Read what readers reported</a>
        <a href="/operator/employers">Employers</a>
      </p>
      <OpenPostingForm />
      <h2>Left undone</h2>
      {undone.length === 0 && <p class="note">Every page was read and every listing is tagged.</p>}
      {undone.length > 0 && (
        <ul class="undone">
          {undone.map(({ kind, id, board, what, error }) => (
            <li>
              <strong>
                {kind === 'page' ? 'Page' : 'Listing'} {id}
              </strong>{' '}
              of {board}: {what}
              <small>{error}</small>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
