import { calendarDay, daysAfter } from './calendar.js';
import { boardInPath, jsonAnswer, vacancyOf, type Asked, type SourceFormat } from './format.js';
import { numberOf, uuidOf } from './numbers.js';
import { partOf, restOf } from './parts.js';
import { townOf } from './place.js';
import { isFoundBy } from './words.js';
import type { Employment, SectionKind, Vacancy } from '../vacancies/vacancy.js';

const LARGEST_PAGE = 100;
const PATH = /^\/v1\/companies\/(?<board>[^/]+)\/postings(?:\/(?<id>[^/]+))?\/?$/;

/** `GET /v1/companies/{identifier}/postings`: outlines, cut by `offset` and `limit`; `…/{id}` has the text. */
export const format: SourceFormat = {
  source: 'smartrecruiters',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardInPath(PATH),
  unknown: jsonAnswer({ code: 'COMPANY_NOT_FOUND', message: 'Company not found.' }, 404),
  externalId: (board, key) => `74400${numberOf(`${board} ${key}`)}`,
  answer: (asked) => {
    const id = PATH.exec(asked.url.pathname)?.groups?.['id'];
    return id === undefined ? list(asked) : detail(asked, id);
  },
};

function list({ board, url, vacancies, today }: Asked) {
  const numberAsked = (name: string, usual: number) => {
    const written = url.searchParams.get(name) ?? '';
    return /^\d+$/.test(written) ? Number(written) : usual;
  };
  const offset = numberAsked('offset', 0);
  const limit = Math.min(numberAsked('limit', LARGEST_PAGE), LARGEST_PAGE);
  const found = vacancies.filter((vacancy) => isFoundBy(url.searchParams.get('q') ?? '', vacancy));
  return jsonAnswer({
    offset,
    limit,
    totalFound: found.length,
    content: found.slice(offset, offset + limit).map((vacancy) => ({
      ...outline(board, vacancy, today),
      jobAdId: uuidOf(`ad ${board} ${vacancy.key}`),
      defaultJobAd: true,
      visibility: 'PUBLIC',
      ref: `https://api.smartrecruiters.example.com/v1/companies/${board}/postings/${format.externalId(board, vacancy.key)}`,
    })),
  });
}

function outline(board: string, vacancy: Vacancy, today: Date) {
  const { key, department, workplace } = vacancy;
  const town = townOf(vacancy);
  return {
    id: format.externalId(board, key),
    name: vacancy.title,
    uuid: uuidOf(`${board} ${key}`),
    refNumber: vacancy.requisitionId ?? `REF${String(numberOf(key)).slice(-4)}X`,
    company: { identifier: board, name: vacancy.employer.name },
    releasedDate: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T14:49:00.552Z`,
    location: {
      ...(town && { city: town.city, region: town.state }),
      country: 'us',
      remote: workplace === 'remote',
      hybrid: workplace === 'hybrid',
      latitude: '39.5',
      longitude: '-98.35',
      fullLocation: town === null ? vacancy.location : `${town.city}, ${town.state}, United States`,
    },
    industry: { id: 'hospital_health_care', label: 'Hospital & Health Care' },
    department: { id: String(numberOf(`${board} ${department}`)).slice(0, 8), label: department },
    function: { id: 'health_care_provider', label: 'Health Care Provider' },
    typeOfEmployment: employmentOf(vacancy),
    experienceLevel: { id: 'not_applicable', label: 'Not Applicable' },
    customField: [
      {
        fieldId: 'COUNTRY',
        fieldLabel: 'Country/Region',
        valueId: 'us',
        valueLabel: 'United States',
      },
    ],
    language: { code: 'en', label: 'English', labelNative: 'English (US)' },
  };
}

const TYPES: Record<Employment, { id: string; label: string }> = {
  full_time: { id: 'permanent', label: 'Full-time' },
  part_time: { id: 'part_time', label: 'Part-time' },
  contract: { id: 'contract', label: 'Contract' },
  temporary: { id: 'temporary', label: 'Temporary' },
  per_diem: { id: 'per_diem', label: 'Per Diem' },
  internship: { id: 'intern', label: 'Intern' },
};

function employmentOf({ employmentText, truth }: Vacancy) {
  const { id, label } = TYPES[truth.employment_type[0] ?? 'full_time'];
  return { id, label: employmentText ?? label };
}

function detail(asked: Asked, id: string) {
  const vacancy = vacancyOf(format, asked, id);
  if (!vacancy) return jsonAnswer({ code: 'POSTING_NOT_FOUND', message: 'Posting not found.' }, 404);
  const page = `https://jobs.example.com/${asked.board}/${id}`;
  return jsonAnswer({
    ...outline(asked.board, vacancy, asked.today),
    jobId: uuidOf(`job ${asked.board} ${vacancy.key}`),
    postingUrl: page,
    applyUrl: `${page}?oga=true`,
    jobAd: { sections: sectionsOf(vacancy) },
    active: true,
    ...compensationOf(vacancy),
  });
}

const OF_EMPLOYER: SectionKind[] = ['about'];
const NEEDED: SectionKind[] = ['requirements', 'preferred'];
const MORE: SectionKind[] = ['pay', 'benefits', 'closing'];

const sectionsOf = (vacancy: Vacancy) => ({
  companyDescription: { title: 'Company Description', text: partOf(vacancy, OF_EMPLOYER) },
  jobDescription: {
    title: 'Job Description',
    text: restOf(vacancy, [...OF_EMPLOYER, ...NEEDED, ...MORE]),
  },
  qualifications: { title: 'Qualifications', text: partOf(vacancy, NEEDED) },
  additionalInformation: { title: 'Additional Information', text: partOf(vacancy, MORE) },
  videos: { title: 'Videos To Watch', urls: [] },
});

const compensationOf = ({ payField }: Vacancy) =>
  payField === null
    ? {}
    : {
        compensation: {
          salary: {
            min: payField.min,
            max: payField.max,
            currency: 'USD',
            period: payField.per === 'hour' ? 'HOURLY' : 'YEARLY',
          },
        },
      };
