import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { slugOf } from './slug.js';
import { yearlyPay } from './yearly-pay.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** `GET /api`: one answer with the latest jobs, its first element the legal notice; `tags` filters by a tag. */
export const format: SourceFormat = {
  source: 'remoteok',
  ofOneEmployer: false,
  takes: ({ workplace }) => workplace === 'remote',
  token: () => 'all',
  boardIn: ({ pathname }) => (pathname === '/api' ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: ({ board, url, vacancies, today }) => {
    const tag = url.searchParams.get('tags');
    const jobs = vacancies
      .map((vacancy) => job(board, vacancy, today))
      .filter(({ tags }) => tag === null || tags.includes(tag));
    return jsonAnswer([{ last_updated: epochOf(today), legal: NOTICE }, ...jobs]);
  },
};

const NOTICE =
  'API Terms of Service: Please link back (with follow, and without nofollow!) to the URL on this site and mention it as a source.';

const epochOf = (date: Date): number => Math.floor(date.getTime() / 1000);

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  const posted = daysAfter(today, -vacancy.postedDaysAgo);
  const pay = yearlyPay(vacancy);
  const slug = `remote-${slugOf(`${vacancy.title} ${vacancy.employer.name}`)}-${id}`;
  const address = `https://jobs.example.com/remote-jobs/${slug}`;
  return {
    slug,
    id,
    epoch: epochOf(posted),
    date: `${calendarDay(posted)}T00:00:00+00:00`,
    company: vacancy.employer.name,
    company_logo: '',
    position: vacancy.title,
    tags: ['medical', ...(/cod(?:er|ing)/i.test(vacancy.title) ? ['code'] : ['finance']), 'excel'],
    description: descriptionOf(vacancy),
    location: '',
    apply_url: address,
    // 0 = unknown.
    salary_min: pay?.min ?? 0,
    salary_max: pay?.max ?? 0,
    logo: '',
    url: address,
  };
}
