import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { boardInPath, jsonAnswer, vacancyOf, type Asked, type SourceFormat } from './format.js';
import { numberOf, uuidOf } from './numbers.js';
import { partOf, restOf } from './parts.js';
import { townOf } from './place.js';
import type { Employment, SectionKind, Vacancy } from '../vacancies/vacancy.js';

const DETAIL = /^\/api\/v2\/accounts\/(?<board>[^/]+)\/jobs\/(?<id>[^/]+)\/?$/;
const LIST = /^\/api\/v1\/widget\/accounts\/(?<board>[^/]+)\/?$/;

/** `GET /api/v1/widget/accounts/{slug}`: outlines of the whole board; `/api/v2/accounts/{slug}/jobs/{shortcode}` has the text. */
export const format: SourceFormat = {
  source: 'workable',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: (url) => boardInPath(LIST)(url) ?? boardInPath(DETAIL)(url),
  unknown: jsonAnswer({ error: 'Not found' }, 404),
  externalId: (board, key) => uuidOf(`${board} ${key}`).replace('-', '').slice(0, 10).toUpperCase(),
  answer: (asked) => {
    const id = DETAIL.exec(asked.url.pathname)?.groups?.['id'];
    if (id !== undefined) return detail(asked, id);
    const { board, vacancies, today } = asked;
    return jsonAnswer({
      name: vacancies[0]?.employer.name ?? board,
      description: null,
      jobs: vacancies.map((vacancy) => row(board, vacancy, today)),
    });
  },
};

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    country: 'United States',
    countryCode: 'US',
    city: town?.city ?? '',
    region: town ? STATES[town.state] : '',
  };
}

const EMPLOYMENTS: Record<Employment, { label: string; type: string }> = {
  full_time: { label: 'Full-time', type: 'full' },
  part_time: { label: 'Part-time', type: 'part' },
  contract: { label: 'Contract', type: 'contract' },
  temporary: { label: 'Temporary', type: 'temporary' },
  per_diem: { label: 'Part-time', type: 'part' },
  internship: { label: 'Temporary', type: 'temporary' },
};

const employmentOf = ({ truth }: Vacancy) => EMPLOYMENTS[truth.employment_type[0] ?? 'full_time'];

function row(board: string, vacancy: Vacancy, today: Date) {
  const shortcode = format.externalId(board, vacancy.key);
  const published = calendarDay(daysAfter(today, -vacancy.postedDaysAgo));
  const { country, countryCode, city, region } = placeOf(vacancy);
  return {
    title: vacancy.title,
    shortcode,
    code: vacancy.requisitionId ?? '',
    employment_type: employmentOf(vacancy).label,
    telecommuting: vacancy.workplace === 'remote',
    department: vacancy.department,
    url: `https://apply.example.com/j/${shortcode}`,
    shortlink: `https://apply.example.com/j/${shortcode}`,
    application_url: `https://apply.example.com/j/${shortcode}/apply`,
    published_on: published,
    created_at: published,
    country,
    city,
    state: region,
    education: 'Unspecified',
    experience: 'Associate',
    function: '',
    industry: 'Hospital & Health Care',
    locations: [{ country, countryCode, city, region, hidden: false }],
  };
}

const NEEDED: SectionKind[] = ['requirements', 'preferred'];
const GIVEN: SectionKind[] = ['benefits'];
const WORKPLACES = { remote: 'remote', hybrid: 'hybrid', 'on-site': 'on_site' } as const;

function detail(asked: Asked, shortcode: string) {
  const { board, today } = asked;
  const vacancy = vacancyOf(format, asked, shortcode);
  if (!vacancy) return jsonAnswer({ error: 'Not found' }, 404);
  const location = placeOf(vacancy);
  return jsonAnswer({
    id: Number(String(numberOf(`${board} ${vacancy.key}`)).slice(3)),
    shortcode,
    title: vacancy.title,
    remote: vacancy.workplace === 'remote',
    location,
    locations: [{ ...location, hidden: false }],
    state: 'published',
    isInternal: false,
    code: vacancy.requisitionId ?? '',
    published: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T00:00:00.000Z`,
    type: employmentOf(vacancy).type,
    language: 'en',
    department: [vacancy.department],
    accountUid: uuidOf(board),
    approvalStatus: 'approved',
    ...(vacancy.workplace !== null && { workplace: WORKPLACES[vacancy.workplace] }),
    description: restOf(vacancy, [...NEEDED, ...GIVEN]),
    requirements: partOf(vacancy, NEEDED),
    benefits: partOf(vacancy, GIVEN),
  });
}
