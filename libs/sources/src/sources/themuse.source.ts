import { z } from 'zod';
import { defineSource, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

/** Counted from 0; users report that pages above it are refused. */
const LAST_PAGE_GIVEN = 99;

const envelope = object({
  results: list(z.unknown()),
  page: amount.catch(null),
  page_count: amount.catch(null),
  total: amount.catch(null),
});
type Envelope = z.output<typeof envelope>;

const optional = text.catch('');
const job = object({
  name: neededText,
  publication_date: optional,
  contents: optional,
  company: object({ name: text }).nullish().catch(null),
  locations: listOrNone(object({ name: text })).catch([]),
  refs: object({ landing_page: text }).nullish().catch(null),
});

const SEARCH = {
  source: 'The Muse',
  words: { category: 'category', location: 'location', level: 'level', company: 'company' },
  example: 'category=Healthcare;Accounting and Finance&location=Flexible / Remote',
};

/**
 * The Muse public jobs API: jobs of many employers with their full text, twenty a page.
 *
 * A board is a search by the site's own lists, and its token says which, several values of one word with `;`:
 * `category=Healthcare;Accounting and Finance&location=Flexible / Remote`; see SEARCH for the words there are. There is
 * no search by words, and a category that the site doesn't know finds nothing, without an error.
 */
export const source = defineSource({
  id: 'themuse',
  name: 'The Muse',
  homepage: 'https://www.themuse.com/',
  kind: 'job-board',
  access: {
    terms: {
      url: 'https://www.themuse.com/developers/api/v2',
      readOn: '2026-11-22',
      summary:
        'Public API, 500 requests an hour without a key; jobs are linked to their page on The Muse. The conditions it refers to were not read: read them before switching it on.',
    },
    attribution: 'Source: The Muse (themuse.com).',
    passOn: false,
    keySetting: null,
    onByDefault: false,
  },
  pace: { minDelayMs: 8_000, everyMinutes: 1_440, expectNewWithinDays: 14 },

  start: (board) => {
    const search = searchParameters(board.token, SEARCH);
    const url = new URL(addressOn(board, 'https://www.themuse.com', '/api/public/jobs', { page: '0' }));
    for (const [parameter, values] of Object.entries(search))
      for (const value of values.split(';').map((one) => one.trim()))
        if (value) url.searchParams.append(parameter, value);
    return [{ url: url.href, headers: { Accept: 'application/json' } }];
  },

  read: ({ text: body, request }) => {
    const answer = jsonPage(body, 'The Muse');
    const isOneJob = isObject(answer) && 'contents' in answer && !('results' in answer);
    const page = isOneJob ? { ...NO_PAGING, results: [answer] } : envelopeOf(envelope, answer, 'The Muse');
    const { listings, rejected } = listingsIn(page.results);
    const [only] = listings;
    if (isOneJob && only) return oneVacancy(only);
    const isFirst = (page.page ?? numberInQuery(request, 'page') ?? 0) === 0;
    return { listings, rejected, more: nextPage(page, request), total: isFirst ? page.total : null };
  },
});

const NO_PAGING = { page: null, page_count: null, total: null };

function listingsIn(records: readonly unknown[]) {
  return readRecords({
    records,
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: job,
    listing: (record) => {
      const places = record.locations.map(({ name }) => plainWords(name)).filter(Boolean);
      return {
        url: webAddress(record.refs?.landing_page ?? ''),
        title: plainWords(record.name),
        company: plainWords(record.company?.name ?? '') || null,
        location: places.join('; ') || null,
        description: unescapeHtml(record.contents),
        postedOn: writtenDay(record.publication_date),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: '',
          employment_type_text: '',
          // "Flexible / Remote", the site's own word for it, stands among the places.
          remote_flag: places.find((place) => /\bremote\b/i.test(place)) ?? '',
        }),
      };
    },
  });
}

function nextPage({ results, page_count: pages }: Envelope, request: SourceRequest): SourceRequest[] {
  const page = numberInQuery(request, 'page');
  if (page === null || results.length === 0) return [];
  const isLast = page + 1 >= (pages ?? Infinity) || page >= LAST_PAGE_GIVEN;
  return isLast ? [] : [withQuery(request, { page: String(page + 1) })];
}
