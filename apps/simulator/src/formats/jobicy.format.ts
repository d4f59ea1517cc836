import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { slugOf } from './slug.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Employment, Vacancy } from '../vacancies/vacancy.js';

const MOST_AT_ONCE = 100;
/** Filters and their only value here: every vacancy is of one trade in one country. */
const SLUGS: Record<string, string> = { geo: 'usa', industry: 'healthcare' };

/** `GET /api/v2/remote-jobs`: the latest remote jobs, at most a hundred; refusals are JSON with `success` false. */
export const format: SourceFormat = {
  source: 'jobicy',
  ofOneEmployer: false,
  takes: ({ workplace }) => workplace === 'remote',
  showsAtMost: MOST_AT_ONCE,
  token: () => 'all',
  boardIn: ({ pathname }) => (/^\/api\/v2\/remote-jobs\/?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer,
};

function answer({ board, url, vacancies, today }: Asked): Answer {
  const { count = String(MOST_AT_ONCE), ...filters } = Object.fromEntries(url.searchParams);
  if (!/^\d+$/.test(count) || Number(count) < 1 || Number(count) > MOST_AT_ONCE)
    return refused('The count is not between 1 and 100');
  for (const [name, slug] of Object.entries(SLUGS))
    if ((filters[name] ?? slug) !== slug) return refused(`The ${name} is not known`);
  const jobs = vacancies
    .filter((vacancy) => isFoundBy(filters['tag'] ?? '', vacancy))
    .slice(0, Number(count))
    .map((vacancy) => job(board, vacancy, today));
  return jsonAnswer({
    apiVersion: '2.2.16',
    documentationUrl: 'https://jobs.example.com/apidocs',
    friendlyNotice: 'Credit Jobicy with a direct link to the source.',
    jobCount: jobs.length,
    lastUpdate: jobs[0]?.pubDate ?? null,
    appliedFilters: { count: Number(count), ...filters },
    jobs,
    statusCode: 200,
    success: true,
  });
}

const refused = (error: string): Answer =>
  jsonAnswer({ apiVersion: '2.2.16', statusCode: 400, success: false, error }, 400);

const TYPES: Record<Employment, string> = {
  full_time: 'Full-Time',
  part_time: 'Part-Time',
  contract: 'Contract',
  temporary: 'Temporary',
  per_diem: 'Freelance',
  internship: 'Internship',
};

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = Number(format.externalId(board, vacancy.key));
  const jobSlug = `${id}-${slugOf(vacancy.title)}`;
  const { payField } = vacancy;
  return {
    id,
    url: `https://jobs.example.com/jobs/${jobSlug}`,
    jobSlug,
    jobTitle: vacancy.title,
    companyName: vacancy.employer.name,
    companyLogo: `https://jobs.example.com/data/${slugOf(vacancy.employer.name)}.png`,
    jobIndustry: ['Healthcare'],
    jobType: vacancy.truth.employment_type.map((type) => TYPES[type]),
    jobGeo: 'USA',
    jobLevel: 'Any',
    jobExcerpt: wordsOf(vacancy).slice(0, 200),
    jobDescription: descriptionOf(vacancy),
    pubDate: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T20:54:07+00:00`,
    ...(payField && {
      salaryMin: payField.min,
      salaryMax: payField.max,
      salaryCurrency: 'USD',
      salaryPeriod: payField.per === 'year' ? 'yearly' : 'hourly',
    }),
  };
}
