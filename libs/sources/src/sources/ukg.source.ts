import { SourceChanged, type BoardAddress, type Listing, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonAssignedIn } from '../reading/json-in-page.js';
import { jsonPage, parseJson } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { bullets, joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';

const NAME = 'UKG Pro';
const ORIGIN = 'https://recruiting.ultipro.com';
const PAGE_SIZE = 100;
/** Above this many vacancies the board's own search is asked. */
const READ_WHOLE = 400;

const words = text.catch('');
const named = z.object({ Code: words, Name: words }).nullish().catch(null);
const place = z.object({
  LocalizedName: words,
  LocalizedDescription: words,
  Address: z.object({ Line1: words, City: words, State: named, Country: named }).nullish().catch(null),
});
const criteria = listOrNone(z.record(z.string(), z.unknown())).catch([]);

/** An opportunity in the list, and with more fields in its own page. */
const opportunity = object({
  Id: words,
  Title: neededText,
  RequisitionNumber: words,
  FullTime: z.boolean().nullish().catch(null),
  PostedDate: words,
  BriefDescription: words,
  Description: words,
  Locations: listOrNone(place).catch([]),
  JobLocationType: amount.catch(null),
  PayRangeVisible: z.boolean().catch(false),
  PayRange: z
    .object({ PayRangeMinimum: amount.catch(null), PayRangeMaximum: amount.catch(null) })
    .nullish()
    .catch(null),
  PayRangeCurrencyCode: words,
  JobBoardMemberships: listOrNone(z.object({ ExternalPostedDate: words })).catch([]),
  LicenseAndCertificationCriteria: criteria,
  EducationCriteria: criteria,
  SkillCriteria: criteria,
});
type Opportunity = z.output<typeof opportunity>;

const envelope = object({
  opportunities: list(z.unknown()),
  totalCount: z.number({ error: 'is not a number' }),
});

/**
 * UKG Pro Recruiting (UltiPro) job boards: a list by POST, and the full text as JSON in a script of each vacancy's page.
 * The board's token is the company's code and the board's id from its address: `ACM1000ACME/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d`
 * in recruiting.ultipro.com/ACM1000ACME/JobBoard/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d. Companies on recruiting2.ultipro.com
 * and the other hosts have that origin.
 */
export const source = defineSource({
  id: 'ukg',
  name: NAME,
  homepage: 'https://www.ukg.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.ukg.com/terms-use',
      readOn: '2026-11-22',
      summary:
        'The addresses are not documented and no terms for readers are known. They are what the employer’s own job board reads for any visitor, without a key.',
    },
    attribution: 'From the employer’s own job board at UKG Pro.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    if (!pathOf(board.token))
      throw new Error(
        `A UKG board's token is the company's code and the board's id, such as ACM1000ACME/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d; "${board.token}" is none.`,
      );
    return [searchOn(board, { skip: 0, words: '' })];
  },

  read: (page) => (/^\s*</.test(page.text) ? vacancyOn(page) : listOn(page)),

  boardAt: ({ hostname, pathname }) => {
    const host = hostname.toLowerCase();
    if (!/^(recruiting\d?\.ultipro\.(com|ca)|[\w-]+\.rec\.pro\.ukg\.net)$/.test(host)) return null;
    const [, code = '', id = ''] =
      /^\/([a-z0-9]{3,64})\/JobBoard\/([0-9a-f-]{36})(?:\/|$)/i.exec(pathname) ?? [];
    const token = `${code}/${id.toLowerCase()}`;
    if (!pathOf(token)) return null;
    return { token, origin: `https://${host}` === ORIGIN ? null : `https://${host}` };
  },
});

