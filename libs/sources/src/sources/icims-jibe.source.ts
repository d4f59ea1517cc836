import { type BoardAddress, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { numberInQuery, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { employerSite } from '../reading/employer-site.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'Jibe (iCIMS)';
const PAGE_SIZE = 100;

const envelope = object({ jobs: list(z.unknown()), totalCount: amount.catch(null) });
const words = text.catch('');
const number = amount.catch(null);
const place = z.object({ location_name: words, city: words, state: words, country: words });

const job = object({
  slug: words,
  req_id: words,
  language: words,
  title: neededText,
  description: words,
  responsibilities: words,
  qualifications: words,
  location_name: words,
  city: words,
  state: words,
  country: words,
  full_location: words,
  additional_locations: listOrNone(place).catch([]),
  hiring_organization: words,
  posted_date: words,
  create_date: words,
  expiry_date: words,
  apply_url: words,
  employment_type: texts.catch([]),
  salary_value: number,
  salary_min_value: number,
  salary_max_value: number,
  salary_currency: words,
  salary_unit: words,
  salary_range: words,
  tags1: texts.catch([]),
  tags2: texts.catch([]),
  tags3: texts.catch([]),
  tags4: texts.catch([]),
  tags5: texts.catch([]),
  tags6: texts.catch([]),
  tags7: texts.catch([]),
  tags8: texts.catch([]),
  meta_data: z.object({ canonical_url: words }).nullish().catch(null),
});
type Job = z.output<typeof job>;

/**
 * Jibe, the newer front that iCIMS puts on an employer's own host: JSON, page by page, with the full text.
 * The board's token is that host: `careers.acme.example`. Its vacancies are the same as those of the employer's classic portal,
 * under the same numbers.
 */
export const source = defineSource({
  id: 'icims-jibe',
  name: NAME,
  homepage: 'https://www.icims.com/products/career-sites/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.icims.com/legal/',
      readOn: '2026-11-22',
      summary:
        'The address is not documented and no terms for readers are known. It is what the employer’s own career site reads for any visitor, without a key; the site’s robots.txt is kept to.',
    },
    attribution: 'From the employer’s own career site, run by iCIMS.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const url = new URL('/api/jobs', employerSite(board, NAME));
    return [
      withQuery(
        { url: url.href, headers: { Accept: 'application/json' } },
        { page: '1', limit: String(PAGE_SIZE) },
      ),
    ];
  },

  read: ({ text: body, request, board }) => {
    const { jobs, totalCount } = envelopeOf(envelope, jsonPage(body, NAME), NAME);
    const { listings, rejected } = readRecords({
      records: jobs.map((one) => (isObject(one) ? (one['data'] ?? one) : one)),
      idOf: ({ req_id, slug }) => idText(req_id) ?? idText(slug),
      withoutId: 'req_id and slug are missing',
      shape: job,
      listing: (record) => ({
        url:
          webAddress(record.meta_data?.canonical_url ?? '') ??
          pageOn(board, record.slug) ??
          webAddress(record.apply_url),
        title: plainWords(record.title),
        company: plainWords(record.hiring_organization) || null,
        location: placesOf(record) || null,
        description: descriptionOf(record),
        postedOn: writtenDay(record.posted_date) ?? writtenDay(record.create_date),
        closesOn: writtenDay(record.expiry_date),
        requisitionId: record.req_id || null,
        extras: statedExtras({
          salary_text: payOf(record),
          employment_type_text: record.employment_type.map(inWords).join(', '),
          remote_flag: workplaceOf(record),
        }),
      }),
    });

    const page = numberInQuery(request, 'page') ?? 1;
    const limit = numberInQuery(request, 'limit') ?? PAGE_SIZE;
    const isLast =
      jobs.length === 0 || (totalCount === null ? jobs.length < limit : page * limit >= totalCount);
    const more = isLast || !isAddress(request.url) ? [] : [withQuery(request, { page: String(page + 1) })];
    return { listings, rejected, more, total: page === 1 ? totalCount : null };
  },

  boardAt: (url) => {
    const isApi = url.pathname === '/api/jobs' && url.searchParams.has('page');
    // `/careers-home/` and a language behind a vacancy's number are how these fronts alone make their addresses.
    const isFront = /^\/careers-home(\/|$)/i.test(url.pathname);
    const isVacancy =
      /^\/jobs\/\d+\/?$/.test(url.pathname) &&
      /^[a-z]{2}-[a-z]{2}$/i.test(url.searchParams.get('lang') ?? '');
    const isVendors = /(^|\.)(jibeapply|icims)\.com$/i.test(url.hostname);
    if (isVendors && !/^(?!www\.)[\w-]+\.jibeapply\.com$/i.test(url.hostname)) return null;
    return isVendors || isApi || isFront || isVacancy
      ? { token: url.host.toLowerCase(), origin: null }
      : null;
  },
});

/** A saved page is read without a board's name; the vacancy's own address can't be made then. */
const pageOn = (board: BoardAddress, slug: string): string | null =>
  slug && (board.origin || board.token.includes('.'))
    ? new URL(`/jobs/${encodeURIComponent(slug)}`, employerSite(board, NAME)).href
    : null;

/** `full_location` names every place; where it is missing the parts stand in. */
function placesOf(record: Job): string {
  if (record.full_location) return plainWords(record.full_location);
  const places = [record, ...record.additional_locations].map(
    ({ city, state, country, location_name: name }) =>
      [city, state, country].filter(Boolean).join(', ') || name,
  );
  return plainWords([...new Set(places)].filter(Boolean).join('; '));
}

function descriptionOf(record: Job): string {
  const [main, duties, needed] = [record.description, record.responsibilities, record.qualifications].map(
    unescapeHtml,
  );
  // Some employers' fronts repeat in the description what stands in fields of its own.
  const part = (heading: string, body = '') =>
    main?.includes(body) ? '' : section(heading, paragraph(body));
  return joined(paragraph(main ?? ''), part('Responsibilities', duties), part('Qualifications', needed));
}

const UNITS: Record<string, string> = {
  HOUR: 'per hour',
  HOURLY: 'per hour',
  DAY: 'per day',
  DAILY: 'per day',
  WEEK: 'per week',
  WEEKLY: 'per week',
  MONTH: 'per month',
  MONTHLY: 'per month',
  YEAR: 'per year',
  YEARLY: 'per year',
  ANNUAL: 'per year',
  ANNUALLY: 'per year',
};

const payOf = (record: Job): string =>
  payInWords({
    min: record.salary_min_value ?? record.salary_value,
    max: record.salary_max_value ?? record.salary_value,
    currency: record.salary_currency,
    per: UNITS[record.salary_unit.toUpperCase()] ?? '',
  }) || (/\d\d/.test(record.salary_range) ? record.salary_range : '');

const inWords = (type: string): string =>
  /^[A-Z_]+$/.test(type) ? type.replaceAll('_', ' ').toLowerCase() : type;

/** Employers give the numbered tags meanings of their own; only one that says nothing but the workplace is taken. */
function workplaceOf(record: Job): string {
  const { tags1, tags2, tags3, tags4, tags5, tags6, tags7, tags8 } = record;
  const tags = [tags1, tags2, tags3, tags4, tags5, tags6, tags7, tags8].flat();
  const said = tags.find((tag) =>
    /^((fully |100% )?remote|hybrid( remote)?|on-?\s?site|work from home|telecommute)$/i.test(tag),
  );
  return said ?? '';
}
