import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { numberOf } from './numbers.js';
import { partOf, restOf } from './parts.js';
import { townOf } from './place.js';
import { isFoundBy, wordsOf } from './words.js';
import type { SectionKind, Vacancy } from '../vacancies/vacancy.js';

const USUAL_PAGE = 25;
const LARGEST_PAGE = 200;
const RESOURCE = /^\/hcmRestApi\/resources\/[^/]+\/(recruitingCEJobRequisition(?:Detail)?s)\/?$/;

/**
 * `GET …/recruitingCEJobRequisitions`: outlines, by what the parameter `finder` says; `…Details` has the text. The board is
 * the site, as one host may have several.
 */
export const format: SourceFormat = {
  source: 'oracle',
  ofOneEmployer: true,
  token: (board) => `fa-sims.fa.us2/${board}`,
  boardIn: (url) =>
    RESOURCE.test(url.pathname) ? (/siteNumber=([\w-]+)/.exec(finderOf(url))?.[1] ?? 'none') : null,
  unknown: { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Not Found' },
  externalId: (board, key) => String(numberOf(`${board} ${key}`)).slice(1),
  answer: (asked) => {
    const finder = finderOf(asked.url);
    // Only blanks and quotes may be encoded, not what parts the finder.
    if (!/finder=(findReqs|ById);[^&]*,/.test(asked.url.search))
      return jsonAnswer({ title: 'Bad Request', status: '400', 'o:errorDetails': [] }, 400);
    return finder.startsWith('ById;') ? detail(asked, /Id="([^"]*)"/.exec(finder)?.[1] ?? '') : list(asked);
  },
};

const finderOf = (url: URL): string => url.searchParams.get('finder') ?? '';

const collection = (resource: string, items: object[]): Answer =>
  jsonAnswer({
    items,
    count: items.length,
    hasMore: false,
    limit: 499,
    offset: 0,
    links: [
      {
        rel: 'self',
        href: `https://fa-sims.example.com:443/hcmRestApi/resources/11.13.18.05/${resource}`,
        name: resource,
        kind: 'collection',
      },
    ],
  });

function list({ board, url, vacancies, today }: Asked): Answer {
  const finder = finderOf(url);
  const numberAsked = (name: string) => /^\d+$/.exec(askedIn(finder, name))?.[0];
  const offset = Number(numberAsked('offset') ?? 0);
  const limit = Math.min(Number(numberAsked('limit') ?? USUAL_PAGE), LARGEST_PAGE);
  const found = vacancies.filter((vacancy) => isFoundBy(askedIn(finder, 'keyword'), vacancy));
  const isExpanded = url.searchParams.get('expand')?.includes('requisitionList') ?? false;
  return collection('recruitingCEJobRequisitions', [
    {
      TotalJobsCount: found.length,
      ...(isExpanded
        ? {
            requisitionList: found.slice(offset, offset + limit).map((one) => requisition(board, one, today)),
          }
        : {}),
    },
  ]);
}

const askedIn = (finder: string, name: string): string =>
  new RegExp(`[;,]${name}=([^,;]*)`).exec(finder)?.[1] ?? '';

const UNSAID = {
  HotJobFlag: false,
  TrendingFlag: false,
  BeFirstToApplyFlag: false,
  WorkerType: null,
  ContractType: null,
  JobShift: null,
  JobType: null,
  StudyLevel: null,
  WorkHours: null,
  WorkDays: null,
  LegalEmployer: null,
  BusinessUnit: null,
  Department: null,
  Organization: null,
};

const WORKPLACES = {
  remote: { WorkplaceTypeCode: 'ORA_REMOTE', WorkplaceType: 'Remote' },
  hybrid: { WorkplaceTypeCode: 'ORA_HYBRID', WorkplaceType: 'Hybrid' },
  'on-site': { WorkplaceTypeCode: 'ORA_ON_SITE', WorkplaceType: 'On-site' },
} as const;

function common(board: string, vacancy: Vacancy) {
  const { workplace } = vacancy;
  const town = townOf(vacancy);
  return {
    Id: format.externalId(board, vacancy.key),
    Title: vacancy.title,
    GeographyId: 300_000_000_000_000 + numberOf(vacancy.location),
    PrimaryLocationCountry: 'US',
    PrimaryLocation: town === null ? vacancy.location : `${town.city}, ${town.state}, United States`,
    secondaryLocations: [],
    workLocation: [],
    JobFunction: vacancy.department,
    JobSchedule: vacancy.employmentText,
    ...(workplace === null ? { WorkplaceTypeCode: null, WorkplaceType: '' } : WORKPLACES[workplace]),
    ...UNSAID,
  };
}

const postedOn = ({ postedDaysAgo }: Vacancy, today: Date) => calendarDay(daysAfter(today, -postedDaysAgo));
const closesOn = ({ closesInDays }: Vacancy, today: Date) =>
  closesInDays === null ? null : calendarDay(daysAfter(today, closesInDays));

const requisition = (board: string, vacancy: Vacancy, today: Date) => ({
  ...common(board, vacancy),
  PostedDate: postedOn(vacancy, today),
  PostingEndDate: closesOn(vacancy, today),
  Language: 'US',
  JobFamily: vacancy.department,
  ShortDescriptionStr: wordsOf(vacancy).slice(0, 150),
  ExternalQualificationsStr: null,
  ExternalResponsibilitiesStr: null,
  Distance: 9,
  Relevancy: 9,
});

function detail(asked: Asked, id: string): Answer {
  const vacancy = vacancyOf(format, asked, id);
  return collection(
    'recruitingCEJobRequisitionDetails',
    vacancy ? [inFull(asked.board, vacancy, asked.today)] : [],
  );
}

const DONE: SectionKind[] = ['duties'];
const NEEDED: SectionKind[] = ['requirements', 'preferred'];
const OF_EMPLOYER: SectionKind[] = ['about'];

function inFull(board: string, vacancy: Vacancy, today: Date) {
  const closes = closesOn(vacancy, today);
  return {
    ...common(board, vacancy),
    Category: vacancy.department,
    RequisitionType: 'Professional',
    RequisitionId: 300_000_000_000_000 + numberOf(`${board} ${vacancy.key}`),
    ExternalPostedStartDate: `${postedOn(vacancy, today)}T17:23:26+00:00`,
    ExternalPostedEndDate: closes && `${closes}T23:59:00+00:00`,
    ContentLocale: 'en',
    ShortDescriptionStr: '',
    ExternalDescriptionStr: restOf(vacancy, [...DONE, ...NEEDED, ...OF_EMPLOYER]),
    ExternalResponsibilitiesStr: partOf(vacancy, DONE),
    ExternalQualificationsStr: partOf(vacancy, NEEDED),
    CorporateDescriptionStr: partOf(vacancy, OF_EMPLOYER),
    OrganizationDescriptionStr: '',
    media: [],
    otherWorkLocations: [],
    requisitionFlexFields: payFieldsOf(vacancy),
    primaryLocationCoordinates: [],
    skills: [],
  };
}

/** Fields that the employer made up. */
function payFieldsOf({ payField }: Vacancy) {
  if (payField === null) return [];
  const unit = payField.per === 'hour' ? 'Hourly Rate' : 'Annual Salary';
  return [
    { Prompt: `Minimum ${unit}`, Value: payField.min.toFixed(2) },
    { Prompt: `Maximum ${unit}`, Value: payField.max.toFixed(2) },
  ];
}
