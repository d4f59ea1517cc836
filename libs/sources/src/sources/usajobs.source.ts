import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { bullets, joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { webAddress } from '../reading/web-address.js';

const PAGE_SIZE = 500;

const envelope = object({
  SearchResult: object({
    SearchResultItems: list(z.unknown()),
    SearchResultCountAll: amount,
    UserArea: z.object({ NumberOfPages: amount }).nullish().catch(null),
  }),
});

/** True as the API writes it now (`true`) and has written it before (`"True"`). */
const flag = z
  .unknown()
  .optional()
  .transform((value) => value === true || String(value).toLowerCase() === 'true');
const named = listOrNone(object({ Name: text }));

const details = object({
  JobSummary: text,
  MajorDuties: texts,
  Requirements: text,
  KeyRequirements: texts,
  Education: text,
  OtherInformation: text,
  LowGrade: text,
  HighGrade: text,
  WhoMayApply: object({ Name: text }).nullish().catch(null),
  HiringPath: texts,
  RemoteIndicator: flag,
  TeleworkEligible: flag,
});

const item = object({
  MatchedObjectDescriptor: object({
    PositionID: text,
    PositionTitle: neededText,
    PositionURI: text,
    PositionLocationDisplay: text,
    PositionLocation: listOrNone(object({ LocationName: text })),
    OrganizationName: text,
    DepartmentName: text,
    JobGrade: listOrNone(object({ Code: text })),
    PositionSchedule: named,
    PositionOfferingType: named,
    QualificationSummary: text,
    PositionRemuneration: listOrNone(
      object({ MinimumRange: amount, MaximumRange: amount, RateIntervalCode: text, Description: text }),
    ),
    PublicationStartDate: text,
    PositionEndDate: text,
    ApplicationCloseDate: text,
    UserArea: object({ Details: details.nullish() }).nullish(),
  }),
});
type Descriptor = z.output<typeof item>['MatchedObjectDescriptor'];
type Details = z.output<typeof details>;

/** The words of a board's token and the API's parameter for each. */
const SEARCH_WORDS: Record<string, string> = {
  series: 'JobCategoryCode',
  organization: 'Organization',
  keyword: 'Keyword',
  title: 'PositionTitle',
  remote: 'RemoteIndicator',
};

/**
 * USAJOBS Search API: federal jobs, such as the coders of the Veterans Health Administration.
 *
 * A board is a search, and its token says which: words joined with `&`, several values of one word with `;`.
 * `series=0675;0503` are medical records technicians and financial clerks, `series=0675&organization=VA` only those of
 * the VA, `keyword=medical coder&remote=True` what its name says. See SEARCH_WORDS for the words there are.
 * One search never gives more than 10,000 rows: split a wide one by series.
 */
export const source = defineSource({
  id: 'usajobs',
  name: 'USAJOBS',
  homepage: 'https://www.usajobs.gov/',
  kind: 'public-service',
  access: {
    terms: {
      url: 'https://developer.usajobs.gov/',
      readOn: '2026-11-22',
      summary:
        'Official public data with a free key. Name USAJOBS as the source, link its page for applying, no federal seal, no hint of endorsement.',
    },
    attribution: 'Source: USAJOBS (usajobs.gov).',
    passOn: true,
    keySetting: 'USAJOBS_API_KEY',
    onByDefault: false,
  },
  // No figure is documented; one sweep a day per search is what the data changes by.
  pace: { minDelayMs: 500, everyMinutes: 1440, expectNewWithinDays: 14 },

  start: (board) => [
    {
      url: addressOn(board, 'https://data.usajobs.gov', '/api/Search', {
        ...searchOf(board.token),
        Fields: 'Full',
        ResultsPerPage: String(PAGE_SIZE),
        Page: '1',
      }),
      headers: {
        Accept: 'application/json',
        // The API wants the e-mail address the key was asked for with, and nothing else, as User-Agent.
        'User-Agent': '{USAJOBS_EMAIL}',
        'Authorization-Key': '{USAJOBS_API_KEY}',
      },
    },
  ],

  read: ({ text: body, request }) => {
    const { SearchResult: result } = envelopeOf(envelope, jsonPage(body, 'USAJOBS'), 'USAJOBS');
    const { listings, rejected } = readRecords({
      records: result.SearchResultItems,
      idOf: controlNumberOf,
      withoutId: 'PositionURI is missing or ends in no control number',
      shape: item,
      listing: ({ MatchedObjectDescriptor: position }) => listingOf(position),
    });

    const page = numberInQuery(request, 'Page') ?? 1;
    const more = isLastPage(result, page) ? [] : [withQuery(request, { Page: String(page + 1) })];
    return { listings, rejected, more, total: page === 1 ? result.SearchResultCountAll : null };
  },
});

/** An empty page ends the search, whatever the counts promise: they are counted anew for each page. */
function isLastPage(result: z.output<typeof envelope>['SearchResult'], page: number): boolean {
  const rows = result.SearchResultItems.length;
  const all = result.SearchResultCountAll;
  const pages = result.UserArea?.NumberOfPages ?? (all === null ? null : Math.ceil(all / PAGE_SIZE));
  return rows === 0 || (pages === null ? rows < PAGE_SIZE : page >= pages);
}

function searchOf(token: string): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [word, value] of new URLSearchParams(token)) {
    const parameter = SEARCH_WORDS[word];
    if (!parameter || !value.trim())
      throw new Error(
        `USAJOBS can't search for "${token}": write word=value, joined with &; the words are ${Object.keys(SEARCH_WORDS).join(', ')}.`,
      );
    search[parameter] = value.trim();
  }
  // A search without words would sweep the whole federal service.
  if (Object.keys(search).length === 0)
    throw new Error('USAJOBS needs a search, for example series=0675;0503.');
  return search;
}

