import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { slugOf } from './slug.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const LINKS_A_PAGE = 15;
const LIST = /^\/search-jobs(?:\/(?<words>[^/]+)\/\d+\/1)?\/?$/;
const JOB = /^\/job\/[^/]+\/[^/]+\/\d+\/(?<id>\d+)\/?$/;

/** `GET /search-jobs`: pages of links by `p` from 1, with a search's words in the path; `/job/…/{id}` has the text. */
export const format: SourceFormat = {
  source: 'talentbrew',
  ofOneEmployer: true,
  token: (board) => `jobs.${board}.example.com`,
  boardIn: ({ hostname, pathname }) =>
    LIST.test(pathname) || JOB.test(pathname)
      ? (/^jobs\.([^.]+)\.example\.com$/.exec(hostname)?.[1] ?? '')
      : null,
  unknown: htmlAnswer(page('Page Not Found', '<h1>Page Not Found</h1>'), 404),
  externalId: (board, key) => `7${numberOf(`${board} ${key}`)}`,
  answer: (asked) => {
    const id = JOB.exec(asked.url.pathname)?.groups?.['id'];
    return id === undefined ? list(asked) : detail(asked, id);
  },
};

function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head><title>${escaped(title)}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function pathOf(board: string, vacancy: Vacancy): string {
  const employer = String(numberOf(board)).slice(-5);
  const id = format.externalId(board, vacancy.key);
  return `/job/${slugOf(townOf(vacancy)?.city ?? 'remote')}/${slugOf(vacancy.title)}/${employer}/${id}`;
}

function list({ board, url, vacancies, today }: Asked): Answer {
  const words = (LIST.exec(url.pathname)?.groups?.['words'] ?? '').replaceAll('%20', ' ');
  const found = vacancies.filter((vacancy) => isFoundBy(words, vacancy));
  const asked = Number(url.searchParams.get('p')) || 1;
  const pages = Math.ceil(found.length / LINKS_A_PAGE);
  const shown = found.slice((asked - 1) * LINKS_A_PAGE, asked * LINKS_A_PAGE);
  return htmlAnswer(
    page(
      'Search our Job Opportunities',
      `<section id="search-results" data-keywords="${escaped(words)}" data-total-results="${found.length}" data-total-job-results="${found.length}" data-total-pages="${pages}" data-current-page="${asked}" data-records-per-page="${LINKS_A_PAGE}" data-active-facet-id="0" data-distance="50" data-show-radius="False" data-search-type="5" data-sort-criteria="0" data-sort-direction="0" data-ajax-url="/search-jobs/results">
<h1>${found.length} results</h1>
<section id="search-results-list">
<ul>
${shown.map((vacancy) => link(board, vacancy, today)).join('\n')}
</ul>
</section>
</section>`,
    ),
  );
}

function link(board: string, vacancy: Vacancy, today: Date): string {
  const [year, month, day] = calendarDay(daysAfter(today, -vacancy.postedDaysAgo)).split('-');
  return `<li>
<a href="${pathOf(board, vacancy)}" data-job-id="${format.externalId(board, vacancy.key)}">
<h2>${escaped(vacancy.title)}</h2>
<span class="job-location">${escaped(vacancy.location)}</span>
<span class="job-date-posted">${month}/${day}/${year}</span>
</a>
</li>`;
}

function detail(asked: Asked, id: string): Answer {
  const { board, today } = asked;
  const vacancy = vacancyOf(format, asked, id);
  if (!vacancy) return format.unknown;
  return htmlAnswer(
    page(
      `${vacancy.title} at ${vacancy.employer.name}`,
      `<section class="job-description" data-job-id="${id}">
<h1>${escaped(vacancy.title)}</h1>
<span class="job-location">${escaped(vacancy.location)}</span>
<div class="ats-description">${descriptionOf(vacancy)}</div>
</section>`,
      `<link rel="canonical" href="https://jobs.${board}.example.com${pathOf(board, vacancy)}">${ldScript(posting(vacancy, today))}`,
    ),
  );
}

/** Days without zeros, and states in full. */
function posting(vacancy: Vacancy, today: Date) {
  const told = jobPostingOf(vacancy, today);
  const town = townOf(vacancy);
  const withoutZeros = (day: string) => day.replaceAll('-0', '-');
  return {
    ...told,
    datePosted: withoutZeros(told.datePosted),
    ...(told.validThrough !== undefined && { validThrough: withoutZeros(told.validThrough) }),
    identifier: {
      '@type': 'PropertyValue',
      name: vacancy.employer.name,
      value: vacancy.requisitionId ?? String(numberOf(vacancy.key)).slice(-6),
    },
    jobLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          ...(town !== null && { addressLocality: town.city, addressRegion: STATES[town.state] }),
          addressCountry: 'United States',
        },
      },
    ],
  };
}
