import type { SourceKind } from '#domain';
import { NOT_CONNECTED } from './not-connected.js';
import { Page, type Site } from './page.js';
import { counted, dayInWords, listOf, momentInWords } from './words.js';

/** A source that is read, as the public sees it. */
export interface SourceShown {
  id: string;
  name: string;
  homepage: string;
  kind: SourceKind;
  boards: number;
  /** Of these, read to the end within a day. */
  fresh: number;
  /** When one of its boards was last read to the end; null = none has been yet. */
  lastReadAt: Date | null;
  /** Postings of the field that are open. */
  open: number;
  attribution: string;
  terms: { url: string; readOn: string; summary: string };
  /** May its postings go into feeds and exports? */
  passOn: boolean;
}

export interface SourcesPageProps {
  site: Site;
  sources: SourceShown[];
  /** Names of sources that could be read but have no board switched on. */
  idle: string[];
  /** Do they stand on invented boards? */
  samples: boolean;
}

const KIND_WORDS: Record<SourceKind, string> = {
  'employer-system': 'Employers’ own job boards',
  'job-board': 'Job boards and feeds',
  aggregator: 'Collections of many boards',
  'public-service': 'Public employment services',
};

/** Where postings come from, how fresh that is, and under which terms. */
export const SourcesPage = ({ site, sources, idle, samples }: SourcesPageProps) => (
  <Page
    site={site}
    title="Where postings come from - Superbill"
    description="Every source Superbill reads: how fresh it is, its terms, and what is not connected and why."
    samples={samples}
  >
    <h1>Where postings come from</h1>
    <p class="lead">
      Superbill reads employers’ own job boards, documented public interfaces and feeds. It says who it is,
      obeys robots.txt, and never works around a refusal.
    </p>
    {sources.length === 0 && <p class="note">No board is switched on yet.</p>}
    {(Object.keys(KIND_WORDS) as SourceKind[]).map((kind) => (
      <SourcesOfKind kind={kind} sources={sources.filter((source) => source.kind === kind)} />
    ))}
    {idle.length > 0 && (
      <details class="idle">
        <summary>
          {counted(idle.length, 'source')} could be read as well, but no board of theirs is switched on here
        </summary>
        <p>{listOf(idle)}.</p>
      </details>
    )}
    <NotConnected />
  </Page>
);

const SourcesOfKind = ({ kind, sources }: { kind: SourceKind; sources: SourceShown[] }) =>
  sources.length === 0 ? null : (
    <section class="part-of-list" aria-labelledby={kind}>
      <h2 id={kind}>{KIND_WORDS[kind]}</h2>
      <ul class="tiles">
        {sources.map((source) => (
          <li>
            <Source {...source} />
          </li>
        ))}
      </ul>
    </section>
  );

const Source = ({ id, name, homepage, open, attribution, terms, passOn, ...read }: SourceShown) => (
  <>
    <h3>
      <a href={homepage} rel="noopener">
        {name}
      </a>
    </h3>
    <p>{freshness(read)}</p>
    <p>
      <a href={`/?${new URLSearchParams({ source: id })}`}>{counted(open, 'open posting')}</a>
      {!passOn && ', shown on our pages only: its terms keep them out of feeds and exports'}
    </p>
    <p class="attribution">“{attribution}”</p>
    <details>
      <summary>Terms</summary>
      <p>
        {terms.summary}{' '}
        <a href={terms.url} rel="noopener">
          The address we go by
        </a>
        , {dayInWords(terms.readOn)}.
      </p>
    </details>
  </>
);

function freshness({ boards, fresh, lastReadAt }: Pick<SourceShown, 'boards' | 'fresh' | 'lastReadAt'>) {
  const many = counted(boards, 'board');
  if (lastReadAt === null) return `${many}, not read to the end yet`;
  const share = fresh === boards ? '' : `, ${fresh} of them read within a day`;
  return `${many}${share}. Last read ${momentInWords(lastReadAt)}.`;
}

const NotConnected = () => (
  <section class="part-of-list" aria-labelledby="not-connected">
    <h2 id="not-connected">Not connected, and why</h2>
    <dl class="reasons">
      {NOT_CONNECTED.map(({ names, why }) => (
        <div>
          <dt>{names}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
    <p class="aside">From the sources’ own pages and public reports, read {dayInWords('2026-11-22')}.</p>
  </section>
);
