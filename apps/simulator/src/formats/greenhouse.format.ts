import { calendarDay, daysAfter } from './calendar.js';
import { boardInPath, jsonAnswer, type SourceFormat } from './format.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** `GET /v1/boards/{token}/jobs`: one answer holds the whole board; texts, teams and offices only with `content=true`. */
export const format: SourceFormat = {
  source: 'greenhouse',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardInPath(/^\/v1\/boards\/(?<board>[^/]+)\/jobs\/?$/),
  unknown: jsonAnswer({ status: 404, error: 'Job not found' }, 404),
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: ({ board, url, vacancies, today }) => {
    const withContent = url.searchParams.get('content') === 'true';
    const jobs = vacancies.map((vacancy) => ({
      ...briefly(board, vacancy, today),
      ...(withContent ? inFull(board, vacancy) : {}),
    }));
    return jsonAnswer({ jobs, meta: { total: jobs.length } });
  },
};

function briefly(token: string, vacancy: Vacancy, today: Date) {
  const id = Number(format.externalId(token, vacancy.key));
  const published = calendarDay(daysAfter(today, -vacancy.postedDaysAgo));
  return {
    absolute_url: `https://jobs.example.com/${token}/jobs/${id}`,
    data_compliance: [
      {
        type: 'gdpr',
        requires_consent: false,
        requires_processing_consent: false,
        requires_retention_consent: false,
        retention_period: null,
        demographic_data_consent_applies: false,
      },
    ],
    internal_job_id: vacancy.prospect ? null : numberOf(`internal ${vacancy.key}`),
    location: { name: vacancy.location },
    metadata: metadataOf(vacancy),
    id,
    updated_at: `${published}T09:41:00-04:00`,
    requisition_id: vacancy.requisitionId,
    title: vacancy.title,
    company_name: vacancy.employer.name,
    first_published: `${published}T09:40:12-04:00`,
    language: 'en',
    application_deadline:
      vacancy.closesInDays === null
        ? null
        : `${calendarDay(daysAfter(today, vacancy.closesInDays))}T23:59:00-04:00`,
  };
}

const inFull = (token: string, vacancy: Vacancy) => ({
  content: escaped(descriptionOf(vacancy)),
  departments: [
    {
      id: numberOf(`${token} ${vacancy.department}`),
      name: vacancy.department,
      child_ids: [],
      parent_id: null,
    },
  ],
  offices: [
    {
      id: numberOf(`${token} ${vacancy.location}`),
      name: vacancy.workplace === 'remote' ? 'Remote' : vacancy.location,
      location: vacancy.workplace === 'remote' ? null : vacancy.location,
      child_ids: [],
      parent_id: null,
    },
  ],
});

const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On-site' } as const;

/** Fields of the employer's own making; boards without any say null. */
function metadataOf({ workplace, employmentText, payField }: Vacancy) {
  const fields = [
    ...(workplace === null
      ? []
      : [{ name: 'Workplace Type', value: WORKPLACES[workplace], value_type: 'single_select' }]),
    ...(employmentText === null
      ? []
      : [{ name: 'Employment Type', value: employmentText, value_type: 'single_select' }]),
    ...(payField === null
      ? []
      : [
          {
            name: payField.per === 'year' ? 'Annual Salary Range' : 'Hourly Pay Range',
            value: { unit: 'USD', min_value: payField.min.toFixed(2), max_value: payField.max.toFixed(2) },
            value_type: 'currency_range',
          },
        ]),
  ];
  return fields.length === 0
    ? null
    : fields.map((field) => ({ id: numberOf(`metadata ${field.name}`), ...field }));
}
