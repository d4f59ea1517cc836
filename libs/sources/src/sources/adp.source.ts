import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { addressOn, numberInQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords, readStubs } from '../reading/read-records.js';
import { paragraph } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';

const NAME = 'ADP';
const ORIGIN = 'https://workforcenow.adp.com';
const REQUISITIONS = '/mascsr/default/careercenter/public/events/staffing/v1/job-requisitions';
const READERS_PAGE = '/mascsr/default/mdf/recruitment/recruitment.html';
const PAGE_SIZE = 20;
const HEADERS = { Accept: 'application/json' };

const words = text.catch('');
const named = z.object({ shortName: words, longName: words, codeValue: words }).nullish().catch(null);
const rate = z
  .object({ amountValue: amount.catch(null), currencyCode: words })
  .nullish()
  .catch(null);

const requisition = object({
  itemID: neededText,
  requisitionTitle: neededText,
  requisitionDescription: words,
  clientRequisitionID: words,
  postDate: words,
  requisitionLocations: listOrNone(
    z.object({
      nameCode: named,
      address: z.object({ cityName: words, countrySubdivisionLevel1: named }).nullish().catch(null),
    }),
  ).catch([]),
  workLevelCode: named,
  payGradeRange: z.object({ minimumRate: rate, maximumRate: rate }).nullish().catch(null),
  customFieldGroup: z
    .object({ stringFields: listOrNone(z.object({ nameCode: named, stringValue: words })).catch([]) })
    .nullish()
    .catch(null),
});
type Requisition = z.output<typeof requisition>;

const envelope = object({
  jobRequisitions: list(z.unknown()),
  meta: z
    .object({ startSequence: amount.catch(null), totalNumber: amount.catch(null) })
    .nullish()
    .catch(null),
});

/**
 * ADP Workforce Now career centres: twenty vacancies a page in outline, the text in an answer for each.
 * The board's token holds the two ids of its address, `cid=5432410e-a32b-405b-9fbc-0d9dc657abb8;ccId=19000101_000001`.
 * Employers on the other host have the origin https://workforcenow.cloud.adp.com. No answer names the employer.
 */
export const source = defineSource({
  id: 'adp',
  name: 'ADP Workforce Now',
  homepage: 'https://www.adp.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.adp.com/legal.aspx',
      readOn: '2026-11-22',
      summary:
        'The addresses are not those of the documented API, which needs a key, and no terms for readers are known. They are what the employer’s own career centre reads for any visitor.',
    },
    attribution: 'From the employer’s own career centre at ADP Workforce Now.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    if (!idsIn(board))
      throw new Error(
        `An ADP board's token holds the ids of its address, such as cid=5432410e-a32b-405b-9fbc-0d9dc657abb8;ccId=19000101_000001; "${board.token}" does not.`,
      );
    return [pageFrom(board, 1)];
  },

  read: (page) => {
    const answer = jsonPage(page.text, NAME);
    // A vacancy's own answer comes bare or as a list of one.
    const isBare = isObject(answer) && 'itemID' in answer;
    const { jobRequisitions, meta } = envelopeOf(
      envelope,
      isBare ? { jobRequisitions: [answer] } : answer,
      NAME,
    );
    const { stub } = page.request;
    if (stub && jobRequisitions.length === 0)
      return vacancyGone(stub.externalId, 'the vacancy is no longer available');
    const isDetail =
      jobRequisitions.length === 1 &&
      (!meta || jobRequisitions.some((one) => isObject(one) && 'requisitionDescription' in one));
    return isDetail ? vacancy(jobRequisitions, page) : listOn(jobRequisitions, meta, page);
  },

  boardAt: ({ hostname, pathname, searchParams }) => {
    const host = hostname.toLowerCase();
    if (!/^workforcenow\.(cloud\.)?adp\.com$/.test(host) || !/^\/mascsr\//i.test(pathname)) return null;
    const query = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value.trim()]));
    // Most employers have one career centre, and links often leave its id away.
    const token = `cid=${query.get('cid')?.toLowerCase() ?? ''};ccId=${query.get('ccid') || '19000101_000001'}`;
    const origin = `https://${host}` === ORIGIN ? null : `https://${host}`;
    return idsIn({ token, origin }) ? { token, origin } : null;
  },
});

interface CareerCentre extends Record<string, string> {
  cid: string;
  ccId: string;
}

function idsIn({ token }: BoardAddress): CareerCentre | null {
  const ids = new URLSearchParams(token.trim().replaceAll(';', '&'));
  const [cid, ccId] = [ids.get('cid') ?? '', ids.get('ccId') ?? ''];
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(cid) && /^\d+_\d+$/.test(ccId)
    ? { cid, ccId }
    : null;
}

