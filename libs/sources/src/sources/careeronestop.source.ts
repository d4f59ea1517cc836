import type { Listing } from '#domain';
import { z } from 'zod';
import { defineSource, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords, readStubs } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, object, text } from '../reading/shapes.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

const PAGE_SIZE = 50;
const HEADERS = { Accept: 'application/json', Authorization: 'Bearer {CAREERONESTOP_TOKEN}' };

const optional = text.catch('');
/** Readers of the API differ over the names of fields; the first that says something counts. */
const job = object({
  JobTitle: optional,
  Title: optional,
  Company: optional,
  Location: optional,
  URL: optional,
  AccquisitionDate: optional,
  AcquisitionDate: optional,
  DatePosted: optional,
  Description: optional,
  DescriptionSnippet: optional,
});
type Job = z.output<typeof job>;

const envelope = object({
  Jobs: list(z.unknown()),
  Jobcount: amount.catch(null),
  JobCount: amount.catch(null),
  RecordCount: amount.catch(null),
});

const SEARCH = {
  source: 'CareerOneStop',
  words: { user: 'user', keyword: 'keyword', location: 'location', radius: 'radius', days: 'days' },
  example: 'user=YourUserId&keyword=medical coder&location=US&days=7',
};

/**
 * CareerOneStop Jobs API v2 of the US Department of Labor, with the jobs of the National Labor Exchange (NLx).
 *
 * A board is a search, and its token says which, together with the account's user id, which the API wants in the path:
 * `user=YourUserId&keyword=medical coder&location=US&days=7`; see SEARCH for the words there are. The list has an
 * extract of the text, the job's own answer all of it. Rows lag by days and contain doubles.
 */
export const source = defineSource({
  id: 'careeronestop',
  name: 'CareerOneStop',
  homepage: 'https://www.careeronestop.org/',
  kind: 'public-service',
  partial: true,
  access: {
    terms: {
      url: 'https://www.careeronestop.org/Developers/WebAPI/web-api.aspx',
      readOn: '2026-11-22',
      summary:
        'Needs an account, and for NLx jobs a data request that is approved in writing: 36 months, for the registered purpose only, with the CareerOneStop logo and credit.',
    },
    attribution: 'Jobs from CareerOneStop (careeronestop.org), sponsored by the U.S. Department of Labor.',
    passOn: false,
    keySetting: 'CAREERONESTOP_TOKEN',
    onByDefault: false,
  },
  pace: { minDelayMs: 2_000, everyMinutes: 1_440, expectNewWithinDays: 14 },

  start: (board) => {
    const { user, keyword, location = 'US', radius, days } = searchParameters(board.token, SEARCH);
    if (!user || !keyword)
      throw new Error(`CareerOneStop needs the words user and keyword, for example ${SEARCH.example}.`);
    // The path has no parts to leave out: one that says nothing is 0. Newest first, so that a cut run has the newest.
    const parts = [user, keyword, location, radius, 'accquisitiondate', 'desc', '0', String(PAGE_SIZE), days];
    const path = parts.map((part) => encodeURIComponent(part ?? '0')).join('/');
    const url = addressOn(board, 'https://api.careeronestop.org', `/v2/jobsearch/${path}`, {
      showFilters: 'false',
      enableJobDescriptionSnippet: 'true',
      enableMetaData: 'true',
      source: 'NLx',
    });
    return [{ url, headers: HEADERS }];
  },

  read: ({ text: body, request, board }) => {
    const answer = jsonPage(body, 'CareerOneStop');
    const detail = detailIn(answer);
    if (detail) return readDetail(detail, request);

    const { Jobs: records, ...counts } = envelopeOf(envelope, answer, 'CareerOneStop');
    const read = readStubs({
      records,
      idOf: ({ JvId }) => idText(JvId),
      withoutId: 'JvId is missing',
      shape: job,
      notAVacancy,
      listing: factsOf,
      detail: (_record, id) => ({ url: detailAddress(id, request, board), headers: HEADERS }),
    });
    const total = counts.Jobcount ?? counts.JobCount ?? counts.RecordCount;
    const at = startRecordOf(request) ?? 0;
    const isLast = records.length === 0 || at + PAGE_SIZE >= (total ?? Infinity);
    return { ...read, more: isLast ? [] : listFrom(at + PAGE_SIZE, request), total: at === 0 ? total : null };
  },
});

/** The one job of a job's own answer, bare or wrapped; null = the answer is a list. */
function detailIn(answer: unknown): Record<string, unknown> | null {
  if (!isObject(answer) || Array.isArray(answer['Jobs'])) return null;
  return (
    [answer, answer['Job'], answer['JobDetail'], answer['Jobs']]
      .filter(isObject)
      .find((one) => 'Description' in one || 'JvId' in one) ?? null
  );
}

function readDetail(record: Record<string, unknown>, { stub, url }: SourceRequest) {
  const key =
    idText(record['JvId']) ?? stub?.externalId ?? /\/v2\/jobsearch\/[^/]+\/([^/?]+)(?:\?|$)/.exec(url)?.[1];
  const { listings, rejected } = readRecords({
    records: [record],
    idOf: () => key ?? null,
    withoutId: 'JvId is missing',
    shape: job,
    notAVacancy: (told) => (stub ? null : notAVacancy(told)),
    listing: factsOf,
  });
  const [listing] = listings;
  return listing ? oneVacancy(completed(stub, listing)) : { listings, rejected, more: [], total: null };
}

const notAVacancy = (record: Job): string | null =>
  record.JobTitle || record.Title ? null : 'JobTitle is missing';

function factsOf(record: Job): Omit<Listing, 'externalId'> {
  return {
    url: webAddress(record.URL),
    title: plainWords(record.JobTitle || record.Title),
    company: plainWords(record.Company) || null,
    location: plainWords(record.Location) || null,
    description: unescapeHtml(record.Description || record.DescriptionSnippet),
    // `2026-07-06 12:00 AM`, or in the American order.
    postedOn: dayOfWrittenDate(record.AccquisitionDate || record.AcquisitionDate || record.DatePosted),
    closesOn: null,
    requisitionId: null,
    extras: {},
  };
}

/** The record that a list begins with stands in the path, behind the user and five parts of the search. */
const START_RECORD = /(\/v2\/jobsearch\/(?:[^/?]+\/){6})(\d+)(?=\/)/;

function startRecordOf({ url }: SourceRequest): number | null {
  const start = START_RECORD.exec(url)?.[2];
  return start === undefined ? null : Number(start);
}

const listFrom = (start: number, request: SourceRequest): SourceRequest[] =>
  startRecordOf(request) === null
    ? []
    : [{ ...request, url: request.url.replace(START_RECORD, `$1${start}`) }];

function detailAddress(id: string, { url }: SourceRequest, board: Parameters<typeof addressOn>[0]): string {
  const user =
    /\/v2\/jobsearch\/([^/?]+)\//.exec(url)?.[1] ??
    encodeURIComponent(new URLSearchParams(board.token).get('user') ?? '0');
  return addressOn(board, 'https://api.careeronestop.org', `/v2/jobsearch/${user}/${encodeURIComponent(id)}`);
}
