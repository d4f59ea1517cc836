import { z } from 'zod';
import { defineSource, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { webAddress } from '../reading/web-address.js';

/** The API cuts a larger wish to 50 without a word. */
const PAGE_SIZE = 50;
/** 250 requests a day and 2,500 a month are for all searches together. */
const MOST_PAGES = 20;

const envelope = object({ results: list(z.unknown()), count: amount.catch(null) });

const optional = text.catch('');
const named = object({ display_name: text }).nullish().catch(null);
const result = object({
  title: neededText,
  description: optional,
  created: optional,
  redirect_url: optional,
  company: named,
  location: object({ display_name: text, area: listOrNone(text) })
    .nullish()
    .catch(null),
  salary_min: amount.catch(null),
  salary_max: amount.catch(null),
  salary_is_predicted: z.unknown().optional(),
  contract_time: optional,
  contract_type: optional,
});
type Result = z.output<typeof result>;

const SEARCH = {
  source: 'Adzuna',
  words: {
    phrase: 'what_phrase',
    what: 'what',
    and: 'what_and',
    exclude: 'what_exclude',
    where: 'where',
    distance: 'distance',
    category: 'category',
    days: 'max_days_old',
  },
  example: 'phrase=medical coder&days=3',
};

/**
 * Adzuna search API, US index: ads copied from many boards, each with the beginning of its text only (some 500 signs).
 *
 * A board is a search, and its token says which: `phrase=medical coder&days=3` finds the exact words in ads of the last
 * three days; see SEARCH for the words there are. The limits are for all searches together, so keep them few and narrow.
 */
export const source = defineSource({
  id: 'adzuna',
  name: 'Adzuna',
  homepage: 'https://www.adzuna.com/',
  kind: 'aggregator',
  partial: true,
  access: {
    terms: {
      url: 'https://developer.adzuna.com/docs/terms_of_service',
      readOn: '2026-11-22',
      summary:
        'Free key; its ads may be shown where "Jobs by Adzuna" stands with the logo, linked, and every ad links to Adzuna. At most 25 requests a minute, 250 a day, 1,000 a week, 2,500 a month.',
    },
    attribution: 'Jobs by Adzuna (adzuna.com). The text is an extract; the whole ad stands there.',
    passOn: false,
    keySetting: 'ADZUNA_APP_KEY',
    onByDefault: false,
  },
  pace: { minDelayMs: 3_000, everyMinutes: 1_440, expectNewWithinDays: 14 },

  start: (board) => [
    {
      url: addressOn(board, 'https://api.adzuna.com', '/v1/api/jobs/us/search/1', {
        results_per_page: String(PAGE_SIZE),
        sort_by: 'date',
        'content-type': 'application/json',
        ...searchParameters(board.token, SEARCH),
      }),
      headers: { Accept: 'application/json' },
      secretQuery: { app_id: '{ADZUNA_APP_ID}', app_key: '{ADZUNA_APP_KEY}' },
    },
  ],

  read: ({ text: body, request }) => {
    const { results, count } = envelopeOf(envelope, jsonPage(body, 'Adzuna'), 'Adzuna');
    const { listings, rejected } = readRecords({
      records: results,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: result,
      listing: (record) => ({
        url: webAddress(record.redirect_url),
        title: plainWords(record.title),
        company: plainWords(record.company?.display_name ?? '') || null,
        location: placeOf(record) || null,
        description: record.description,
        postedOn: writtenDay(record.created),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payOf(record),
          employment_type_text: [record.contract_time, record.contract_type]
            .filter(Boolean)
            .join(', ')
            .replaceAll('_', ' '),
          remote_flag: '',
        }),
      }),
    });

    const page = pageOf(request);
    const isLast = results.length === 0 || (page ?? 1) * PAGE_SIZE >= (count ?? Infinity);
    const more = page === null || isLast || page >= MOST_PAGES ? [] : [pageAfter(request, page)];
    return { listings, rejected, more, total: (page ?? 1) === 1 ? count : null };
  },
});

const PAGE_IN_PATH = /(\/search\/)(\d+)(?=\?|$)/;

function pageOf({ url }: SourceRequest): number | null {
  const page = PAGE_IN_PATH.exec(url)?.[2];
  return page === undefined ? null : Number(page);
}

const pageAfter = (request: SourceRequest, page: number): SourceRequest => ({
  ...request,
  url: request.url.replace(PAGE_IN_PATH, `$1${page + 1}`),
});

/** "Boston, Suffolk County" says no state; `area` does, from the country downwards. */
function placeOf({ location }: Result): string {
  const parts = plainWords(location?.display_name ?? '').split(', ');
  return [...new Set([...parts, location?.area[1] ?? ''])].filter(Boolean).join(', ');
}

/** A predicted salary is Adzuna's guess. A stated one comes without its unit. */
function payOf({ salary_min: min, salary_max: max, salary_is_predicted: predicted }: Result): string {
  if (!['0', 'false'].includes(String(predicted))) return '';
  return payInWords({ min, max, currency: 'USD', per: '' });
}
