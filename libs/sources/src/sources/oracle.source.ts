import { SourceChanged, type BoardAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { amountIfAny, objectsIfAny, textIfAny } from '../reading/lenient-shapes.js';
import { decoded } from '../reading/path-pieces.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { bullets, joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';

const PAGE_SIZE = 200;
/** Where the results of one query end. A board beyond it can't be read whole, only searched. */
const WINDOW = 10_000;
/** Searches put the best matches first. */
const SEARCH_DEPTH = 2 * PAGE_SIZE;

const vacancy = object({
  Id: textIfAny,
  Title: neededText,
  PrimaryLocation: textIfAny,
  secondaryLocations: objectsIfAny({ Name: textIfAny }),
  workLocation: objectsIfAny({ LocationName: textIfAny, TownOrCity: textIfAny, Region2: textIfAny }),
  WorkplaceTypeCode: textIfAny,
  WorkplaceType: textIfAny,
  JobSchedule: textIfAny,
  JobShift: textIfAny,
  JobType: textIfAny,
  WorkerType: textIfAny,
  ContractType: textIfAny,
  StudyLevel: textIfAny,
  ShortDescriptionStr: textIfAny,
  ExternalDescriptionStr: textIfAny,
  ExternalResponsibilitiesStr: textIfAny,
  ExternalQualificationsStr: textIfAny,
  CorporateDescriptionStr: textIfAny,
  OrganizationDescriptionStr: textIfAny,
  requisitionFlexFields: objectsIfAny({ Prompt: textIfAny, Value: textIfAny }),
  skills: objectsIfAny({ Skill: textIfAny }),
  PostedDate: textIfAny,
  PostingEndDate: textIfAny,
  ExternalPostedStartDate: textIfAny,
  ExternalPostedEndDate: textIfAny,
});
type Vacancy = z.output<typeof vacancy>;

const envelope = object({ items: list(z.unknown()) });
const found = object({
  TotalJobsCount: amountIfAny,
  requisitionList: z.array(z.unknown(), { error: 'is not a list' }).nullish(),
});

/**
 * Oracle Recruiting Cloud, by the REST resources that its own career sites read.
 *
 * The board's token is host and site: `abcd.fa.us2/CX_1` for
 * abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1.
 *
 * All that is asked stands inside of one parameter, `finder`, whose semicolon and commas must not be encoded. Lists give
 * a teaser; the text stands in five fields of the vacancy's own answer, any of which may be empty.
 */
export const source = defineSource({
  id: 'oracle',
  name: 'Oracle Recruiting',
  homepage: 'https://www.oracle.com/human-capital-management/recruiting/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://docs.oracle.com/en/cloud/saas/human-resources/farws/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of career sites are known, and the hosts seen have no robots.txt. Employers publish these sites for anybody, without a key.',
    },
    attribution: 'From the employer’s own career site at Oracle Recruiting.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented; faster readers met bursts of 302, 403 and 5xx.
  pace: { minDelayMs: 2_000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const site = siteOf(board);
    if (!site)
      throw new Error(
        `"${board.token}" is no Oracle board: write host and site, for example abcd.fa.us2/CX_1 for abcd.fa.us2.oraclecloud.com and the site CX_1.`,
      );
    return [listRequest(site, 0, '')];
  },

  read: (page) => {
    const { items } = envelopeOf(envelope, jsonPage(page.text, 'Oracle Recruiting'), 'Oracle Recruiting');
    const [item] = items;
    if (isObject(item) && ('requisitionList' in item || 'TotalJobsCount' in item)) return listIn(item, page);
    if (isObject(item) && 'Id' in item) return vacancyIn(item, page);
    if (items.length > 0 || /\/recruitingCEJobRequisitions\?/.test(page.request.url))
      throw new SourceChanged('Oracle Recruiting’s answer holds neither a list nor a vacancy.');
    const listed = page.request.stub?.externalId ?? null;
    return vacancyGone(listed, 'no longer open: the vacancy’s own answer is empty');
  },

  boardAt: (url) => {
    const host = /^([a-z0-9-]+\.fa(?:\.[a-z0-9-]+)*)\.oraclecloud\.com$/.exec(url.hostname)?.[1];
    const site =
      /^\/hcmUI\/CandidateExperience\/(?:[^/]+\/)?sites\/([^/]+)/i.exec(url.pathname)?.[1] ??
      /[;,&?]siteNumber=([^,;&]+)/.exec(decoded(url.search))?.[1];
    const token = `${host}/${site && decoded(site)}`;
    return host && site && TOKEN.test(token) ? { token, origin: null } : null;
  },
});

