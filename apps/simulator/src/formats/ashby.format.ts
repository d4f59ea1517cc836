import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { boardInPath, jsonAnswer, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { wordsOf } from './words.js';
import type { Employment, Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

/** `GET /posting-api/job-board/{name}`: one answer holds the whole board; pay only with `includeCompensation=true`. */
export const format: SourceFormat = {
  source: 'ashby',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardInPath(/^\/posting-api\/job-board\/(?<board>[^/]+)\/?$/),
  unknown: { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Not Found' },
  externalId: (board, key) => uuidOf(`${board} ${key}`),
  answer: ({ board, url, vacancies, today }) => {
    const withPay = url.searchParams.get('includeCompensation') === 'true';
    return jsonAnswer({
      jobs: vacancies.map((vacancy) => ({
        ...job(board, vacancy, today),
        ...(withPay ? { compensation: compensationOf(vacancy) } : {}),
      })),
      apiVersion: '1',
    });
  },
};

const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'OnSite' } as const;

const EMPLOYMENTS: Record<Employment, string> = {
  full_time: 'FullTime',
  part_time: 'PartTime',
  contract: 'Contract',
  temporary: 'Temporary',
  per_diem: 'PartTime',
  internship: 'Intern',
};

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  const { workplace } = vacancy;
  const town = townOf(vacancy);
  return {
    id,
    title: vacancy.title,
    department: vacancy.department,
    team: vacancy.department,
    employmentType: EMPLOYMENTS[vacancy.truth.employment_type[0] ?? 'full_time'],
    location: vacancy.location,
    shouldDisplayCompensationOnJobPostings: vacancy.payField !== null,
    secondaryLocations: [],
    publishedAt: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T20:47:09.753+00:00`,
    isListed: true,
    // Hybrid work counts as remote here.
    isRemote: workplace === null ? null : workplace !== 'on-site',
    workplaceType: workplace && WORKPLACES[workplace],
    address: {
      postalAddress: {
        ...(town && { addressRegion: STATES[town.state] }),
        addressCountry: 'United States',
        ...(town && { addressLocality: town.city }),
      },
    },
    jobUrl: `https://jobs.example.com/${board}/${id}`,
    applyUrl: `https://jobs.example.com/${board}/${id}/application`,
    descriptionHtml: descriptionOf(vacancy),
    descriptionPlain: wordsOf(vacancy),
  };
}

function compensationOf({ key, payField }: Vacancy) {
  if (payField === null)
    return {
      compensationTierSummary: null,
      scrapeableCompensationSalarySummary: null,
      compensationTiers: [],
      summaryComponents: [],
    };
  const { min, max, per } = payField;
  const range = (dash: string) =>
    `${dollars(min)} ${dash} ${dollars(max)}${per === 'hour' ? ' per hour' : ''}`;
  const salary = {
    compensationType: 'Salary',
    interval: per === 'hour' ? '1 HOUR' : '1 YEAR',
    currencyCode: 'USD',
    minValue: min,
    maxValue: max,
  };
  const bonus = {
    compensationType: 'Bonus',
    interval: 'NONE',
    currencyCode: null,
    minValue: null,
    maxValue: null,
  };
  return {
    compensationTierSummary: `${range('–')} • Offers Bonus`,
    scrapeableCompensationSalarySummary: range('-'),
    compensationTiers: [
      {
        id: uuidOf(`tier ${key}`),
        tierSummary: `${range('–')} • Offers Bonus`,
        title: null,
        additionalInformation: null,
        components: [
          { id: uuidOf(`bonus ${key}`), summary: 'Offers Bonus', ...bonus },
          { id: uuidOf(`salary ${key}`), summary: range('–'), ...salary },
        ],
      },
    ],
    summaryComponents: [bonus, salary],
  };
}
