import { z } from 'zod';
import { daysAfter } from './calendar.js';
import { htmlAnswer, jsonAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { postedJson } from './posted-json.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const LARGEST_PAGE = 100;
const SITE_PAGE = /^\/ux\/ats\/careersite\/\d+\/home(?:\/requisition\/\d+)?\/?$/i;
const SEARCH = '/rec-job-search/external/jobs';

/**
 * `GET /ux/ats/careersite/{n}/home?c={corporation}`: a page with a pass for visitors in its script; with the pass,
 * `POST /rec-job-search/external/jobs`: vacancies with their texts, on a host that all corporations share.
 */
export const format: SourceFormat = {
  source: 'cornerstone',
  ofOneEmployer: true,
  token: (board) => `${board}/1/${board}`,
  boardIn: ({ pathname, searchParams }) => {
    if (SITE_PAGE.test(pathname)) return searchParams.get('c')?.toLowerCase() ?? '';
    return pathname === SEARCH ? '' : null;
  },
  unknown: htmlAnswer(
    '<!DOCTYPE html>\n<html><head><title>Error</title></head><body><p>The page you requested could not be found.</p></body></html>\n',
    404,
  ),
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: (asked) => (asked.url.pathname === SEARCH ? search(asked) : sitePage(asked)),
};

/** Shaped like a JSON Web Token. */
const passOf = (board: string): string =>
  [JSON.stringify({ alg: 'HS512', typ: 'JWT' }), JSON.stringify({ corp: board, sub: -100 }), uuidOf(board)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

function sitePage({ board }: Asked): Answer {
  const context = {
    corp: board,
    cultureID: 1,
    cultureName: 'en-US',
    token: passOf(board),
    endpoints: { cloud: 'https://us.api.csod.com/', api: '/services/api/' },
    user: -100,
  };
  return htmlAnswer(`<!DOCTYPE html>
<html>
<head><title>Careers</title></head>
<body>
<div id="cs-root"></div>
<script>
var csod = window.csod || {};
csod.context = ${JSON.stringify(context)};
csod.player = { initialised: false };
</script>
</body>
</html>
`);
}

const searching = z.object({
  pageNumber: z.int().min(1).catch(1),
  pageSize: z.int().min(1).catch(25),
  searchText: z.string().catch(''),
});

function search({ board, method, headers, body, vacancies, today }: Asked): Answer {
  if (method !== 'POST')
    return jsonAnswer({ status: 'Failure', error: { message: 'Method Not Allowed' } }, 405);
  if (headers.authorization !== `Bearer ${passOf(board)}`)
    return jsonAnswer({ status: 'Failure', error: { message: 'Unauthorized' } }, 401);
  const asked = searching.safeParse(postedJson(body)).data;
  if (!asked) return jsonAnswer({ status: 'Failure', error: { message: 'Bad Request' } }, 400);
  const found = vacancies.filter((vacancy) => isFoundBy(asked.searchText, vacancy));
  const size = Math.min(asked.pageSize, LARGEST_PAGE);
  const start = (asked.pageNumber - 1) * size;
  return jsonAnswer({
    status: 'Success',
    timestamp: today.toISOString(),
    data: {
      totalCount: found.length,
      requisitions: found.slice(start, start + size).map((vacancy) => requisition(board, vacancy, today)),
      filters: [],
      customFieldFilters: [],
    },
  });
}

function requisition(board: string, vacancy: Vacancy, today: Date) {
  const town = townOf(vacancy);
  return {
    requisitionId: Number(format.externalId(board, vacancy.key)),
    postingEffectiveDate: american(daysAfter(today, -vacancy.postedDaysAgo)),
    postingExpirationDate:
      vacancy.closesInDays === null ? '-' : american(daysAfter(today, vacancy.closesInDays)),
    displayJobTitle: vacancy.title,
    locations: [{ city: town?.city ?? '', state: town?.state ?? '', country: 'US' }],
    // The search gives the text in one piece, whatever its markup was.
    externalDescription: wordsOf(vacancy).replaceAll(/\s+/g, ' '),
  };
}

/** `10/5/2026` */
const american = (day: Date): string =>
  `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
