import type { BoardAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourceRequest } from '../define-source.js';
import { addressOn, pathPiece } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { pathPieces } from '../reading/path-pieces.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn } from '../reading/tenant-host.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'Workable';
const ORIGIN = 'https://apply.workable.com';
const HEADERS = { Accept: 'application/json' };

const words = text.catch('');
const flag = z.boolean().catch(false);
const place = z.object({ city: words, region: words, state: words, country: words, hidden: flag });

/** A vacancy as the widget, the paged list and its own page have it; each fills some of the fields. */
const job = object({
  shortcode: neededText,
  title: neededText,
  code: words,
  url: words,
  shortlink: words,
  employment_type: words,
  type: words,
  telecommuting: flag,
  remote: flag,
  workplace: words,
  published_on: words,
  created_at: words,
  published: words,
  location: place.nullish().catch(null),
  locations: listOrNone(place).catch([]),
  isInternal: flag,
  description: words,
  full_description: words,
  requirements: words,
  benefits: words,
});
type Job = z.output<typeof job>;

const widget = object({ name: words, jobs: list(z.unknown()) });
const pageOfJobs = object({
  results: list(z.unknown()),
  total: z.number().nullish().catch(null),
  nextPage: words,
});

/**
 * Workable's public widget: one answer lists the whole board, a vacancy's own page adds the text and whether it is hybrid.
 * The board's token is the name in its public address: `acme` in apply.workable.com/acme.
 * A page of the other list there is (`/api/v3`, asked by POST and paged by a token) is read as well.
 */
export const source = defineSource({
  id: 'workable',
  name: NAME,
  homepage: 'https://www.workable.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://workable.readme.io/reference/jobs',
      readOn: '2026-11-22',
      summary:
        'The documented API needs a key and is not used. The widget used here is what employers show in pages of their own, without one; no terms for other readers are known, nor figures, and more than two requests at a time are refused.',
    },
    attribution: 'From the employer’s own career page at Workable.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, ORIGIN, `/api/v1/widget/accounts/${pathPiece(board)}`, { details: 'true' }),
      headers: HEADERS,
    },
  ],

  read: ({ text: body, request, board }) => {
    const answer = jsonPage(body, NAME);
    if (isObject(answer) && 'shortcode' in answer) return vacancy(answer, request, board);
    if (isObject(answer) && 'results' in answer) {
      const { results, total, nextPage } = envelopeOf(pageOfJobs, answer, NAME);
      const isFirst = !/"token"/.test(request.body ?? '');
      const isNew = nextPage && !request.body?.includes(JSON.stringify(nextPage));
      const more = isNew && results.length > 0 ? [pageRequest(board, nextPage)] : [];
      return { ...outlines(results, '', board), more, total: isFirst ? (total ?? null) : null };
    }
    const { name, jobs } = envelopeOf(widget, answer, NAME);
    const merged = oncePerShortcode(jobs);
    const isTold = (one: unknown) => isObject(one) && Boolean(one['full_description'] || one['description']);
    // Whether the widget holds the texts is a matter of the account.
    const told = readRecords({ ...reading(name, board), records: merged.filter(isTold) });
    const outlined = outlines(
      merged.filter((one) => !isTold(one)),
      name,
      board,
    );
    return {
      listings: told.listings,
      stubs: outlined.stubs,
      rejected: [...told.rejected, ...outlined.rejected],
      more: [],
      total: null,
    };
  },

  boardAt: (url) => {
    const [first = '', second = '', third = '', fourth = ''] = pathPieces(url);
    const host = url.hostname.toLowerCase();
    let token: string | null = null;
    if (/^(apply|www)\.workable\.com$/.test(host) && first === 'api')
      token =
        second === 'accounts'
          ? third
          : third === 'accounts'
            ? fourth
            : third === 'widget' && fourth === 'accounts'
              ? (pathPieces(url)[4] ?? '')
              : null;
    else if (host === 'apply.workable.com') token = NOT_EMPLOYERS.test(first) ? null : first;
    else token = tenantIn(url, 'workable.com');
    return token && /^[\w-]+$/.test(token) && token !== 'jobs' ? { token, origin: null } : null;
  },
});

