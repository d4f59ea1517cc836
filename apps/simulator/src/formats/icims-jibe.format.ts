import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, type SourceFormat } from './format.js';
import { format as classic } from './icims.format.js';
import { partOf, restOf } from './parts.js';
import { townOf } from './place.js';
import { isFoundBy } from './words.js';
import type { Employment, SectionKind, Vacancy } from '../vacancies/vacancy.js';

const USUAL_PAGE = 10;
const LARGEST_PAGE = 100;

/** `GET /api/jobs` on the employer's own host: JSON with the full text, by `page` from 1 and `limit`. */
export const format: SourceFormat = {
  source: 'icims-jibe',
  ofOneEmployer: true,
  token: (board) => `careers.${board}.example.com`,
  boardIn: ({ hostname, pathname }) =>
    pathname === '/api/jobs' ? (/^careers\.([^.]+)\.example\.com$/.exec(hostname)?.[1] ?? '') : null,
  unknown: jsonAnswer({ message: 'Not Found' }, 404),
  // The same numbers as on the employer's classic portal.
  externalId: (board, key) => classic.externalId(board, key),
  answer: ({ board, url, vacancies, today }) => {
    const numberAsked = (name: string, usual: number) => Number(url.searchParams.get(name)) || usual;
    const limit = Math.min(numberAsked('limit', USUAL_PAGE), LARGEST_PAGE);
    const page = numberAsked('page', 1);
    const found = vacancies.filter((vacancy) => isFoundBy(url.searchParams.get('keywords') ?? '', vacancy));
    return jsonAnswer({
      jobs: found
        .slice((page - 1) * limit, page * limit)
        .map((vacancy) => ({ data: job(board, vacancy, today) })),
      totalCount: found.length,
      count: found.length,
    });
  },
};

const EMPLOYMENTS: Record<Employment, string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  per_diem: 'PER_DIEM',
  internship: 'INTERN',
};

const DONE: SectionKind[] = ['duties'];
const NEEDED: SectionKind[] = ['requirements', 'preferred'];
const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On-site' } as const;

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  const { closesInDays, department, payField, truth, workplace } = vacancy;
  const published = calendarDay(daysAfter(today, -vacancy.postedDaysAgo));
  const [employment] = truth.employment_type;
  return {
    slug: id,
    language: 'en-us',
    req_id: id,
    title: vacancy.title,
    description: restOf(vacancy, [...DONE, ...NEEDED]),
    responsibilities: partOf(vacancy, DONE),
    qualifications: partOf(vacancy, NEEDED),
    ...placeOf(vacancy),
    multipleLocations: false,
    categories: [{ name: department }],
    category: [` ${department}`],
    hiring_organization: vacancy.employer.name,
    posted_date: `${published}T19:39:00+0000`,
    create_date: `${published}T19:39:48+0000`,
    update_date: `${published}T20:34:03+0000`,
    ...(closesInDays !== null && {
      expiry_date: `${calendarDay(daysAfter(today, closesInDays))}T04:59:00+0000`,
    }),
    apply_url: `https://careers-${board}.icims.example.com/jobs/${id}/login`,
    ats_code: 'icims',
    ...(employment !== undefined && { employment_type: EMPLOYMENTS[employment] }),
    ...(payField !== null && {
      salary_currency: 'USD',
      salary_min_value: payField.min,
      salary_max_value: payField.max,
      salary_unit: payField.per.toUpperCase(),
    }),
    tags1: [department],
    ...(workplace !== null && { tags2: [WORKPLACES[workplace]] }),
    meta_data: {
      canonical_url: `https://careers.${board}.example.com/jobs/${id}?lang=en-us`,
      client_code: board,
    },
  };
}

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  if (town === null)
    return {
      location_name: vacancy.location,
      country: 'United States',
      country_code: 'US',
      full_location: vacancy.location,
      short_location: vacancy.location,
    };
  const inWords = `${town.city}, ${STATES[town.state]}`;
  return {
    location_name: town.city,
    city: town.city,
    state: STATES[town.state],
    country: 'United States',
    country_code: 'US',
    full_location: inWords,
    short_location: inWords,
  };
}
