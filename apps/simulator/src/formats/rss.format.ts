import { daysAfter } from './calendar.js';
import { boardInPath, NOTHING_HERE, xmlAnswer, type SourceFormat } from './format.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

/** `GET /feeds/{name}.rss`: RSS 2.0 with the fields that WP Job Manager, the most common job board, adds to an item. */
export const format: SourceFormat = {
  source: 'rss',
  ofOneEmployer: false,
  token: (board) => `https://feeds.example.com/feeds/${board}.rss`,
  boardIn: boardInPath(/^\/feeds\/(?<board>[^/]+)\.rss$/),
  unknown: NOTHING_HERE,
  externalId: (board, key) => `https://jobs.example.com/?post_type=job_listing&p=${postOf(board, key)}`,
  answer: ({ board, vacancies, today }) =>
    xmlAnswer(
      `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:job_listing="https://jobs.example.com">
<channel>
<title>${escaped(board)} &#8211; jobs</title>
<atom:link href="https://feeds.example.com/feeds/${board}.rss" rel="self" type="application/rss+xml" />
<link>https://jobs.example.com/</link>
<description>Latest jobs</description>
<lastBuildDate>${inFeed(today)}</lastBuildDate>
<language>en-US</language>
${vacancies.map((vacancy) => item(board, vacancy, today)).join('\n')}
</channel>
</rss>
`,
      'application/rss+xml',
    ),
};

const postOf = (board: string, key: string) => 1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000);

/** `Thu, 19 Nov 2026 23:40:00 +0000` */
const inFeed = (date: Date): string => date.toUTCString().replace('GMT', '+0000');

/** CDATA, in which only its own end has to be taken apart. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function item(board: string, vacancy: Vacancy, today: Date): string {
  const { key, title, payField, employmentText } = vacancy;
  const excerpt = escaped(wordsOf(vacancy).replaceAll(/\s+/g, ' ').slice(0, 300));
  return `<item>
<title>${escaped(title)}</title>
<link>https://jobs.example.com/job/${postOf(board, key)}/</link>
<pubDate>${inFeed(daysAfter(today, -vacancy.postedDaysAgo))}</pubDate>
<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${cdata('editor')}</dc:creator>
<guid isPermaLink="false">${escaped(format.externalId(board, key))}</guid>
<description>${cdata(`${excerpt} [&#8230;]`)}</description>
<content:encoded>${cdata(descriptionOf(vacancy))}</content:encoded>
<job_listing:location>${cdata(vacancy.location)}</job_listing:location>
${employmentText === null ? '' : `<job_listing:job_type>${cdata(employmentText)}</job_listing:job_type>\n`}<job_listing:company>${cdata(vacancy.employer.name)}</job_listing:company>
${payField === null ? '' : `<job_listing:salary>${cdata(`${dollars(payField.min)} - ${dollars(payField.max)} per ${payField.per}`)}</job_listing:salary>\n`}</item>`;
}
