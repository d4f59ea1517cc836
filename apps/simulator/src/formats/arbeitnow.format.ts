import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type Asked, type SourceFormat } from './format.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { slugOf } from './slug.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const PAGE_SIZE = 100;
const ADDRESS = 'https://jobs.example.com/api/job-board-api';

/** `GET /api/job-board-api?page=`: a hundred a page, their texts escaped, with a link to the next page. No search. */
export const format: SourceFormat = {
  source: 'arbeitnow',
  ofOneEmployer: false,
  token: () => 'all',
  boardIn: ({ pathname }) => (/^\/api\/job-board-api\/?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => `${key}-${String(numberOf(`${board} ${key}`)).slice(-6)}`,
  answer,
};

function answer({ board, url, vacancies, today }: Asked) {
  const page = Math.max(Number(url.searchParams.get('page')) || 1, 1);
  const before = (page - 1) * PAGE_SIZE;
  const shown = vacancies.slice(before, before + PAGE_SIZE);
  const isLast = before + shown.length >= vacancies.length;
  return jsonAnswer({
    data: shown.map((vacancy) => job(board, vacancy, today)),
    links: {
      first: `${ADDRESS}?page=1`,
      last: null,
      prev: page === 1 ? null : `${ADDRESS}?page=${page - 1}`,
      next: isLast ? null : `${ADDRESS}?page=${page + 1}`,
    },
    meta: {
      current_page: page,
      from: shown.length === 0 ? null : before + 1,
      path: ADDRESS,
      per_page: PAGE_SIZE,
      to: shown.length === 0 ? null : before + shown.length,
      terms: 'Link back to Arbeitnow.',
      info: 'Updated every hour.',
    },
  });
}

function job(board: string, vacancy: Vacancy, today: Date) {
  const slug = format.externalId(board, vacancy.key);
  return {
    slug,
    company_name: vacancy.employer.name,
    title: vacancy.title,
    description: escaped(descriptionOf(vacancy)),
    remote: vacancy.workplace === 'remote',
    url: `https://jobs.example.com/jobs/companies/${slugOf(vacancy.employer.name)}/${slug}`,
    tags: ['Healthcare'],
    job_types: vacancy.employmentText === null ? [] : [vacancy.employmentText],
    location: vacancy.location,
    created_at: Date.parse(`${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T09:15:00Z`) / 1000,
  };
}