const pageFrom = (board: BoardAddress, first: number) => ({
  url: addressOn(board, ORIGIN, REQUISITIONS, {
    ...idsIn(board),
    lang: 'en_US',
    locale: 'en_US',
    // Named like a number to skip, it is the number of the first one: 1, 21, 41.
    $skip: String(first),
    $top: String(PAGE_SIZE),
  }),
  headers: HEADERS,
});

const reading = (records: unknown[], board: BoardAddress) => ({
  records,
  idOf: ({ itemID }: Record<string, unknown>) => idText(itemID),
  withoutId: 'itemID is missing',
  shape: requisition,
  listing: (record: Requisition) => factsOf(record, board),
});

type Meta = z.output<typeof envelope>['meta'];

function listOn(records: unknown[], meta: Meta, { request, board }: SourcePage): ReadResult {
  const first = Math.max(numberInQuery(request, '$skip') ?? 1, 1);
  const answered = meta?.startSequence ?? first;
  // Counted from 0 or from 1; anything before that is an earlier page once more.
  if (records.length > 0 && answered < first - 1)
    throw new SourceChanged(
      `ADP answered with the vacancies from ${answered} where those from ${first} were asked.`,
    );
  const outlines = readStubs({
    ...reading(records, board),
    detail: ({ itemID }) => ({
      url: addressOn(board, ORIGIN, `${REQUISITIONS}/${encodeURIComponent(itemID)}`, {
        ...idsIn(board),
        lang: 'en_US',
        locale: 'en_US',
      }),
      headers: HEADERS,
    }),
  });
  const next = first + records.length;
  const total = meta?.totalNumber ?? null;
  const isLast = records.length === 0 || (total === null ? records.length < PAGE_SIZE : next > total);
  return { ...outlines, more: isLast ? [] : [pageFrom(board, next)], total: first === 1 ? total : null };
}

function vacancy(records: unknown[], { request, board }: SourcePage): ReadResult {
  const { listings, rejected } = readRecords(reading(records, board));
  return { listings: listings.map((told) => completed(request.stub, told)), rejected, more: [], total: null };
}

function factsOf(record: Requisition, board: BoardAddress): Omit<Listing, 'externalId'> {
  const ids = idsIn(board);
  const query = { ...ids, lang: 'en_US', selectedMenuKey: 'CareerCenter', jobId: record.itemID };
  return {
    url: ids && addressOn(board, ORIGIN, READERS_PAGE, query),
    title: plainWords(record.requisitionTitle),
    company: null,
    location: [...new Set(record.requisitionLocations.map(placeOf))].filter(Boolean).join('; ') || null,
    description: paragraph(record.requisitionDescription),
    postedOn: writtenDay(record.postDate),
    closesOn: null,
    requisitionId: record.clientRequisitionID || null,
    extras: statedExtras({
      salary_text: payOf(record),
      employment_type_text: record.workLevelCode?.shortName || (record.workLevelCode?.longName ?? ''),
      remote_flag: '',
    }),
  };
}

function placeOf({ nameCode, address }: Requisition['requisitionLocations'][number]): string {
  const name = (nameCode?.shortName || (nameCode?.longName ?? ''))
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  const state = address?.countrySubdivisionLevel1;
  const city = [address?.cityName ?? '', state?.codeValue || (state?.shortName ?? '')]
    .filter(Boolean)
    .join(', ');
  if (!city || (address?.cityName && name.includes(address.cityName))) return name;
  // The name often is no more than the country's.
  return name ? `${city}, ${name}` : city;
}

/** The range has no unit of time; it stands in a text of its own beside it, "52000.00 To 61000.00 (USD) Annually". */
function payOf({ payGradeRange: range, customFieldGroup }: Requisition): string {
  const said =
    customFieldGroup?.stringFields.find(({ nameCode }) => /^salary ?range$/i.test(nameCode?.codeValue ?? ''))
      ?.stringValue ?? '';
  const pay = payInWords({
    min: range?.minimumRate?.amountValue ?? null,
    max: range?.maximumRate?.amountValue ?? null,
    currency: range?.minimumRate?.currencyCode || (range?.maximumRate?.currencyCode ?? ''),
    per: PERIODS.find(([words]) => words.test(said))?.[1] ?? '',
  });
  return pay || (/[1-9]/.test(said) ? said : '');
}

const PERIODS: readonly (readonly [words: RegExp, per: string])[] = [
  [/\b(hour|hr)/i, 'per hour'],
  [/\b(annual|year)/i, 'per year'],
  [/\bmonth/i, 'per month'],
  [/\bbi-?week/i, 'every two weeks'],
  [/\bweek/i, 'per week'],
  [/\b(daily|day)\b/i, 'per day'],
];
