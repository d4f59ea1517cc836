import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, type SourceFormat } from './format.js';
import { jobPostingOf } from './job-posting-ld.js';
import { descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { slugOf } from './slug.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** `GET /jobs.json` of the employer's own host: a JSON Feed of the whole board, each item with its JobPosting. */
export const format: SourceFormat = {
  source: 'teamtailor',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('teamtailor.com', /^\/jobs\.json$/),
  unknown: NOBODY_HERE,
  externalId: (board, key) => uuidOf(`${board} ${key}`),
  answer: ({ board, vacancies, today }) => ({
    ...jsonAnswer({
      version: 'https://jsonfeed.org/version/1.1',
      title: vacancies[0]?.employer.name ?? board,
      home_page_url: `https://${board}.example.com/jobs`,
      feed_url: `https://${board}.example.com/jobs.json`,
      items: vacancies.map((vacancy) => item(board, vacancy, today)),
    }),
    contentType: 'application/feed+json; charset=utf-8',
  }),
};

function item(board: string, vacancy: Vacancy, today: Date) {
  const number = numberOf(`${board} ${vacancy.key}`);
  const published = `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T09:26:20-05:00`;
  return {
    id: format.externalId(board, vacancy.key),
    title: vacancy.title,
    url: `https://${board}.example.com/jobs/${number}-${slugOf(vacancy.title)}`,
    content_html: descriptionOf(vacancy),
    date_published: published,
    _jobposting: {
      ...jobPostingOf(vacancy, today),
      identifier: { '@type': 'PropertyValue', name: vacancy.employer.name, value: number },
      datePosted: published,
    },
  };
}
