import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, vacancyOf, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { uuidOf } from './numbers.js';
import type { Section, Vacancy } from '../vacancies/vacancy.js';

const PATH = /^\/platform\/api\/ats\/v1\/board\/(?<board>[^/]+)\/jobs(?:\/(?<id>[^/]+))?\/?$/;

/**
 * `GET /platform/api/ats/v1/board/{board}/jobs`: a plain array without texts, one row for each place of a vacancy;
 * `GET …/jobs/{uuid}`: the vacancy.
 */
export const format: SourceFormat = {
  source: 'rippling',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: ({ pathname }) => PATH.exec(pathname)?.groups?.['board'] ?? null,
  unknown: jsonAnswer({ detail: 'Not found.' }, 404),
  externalId: (board, key) => uuidOf(`${board} ${key}`),
  answer: (asked) => {
    const id = PATH.exec(asked.url.pathname)?.groups?.['id'];
    if (id === undefined)
      return jsonAnswer(asked.vacancies.flatMap((vacancy) => rowsOf(asked.board, vacancy)));
    const vacancy = vacancyOf(format, asked, id);
    return vacancy ? jsonAnswer(detail(asked.board, vacancy, asked.today)) : format.unknown;
  },
};

const addressOf = (board: string, vacancy: Vacancy) =>
  `https://jobs.example.com/${board}/jobs/${format.externalId(board, vacancy.key)}`;

/** "Tampa, FL or Remote" is two places. */
const placesOf = ({ location }: Vacancy): string[] => location.split(' or ');

const rowsOf = (board: string, vacancy: Vacancy) =>
  placesOf(vacancy).map((label) => ({
    uuid: format.externalId(board, vacancy.key),
    name: vacancy.title,
    department: { id: vacancy.department, label: vacancy.department },
    url: addressOf(board, vacancy),
    workLocation: { label, id: label },
  }));

const detail = (board: string, vacancy: Vacancy, today: Date) => ({
  uuid: format.externalId(board, vacancy.key),
  name: vacancy.title,
  companyName: vacancy.employer.name,
  description: {
    company: part(vacancy, ({ kind }) => kind === 'about'),
    role: vacancy.asTyped ?? part(vacancy, ({ kind }) => kind !== 'about'),
  },
  department: {
    name: vacancy.department,
    base_department: vacancy.department,
    department_tree: [vacancy.department],
  },
  workLocations: placesOf(vacancy),
  employmentType: employmentOf(vacancy),
  createdOn: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T16:20:11.482000-05:00`,
  url: addressOf(board, vacancy),
  payRangeDetails:
    vacancy.payField === null
      ? []
      : placesOf(vacancy).map((label) => ({
          location: label,
          rangeStart: vacancy.payField?.min,
          rangeEnd: vacancy.payField?.max,
          frequency: vacancy.payField?.per.toUpperCase(),
          currency: 'USD',
        })),
});

const part = (vacancy: Vacancy, isWanted: (section: Section) => boolean): string =>
  vacancy.asTyped === null
    ? `<div><body>${descriptionOf({ ...vacancy, sections: vacancy.sections.filter(isWanted) })}</body></div>`
    : '';

/** The label is a code; the id, oddly, is the words. */
function employmentOf({ truth, payField }: Vacancy) {
  const [type] = truth.employment_type;
  if (type === 'contract' || type === 'temporary') return { label: 'CONTRACT', id: 'Contract' };
  const paid = payField?.per === 'year' ? 'Salaried' : 'Hourly';
  const time = type === 'part_time' || type === 'per_diem' ? 'part-time' : 'full-time';
  return {
    label: `${paid.toUpperCase()}_${time === 'full-time' ? 'FT' : 'PT'}`,
    id: `${paid}, ${time}`,
  };
}