const NOT_EMPLOYERS = /^(j|api|static|assets|login|privacy|terms|cookies?|robots\.txt|oauth|gdpr.*)$/i;

const pageRequest = (board: BoardAddress, token: string): SourceRequest => ({
  url: addressOn(board, ORIGIN, `/api/v3/accounts/${pathPiece(board)}/jobs`),
  method: 'POST',
  headers: { ...HEADERS, 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: '', location: [], department: [], worktype: [], token }),
});

const reading = (company: string, board: BoardAddress) => ({
  idOf: ({ shortcode }: Record<string, unknown>) => idText(shortcode),
  withoutId: 'shortcode is missing',
  shape: job,
  notAVacancy: (record: Job) => (record.isInternal ? INTERNAL : null),
  listing: (record: Job) => factsOf(record, company, board),
});
const INTERNAL = 'an internal vacancy, for the employer’s own staff';

const outlines = (records: unknown[], company: string, board: BoardAddress) =>
  readStubs({
    ...reading(company, board),
    records,
    detail: (_record, id) => ({
      url: addressOn(board, ORIGIN, `/api/v2/accounts/${pathPiece(board)}/jobs/${encodeURIComponent(id)}`),
      headers: HEADERS,
    }),
  });

/** The widget has a row for each place of a vacancy, all with one shortcode. */
function oncePerShortcode(rows: readonly unknown[]): unknown[] {
  const merged = new Map<unknown, Record<string, unknown>>();
  const others: unknown[] = [];
  for (const row of rows) {
    const shortcode = isObject(row) ? idText(row['shortcode']) : null;
    if (!isObject(row) || shortcode === null) others.push(row);
    else {
      const before = merged.get(shortcode);
      const places = [...placesIn(before), ...placesIn(row)];
      merged.set(shortcode, { ...row, ...before, locations: places });
    }
  }
  return [...merged.values(), ...others];
}

function placesIn(row: Record<string, unknown> | undefined): unknown[] {
  if (!row) return [];
  const { locations, city, state, country } = row;
  return Array.isArray(locations) && locations.length > 0 ? locations : [{ city, state, country }];
}

function vacancy(answer: Record<string, unknown>, request: SourceRequest, board: BoardAddress): ReadResult {
  const record = envelopeOf(job, answer, NAME);
  if (record.isInternal) return vacancyGone(record.shortcode, INTERNAL);
  const state = idText(answer['state']);
  if (state !== null && state !== 'published')
    return vacancyGone(record.shortcode, `the vacancy is ${state}`);
  return oneVacancy(completed(request.stub, { externalId: record.shortcode, ...factsOf(record, '', board) }));
}

const TYPES: Record<string, string> = { full: 'full-time', part: 'part-time' };

function factsOf(record: Job, company: string, board: BoardAddress) {
  const shown = record.locations.filter(({ hidden }) => !hidden);
  const places = (shown.length > 0 ? shown : [record.location]).map((one) =>
    [one?.city, one?.region || one?.state, one?.country].filter(Boolean).join(', '),
  );
  const isRemote = record.telecommuting || record.remote;
  return {
    url:
      webAddress(record.url) ??
      webAddress(record.shortlink) ??
      addressOn(board, ORIGIN, `/j/${encodeURIComponent(record.shortcode)}`),
    title: plainWords(record.title),
    company: company || null,
    location: [...new Set(places)].filter(Boolean).join('; ') || null,
    description: joined(
      paragraph(record.full_description || record.description),
      section('Requirements', paragraph(record.requirements)),
      section('Benefits', paragraph(record.benefits)),
    ),
    postedOn:
      writtenDay(record.published_on) ?? writtenDay(record.published) ?? writtenDay(record.created_at),
    closesOn: null,
    requisitionId: record.code || null,
    extras: statedExtras({
      salary_text: '',
      employment_type_text: record.employment_type || (TYPES[record.type] ?? record.type),
      remote_flag: record.workplace.replace('_', '-') || (isRemote ? 'remote' : ''),
    }),
  };
}
