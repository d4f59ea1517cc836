import { htmlAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const PAGE_SIZE = 10;
const PARTITION = 'phh04';
const SITE = '37';

/**
 * Business Edition, `GET /{partition}/ats/careers/v2/searchResults?org={ORG}&cws={n}`: ten cards from `rowFrom` on;
 * `…/viewRequisition` with `rid`: a vacancy with markup for search engines.
 */
export const format: SourceFormat = {
  source: 'taleo',
  ofOneEmployer: true,
  token: (board) => `${PARTITION}/${board.toUpperCase()}/${SITE}`,
  boardIn: ({ pathname, searchParams }) =>
    /^\/[a-z]{3}\d{2}\/ats\/careers\/v2\/(?:searchResults|viewRequisition)\/?$/i.test(pathname)
      ? (searchParams.get('org')?.toLowerCase() ?? '')
      : null,
  // Where a visitor of an unknown or closed site is led to.
  unknown: htmlAnswer(
    '<html><head><title>Taleo</title></head><body><p>This career site is inactive.</p></body></html>\n',
  ),
  externalId: (board, key) => String(1_000_000 + (numberOf(`${board} ${key}`) % 9_000_000)),
  answer: (asked) => (/viewRequisition/i.test(asked.url.pathname) ? detail(asked) : list(asked)),
};

const addressOf = ({ key }: Vacancy, { board, url }: Asked): string =>
  `${url.origin}/${PARTITION}/ats/careers/v2/viewRequisition?org=${board.toUpperCase()}&cws=${SITE}&rid=${format.externalId(board, key)}`;

function list(asked: Asked): Answer {
  const { searchParams, origin } = asked.url;
  const found = asked.vacancies.filter((vacancy) => isFoundBy(searchParams.get('keywords') ?? '', vacancy));
  const row = Number(searchParams.get('rowFrom')) || 0;
  const shown = found.slice(row, row + PAGE_SIZE);
  const next = row + PAGE_SIZE;
  const link =
    next < found.length
      ? `\n<a class="jscroll-next" href="${origin}/${PARTITION}/ats/careers/v2/searchResults?next&amp;rowFrom=${next}&amp;act=null&amp;sortColumn=null&amp;sortOrder=null&amp;currentTime=${asked.today.getTime()}">next</a>`
      : '';
  return pageWith(
    asked,
    `<span class="oracletaleocwsv2-panel-number">${found.length}</span>
${shown.map((vacancy) => card(vacancy, asked)).join('\n')}${link}`,
  );
}

/** The link's address stands there as it is, with its ampersands bare. */
function card(vacancy: Vacancy, asked: Asked): string {
  const town = townOf(vacancy);
  const lines = [
    town === null ? vacancy.location : `${town.state} - ${town.city}`,
    vacancy.department,
    ...(vacancy.employmentText === null ? [] : [vacancy.employmentText]),
  ];
  return `<div class="oracletaleocwsv2-accordion-head-info">
<h4 class="oracletaleocwsv2-head-title"><a href="${addressOf(vacancy, asked)}" class="viewJobLink">${escaped(vacancy.title)}</a></h4>
${lines.map((line) => `<div tabindex="0" >${escaped(line)}</div>`).join('\n')}</div>`;
}

function detail(asked: Asked): Answer {
  const vacancy = vacancyOf(format, asked, asked.url.searchParams.get('rid') ?? '');
  if (!vacancy) return pageWith(asked, '<p>This job is no longer available.</p>');
  const told = jobPostingOf(vacancy, asked.today);
  // Neither pay nor the place of work has a field here.
  const markup = {
    '@context': told['@context'],
    '@type': told['@type'],
    title: told.title,
    datePosted: told.datePosted,
    identifier: {
      '@type': 'PropertyValue',
      name: vacancy.employer.name,
      value: vacancy.requisitionId ?? format.externalId(asked.board, vacancy.key),
    },
    employmentType: told.employmentType,
    hiringOrganization: told.hiringOrganization,
    jobLocation: told.jobLocation[0],
    description: told.description,
  };
  return pageWith(
    asked,
    `<h1>${escaped(vacancy.title)}</h1>\n<a href="${escaped(addressOf(vacancy, asked))}">Share</a>`,
    ldScript(markup),
  );
}

const pageWith = ({ board, vacancies }: Asked, body: string, head = ''): Answer =>
  htmlAnswer(`<html><head><title>${escaped(vacancies[0]?.employer.name ?? board)}</title>${head}</head><body class="oracletaleocwsv2-body">
${body}
</body></html>
`);
