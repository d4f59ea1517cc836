import { calendarDay, daysAfter } from './calendar.js';
import { boardInPath, NOTHING_HERE, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { uuidOf } from './numbers.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

/** `GET /feeds/{name}.jsonl`: one vacancy a line. */
export const format: SourceFormat = {
  source: 'jsonl-feed',
  ofOneEmployer: false,
  token: (board) => `https://feeds.example.com/feeds/${board}.jsonl`,
  boardIn: boardInPath(/^\/feeds\/(?<board>[^/]+)\.jsonl$/),
  unknown: NOTHING_HERE,
  externalId: (board, key) => uuidOf(`${board} ${key}`).slice(0, 13),
  answer: ({ board, vacancies, today }) => ({
    status: 200,
    contentType: 'application/x-ndjson; charset=utf-8',
    body: vacancies.map((vacancy) => `${JSON.stringify(line(board, vacancy, today))}\n`).join(''),
  }),
};

function line(name: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(name, vacancy.key);
  return {
    id,
    title: vacancy.title,
    company: vacancy.employer.name,
    location: vacancy.location,
    description: descriptionOf(vacancy),
    url: `https://jobs.example.com/${name}/${id}`,
    posted_on: calendarDay(daysAfter(today, -vacancy.postedDaysAgo)),
    closes_on: vacancy.closesInDays === null ? null : calendarDay(daysAfter(today, vacancy.closesInDays)),
    requisition_id: vacancy.requisitionId,
    extras: extrasOf(vacancy),
  };
}

function extrasOf({ payField, employmentText, workplace }: Vacancy) {
  return {
    ...(payField === null
      ? {}
      : { salary_text: `${dollars(payField.min)} - ${dollars(payField.max)} per ${payField.per}` }),
    ...(employmentText === null ? {} : { employment_type_text: employmentText }),
    ...(workplace === null ? {} : { remote_flag: workplace }),
  };
}
