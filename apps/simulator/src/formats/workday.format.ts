import { z } from 'zod';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { postedJson } from './posted-json.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const SITE = 'Careers';
const LARGEST_PAGE = 20;

const refused = (errorCode: string, httpStatus: number): Answer =>
  jsonAnswer({ errorCode, errorCaseId: 'SIM1', httpStatus, message: '', messageParams: {} }, httpStatus);

/** `POST /wday/cxs/{tenant}/{site}/jobs`: outlines, twenty at a time; `GET` with a row's path: the vacancy itself. */
export const format: SourceFormat = {
  source: 'workday',
  ofOneEmployer: true,
  token: (board) => `${board}.wd5/${SITE}`,
  // A tenant may have several sites; ours have one, unless the address names another.
  boardIn: ({ pathname }) => {
    const [, tenant, site] = /^\/wday\/cxs\/([^/]+)\/([^/]+)\/jobs?(?:\/|$)/.exec(pathname) ?? [];
    return tenant && site ? boardOf(tenant, site) : null;
  },
  unknown: refused('HTTP_422', 422),
  externalId: (board, key) => `/job/United-States/${key}_${requisitionOf(board, key)}`,
  answer: (asked) => {
    const [, rest = ''] = /^\/wday\/cxs\/[^/]+\/[^/]+(\/.*?)\/?$/.exec(asked.url.pathname) ?? [];
    return rest === '/jobs' ? list(asked) : detail(asked, rest);
  },
};

const boardOf = (tenant: string, site: string): string =>
  site.toLowerCase() === SITE.toLowerCase() ? tenant : `${tenant}/${site}`;

const requisitionOf = (board: string, key: string) => `R-${numberOf(`${board} ${key}`)}`;

/** A requisition that stands on a second site of its tenant has a number of its own there. */
const pathOf = (board: string, { key }: Vacancy) =>
  `${format.externalId(board, key)}${numberOf(key) % 3 === 0 ? '-1' : ''}`;

const searching = z.object({
  limit: z.int().min(1).max(LARGEST_PAGE).default(LARGEST_PAGE),
  offset: z.int().min(0).default(0),
  searchText: z.string().default(''),
});

function list({ board, method, body, vacancies }: Asked): Answer {
  if (method !== 'POST') return refused('HTTP_405', 405);
  const search = searching.safeParse(postedJson(body));
  if (!search.success) return refused('HTTP_400', 400);
  const { limit, offset, searchText } = search.data;
  const words = searchText.split(/\s+/);
  // Fuzzy: one of the words is enough.
  const found = vacancies.filter((vacancy) => words.some((word) => isFoundBy(word, vacancy)));
  return jsonAnswer({
    // Only the first page knows it.
    total: offset === 0 ? found.length : 0,
    jobPostings: found.slice(offset, offset + limit).map((vacancy) => ({
      title: vacancy.title,
      externalPath: pathOf(board, vacancy),
      locationsText: vacancy.location,
      postedOn: ago(vacancy),
      ...workedFrom(vacancy),
      bulletFields: [requisitionOf(board, vacancy.key)],
    })),
    facets: [],
    userAuthenticated: false,
  });
}

function detail({ board, vacancies, today }: Asked, path: string): Answer {
  const vacancy = vacancies.find((one) => pathOf(board, one) === path);
  if (!vacancy) return refused('S22', 403);
  const country = { descriptor: 'United States of America', id: hexOf('United States of America') };
  return jsonAnswer({
    jobPostingInfo: {
      id: hexOf(`${board} ${vacancy.key}`),
      title: vacancy.title,
      jobDescription: descriptionOf(vacancy),
      location: vacancy.location,
      postedOn: ago(vacancy),
      startDate: calendarDay(daysAfter(today, -vacancy.postedDaysAgo)),
      ...(vacancy.closesInDays === null
        ? {}
        : {
            endDate: calendarDay(daysAfter(today, vacancy.closesInDays)),
            timeLeftToApply: `End Date: ${vacancy.closesInDays} days left to apply`,
          }),
      ...workedFrom(vacancy),
      jobReqId: requisitionOf(board, vacancy.key),
      jobPostingId: path.slice(path.lastIndexOf('/') + 1),
      jobPostingSiteId: SITE,
      country,
      canApply: true,
      posted: true,
      includeResumeParsing: true,
      jobRequisitionLocation: {
        descriptor: vacancy.location,
        country: { ...country, alpha2Code: 'US' },
      },
      externalUrl: `https://${board}.wd5.myworkdayjobs.example.com/${SITE}${path}`,
      questionnaireId: hexOf('questionnaire'),
    },
    hiringOrganization: { name: vacancy.employer.name, url: '' },
    similarJobs: [],
    userAuthenticated: false,
  });
}

const hexOf = (key: string) => uuidOf(key).replaceAll('-', '');

const REMOTE_TYPES = { remote: 'Fully Remote', hybrid: 'Hybrid', 'on-site': 'On-Site' } as const;

/** Fields that many tenants do without. */
const workedFrom = ({ workplace, employmentText }: Vacancy) => ({
  ...(workplace === null ? {} : { remoteType: REMOTE_TYPES[workplace] }),
  ...(employmentText === null ? {} : { timeType: employmentText }),
});

function ago({ postedDaysAgo }: Vacancy): string {
  if (postedDaysAgo === 0) return 'Posted Today';
  if (postedDaysAgo === 1) return 'Posted Yesterday';
  return postedDaysAgo > 30 ? 'Posted 30+ Days Ago' : `Posted ${postedDaysAgo} Days Ago`;
}
