import type { BoardAddress, RejectedRecord } from '#domain';
import type { Fetcher } from '#http';
import { deservesDetail } from '#postings';
import type { Source, SourceRequest } from '#sources';

/** What a pull of a board would bring, as far as it was followed. */
export interface TestPull {
  requests: number;
  /** Lists that were left unread when `mostPages` was reached. */
  listsLeft: number;
  total: number | null;
  listed: number;
  ofTheTrade: { title: string; url: string | null; ownPage: string | null }[];
  rejected: RejectedRecord[];
}

/** Reads a board's lists as a pull would, and saves nothing. Vacancies' own pages are counted, not fetched. */
export async function testPull(
  fetcher: Fetcher,
  source: Source,
  board: BoardAddress,
  mostPages: number,
): Promise<TestPull> {
  const requests: SourceRequest[] = source.start(board);
  const pull: TestPull = { requests: 0, listsLeft: 0, total: null, listed: 0, ofTheTrade: [], rejected: [] };
  const seen = new Set<string>();
  for (; pull.requests < requests.length && pull.requests < mostPages; pull.requests += 1) {
    const request = requests[pull.requests]!;
    const { status, contentType, text } = await fetcher.fetch({
      ...request,
      minDelayMs: source.pace.minDelayMs,
    });
    const {
      listings,
      stubs = [],
      rejected,
      more,
      total,
    } = source.read({ request, status, contentType, text, board });
    if (total !== null) pull.total = (pull.total ?? 0) + total;
    const vacancies = [
      ...listings.map((listing) => ({ listing, ownPage: null })),
      ...stubs.map(({ listing, detail }) => ({ listing, ownPage: detail.url })),
    ].filter(({ listing }) => !seen.has(listing.externalId));
    for (const { listing } of vacancies) seen.add(listing.externalId);
    pull.listed += vacancies.length;
    pull.ofTheTrade.push(
      ...vacancies
        .filter(({ listing }) => deservesDetail(listing))
        .map(({ listing: { title, url }, ownPage }) => ({ title, url, ownPage })),
    );
    pull.rejected.push(...rejected);
    requests.push(...more);
  }
  pull.listsLeft = requests.length - pull.requests;
  return pull;
}

/** The pull in a few lines for a person. */
export function inWords(source: Source, board: BoardAddress, pull: TestPull): string {
  const { requests, listsLeft, total, listed, ofTheTrade, rejected } = pull;
  const ownPages = ofTheTrade.filter(({ ownPage }) => ownPage !== null).length;
  const lines = [
    `${source.name}, board ${board.token}${board.origin ? ` at ${board.origin}` : ''}`,
    `${requests} ${requests === 1 ? 'request' : 'requests'}: ${listed} vacancies${total === null ? '' : ` of ${total} that the board says it has`}, ${rejected.length} rejected, ${ofTheTrade.length} of our trade going by their titles.`,
  ];
  if (ownPages > 0) lines.push(`A pull would ask for ${ownPages} of them on their own pages.`);
  if (listsLeft > 0) lines.push(`At least ${listsLeft} further lists were not asked for in this test.`);
  for (const { title, url } of ofTheTrade.slice(0, 10)) lines.push(`  ${title}${url ? `  ${url}` : ''}`);
  if (ofTheTrade.length > 10) lines.push(`  ... and ${ofTheTrade.length - 10} more`);
  for (const { externalId, reason } of rejected.slice(0, 5))
    lines.push(`  rejected ${externalId ?? 'a record'}: ${reason}`);
  return `${lines.join('\n')}\n`;
}
