import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { slugOf } from './slug.js';
import { boardAtHost } from './tenants.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const CARDS_A_PAGE = 20;

/** `GET /jobs/search`: cards, by page from 0; `/jobs/{id}/{title}/job` has the text. Without `in_iframe=1` both are a frame. */
export const format: SourceFormat = {
  source: 'icims',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('icims.com', /^\/jobs\/(?:search|intro|\d+\/(?:[^/]+\/)?job)\/?$/),
  unknown: htmlAnswer(page('Error', '<h1>The page you are looking for could not be found.</h1>'), 404),
  externalId: (board, key) =>
    String(numberOf(`${board} ${key}`))
      .slice(-6)
      .replace(/^0/, '9'),
  answer: (asked) => {
    const { pathname, searchParams } = asked.url;
    if (searchParams.get('in_iframe') !== '1') return frameAround(asked.url);
    const id = /^\/jobs\/(\d+)\//.exec(pathname)?.[1];
    return id === undefined ? list(asked) : detail(asked, id);
  },
};

function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head><title>${escaped(title)}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function frameAround({ pathname, search }: URL): Answer {
  const inside = `${pathname}${search === '' ? '?' : `${search}&`}in_iframe=1`;
  return htmlAnswer(
    page(
      'Careers',
      `<div id="icims_iframe_span"><iframe id="icims_content_iframe" src="${escaped(inside)}"></iframe></div>`,
    ),
  );
}

const hostOf = (board: string) => `https://${board}.icims.example.com`;

function list({ board, url, vacancies, today }: Asked): Answer {
  const words = url.searchParams.get('searchKeyword') ?? '';
  const found = vacancies.filter((vacancy) => isFoundBy(words, vacancy));
  const pages = Math.max(Math.ceil(found.length / CARDS_A_PAGE), 1);
  const asked = Number(url.searchParams.get('pr') ?? 0) || 0;
  const shown = found.slice(asked * CARDS_A_PAGE, (asked + 1) * CARDS_A_PAGE);
  const links = Array.from({ length: pages }, (_, other) => other)
    .filter((other) => other !== asked)
    .map(
      (other) =>
        `<a href="${hostOf(board)}/jobs/search?pr=${other}&amp;in_iframe=1&amp;searchRelation=keyword_all&amp;schemaId=&amp;o=">${other + 1}</a>`,
    );
  return htmlAnswer(
    page(
      'Job Listings',
      `<div class="iCIMS_MainWrapper iCIMS_ListingsPage">
<div class="iCIMS_Paging text-center"><div class="iCIMS_PagingBatch"><h2 class="iCIMS_SubHeader">Search Results Page ${asked + 1} of ${pages}</h2>${links.join('')}</div></div>
<ul class="container-fluid iCIMS_JobsTable">
${shown.map((vacancy) => card(board, vacancy, today)).join('\n')}
</ul>
</div>`,
    ),
  );
}

function card(board: string, vacancy: Vacancy, today: Date): string {
  const id = format.externalId(board, vacancy.key);
  const [year, month, day] = calendarDay(daysAfter(today, -vacancy.postedDaysAgo)).split('-').map(Number);
  const moment = `${month}/${day}/${year} 6:43 AM`;
  const ago = vacancy.postedDaysAgo === 0 ? '6 hours ago' : `${vacancy.postedDaysAgo} days ago`;
  return `<li class="iCIMS_JobCardItem">
<div class="row">
<div class="col-xs-6 header left">
<span class="sr-only field-label">Job Locations</span>
<span >
${escaped(placeOf(vacancy))}</span>
</div>
<div class="col-xs-6 header right">
<span class="sr-only field-label">Posted Date</span>
<span title="${moment}">
${ago}<span class="sr-only">(${moment})</span></span>
</div>
<div class="col-xs-12 title">
<a href="${addressOf(board, vacancy)}?in_iframe=1" class="iCIMS_Anchor" title="${id} - ${escaped(vacancy.title)}">
<span class="sr-only field-label">Title</span>
<h3 >
${escaped(vacancy.title)}</h3>
</a>
</div>
<div class="col-xs-12 description">
${escaped(wordsOf(vacancy).slice(0, 160))}...</div>
<div class="col-xs-12 additionalFields">
${headerOf(vacancy)}
</div>
</div>
</li>`;
}

const addressOf = (board: string, { key, title }: Vacancy): string =>
  `${hostOf(board)}/jobs/${format.externalId(board, key)}/${slugOf(title)}/job`;

/** `US-NV-Las Vegas` */
function placeOf(vacancy: Vacancy): string {
  const town = townOf(vacancy);
  return town === null ? 'US' : `US-${town.state}-${town.city}`;
}

const ARRANGEMENTS = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On Site' } as const;

/** Labels are the employer's own. */
function headerOf({ key, requisitionId, employmentText, workplace, department, payField }: Vacancy): string {
  const fields = [
    ['Requisition ID', requisitionId ?? `2026-${String(numberOf(key)).slice(-5)}`],
    ['Position Type', employmentText],
    ['Work Arrangement', workplace && ARRANGEMENTS[workplace]],
    ['Category', department],
    [
      payField?.per === 'year' ? 'Annual Pay Range' : 'Hourly Pay Range',
      payField && `${dollars(payField.min, 'always')} - ${dollars(payField.max, 'always')}`,
    ],
  ].filter((field): field is [string, string] => field[1] !== null);
  return `<dl class="iCIMS_JobHeaderGroup">
${fields
  .map(
    ([label, value]) => `<div class="iCIMS_JobHeaderTag">
<dt class="iCIMS_JobHeaderField">${label}</dt>
<dd class="iCIMS_JobHeaderData"><span >
${escaped(value)}</span>
</dd>
</div>`,
  )
  .join('\n')}
</dl>`;
}

function detail(asked: Asked, id: string): Answer {
  const { board, today } = asked;
  const vacancy = vacancyOf(format, asked, id);
  if (!vacancy)
    return htmlAnswer(
      page(
        'Careers',
        '<div class="iCIMS_ErrorMsg">The job you are looking for is no longer available.</div>',
      ),
    );
  return htmlAnswer(
    page(
      `${vacancy.title} in ${vacancy.location}`,
      `<div class="iCIMS_MainWrapper iCIMS_JobPage">
<h1>${escaped(vacancy.title)}</h1>
${headerOf(vacancy)}
</div>`,
      ldScript(posting(board, vacancy, today)),
    ),
  );
}

const EMPTY = 'UNAVAILABLE';

/** Markup of iCIMS' own habits: moments for days, a word for what is empty, and hardly ever pay. */
function posting(board: string, vacancy: Vacancy, today: Date) {
  const { postedDaysAgo, closesInDays } = vacancy;
  const town = townOf(vacancy);
  const momentOf = (days: number) => `${calendarDay(daysAfter(today, days))}T04:00:00.000Z`;
  return {
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    description: descriptionOf(vacancy),
    hiringOrganization: {
      '@type': 'Organization',
      name: vacancy.employer.name,
      sameAs: hostOf(board),
    },
    datePosted: momentOf(-postedDaysAgo),
    validThrough: momentOf(closesInDays ?? 365 - postedDaysAgo),
    employmentType: 'OTHER',
    jobLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'US',
          addressRegion: town?.state ?? EMPTY,
          addressLocality: town?.city ?? EMPTY,
          streetAddress: EMPTY,
          postalCode: EMPTY,
          postOfficeBoxNumber: EMPTY,
        },
      },
    ],
    occupationalCategory: vacancy.department,
    directApply: true,
    url: addressOf(board, vacancy),
  };
}
