import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn, numberInQuery, pathPiece, withQuery } from '../reading/board-request.js';
import { utcDayOfEpoch } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { pathPieces } from '../reading/path-pieces.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { webAddress } from '../reading/web-address.js';

const PAGE_SIZE = 100;

const posting = object({
  text: neededText,
  hostedUrl: text,
  applyUrl: text,
  createdAt: amount,
  categories: object({ location: text, commitment: text, allLocations: listOrNone(text) }).nullish(),
  workplaceType: text,
  opening: text,
  description: text,
  descriptionBody: text,
  descriptionPlain: text,
  lists: listOrNone(object({ text, content: text })),
  additional: text,
  additionalPlain: text,
  salaryRange: object({ min: amount, max: amount, currency: text, interval: text }).nullish(),
  salaryDescription: text,
  salaryDescriptionPlain: text,
});
type Posting = z.output<typeof posting>;

/**
 * Lever Postings API: a plain list, page by page.
 * The board's token is the site name in its public address, with its own capitals: `Acme` in jobs.lever.co/Acme.
 * Accounts in the EU have the origin https://api.eu.lever.co.
 */
export const source = defineSource({
  id: 'lever',
  name: 'Lever',
  homepage: 'https://www.lever.co/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://github.com/lever/postings-api',
      readOn: '2026-11-22',
      summary:
        'The README says that published postings are public and may be read by third parties, without a key.',
    },
    attribution: 'From the employer’s own job site at Lever.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 500, everyMinutes: 120, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, 'https://api.lever.co', `/v0/postings/${pathPiece(board)}`, {
        mode: 'json',
        skip: '0',
        limit: String(PAGE_SIZE),
      }),
      // Without it the same address answers an HTML page.
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body, request }) => {
    const records = envelopeOf(list(z.unknown()), jsonPage(body, 'Lever'), 'Lever');
    const { listings, rejected } = readRecords({
      records,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: posting,
      listing: (record) => ({
        url: webAddress(record.hostedUrl) ?? webAddress(record.applyUrl),
        title: record.text,
        company: null,
        location: placesOf(record) || null,
        description: descriptionOf(record),
        // The only date there is. It tells when the posting was made; evergreen ones are years old.
        postedOn: utcDayOfEpoch(record.createdAt),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payOf(record) || record.salaryDescriptionPlain,
          employment_type_text: record.categories?.commitment ?? '',
          remote_flag: record.workplaceType === 'unspecified' ? '' : record.workplaceType,
        }),
      }),
    });

    const limit = numberInQuery(request, 'limit');
    const skip = numberInQuery(request, 'skip') ?? 0;
    // A shorter page is the last. A longer one came from a board that answers everything at once, whatever is asked.
    const more = records.length === limit ? [withQuery(request, { skip: String(skip + limit) })] : [];
    return { listings, rejected, more, total: null };
  },

  boardAt: (url) => {
    const [, kind, eu] = /^(jobs|api)\.(eu\.)?lever\.co$/.exec(url.hostname) ?? [];
    const [first = '', second = '', third = ''] = pathPieces(url);
    const isPostings = first === 'v0' && second === 'postings';
    const token = kind === 'jobs' ? first : kind === 'api' && isPostings ? third : '';
    const isSite = /^\w[\w.&' -]*$/.test(token) && !/\.(txt|xml|ico)$/.test(token);
    return isSite ? { token, origin: eu ? 'https://api.eu.lever.co' : null } : null;
  },
});

function placesOf({ categories }: Posting): string {
  const places = [categories?.location ?? '', ...(categories?.allLocations ?? [])];
  return [...new Set(places)].filter(Boolean).join('; ');
}

function descriptionOf(record: Posting): string {
  return joined(
    // `description` holds the opening and the body; the plain form stands in where an employer has only that.
    record.description ||
      joined(record.opening, record.descriptionBody) ||
      paragraph(record.descriptionPlain),
    ...record.lists.map((part) => section(part.text, asList(part.content))),
    record.additional || paragraph(record.additionalPlain),
    record.salaryDescription || paragraph(record.salaryDescriptionPlain),
  );
}

/** The content of a headed list is bare `<li>` items. */
const asList = (content: string): string =>
  /<li[\s>]/i.test(content) && !/<[uo]l[\s>]/i.test(content) ? `<ul>${content}</ul>` : content;

/** `per-hour-wage` -> "per hour"; what isn't in the table is said in the source's own words. */
const INTERVALS: Record<string, string> = {
  'per-year-salary': 'per year',
  'per-month-salary': 'per month',
  'semi-month-salary': 'twice a month',
  'bi-month-salary': 'every two months',
  'bi-week-salary': 'every two weeks',
  'per-week-salary': 'per week',
  'per-day-wage': 'per day',
  'per-hour-wage': 'per hour',
};

function payOf({ salaryRange: range }: Posting): string {
  if (!range) return '';
  const per = INTERVALS[range.interval] ?? range.interval.replaceAll('-', ' ');
  return payInWords({ min: range.min, max: range.max, currency: range.currency, per });
}