const TOKEN = /^([a-z0-9]{3,64})\/(?:JobBoard\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function pathOf(token: string): string | null {
  const [, code, id] = TOKEN.exec(token.trim()) ?? [];
  return code && id ? `/${code}/JobBoard/${id.toLowerCase()}` : null;
}

/** An address of the board. A saved page is read without the board's name, and its further addresses lead nowhere. */
const onBoard = (board: BoardAddress, path: string, query: Record<string, string> = {}): string =>
  addressOn(board, ORIGIN, `${pathOf(board.token) ?? ''}/${path}`, query);

interface Search {
  skip: number;
  words: string;
}

const searchOn = (board: BoardAddress, { skip, words: QueryString }: Search): SourceRequest => ({
  url: onBoard(board, 'JobBoardView/LoadSearchResults'),
  method: 'POST',
  headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
  body: JSON.stringify({
    opportunitySearch: { Top: PAGE_SIZE, Skip: skip, QueryString, OrderBy: [], Filters: [] },
  }),
});

const asked = object({ opportunitySearch: object({ Skip: amount, QueryString: words }) });

function searchIn({ body = '' }: SourceRequest): Search {
  const search = body.startsWith('{') ? asked.safeParse(parseJson(body)).data?.opportunitySearch : undefined;
  return { skip: search?.Skip ?? 0, words: search?.QueryString ?? '' };
}

function listOn({ text: body, request, board }: SourcePage): ReadResult {
  const { opportunities, totalCount: total } = envelopeOf(envelope, jsonPage(body, NAME), NAME);
  const search = searchIn(request);
  const next = search.skip + opportunities.length;
  if (opportunities.length === 0 && search.skip < total)
    throw new SourceChanged(`UKG gave an empty page after ${search.skip} of ${total} vacancies.`);

  const outlines = readStubs({
    records: opportunities,
    idOf: ({ Id }) => idText(Id),
    withoutId: 'Id is missing',
    shape: opportunity,
    listing: (record) => factsOf(record, record.Id, board),
    detail: (_record, id) => ({ url: onBoard(board, 'OpportunityDetail', { opportunityId: id }) }),
  });
  const isFirst = search.skip === 0 && search.words === '';
  if (isFirst && total > READ_WHOLE)
    return {
      ...outlines,
      more: FIELD_SEARCHES.map((one) => searchOn(board, { skip: 0, words: one })),
      total: null,
    };
  const more = next < total ? [searchOn(board, { ...search, skip: next })] : [];
  return { ...outlines, more, total: isFirst ? total : null };
}

function vacancyOn({ text: body, request, board }: SourcePage): ReadResult {
  const { stub } = request;
  const told = jsonAssignedIn(body, /\bCandidateOpportunityDetail\(\s*/);
  if (!isObject(told)) {
    if (/no longer (available|accepting|active|open)/i.test(body))
      return vacancyGone(stub?.externalId ?? null, GONE);
    throw new SourceChanged(
      'UKG answered with a page that holds no vacancy; it may be a log-in or an error.',
    );
  }
  const record = envelopeOf(opportunity, told, NAME);
  const externalId = record.Id || (stub?.externalId ?? idInQuery(request.url) ?? record.RequisitionNumber);
  if (told['OpportunityIsClosed'] === true) return vacancyGone(externalId || null, GONE);
  if (!externalId) throw new SourceChanged('UKG answered with a vacancy that has no Id.');
  const facts = factsOf(record, externalId, board);
  const published = record.JobBoardMemberships.map((one) => writtenDay(one.ExternalPostedDate)).find(Boolean);
  // In a vacancy's page PostedDate is the day it was drawn up; the list tells the day it was published.
  const postedOn = published ?? stub?.postedOn ?? facts.postedOn;
  return oneVacancy(completed(stub, { externalId, ...facts, postedOn }));
}
const GONE = 'the vacancy is no longer available';

const idInQuery = (url: string): string | null =>
  isAddress(url) ? new URL(url).searchParams.get('opportunityId') : null;

/** From UKG's own translation file. */
const WORKPLACES: Record<number, string> = { 0: 'hybrid', 1: 'on-site', 2: 'remote' };

function factsOf(record: Opportunity, id: string, board: BoardAddress): Omit<Listing, 'externalId'> {
  const atRemote = record.Locations.some(({ Address }) => /^remote\b/i.test(Address?.Line1 ?? ''));
  const { PayRange: pay } = record;
  return {
    url: pathOf(board.token) ? onBoard(board, 'OpportunityDetail', { opportunityId: id }) : null,
    title: plainWords(record.Title),
    company: null,
    location: [...new Set(record.Locations.map(placeInWords))].filter(Boolean).join('; ') || null,
    description: joined(
      paragraph(record.Description || record.BriefDescription),
      section('Licenses and certifications', namesIn(record.LicenseAndCertificationCriteria)),
      section('Education', namesIn(record.EducationCriteria)),
      section('Skills', namesIn(record.SkillCriteria)),
    ),
    postedOn: writtenDay(record.PostedDate),
    closesOn: null,
    requisitionId: record.RequisitionNumber || null,
    extras: statedExtras({
      // A range that the employer chose not to show is in the page all the same, and not ours to show.
      salary_text: record.PayRangeVisible
        ? payInWords({
            min: pay?.PayRangeMinimum ?? null,
            max: pay?.PayRangeMaximum ?? null,
            currency: record.PayRangeCurrencyCode,
            per: '',
          })
        : '',
      employment_type_text:
        record.FullTime === true ? 'full-time' : record.FullTime === false ? 'part-time' : '',
      remote_flag: WORKPLACES[record.JobLocationType ?? -1] ?? (atRemote ? 'remote' : ''),
    }),
  };
}

function placeInWords({ Address: at, LocalizedName, LocalizedDescription }: z.output<typeof place>): string {
  const isUs = /^usa?$/i.test(at?.Country?.Code ?? '');
  const state = isUs ? at?.State?.Code || at?.State?.Name : at?.State?.Name || at?.State?.Code;
  const country = at?.Country?.Name || at?.Country?.Code;
  const remote = /^remote\b/i.test(at?.Line1 ?? '') ? 'Remote' : '';
  const parts = [at?.City || remote, state, country].filter(Boolean);
  return at?.City || state || remote
    ? parts.join(', ')
    : LocalizedName || LocalizedDescription || (country ?? '');
}

/** What is asked for, "CPC (required)", by whatever field names it: each kind of criterion has another. */
function namesIn(found: Record<string, unknown>[]): string {
  const names = found.map((one) => {
    const [, name] =
      Object.entries(one).find(([key, value]) => /(Name|Description)$/.test(key) && idText(value)) ?? [];
    return name ? `${idText(name)}${one['Required'] === true ? ' (required)' : ''}` : '';
  });
  return bullets(names.filter(Boolean));
}
