import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { slugOf } from './slug.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Employment, SectionKind, Vacancy } from '../vacancies/vacancy.js';

/** `GET /api/offers` of the employer's own host: one answer holds the whole board with all texts. */
export const format: SourceFormat = {
  source: 'recruitee',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('recruitee.com', /^\/api\/offers\/?$/),
  unknown: NOBODY_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: ({ board, vacancies, today }) =>
    jsonAnswer({ offers: vacancies.map((vacancy, place) => offer(board, vacancy, { place, today })) }),
};

const EMPLOYMENT: Record<Employment, string> = {
  full_time: 'fulltime_permanent',
  part_time: 'parttime_permanent',
  contract: 'contract',
  temporary: 'fulltime_fixed_term',
  per_diem: 'parttime_fixed_term',
  internship: 'internship',
};

function offer(board: string, vacancy: Vacancy, { place, today }: { place: number; today: Date }) {
  const id = Number(format.externalId(board, vacancy.key));
  const guid = id.toString(36).slice(-5);
  const slug = `${slugOf(vacancy.title)}-${guid}`;
  const page = `https://${board}.example.com/o/${slug}`;
  const posted = calendarDay(daysAfter(today, -vacancy.postedDaysAgo));
  const [employment = 'full_time'] = vacancy.truth.employment_type;
  const hours = employment === 'full_time' ? 40 : null;
  const { payField } = vacancy;
  const { state, ...where } = placeOf(vacancy);
  const text = textsOf(vacancy);
  return {
    id,
    guid,
    slug,
    position: place + 1,
    status: 'published',
    title: vacancy.title,
    ...text,
    translations: {
      en: {
        title: vacancy.title,
        ...text,
        highlight: null,
        sharing_image: null,
        sharing_title: vacancy.title,
        sharing_description: null,
      },
    },
    department: vacancy.department,
    company_name: vacancy.employer.name,
    careers_url: page,
    careers_apply_url: `${page}/c/new`,
    mailbox_email: `job.${guid}@${board}.example.com`,
    created_at: `${posted} 09:41:37 UTC`,
    published_at: `${posted} 10:10:39 UTC`,
    updated_at: `${posted} 11:45:30 UTC`,
    close_at:
      vacancy.closesInDays === null
        ? null
        : `${calendarDay(daysAfter(today, vacancy.closesInDays))} 23:59:59 UTC`,
    employment_type_code: EMPLOYMENT[employment],
    experience_code: 'experienced',
    education_code: null,
    category_code: 'healthcare',
    min_hours: hours,
    max_hours: hours,
    min_hours_per_week: hours && String(hours),
    max_hours_per_week: hours && String(hours),
    salary: {
      min: payField && String(payField.min),
      max: payField && String(payField.max),
      period: payField && payField.per,
      currency: payField && 'USD',
    },
    remote: vacancy.workplace === 'remote',
    hybrid: vacancy.workplace === 'hybrid',
    on_site: vacancy.workplace === 'on-site',
    location: vacancy.location,
    ...where,
    state_name: state,
    locations: [
      { id: numberOf(vacancy.location), name: vacancy.location, ...where, state, street: null, note: null },
    ],
    locations_question: 'What is your preferred work location?',
    locations_question_required: true,
    locations_question_type: 'multiple_choice',
    location_question_visible: false,
    tags: [],
    dynamic_fields: [],
    open_questions: [],
    options_cv: 'required',
    options_cover_letter: 'optional',
    options_phone: 'required',
    options_photo: 'off',
    options_salutation: 'off',
    options_title: 'off',
    highlight: null,
    cover_image: null,
    sharing_image: null,
    sharing_title: vacancy.title,
    sharing_description: null,
  };
}

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    city: town?.city ?? '',
    state: town ? STATES[town.state] : '',
    state_code: town?.state ?? '',
    postal_code: null,
    country: 'United States',
    country_code: 'US',
  };
}

/** Demands stand in a field of their own. */
const DEMANDS: SectionKind[] = ['requirements', 'preferred'];

function textsOf(vacancy: Vacancy) {
  const part = (isDemands: boolean) =>
    descriptionOf({
      ...vacancy,
      sections: vacancy.sections.filter(({ kind }) => DEMANDS.includes(kind) === isDemands),
    });
  return { description: part(false), requirements: vacancy.asTyped === null ? part(true) : '' };
}
