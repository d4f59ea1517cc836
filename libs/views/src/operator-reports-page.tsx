import type { PostingState } from '#domain';
import { Page, type Site } from './page.js';
import { REPORT_KINDS, type ReportKind } from './report-kinds.js';
import { postingPath } from './search-address.js';
import { counted, momentInWords } from './words.js';

export interface ReportShown {
  id: number;
  kind: string;
  words: string | null;
  at: Date;
  doneAt: Date | null;
  /** The posting it is about, as it is now; null = about none, or it is no longer kept. */
  posting: { id: number; slug: string; title: string; state: PostingState } | null;
}

interface OperatorReportsProps {
  site: Site;
  /** Open ones first, the newest first among them. */
  reports: ReportShown[];
  /** All that are open, shown or not. */
  open: number;
}

/** What readers said is wrong. */
export const OperatorReportsPage = ({ site, reports, open }: OperatorReportsProps) => (
  <Page site={site} title="Reports - Superbill" hidden>
    <h1>Reports of readers</h1>
    <p>
      {open === 0 ? 'Nothing is waiting to be looked at.' : `${counted(open, 'report')} to look at.`}{' '}
      <a href="/operator">Back to the overview</a>
    </p>
    {reports.length === 0 && <p class="note">Nobody has reported anything yet.</p>}
    <ul class="undone">
      {reports.map((report) => (
        <li>
          <Report report={report} />
        </li>
      ))}
    </ul>
  </Page>
);

const Report = ({ report: { id, kind, words, at, doneAt, posting } }: { report: ReportShown }) => (
  <>
    <strong>{Object.hasOwn(REPORT_KINDS, kind) ? REPORT_KINDS[kind as ReportKind] : kind}</strong>
    {posting ? (
      <>
        {': '}
        <a href={postingPath(posting)}>{posting.title || 'Untitled posting'}</a> ({posting.state}){' '}
        <a href={`/operator/postings/${posting.id}`}>its listings</a>
      </>
    ) : (
      ' (about no posting, or one that is no longer kept)'
    )}
    {words && <blockquote class="reported">{words}</blockquote>}
    <small>
      Report {id}, {momentInWords(at)}
      {doneAt && `, done ${momentInWords(doneAt)}`}
    </small>
    {!doneAt && (
      <form class="board-actions" method="post" action={`/operator/reports/${id}/done`}>
        <button type="submit">Done</button>
      </form>
    )}
  </>
);
