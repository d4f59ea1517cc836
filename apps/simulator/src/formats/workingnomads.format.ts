import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';

/** `GET /api/exposed_jobs/`: the latest jobs in one answer. */
export const format: SourceFormat = {
  source: 'workingnomads',
  ofOneEmployer: false,
  takes: ({ workplace }) => workplace === 'remote',
  token: () => 'all',
  boardIn: ({ pathname }) => (/^\/api\/exposed_jobs\/?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: ({ board, vacancies, today }) =>
    jsonAnswer(
      vacancies.map((vacancy) => {
        const town = townOf(vacancy);
        return {
          url: `https://jobs.example.com/job/go/${format.externalId(board, vacancy.key)}/`,
          title: vacancy.title,
          description: descriptionOf(vacancy),
          company_name: vacancy.employer.name,
          category_name: 'Healthcare',
          tags: 'billing,coding,healthcare',
          location: town === null ? 'Remote, USA Only' : `${STATES[town.state]}, USA`,
          pub_date: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T02:36:13-04:00`,
        };
      }),
    ),
};
