import { STATES } from '#domain';
import { htmlAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** What the front page shows of a category before it links to the category's own list. */
const SHOWN_OF_CATEGORY = 10;
const PAGE_SIZE = 50;

/**
 * `GET /{slug}/jobs`: links under the heads of departments, those of large ones cut, with a link to
 * `/{slug}/search?c={department}&p={page}`; `/{slug}/job/{id}`: a vacancy with markup for search engines.
 */
export const format: SourceFormat = {
  source: 'jobvite',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: ({ pathname }) => {
    // The first piece is a word of other sources' addresses, too.
    const [, board = '', rest = ''] = /^\/([\w-]+)\/(jobs|search|job\/[a-z]\w{7})\/?$/.exec(pathname) ?? [];
    return rest === '' || /^(?:api|apply|job|jobs|careers)$/.test(board) ? null : board;
  },
  // Where a visitor of an unknown board is led to.
  unknown: htmlAnswer(
    '<!DOCTYPE html>\n<html lang="en"><head><title>Invalid career site</title></head><body><h1>This career site is no longer available</h1></body></html>\n',
  ),
  externalId: (board, key) => `o${uuidOf(`${board} ${key}`).replaceAll('-', '').slice(0, 7)}`,
  answer: (asked) => {
    const { pathname } = asked.url;
    if (/\/search\/?$/.test(pathname)) return search(asked);
    const vacancy = asked.vacancies.find((one) => pathname.includes(`/job/${idOf(one, asked)}`));
    // Closed vacancies lead back to the list.
    return vacancy ? detail(vacancy, asked) : frontPage(asked);
  },
};

const idOf = ({ key }: Vacancy, { board }: Asked): string => format.externalId(board, key);
const addressOf = (vacancy: Vacancy, asked: Asked): string => `/${asked.board}/job/${idOf(vacancy, asked)}`;

const placeOf = (vacancy: Vacancy): string => escaped(vacancy.location);

function frontPage(asked: Asked): Answer {
  const departments = [...new Set(asked.vacancies.map(({ department }) => department))].toSorted();
  const lists = departments.map((department) => {
    const within = asked.vacancies.filter((vacancy) => vacancy.department === department);
    const rows = within.slice(0, SHOWN_OF_CATEGORY).map(
      (vacancy) => `<tr>
<td class="jv-job-list-name"><a href="${addressOf(vacancy, asked)}">${escaped(vacancy.title)}</a></td>
<td class="jv-job-list-location">
  ${placeOf(vacancy)}
</td></tr>`,
    );
    const further = new URLSearchParams({ c: department, p: '0' });
    const link =
      within.length > SHOWN_OF_CATEGORY
        ? `\n<a class="jv-button" href="/${asked.board}/search?${escaped(String(further))}">Show more</a>`
        : '';
    return `<h3 class="h2">${escaped(department)}</h3>\n<table class="jv-job-list"><tbody>\n${rows.join('\n')}\n</tbody></table>${link}`;
  });
  return pageWith(
    asked,
    lists.join('\n') || '<p class="jv-text-center">There are no open positions at this time.</p>',
  );
}

function search(asked: Asked): Answer {
  const { searchParams } = asked.url;
  const department = searchParams.get('c');
  const page = Number(searchParams.get('p')) || 0;
  const found = asked.vacancies.filter(
    (vacancy) =>
      (!department || vacancy.department === department) && isFoundBy(searchParams.get('q') ?? '', vacancy),
  );
  const shown = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const cards = shown.map(
    (vacancy) => `<li class="job">
<a class="jv-job-list-name" href="${addressOf(vacancy, asked)}">${escaped(vacancy.title)}</a>
<p class="jv-job-list-location">
${placeOf(vacancy)}
</p></li>`,
  );
  const end = page * PAGE_SIZE + shown.length;
  const next = new URLSearchParams({ ...Object.fromEntries(searchParams), p: String(page + 1) });
  const link =
    end < found.length
      ? `<a href="/${asked.board}/search/?${escaped(String(next))}" class="jv-pagination-next">Next</a>`
      : '';
  return pageWith(
    asked,
    `<ul class="jv-job-list jv-search-list">
${cards.join('\n')}
</ul><div class="jv-pagination"><div class="jv-pagination-text">
 ${page * PAGE_SIZE + 1}-${end} of ${found.length}
</div>${link}</div>`,
  );
}

/** Pay that an employer leaves out is there all the same, empty. */
const UNSAID = {
  '@type': 'MonetaryAmount',
  currency: '',
  value: { '@type': 'QuantitativeValue', minValue: '', maxValue: '', unitText: '' },
};

function detail(vacancy: Vacancy, asked: Asked): Answer {
  const town = townOf(vacancy);
  const { baseSalary = UNSAID, ...told } = jobPostingOf(vacancy, asked.today);
  const markup = {
    '@context': told['@context'],
    '@type': told['@type'],
    datePosted: told.datePosted,
    description: told.description,
    industry: vacancy.department,
    identifier: idOf(vacancy, asked),
    jobLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: town?.city ?? 'Remote',
          addressRegion: town === null ? '' : STATES[town.state],
          addressCountry: 'United States',
        },
      },
    ],
    title: told.title,
    baseSalary,
  };
  return pageWith(
    asked,
    `<h2 class="jv-header">${escaped(vacancy.title)}</h2>
<p class="jv-job-detail-meta">${escaped(vacancy.department)}<span class="jv-inline-separator"></span>${placeOf(vacancy)}</p>
<div class="jv-job-detail-description">${descriptionOf(vacancy)}</div>
<a href="${addressOf(vacancy, asked)}/apply" class="jv-button jv-button-primary jv-button-apply">Apply</a>`,
    ldScript(markup),
  );
}

const pageWith = ({ board, vacancies }: Asked, body: string, head = ''): Answer =>
  htmlAnswer(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(vacancies[0]?.employer.name ?? board)} Careers</title>${head}</head>
<body class="jv-page"><header class="jv-page-header"><a href="/${board}">Careers</a></header>
<article class="jv-page-body"><div class="jv-wrapper">
${body}
</div></article></body></html>
`);
