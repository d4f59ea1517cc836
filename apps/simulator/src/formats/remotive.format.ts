import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { slugOf } from './slug.js';
import { isFoundBy } from './words.js';
import type { Employment, Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const CATEGORY = 'Medical';

/** `GET /api/remote-jobs`: remote jobs only, one answer for all, cut down by words, category, company and `limit`. */
export const format: SourceFormat = {
  source: 'remotive',
  ofOneEmployer: false,
  takes: ({ workplace }) => workplace === 'remote',
  token: () => 'all',
  boardIn: ({ pathname }) => (/^\/api\/remote-jobs\/?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: ({ board, url, vacancies, today }) => {
    const asked = (name: string) => url.searchParams.get(name)?.toLowerCase() ?? '';
    const found = vacancies.filter(
      (vacancy) =>
        isFoundBy(asked('search'), vacancy) &&
        ['', slugOf(CATEGORY), CATEGORY.toLowerCase()].includes(asked('category')) &&
        vacancy.employer.name.toLowerCase().includes(asked('company_name')),
    );
    const jobs = found
      .slice(0, Number(asked('limit')) || found.length)
      .map((vacancy) => job(board, vacancy, today));
    return jsonAnswer({
      '0-legal-notice': 'Link back to the job on Remotive and name Remotive as the source.',
      'job-count': jobs.length,
      'total-job-count': vacancies.length,
      jobs,
    });
  },
};

const TYPES: Record<Employment, string> = {
  full_time: 'full_time',
  part_time: 'part_time',
  contract: 'contract',
  temporary: 'contract',
  per_diem: 'other',
  internship: 'internship',
};

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = Number(format.externalId(board, vacancy.key));
  const logo = `https://jobs.example.com/job/${id}/logo`;
  const [type = 'full_time'] = vacancy.truth.employment_type;
  const { payField } = vacancy;
  return {
    id,
    url: `https://jobs.example.com/remote-jobs/${slugOf(CATEGORY)}/${slugOf(vacancy.title)}-${id}`,
    title: vacancy.title,
    company_name: vacancy.employer.name,
    company_logo: logo,
    category: CATEGORY,
    tags: ['healthcare'],
    job_type: TYPES[type],
    publication_date: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T06:35:18`,
    candidate_required_location: 'USA',
    salary: payField ? `${dollars(payField.min)} - ${dollars(payField.max)} /${payField.per}` : '',
    description: descriptionOf(vacancy),
    company_logo_url: logo,
  };
}