const TOKEN = /^([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+)\/([\w-][\w .-]*)$/i;

interface Site {
  root: string;
  number: string;
}

/** Null when the token isn't one, as with a page read by itself. */
function siteOf({ token, origin }: BoardAddress): Site | null {
  const [, host = '', number = ''] = TOKEN.exec(token.trim()) ?? [];
  if (!host) return null;
  const root = origin?.replace(/\/$/, '') ?? `https://${host.toLowerCase()}.oraclecloud.com`;
  return { root, number: encodeURIComponent(number) };
}

const RESOURCES = '/hcmRestApi/resources/latest/';
const FACETS =
  'LOCATIONS%3BWORK_LOCATIONS%3BWORKPLACE_TYPES%3BTITLES%3BCATEGORIES%3BORGANIZATIONS%3BPOSTING_DATES%3BFLEX_FIELDS';

function listRequest({ root, number }: Site, offset: number, keyword: string): SourceRequest {
  const words = keyword ? `keyword=${encodeURIComponent(keyword)},` : '';
  // Unsorted, a search gives the best matches first.
  const sort = keyword ? '' : ',sortBy=POSTING_DATES_DESC';
  const finder = `findReqs;siteNumber=${number},facetsList=${FACETS},${words}limit=${PAGE_SIZE},offset=${offset}${sort}`;
  return {
    url: `${root}${RESOURCES}recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.workLocation,requisitionList.secondaryLocations&finder=${finder}`,
    headers: { Accept: 'application/json' },
  };
}

function listIn(item: unknown, { board, request }: SourcePage): ReadResult {
  const { TotalJobsCount: total, requisitionList } = envelopeOf(found, item, 'Oracle Recruiting');
  if (!requisitionList && total !== 0)
    throw new SourceChanged(
      `Oracle Recruiting counts ${total ?? 'an unknown number of'} vacancies but gave no list of them.`,
    );
  const site = siteOf(board);
  const { listings, stubs, rejected } = readStubs({
    records: requisitionList ?? [],
    idOf: ({ Id }) => idText(Id),
    withoutId: 'Id is missing',
    shape: vacancy,
    detail: ({ Id }) => detailRequest(Id, site, request),
    listing: (record) => factsOf(record, site),
  });
  const rows = listings.length + stubs.length + rejected.length;
  return { listings, stubs, rejected, ...furtherPages(request, site, rows, total) };
}

/** Pages may be short in the middle: only the count, or an empty page, ends a list. */
function furtherPages(request: SourceRequest, site: Site | null, rows: number, total: number | null) {
  const offset = Number(/[,;]offset=(\d+)/.exec(request.url)?.[1] ?? 0);
  const keyword = decoded(/[,;]keyword=([^,;&]+)/.exec(request.url)?.[1] ?? '');
  const all = total ?? (rows < PAGE_SIZE ? offset + rows : WINDOW);
  if (site && all > WINDOW && !keyword)
    return { more: FIELD_SEARCHES.map((words) => listRequest(site, 0, words)), total: null };
  const last = Math.min(all, keyword ? SEARCH_DEPTH : WINDOW);
  const next = offset + PAGE_SIZE;
  const more = site && rows > 0 && next < last ? [listRequest(site, next, keyword)] : [];
  return { more, total: offset > 0 || all > last ? null : total };
}

function detailRequest(id: string, site: Site | null, request: SourceRequest): SourceRequest {
  const root = site?.root ?? new URL(request.url).origin;
  const finder = `ById;Id="${encodeURIComponent(id)}",siteNumber=${site?.number ?? ''}`;
  return {
    url: `${root}${RESOURCES}recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`,
    headers: { Accept: 'application/json' },
  };
}

function vacancyIn(item: Record<string, unknown>, { board, request }: SourcePage): ReadResult {
  const record = envelopeOf(vacancy, item, 'Oracle Recruiting');
  const externalId = idText(record.Id) ?? request.stub?.externalId;
  if (!externalId) throw new SourceChanged('Oracle Recruiting gave a vacancy whose Id is empty.');
  return oneVacancy(completed(request.stub, { externalId, ...factsOf(record, siteOf(board)) }));
}

function factsOf(record: Vacancy, site: Site | null) {
  const places = [record.PrimaryLocation, ...record.secondaryLocations.map(({ Name }) => Name)];
  const offices = record.workLocation.map(
    ({ LocationName, TownOrCity, Region2 }) =>
      [TownOrCity, Region2].filter(Boolean).join(', ') || LocationName,
  );
  const types = [record.JobSchedule, record.WorkerType, record.ContractType, record.JobType];
  return {
    url:
      site &&
      `${site.root}/hcmUI/CandidateExperience/en/sites/${site.number}/job/${encodeURIComponent(record.Id)}`,
    title: record.Title,
    company: null,
    location: [...new Set(places.some(Boolean) ? places : offices)].filter(Boolean).join('; ') || null,
    description: descriptionOf(record),
    postedOn: writtenDay(record.ExternalPostedStartDate || record.PostedDate),
    closesOn: writtenDay(record.ExternalPostedEndDate || record.PostingEndDate),
    // The number that the site itself shows; RequisitionId is internal.
    requisitionId: record.Id || null,
    extras: statedExtras({
      salary_text: payOf(record.requisitionFlexFields),
      employment_type_text: [...new Set(types)].filter(Boolean).join(', '),
      remote_flag: WORKPLACES[record.WorkplaceTypeCode] ?? record.WorkplaceType,
    }),
  };
}

const WORKPLACES: Record<string, string> = {
  ORA_REMOTE: 'remote',
  ORA_HYBRID: 'hybrid',
  ORA_ON_SITE: 'on-site',
};

function descriptionOf(record: Vacancy): string {
  const html = (words: string) => paragraph(unescapeHtml(words));
  const facts = [
    { Prompt: 'Education', Value: record.StudyLevel },
    { Prompt: 'Shift', Value: record.JobShift },
    ...record.requisitionFlexFields,
    {
      Prompt: 'Skills',
      Value: record.skills
        .map(({ Skill }) => Skill)
        .filter(Boolean)
        .join(', '),
    },
  ].filter(({ Prompt, Value }) => Prompt && Value);
  const told = joined(
    html(record.ExternalDescriptionStr),
    section('Responsibilities', html(record.ExternalResponsibilitiesStr)),
    section('Qualifications', html(record.ExternalQualificationsStr)),
    section('Details', bullets(facts.map(({ Prompt, Value }) => `${Prompt}: ${Value}`))),
    section('About the company', html(record.CorporateDescriptionStr)),
    section('About the organization', html(record.OrganizationDescriptionStr)),
  );
  return told || html(record.ShortDescriptionStr);
}

type Fields = Vacancy['requisitionFlexFields'];

const PAY = /\b(pay|salary|compensation|wage|hourly)\b/i;
/** Money beside the pay, and numbers that are none. */
const NOT_PAY =
  /\b(bonus|commission|relocation|sign[- ]?on|incentive|grade|band|level|class|code|group|step)\b/i;

/** Fields the employer made up: "Minimum Salary" and "Maximum Salary", or a whole sentence in "Pay Range". */
function payOf(fields: Fields): string {
  const about = fields.filter(({ Prompt }) => PAY.test(Prompt) && !NOT_PAY.test(Prompt));
  const number = (end: RegExp): number | null => {
    const value = about.find(({ Prompt, Value }) => end.test(Prompt) && MONEY.test(Value))?.Value;
    return value === undefined ? null : Number(value.replace(/[$,\sA-Z]/g, ''));
  };
  const single = about.length > 0 && !about.some(({ Prompt }) => END.test(Prompt)) ? number(/./) : null;
  const [min, max] = [number(/\b(min|minimum|from)\b/i) ?? single, number(/\b(max|maximum|to)\b/i) ?? single];
  const sentence = about.find(({ Value }) => /\d/.test(Value) && !MONEY.test(Value))?.Value ?? '';
  // The unit may stand in a field's name, or in one of its own such as "Salary Basis: Hourly".
  const per = perOf(
    about.map(({ Prompt, Value }) => (MONEY.test(Value) ? Prompt : `${Prompt} ${Value}`)).join(' '),
  );
  return payInWords({ min, max, currency: '', per }) || sentence;
}

const END = /\b(min|minimum|from|max|maximum|to)\b/i;
const MONEY = /^(?:USD)?\s*\$?\s*\d[\d,]*(?:\.\d+)?\s*(?:USD)?$/;

function perOf(words: string): string {
  const units = [/\bhour/i, /\b(annual|year)/i, /\bmonth/i].map((unit) => unit.test(words));
  // Two units in one record contradict each other.
  if (units.filter(Boolean).length !== 1) return '';
  return units[0] ? 'per hour' : units[1] ? 'per year' : 'per month';
}
