import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { uuidOf } from './numbers.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** The user, then what is searched for: keyword, place, radius, order and its direction, first record, how many, days. */
const SEARCH = /^\/v2\/jobsearch\/[^/]+((?:\/[^/]+){8})\/?$/i;
const ONE = /^\/v2\/jobsearch\/[^/]+\/([^/]+)\/?$/i;

/**
 * `GET /v2/jobsearch/{user}/{keyword}/…`: jobs with extracts of their texts, every part of the search a piece of the path,
 * 0 where it says nothing; `/v2/jobsearch/{user}/{JvId}`: a job. Both want a bearer token.
 */
export const format: SourceFormat = {
  source: 'careeronestop',
  ofOneEmployer: false,
  token: () => 'user=ExampleUser&keyword=0&location=US',
  boardIn: ({ pathname }) => (SEARCH.test(pathname) || ONE.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => uuidOf(`${board} ${key}`).replaceAll('-', '').toUpperCase(),
  answer: (asked) => {
    if (!/^Bearer \S/.test(asked.headers.authorization ?? ''))
      return jsonAnswer(
        { ErrorCode: '401', Message: 'Authorization has been denied for this request.' },
        401,
      );
    const parts = SEARCH.exec(asked.url.pathname)?.[1]?.slice(1).split('/');
    return parts ? list(asked, parts) : detail(asked);
  },
};

/** A piece of the path; 0 says nothing. */
const said = (part = '0'): string =>
  part === '0' ? '' : (new URLSearchParams(`part=${part}`).get('part') ?? '');

function list({ board, url, vacancies, today }: Asked, parts: string[]): Answer {
  const [keyword, location, , , , start, size, days] = parts;
  const place = said(location).replace(/^US$/i, '').toLowerCase();
  const oldest = Number(days) || Infinity;
  const found = vacancies.filter(
    (vacancy) =>
      isFoundBy(said(keyword), vacancy) &&
      vacancy.location.toLowerCase().includes(place) &&
      vacancy.postedDaysAgo <= oldest,
  );
  const withExtract = url.searchParams.get('enableJobDescriptionSnippet') === 'true';
  const shown = found.slice(Number(start) || 0, (Number(start) || 0) + (Number(size) || 10));
  return jsonAnswer({
    Jobs: shown.map((vacancy) => ({
      ...outline(board, vacancy, today),
      Fc: '0',
      DescriptionSnippet: withExtract ? `${wordsOf(vacancy).replaceAll(/\s+/g, ' ').slice(0, 200)}...` : null,
    })),
    Jobcount: String(found.length),
    DuplicateCount: null,
  });
}

function outline(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  return {
    JvId: id,
    JobTitle: vacancy.title,
    Company: vacancy.employer.name,
    AccquisitionDate: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))} 12:00 AM`,
    URL: `https://jobs.example.com/${id}`,
    Location: vacancy.location,
  };
}

function detail(asked: Asked): Answer {
  const vacancy = vacancyOf(format, asked, ONE.exec(asked.url.pathname)?.[1]?.toUpperCase() ?? '');
  return vacancy
    ? jsonAnswer({
        ...outline(asked.board, vacancy, asked.today),
        Fc: '0',
        Description: descriptionOf(vacancy),
      })
    : jsonAnswer({ ErrorCode: '404', Message: 'Job not found.' }, 404);
}