/**
 * The number at the end of PositionURI. One announcement number (PositionID) may stand on several items, and
 * MatchedObjectId is sometimes the control number and sometimes the announcement's.
 */
function controlNumberOf({ MatchedObjectDescriptor: position }: Record<string, unknown>): string | null {
  const address = isObject(position) ? idText(position['PositionURI']) : null;
  return /\/(\d+)\/?(?:[?#]|$)/.exec(address ?? '')?.[1] ?? null;
}

function listingOf(position: Descriptor) {
  const more = position.UserArea?.Details;
  const places = position.PositionLocation.map(({ LocationName }) => LocationName).filter(Boolean);
  // "Multiple Locations" says less than the places themselves.
  const display = /^multiple locations$/i.test(position.PositionLocationDisplay)
    ? ''
    : position.PositionLocationDisplay;
  return {
    url: webAddress(position.PositionURI),
    title: position.PositionTitle,
    company: position.OrganizationName || position.DepartmentName || null,
    location: display || [...new Set(places)].join('; ') || position.PositionLocationDisplay || null,
    description: descriptionOf(position, more),
    postedOn: writtenDay(position.PublicationStartDate),
    closesOn: writtenDay(position.ApplicationCloseDate) ?? writtenDay(position.PositionEndDate),
    requisitionId: position.PositionID || null,
    extras: statedExtras({
      salary_text: position.PositionRemuneration.map(payOf).filter(Boolean).join('; '),
      employment_type_text: [...position.PositionSchedule, ...position.PositionOfferingType]
        .map(({ Name }) => Name)
        .filter(Boolean)
        .join(', '),
      // Telework means some days from home and is never called remote.
      remote_flag: more?.RemoteIndicator ? 'remote' : more?.TeleworkEligible ? 'telework eligible' : '',
    }),
  };
}

function descriptionOf(position: Descriptor, more: Details | null | undefined): string {
  const grades = [...new Set([more?.LowGrade ?? '', more?.HighGrade ?? ''])].filter(Boolean).join(' - ');
  const plans = position.JobGrade.map(({ Code }) => Code)
    .filter(Boolean)
    .join(', ');
  return joined(
    section('Summary', paragraph(more?.JobSummary ?? '')),
    section('Duties', bullets(more?.MajorDuties ?? [])),
    section('Qualifications', paragraph(position.QualificationSummary)),
    section(
      'Requirements',
      joined(bullets(more?.KeyRequirements ?? []), paragraph(more?.Requirements ?? '')),
    ),
    section('Education', paragraph(more?.Education ?? '')),
    section('Other information', paragraph(more?.OtherInformation ?? '')),
    section('Department', paragraph(position.DepartmentName)),
    section('Pay scale and grade', plans && grades ? paragraph(`${plans} ${grades}`) : ''),
    whoMayApply(more),
  );
}

/** Titles of the API's list of hiring paths (data.usajobs.gov/api/codelist/hiringpaths). */
const HIRING_PATHS: Record<string, string> = {
  public: 'The public',
  'fed-competitive': 'Federal employees - Competitive service',
  'fed-excepted': 'Federal employees - Excepted service',
  'fed-internal-search': 'Internal to an agency',
  'fed-transition': 'Career transition (CTAP, ICTAP, RPL)',
  disability: 'Individuals with disabilities',
  graduates: 'Recent graduates',
  land: 'Land & base management',
  mspouse: 'Military spouses',
  native: 'Native Americans',
  nguard: 'National Guard and reserves',
  overseas: 'Family of overseas employees',
  peace: 'Peace Corps & AmeriCorps Vista',
  ses: 'Senior executives',
  'special-authorities': 'Special authorities',
  student: 'Students',
  vet: 'Veterans',
};

function whoMayApply(more: Details | null | undefined): string {
  const paths = (more?.HiringPath ?? []).map((path) => path.toLowerCase());
  const open = paths.map((path) => HIRING_PATHS[path] ?? path);
  // Outsiders look in vain for the word "public" and should not have to know that it matters.
  if (paths.length > 0 && !paths.includes('public')) open.push('Not open to the general public');
  return section('Who may apply', joined(paragraph(more?.WhoMayApply?.Name ?? ''), bullets(open)));
}

/** The API's rate interval codes; older answers carry the words themselves. */
const RATES: Record<string, string> = {
  PA: 'per year',
  PM: 'per month',
  BW: 'every two weeks',
  PD: 'per day',
  PH: 'per hour',
  SY: 'per school year',
  FB: 'fee basis',
  PW: 'piece work',
};

function payOf(pay: Descriptor['PositionRemuneration'][number]): string {
  if (pay.RateIntervalCode === 'WC') return 'without compensation';
  return payInWords({
    min: pay.MinimumRange,
    max: pay.MaximumRange,
    currency: 'USD',
    per: RATES[pay.RateIntervalCode] ?? (pay.Description || pay.RateIntervalCode).toLowerCase(),
  });
}
