import { daysAfter } from './calendar.js';
import { htmlAnswer, NOTHING_HERE, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { boardAtHost } from './tenants.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const USUAL_PAGE = 12;

/**
 * `GET /careers/SearchJobs/{words}`: cards and a link to the next page, cut by `jobRecordsPerPage` and `jobOffset`;
 * `/careers/JobDetail/{title}/{id}`: a vacancy as labels and values. The host names the employer.
 */
export const format: SourceFormat = {
  source: 'avature',
  ofOneEmployer: true,
  token: (board) => `${board}.avature.net/careers`,
  boardIn: boardAtHost('avature.net', /^\/careers\/(?:SearchJobs|JobDetail)(?:\/|$)/i),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: (asked) => {
    const id = /\/JobDetail\/(?:[^/]+\/)?(\d+)\/?$/i.exec(asked.url.pathname)?.[1];
    const vacancy = asked.vacancies.find((one) => idOf(one, asked) === id);
    // Closed vacancies lead back to the list.
    return vacancy ? detail(vacancy, asked) : list(asked);
  },
};

const idOf = ({ key }: Vacancy, { board }: Asked): string => format.externalId(board, key);

const addressOf = (vacancy: Vacancy, asked: Asked): string =>
  `${asked.url.origin}/careers/JobDetail/${vacancy.title.replace(/[^a-z0-9]+/gi, '-')}/${idOf(vacancy, asked)}`;

const referenceOf = ({ requisitionId, key }: Vacancy): string =>
  requisitionId ?? String(numberOf(key)).slice(-4);

const publishedOn = ({ postedDaysAgo }: Vacancy, today: Date): Date => daysAfter(today, -postedDaysAgo);

function list(asked: Asked): Answer {
  const { pathname, searchParams, origin } = asked.url;
  const words = /\/SearchJobs\/([^/]+)/i.exec(pathname)?.[1] ?? '';
  const query = new URLSearchParams(`words=${words}`).get('words') ?? '';
  const found = asked.vacancies.filter((vacancy) => isFoundBy(query, vacancy));
  const size = Number(searchParams.get('jobRecordsPerPage')) || USUAL_PAGE;
  const offset = Number(searchParams.get('jobOffset')) || 0;
  const shown = found.slice(offset, offset + size);
  const end = offset + shown.length;
  const next = `${origin}/careers/SearchJobs/${words}?jobRecordsPerPage=${size}&jobOffset=${end}`;
  const link =
    end < found.length ? `<a class="paginationNextLink" href="${escaped(next)}">Next &gt;&gt;</a>` : '';
  return pageWith(
    'SearchJobs',
    `<div class="list-controls__text">
                        <div class="list-controls__text__legend" tabindex="0">
                ${
                  shown.length === 0
                    ? ''
                    : `${offset + 1}-${end}
                                    of `
                }${found.length}
                 results
            </div></div>
<div class="section__content__results">
${shown.map((vacancy) => card(vacancy, asked)).join('\n')}
</div><nav class="pagination">${link}</nav>`,
  );
}

const card = (vacancy: Vacancy, asked: Asked): string => `<article class="article article--result">
 <div class="article__header">
 <div class="article__header__text">
 <h3 class="article__header__text__title article__header__text__title--4">
 <a href="${addressOf(vacancy, asked)}">
 ${escaped(vacancy.title)}
 </a>
 </h3>
 <div class="article__header__text__subtitle"></div>
 <span class="list-item-ref">Ref #${referenceOf(vacancy)}</span> <span class="separator" role="separator">&#8226;</span> <span class="list-item-posted">Posted ${inCard(publishedOn(vacancy, asked.today))}</span> <span class="separator" role="separator">&#8226;</span> <span class="list-item-location">${escaped(vacancy.location)}</span>
 </div>
 <div class="article__header__actions"><a class="button button--secondary" href="${addressOf(vacancy, asked)}" tabindex="0"> Apply </a></div>
 </div>
</article>`;

/** `05-Nov-2026` */
const inCard = (day: Date): string =>
  day
    .toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replaceAll(' ', '-');

/** `Thursday, November 5, 2026` */
const inWords = (day: Date): string =>
  day.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' });

const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On-Site' } as const;

function detail(vacancy: Vacancy, asked: Asked): Answer {
  const { payField, closesInDays, workplace, employmentText } = vacancy;
  const town = townOf(vacancy);
  const facts: (readonly [label: string, value: string | null])[] = [
    ['Job Title', vacancy.title],
    ['Ref #', referenceOf(vacancy)],
    ['Date', inWords(publishedOn(vacancy, asked.today))],
    ['Closing Date', closesInDays === null ? null : inWords(daysAfter(asked.today, closesInDays))],
    ['Entity', vacancy.employer.name],
    ['Department', vacancy.department],
    ['State', town?.state ?? null],
    ['City', town?.city ?? vacancy.location],
    [
      payField?.per === 'year' ? 'Annual Salary:' : 'Hourly Pay Rate:',
      payField && `${dollars(payField.min, 'always')} - ${dollars(payField.max, 'always')}`,
    ],
    ['Full/Part Time', employmentText],
    ['Remote Type', workplace && WORKPLACES[workplace]],
  ];
  const stated = facts.flatMap(([label, value]) => (value === null ? [] : [field(label, escaped(value))]));
  return pageWith(
    'JobDetail',
    `${part('General information', stated.join('\n'))}
${part('Requirements and Description', field(null, `<div>${descriptionOf(vacancy)}</div>`))}
<a class="button" href="${asked.url.origin}/careers/ApplicationMethods?jobId=${idOf(vacancy, asked)}">Apply</a>`,
  );
}

const part = (heading: string, fields: string): string =>
  `<article class="article article--details js_collapsible"><div class="article__header"><div class="article__header__text"><h3 class="article__header__text__title">${heading}</h3></div></div><div class="article__content"><div class="article__content__view">
${fields}
</div></div></article>`;

const field = (label: string | null, value: string): string => `<div class="article__content__view__field ">
 ${label === null ? '' : `<div class="article__content__view__field__label">\n ${label}\n </div>`}
 <div class="article__content__view__field__value">
 ${value}
 </div>
 </div>`;

const pageWith = (page: string, body: string): Answer =>
  htmlAnswer(`<!doctype html>
<html lang="en"><head><meta name="avature.portal.id" content="4"><meta name="avature.portal.page" content="${page}"></head><body><main>
${body}
</main></body></html>
`);
