import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, vacancyOf, xmlAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const ROWS_A_PAGE = 10;
const SITE_MAP = '/sitemap-0a80f330-en-us.xml';
const SITE = '/us/en/';

/**
 * `GET /sitemap.xml` leads to the map of all vacancies, `/us/en/search-results` lists them ten at a time by `from`;
 * `/us/en/job/{id}/{title}` has the text. Pages carry their data as JSON in a script.
 */
export const format: SourceFormat = {
  source: 'phenom',
  ofOneEmployer: true,
  token: (board) => `careers.${board}.example.com`,
  boardIn: ({ hostname, pathname }) =>
    /^\/(?:sitemap(?:-[0-9a-f]{8}-en-us)?\.xml|us\/en\/(?:search-results|job\/[^/]+(?:\/[^/]+)?))\/?$/.test(
      pathname,
    )
      ? (/^careers\.([^.]+)\.example\.com$/.exec(hostname)?.[1] ?? '')
      : null,
  unknown: htmlAnswer(page('Page not found', {}), 404),
  externalId: (board, key) => String(numberOf(`${board} ${key}`)).slice(1),
  answer: (asked) => {
    const { pathname } = asked.url;
    if (pathname === '/sitemap.xml') return siteMapIndex(asked);
    if (pathname.endsWith('.xml')) return siteMap(asked);
    const id = /\/job\/([^/]+)/.exec(pathname)?.[1];
    return id === undefined ? searchResults(asked) : detail(asked, id);
  },
};

function page(title: string, ddo: object, head = ''): string {
  // A slash that ends no script.
  const data = JSON.stringify(ddo, null, 2).replaceAll('</', String.raw`<\/`);
  return `<!doctype html>
<html lang="en"><head><title>${escaped(title)}</title>${head}</head>
<body>
<div id="phenom-app"></div>
<script type="text/javascript">
var phApp = phApp || {};
phApp.ddo = ${data};
phApp.sessionParams = {};
</script>
</body></html>
`;
}

const hostOf = (board: string) => `https://careers.${board}.example.com`;

function addressOf(board: string, { key, title }: Vacancy): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${hostOf(board)}${SITE}job/${format.externalId(board, key)}/${encodeURIComponent(name)}`;
}

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const siteMapIndex = ({ board, today }: Asked): Answer =>
  xmlAnswer(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SCHEMA}">
<sitemap><loc>${hostOf(board)}${SITE_MAP}</loc><lastmod>${calendarDay(today)}</lastmod></sitemap>
</sitemapindex>
`);

function siteMap({ board, url, vacancies, today }: Asked): Answer {
  if (url.pathname !== SITE_MAP) return format.unknown;
  const pages = [
    `${hostOf(board)}/us/en`,
    `${hostOf(board)}/us/en/c/billing-jobs`,
    ...vacancies.map((vacancy) => addressOf(board, vacancy)),
  ];
  return xmlAnswer(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SCHEMA}">
${pages.map((address) => `<url><loc>${address}</loc><lastmod>${calendarDay(today)}</lastmod></url>`).join('\n')}
</urlset>
`);
}

function job(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  const town = townOf(vacancy);
  const cityState = town && `${town.city}, ${STATES[town.state]}`;
  return {
    reqId: id,
    jobId: id,
    title: vacancy.title,
    companyName: vacancy.employer.name,
    location: cityState === null ? vacancy.location : `${cityState}, United States`,
    ...(town !== null && { cityState, city: town.city, state: STATES[town.state] }),
    country: 'United States',
    postedDate: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T14:53:27.000+0000`,
    category: vacancy.department,
    ...(vacancy.employmentText !== null && { type: vacancy.employmentText }),
    jobSeqNo: `${board.slice(0, 6).toUpperCase()}US${id}EXTERNALENUS`,
  };
}

function searchResults({ board, url, vacancies, today }: Asked): Answer {
  const words = url.searchParams.get('keywords') ?? '';
  const found = vacancies.filter((vacancy) => isFoundBy(words, vacancy));
  const from = Number(url.searchParams.get('from')) || 0;
  const shown = found.slice(from, from + ROWS_A_PAGE);
  return htmlAnswer(
    page('Search results', {
      eagerLoadRefineSearch: {
        status: 200,
        hits: shown.length,
        totalHits: found.length,
        data: {
          jobs: shown.map((vacancy) => ({
            ...job(board, vacancy, today),
            descriptionTeaser: wordsOf(vacancy).slice(0, 200),
            multi_location: [vacancy.location],
          })),
        },
      },
    }),
  );
}

function detail(asked: Asked, id: string): Answer {
  const { board, today } = asked;
  const vacancy = vacancyOf(format, asked, id);
  if (!vacancy) return format.unknown;
  return htmlAnswer(
    page(
      vacancy.title,
      {
        jobDetail: {
          status: 200,
          hits: 1,
          totalHits: 1,
          data: {
            job: {
              ...job(board, vacancy, today),
              description: descriptionOf(vacancy),
              standardised_multi_location: placesOf(vacancy),
            },
          },
        },
      },
      `<link rel="canonical" href="${addressOf(board, vacancy)}">${ldScript(jobPostingOf(vacancy, today))}`,
    ),
  );
}

function placesOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  if (town === null) return [];
  return [
    {
      standardisedMapQueryLocation: `${town.city},${STATES[town.state]},United States`,
      standardisedStateCode: town.state,
      standardisedCity: town.city,
      isLocationStandardized: true,
      standardisedCountry: 'United States',
      standardisedState: STATES[town.state],
    },
  ];
}
