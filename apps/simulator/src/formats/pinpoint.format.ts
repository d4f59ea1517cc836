import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, type SourceFormat } from './format.js';
import { block, descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Employment, SectionKind, Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

/** `GET /postings.json` of the employer's own host: the whole board with its texts, but not a word of when. */
export const format: SourceFormat = {
  source: 'pinpoint',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('pinpointhq.com', /^\/postings\.json$/),
  unknown: NOBODY_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: ({ board, vacancies, today }) =>
    jsonAnswer({ data: vacancies.map((vacancy) => posting(board, vacancy, today)) }),
};

const WORKPLACES = {
  remote: ['remote', 'Fully remote'],
  hybrid: ['hybrid', 'Hybrid'],
  'on-site': ['onsite', 'On-site'],
} as const;

const EMPLOYMENT: Record<Employment, string> = {
  full_time: 'permanent_full_time',
  part_time: 'permanent_part_time',
  contract: 'contract_temp',
  temporary: 'fixed_term_full_time',
  per_diem: 'casual',
  internship: 'internship',
};

function posting(board: string, vacancy: Vacancy, today: Date) {
  const path = `/en/postings/${uuidOf(`${board} ${vacancy.key}`)}`;
  const [workplace, workplaceText] =
    vacancy.workplace === null ? [null, null] : WORKPLACES[vacancy.workplace];
  const [employment = 'full_time'] = vacancy.truth.employment_type;
  const { payField } = vacancy;
  const town = townOf(vacancy);
  return {
    id: format.externalId(board, vacancy.key),
    title: vacancy.title,
    url: `https://${board}.example.com${path}`,
    path,
    ...textsOf(vacancy),
    workplace_type: workplace,
    workplace_type_text: workplaceText,
    employment_type: EMPLOYMENT[employment],
    employment_type_text: vacancy.employmentText ?? EMPLOYMENT[employment].replaceAll('_', ' '),
    location: {
      id: String(numberOf(vacancy.location)),
      name: vacancy.location,
      city: town?.city ?? null,
      province: town?.state ?? null,
      postal_code: null,
    },
    compensation: payField && `${dollars(payField.min)} - ${dollars(payField.max)} / ${payField.per}`,
    compensation_minimum: payField && payField.min,
    compensation_maximum: payField && payField.max,
    compensation_currency: payField && 'USD',
    compensation_frequency: payField && payField.per,
    compensation_visible: payField !== null,
    deadline_at:
      vacancy.closesInDays === null
        ? null
        : `${calendarDay(daysAfter(today, vacancy.closesInDays))}T23:59:59-05:00`,
    job: {
      id: String(numberOf(`job ${vacancy.key}`)),
      requisition_id: vacancy.requisitionId,
      department: { id: String(numberOf(vacancy.department)), name: vacancy.department },
      division: null,
    },
  };
}

/** Duties, demands and benefits have fields and headings of their own. */
const APART: [field: string, kinds: SectionKind[], heading: string][] = [
  ['key_responsibilities', ['duties'], 'Key responsibilities'],
  ['skills_knowledge_expertise', ['requirements', 'preferred'], 'Skills, knowledge and expertise'],
  ['benefits', ['benefits'], 'Benefits'],
];

function textsOf(vacancy: Vacancy): Record<string, string> {
  const { sections, asTyped } = vacancy;
  const htmlOf = (isWanted: (kind: SectionKind) => boolean) =>
    sections
      .filter(({ kind }) => isWanted(kind))
      .map(
        (section) => `<div><!--block-->${block(section, (heading) => `<strong>${heading}</strong>`)}</div>`,
      )
      .join('');
  const apart = APART.flatMap(([, kinds]) => kinds);
  return {
    description: asTyped === null ? htmlOf((kind) => !apart.includes(kind)) : descriptionOf(vacancy),
    ...Object.fromEntries(
      APART.flatMap(([field, kinds, heading]) => [
        [`${field}_header`, heading],
        [field, asTyped === null ? htmlOf((kind) => kinds.includes(kind)) : ''],
      ]),
    ),
  };
}
