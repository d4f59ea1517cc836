import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { slugOf } from './slug.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Employment, Vacancy } from '../vacancies/vacancy.js';

const LARGEST_PAGE = 20;
/** Adverts stay for sixty days. */
const SHOWN_FOR = 60 * 86_400;

/**
 * `GET /jobs/api`: remote jobs, at most twenty a page, which `offset` or the cursor of the page before leads on from;
 * `GET /jobs/api/search`: the same by words and country, in pages with numbers.
 */
export const format: SourceFormat = {
  source: 'himalayas',
  ofOneEmployer: false,
  takes: ({ workplace }) => workplace === 'remote',
  token: () => 'country=US',
  boardIn: ({ pathname }) => (/^\/jobs\/api(?:\/search)?\/?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) =>
    `https://jobs.example.com/companies/${key.replace(/-\w+$/, '')}/jobs/${numberOf(`${board} ${key}`)}`,
  answer: (asked) => jsonAnswer(/\/search\/?$/.test(asked.url.pathname) ? search(asked) : feed(asked)),
};

function feed(asked: Asked) {
  const cursor = asked.url.searchParams.get('cursor');
  const offset =
    cursor === null
      ? number(asked.url, 'offset', 0)
      : Number(Buffer.from(cursor, 'base64url').toString()) || 0;
  const { limit, ...told } = page(asked, asked.vacancies, offset);
  const next = offset + limit;
  const isLast = next >= asked.vacancies.length;
  return {
    comments: '21/08/2026: Cursor pagination is now available.',
    ...told,
    limit,
    nextCursor: isLast ? null : Buffer.from(String(next)).toString('base64url'),
  };
}

function search(asked: Asked) {
  const words = asked.url.searchParams;
  const isInCountry = /^(?:|us|usa|united[ -]states)$/i.test(words.get('country') ?? '');
  const type = words.get('employment_type');
  const found = asked.vacancies.filter(
    (vacancy) =>
      isInCountry &&
      isFoundBy(words.get('q') ?? '', vacancy) &&
      (type === null || slugOf(type) === slugOf(employmentOf(vacancy))),
  );
  const limit = Math.min(number(asked.url, 'limit', LARGEST_PAGE), LARGEST_PAGE);
  return page(asked, found, (Math.max(number(asked.url, 'page', 1), 1) - 1) * limit);
}

function number(url: URL, name: string, usual: number): number {
  const value = url.searchParams.get(name) ?? '';
  return /^\d+$/.test(value) ? Number(value) : usual;
}

function page({ board, url, today }: Asked, vacancies: Vacancy[], offset: number) {
  const limit = Math.min(number(url, 'limit', LARGEST_PAGE), LARGEST_PAGE);
  const shown = vacancies.slice(offset, offset + limit);
  return {
    updatedAt: today.getTime() / 1000,
    offset,
    limit,
    totalCount: vacancies.length,
    jobs: shown.map((vacancy) => job(board, vacancy, today)),
  };
}

const TYPES: Record<Employment, string> = {
  full_time: 'Full Time',
  part_time: 'Part Time',
  contract: 'Contractor',
  temporary: 'Temporary',
  per_diem: 'Other',
  internship: 'Intern',
};
const employmentOf = ({ truth }: Vacancy): string => TYPES[truth.employment_type[0] ?? 'full_time'];

function job(board: string, vacancy: Vacancy, today: Date) {
  const { payField } = vacancy;
  const address = format.externalId(board, vacancy.key);
  const posted = Date.parse(`${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T12:20:00Z`) / 1000;
  return {
    title: vacancy.title,
    excerpt: wordsOf(vacancy).slice(0, 120),
    companyName: vacancy.employer.name,
    companySlug: slugOf(vacancy.employer.name),
    companyLogo: `https://jobs.example.com/logos/${slugOf(vacancy.employer.name)}`,
    employmentType: employmentOf(vacancy),
    minSalary: payField && payField.min,
    maxSalary: payField && payField.max,
    salaryPeriod: payField && (payField.per === 'year' ? 'annual' : 'hourly'),
    seniority: [vacancy.truth.entry_level ? 'Entry-level' : 'Mid-level'],
    currency: payField && 'USD',
    locationRestrictions: ['United States'],
    timezoneRestrictions: [-10, -9, -8, -7, -6, -5],
    categories: ['Medical-Coding'],
    parentCategories: ['Healthcare'],
    description: descriptionOf(vacancy),
    pubDate: posted,
    expiryDate: posted + SHOWN_FOR,
    applicationLink: address,
    guid: address,
  };
}
