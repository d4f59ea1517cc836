import { z } from 'zod';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, jsonAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { postedJson } from './posted-json.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const PORTAL = 'CANDIDATEPORTAL';
const PAGE_SIZE = 25;
const TOKEN_ADDRESS = '/api/auth/csrf';
const OF_CLIENT = new RegExp(
  `^/(?:api/geo/(?<client>[^/]+)/jobposting/search|(?:[a-z]{2}-[A-Z]{2}/)?(?<namespace>[^/]+)/${PORTAL}(?:/jobs/(?<id>\\d+))?)/?$`,
);

/**
 * `GET /api/auth/csrf`: a token for every visitor; with it, `POST /api/geo/{client}/jobposting/search`: 25 vacancies
 * with their texts from `paginationStart` on; `/en-US/{client}/{portal}/jobs/{id}`: a vacancy's own page.
 */
export const format: SourceFormat = {
  source: 'dayforce',
  ofOneEmployer: true,
  token: (board) => `${board}/${PORTAL}`,
  boardIn: ({ pathname }) => {
    if (pathname === TOKEN_ADDRESS) return '';
    const { client, namespace } = OF_CLIENT.exec(pathname)?.groups ?? {};
    return client ?? namespace ?? null;
  },
  unknown: jsonAnswer({ statusCode: 404, message: 'Not Found' }, 404),
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: (asked) => {
    const { pathname } = asked.url;
    if (pathname === TOKEN_ADDRESS) return jsonAnswer({ csrfToken: CSRF_TOKEN });
    if (pathname.startsWith('/api/')) return search(asked);
    return portalPage(asked, OF_CLIENT.exec(pathname)?.groups?.['id']);
  },
};

const CSRF_TOKEN = uuidOf('dayforce visitor').replaceAll('-', '');

const searching = z.object({
  jobBoardCode: z.literal(PORTAL),
  paginationStart: z.int().min(0).catch(0),
  searchText: z.string().catch(''),
});

function search({ board, method, headers, body, vacancies, today }: Asked): Answer {
  if (method !== 'POST') return jsonAnswer({ statusCode: 405, message: 'Method Not Allowed' }, 405);
  if (headers['x-csrf-token'] !== CSRF_TOKEN)
    return jsonAnswer({ statusCode: 403, message: 'Invalid CSRF token' }, 403);
  const asked = searching.safeParse(postedJson(body)).data;
  if (!asked) return format.unknown;
  const found = vacancies.filter((vacancy) => isFoundBy(asked.searchText, vacancy));
  const shown = found.slice(asked.paginationStart, asked.paginationStart + PAGE_SIZE);
  return jsonAnswer({
    jobPostings: shown.map((vacancy) => posting(board, vacancy, today)),
    maxCount: found.length,
    offset: asked.paginationStart,
    count: shown.length,
  });
}

function posting(board: string, vacancy: Vacancy, today: Date) {
  const jobPostingId = Number(format.externalId(board, vacancy.key));
  const { postedDaysAgo, closesInDays } = vacancy;
  return {
    clientNamespace: board,
    jobBoardId: 4,
    jobPostingId,
    jobReqId: 1000 + (numberOf(`requisition ${vacancy.key}`) % 9000),
    jobTitle: vacancy.title,
    jobDescription: descriptionOf(vacancy),
    hasVirtualLocation: vacancy.workplace === 'remote',
    postingStartTimestampUTC: `${calendarDay(daysAfter(today, -postedDaysAgo))}T05:00:00+00:00`,
    postingExpiryTimestampUTC:
      closesInDays === null ? null : `${calendarDay(daysAfter(today, closesInDays))}T23:59:59+00:00`,
    isEvergreen: false,
    reapplyPeriodDays: null,
    postingLocations: [placeOf(vacancy)],
    postingAppliedStatus: { jobPostingId, hasApplied: false, canApplyAgain: true },
    searchScore: 0,
  };
}

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    formattedAddress: town === null ? 'United States' : `${town.city}, ${town.state}, USA`,
    locationId: 1 + (numberOf(vacancy.location) % 999),
    locationType: 2,
    isoCountryCode: 'US',
    stateCode: town?.state ?? null,
    cityName: town?.city ?? null,
    coordinates: 'lat:39.8097343;lng:-98.5556199',
  };
}

/** The portal, and a vacancy in it: an empty page and the data its script starts from. */
function portalPage({ board, url, vacancies, today }: Asked, id: string | undefined): Answer {
  const vacancy = vacancies.find(({ key }) => format.externalId(board, key) === id);
  if (id !== undefined && !vacancy)
    return htmlAnswer('<!DOCTYPE html><html><body><h1>404</h1><p>Job not found</p></body></html>\n', 404);
  const site = { clientNamespace: board, jobBoardCode: PORTAL, cultureCode: 'en-US' };
  const queries = [
    { queryKey: ['site-info'], state: { data: site } },
    ...(vacancy ? [{ queryKey: ['job'], state: { data: posting(board, vacancy, today) } }] : []),
  ];
  const data = { props: { pageProps: { dehydratedState: { queries } } }, query: { clientNamespace: board } };
  return htmlAnswer(`<!DOCTYPE html>
<html lang="en-US"><head><link rel="canonical" href="${url.origin}${url.pathname}"></head><body><div id="__next"></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script></body></html>
`);
}
