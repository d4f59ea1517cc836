import { daysAfter, startOfDay } from './calendar.js';
import { jsonAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const LARGEST_PAGE = 10;

/**
 * `GET /api/pcsx/search`: outlines, ten at a time whatever is asked for; `/api/pcsx/position_details`: a vacancy with
 * its text. Beside them the older pair, `/api/apply/v2/jobs` and `/api/apply/v2/jobs/{id}`. `domain` names the employer.
 */
export const format: SourceFormat = {
  source: 'eightfold',
  ofOneEmployer: true,
  token: (board) => `${board}.eightfold.ai/${board}.example.com`,
  boardIn: ({ pathname, searchParams }) =>
    /^\/api\/(?:pcsx\/(?:search|position_details)|apply\/v2\/jobs(?:\/\d+)?)$/.test(pathname)
      ? (searchParams.get('domain')?.split('.')[0] ?? '')
      : null,
  unknown: jsonAnswer({ message: 'PCSX is not enabled for this user.' }, 403),
  externalId: (board, key) => `563${numberOf(`${board} ${key}`)}`,
  answer: (asked) => {
    const { pathname, searchParams } = asked.url;
    if (pathname === '/api/pcsx/search') return search(asked);
    if (pathname === '/api/apply/v2/jobs') return olderSearch(asked);
    const isOlder = pathname.startsWith('/api/apply/');
    const vacancy = vacancyOf(
      format,
      asked,
      (isOlder ? pathname.split('/').at(-1) : searchParams.get('position_id')) ?? '',
    );
    if (!vacancy) return notFound;
    return isOlder ? jsonAnswer(olderInFull(vacancy, asked)) : succeeded(inFull(vacancy, asked));
  },
};

const succeeded = (data: unknown): Answer =>
  jsonAnswer({ status: 200, error: { message: '', body: '' }, data });

const notFound = jsonAnswer(
  { status: 404, error: { message: 'Position not found', body: '' }, data: {} },
  404,
);

function pageOf({ url, vacancies }: Asked) {
  const found = vacancies.filter((vacancy) => isFoundBy(url.searchParams.get('query') ?? '', vacancy));
  const start = Number(url.searchParams.get('start')) || 0;
  const size = Math.min(Number(url.searchParams.get('num')) || LARGEST_PAGE, LARGEST_PAGE);
  return { shown: found.slice(start, start + size), count: found.length };
}

function search(asked: Asked): Answer {
  const { shown, count } = pageOf(asked);
  return succeeded({ positions: shown.map((vacancy) => outline(vacancy, asked)), count });
}

const idOf = ({ key }: Vacancy, { board }: Asked) => Number(format.externalId(board, key));
const secondsAt = (day: Date) => startOfDay(day).getTime() / 1000;
const requisitionOf = ({ requisitionId, key }: Vacancy) => requisitionId ?? String(numberOf(key)).slice(-6);
const OPTIONS = { remote: 'remote_local', hybrid: 'hybrid', 'on-site': 'onsite' } as const;
const optionOf = ({ workplace }: Vacancy) => workplace && OPTIONS[workplace];

function outline(vacancy: Vacancy, asked: Asked) {
  const posted = secondsAt(daysAfter(asked.today, -vacancy.postedDaysAgo));
  return {
    id: idOf(vacancy, asked),
    displayJobId: requisitionOf(vacancy),
    name: vacancy.title,
    locations: [vacancy.location],
    standardizedLocations: [vacancy.location],
    postedTs: posted,
    solrScore: null,
    stars: 0,
    department: vacancy.department,
    creationTs: posted,
    isHot: 0,
    workLocationOption: optionOf(vacancy),
    locationFlexibility: null,
    atsJobId: requisitionOf(vacancy),
    positionUrl: `/careers/job/${idOf(vacancy, asked)}`,
  };
}

const addressOf = (vacancy: Vacancy, asked: Asked) =>
  `https://${asked.board}.example.com/careers/job/${idOf(vacancy, asked)}`;

const inFull = (vacancy: Vacancy, asked: Asked) => ({
  ...outline(vacancy, asked),
  jobDescription: descriptionOf(vacancy),
  publicUrl: addressOf(vacancy, asked),
});

function olderSearch(asked: Asked): Answer {
  const { shown, count } = pageOf(asked);
  const positions = shown.map((vacancy) => ({ ...olderInFull(vacancy, asked), job_description: '' }));
  return jsonAnswer({ domain: `${asked.board}.example.com`, count, positions });
}

function olderInFull(vacancy: Vacancy, asked: Asked) {
  const posted = secondsAt(daysAfter(asked.today, -vacancy.postedDaysAgo));
  return {
    id: idOf(vacancy, asked),
    name: vacancy.title,
    location: vacancy.location,
    locations: [vacancy.location],
    department: vacancy.department,
    t_update: posted,
    t_create: posted,
    ats_job_id: requisitionOf(vacancy),
    display_job_id: requisitionOf(vacancy),
    job_description: descriptionOf(vacancy),
    work_location_option: optionOf(vacancy),
    canonicalPositionUrl: addressOf(vacancy, asked),
  };
}
