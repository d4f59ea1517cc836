import { calendarDay, daysAfter } from './calendar.js';
import {
  boardInPath,
  htmlAnswer,
  NOTHING_HERE,
  xmlAnswer,
  type Answer,
  type Asked,
  type SourceFormat,
} from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/**
 * An employer's own site: `GET /{employer}/sitemap.xml` leads to a map of pages and one of vacancies; each vacancy's page
 * is marked up for search engines. All addresses in it are of the host that was asked.
 */
export const format: SourceFormat = {
  source: 'jsonld',
  ofOneEmployer: true,
  token: (board) => `https://careers.example.com/${board}/sitemap.xml`,
  boardIn: boardInPath(/^\/(?<board>[\w-]+)\/(?:sitemap(?:-pages|-jobs)?\.xml|jobs\/\d+)$/),
  unknown: NOTHING_HERE,
  externalId: (board, key) => `/${board}/jobs/${numberOf(`${board} ${key}`)}`,
  answer: (asked) => {
    const { pathname } = asked.url;
    if (pathname.endsWith('/sitemap.xml')) return index(asked);
    if (pathname.endsWith('.xml')) return map(asked);
    const vacancy = asked.vacancies.find((one) => pathOf(one, asked) === pathname);
    return vacancy ? page(vacancy, asked) : gone;
  },
};

const gone = htmlAnswer(
  '<!DOCTYPE html>\n<html lang="en"><head><title>Page not found</title></head><body><p>This job is no longer available.</p></body></html>\n',
  404,
);

const pathOf = ({ key }: Vacancy, { board }: Asked): string => format.externalId(board, key);

const index = ({ board, url }: Asked): Answer =>
  xmlAnswer(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>${url.origin}/${board}/sitemap-pages.xml</loc></sitemap>
  <sitemap><loc>${url.origin}/${board}/sitemap-jobs.xml</loc></sitemap>
</sitemapindex>
`);

function map(asked: Asked): Answer {
  const { board, url, vacancies, today } = asked;
  const pages = ['', '/about-us', '/jobs/search'].map((path) => ({
    path: `/${board}${path}`,
    changed: today,
  }));
  const jobs = vacancies.map((vacancy) => ({
    path: pathOf(vacancy, asked),
    changed: daysAfter(today, -vacancy.postedDaysAgo),
  }));
  const entries = url.pathname.endsWith('-pages.xml') ? pages : jobs;
  return xmlAnswer(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries
  .map(
    ({ path, changed }) => `  <url>
    <loc>${url.origin}${path}</loc>
    <lastmod>${calendarDay(changed)}</lastmod>
  </url>`,
  )
  .join('\n')}
</urlset>
`);
}

function page(vacancy: Vacancy, asked: Asked): Answer {
  const { title, employer, requisitionId } = vacancy;
  const address = `${asked.url.origin}${pathOf(vacancy, asked)}`;
  const site = { '@context': 'https://schema.org', '@type': 'Organization', name: employer.name };
  const posting = {
    ...jobPostingOf(vacancy, asked.today),
    ...(requisitionId === null
      ? {}
      : { identifier: { '@type': 'PropertyValue', name: employer.name, value: requisitionId } }),
    url: address,
  };
  return htmlAnswer(`<!DOCTYPE html>
<html lang="en">
<head>
<title>${escaped(title)}</title>
<link rel="canonical" href="${address}">
${ldScript(site)}
${ldScript(posting)}
</head>
<body>
<h1>${escaped(title)}</h1>
${descriptionOf(vacancy)}
<a href="${address}/apply">Apply now</a>
</body>
</html>
`);
}
