import { z } from 'zod';
import { defineSource, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { utcDayOfEpoch, writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

/** More than 20 at once are not given. */
const PAGE_SIZE = 20;
/** A search that goes deeper has lost its subject. */
const MOST_PAGES = 50;

const envelope = object({
  jobs: list(z.unknown()),
  offset: amount.catch(null),
  limit: amount.catch(null),
  totalCount: amount.catch(null),
  nextCursor: z.string().nullish().catch(null),
});
type Envelope = z.output<typeof envelope>;

const optional = text.catch('');
const money = amount.catch(null);
/** A moment as epoch, or in words. */
const day = optional.transform((moment) =>
  /^\d+$/.test(moment) ? utcDayOfEpoch(Number(moment)) : writtenDay(moment),
);
/** The feed gives names of countries, the search objects that have one. */
const country = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);

const job = object({
  title: neededText,
  excerpt: optional,
  companyName: optional,
  employmentType: optional,
  minSalary: money,
  maxSalary: money,
  salaryPeriod: optional,
  currency: optional,
  locationRestrictions: list(country).nullish().catch(null),
  description: optional,
  pubDate: day,
  expiryDate: day,
  applicationLink: optional,
  guid: optional,
});
type Job = z.output<typeof job>;

const SEARCH = {
  source: 'Himalayas',
  words: { keyword: 'q', country: 'country', seniority: 'seniority', type: 'employment_type' },
  example: 'keyword=medical coder&country=US',
};

/**
 * Himalayas jobs API: remote jobs of the whole world, with the countries in which one may live.
 *
 * A board is a search, and its token says which: `keyword=medical coder&country=US`; see SEARCH for the words there are.
 * The feed of everything holds about a hundred thousand, twenty a page, and is not asked for. A page of the feed
 * continues by cursor, a page of the search by its number; a saved page of either can be read.
 */
export const source = defineSource({
  id: 'himalayas',
  name: 'Himalayas',
  homepage: 'https://himalayas.app/',
  kind: 'job-board',
  access: {
    terms: {
      url: 'https://himalayas.app/api',
      readOn: '2026-11-22',
      summary:
        'Documented API without a key that asks for a link back and for naming Himalayas as the source. Its conditions for re-use were read in summary only: read them before switching it on.',
    },
    attribution: 'Source: Himalayas (himalayas.app).',
    passOn: false,
    keySetting: null,
    onByDefault: false,
  },
  // Bursts are answered with 429.
  pace: { minDelayMs: 3_000, everyMinutes: 720, expectNewWithinDays: 14 },

  start: (board) => [
    {
      url: addressOn(board, 'https://himalayas.app', '/jobs/api/search', {
        ...searchParameters(board.token, SEARCH),
        sort: 'recent',
        limit: String(PAGE_SIZE),
        page: '1',
      }),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body, request }) => {
    const answer = envelopeOf(envelope, jsonPage(body, 'Himalayas'), 'Himalayas');
    const { listings, rejected } = readRecords({
      records: answer.jobs,
      idOf: ({ guid, applicationLink }) => idText(guid) ?? idText(applicationLink),
      withoutId: 'guid is missing',
      shape: job,
      listing: (record) => ({
        url: webAddress(linkOf(record)),
        title: plainWords(record.title),
        company: plainWords(record.companyName) || null,
        location: placesOf(record),
        description: unescapeHtml(record.description || record.excerpt),
        postedOn: record.pubDate,
        closesOn: record.expiryDate,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payOf(record),
          employment_type_text: record.employmentType,
          remote_flag: 'remote',
        }),
      }),
    });
    return { listings, rejected, more: nextPage(answer, request), total: totalOf(answer, request) };
  },
});

/** Every page tells it; only the first of a series speaks for all. */
function totalOf({ offset, totalCount }: Envelope, request: SourceRequest): number | null {
  const isFirst = (numberInQuery(request, 'page') ?? 1) === 1 && !(offset ?? 0);
  return isFirst && !/[?&]cursor=/.test(request.url) ? totalCount : null;
}

/** The feed goes on by cursor, the search by number; where an answer names both ways, both lead to the same page. */
function nextPage(
  { jobs, limit, totalCount, nextCursor }: Envelope,
  request: SourceRequest,
): SourceRequest[] {
  if (jobs.length === 0 || !request.url.includes('/jobs/api')) return [];
  const page = numberInQuery(request, 'page');
  if (page !== null && page >= MOST_PAGES) return [];
  const byNumber = page === null ? {} : { page: String(page + 1) };
  if (nextCursor) return [withQuery(request, { ...byNumber, cursor: nextCursor })];
  const isLast = page === null || page * (limit || PAGE_SIZE) >= (totalCount ?? Infinity);
  return isLast ? [] : [withQuery(request, byNumber)];
}

/** Their terms want the link to lead to Himalayas; the address for applying may be the employer's. */
function linkOf({ guid, applicationLink }: Job): string {
  return (
    [guid, applicationLink].find((link) => /^https?:\/\/himalayas\.app\//i.test(link)) ?? applicationLink
  );
}

function placesOf({ locationRestrictions: countries }: Job): string | null {
  if (!countries) return null;
  // An empty list is a statement here: from anywhere.
  return countries.filter(Boolean).join('; ') || 'Worldwide';
}

const PERIODS: Record<string, string> = {
  annual: 'per year',
  yearly: 'per year',
  monthly: 'per month',
  weekly: 'per week',
  daily: 'per day',
  hourly: 'per hour',
};

function payOf({ minSalary: min, maxSalary: max, currency, salaryPeriod }: Job): string {
  const period = salaryPeriod.toLowerCase();
  return payInWords({ min, max, currency, per: PERIODS[period] ?? period });
}
