import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const DETAIL = /^\/apply\/(?:jobs\/details\/)?([\w-]{10})(?:\/|$)/;

/** `GET /apply/jobs` of the employer's own host: a page with the list, twice; `GET /apply/jobs/details/{code}`: one. */
export const format: SourceFormat = {
  source: 'jazzhr',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('applytojob.com', /^\/apply\/(?:jobs\/?$|(?:jobs\/details\/)?[\w-]{10}(?:\/|$))/),
  unknown: NOBODY_HERE,
  externalId: (board, key) =>
    Buffer.from(uuidOf(`${board} ${key}`).replaceAll('-', ''), 'hex')
      .toString('base64url')
      .slice(0, 10),
  answer: (asked) => {
    const code = DETAIL.exec(asked.url.pathname)?.[1];
    if (code === undefined) return list(asked);
    const vacancy = vacancyOf(format, asked, code);
    return vacancy ? detail(asked, vacancy) : NOBODY_HERE;
  },
};

/** A third of the postings stand in an old theme, without markup for search engines. */
const isInOldTheme = ({ key }: Vacancy) => numberOf(key) % 3 === 0;

const organization = (board: string, name: string) =>
  ldScript({ '@type': 'Organization', name, url: `https://${board}.example.com/` });

const pageWith = (head: string, body: string): Answer =>
  htmlAnswer(`<!DOCTYPE html>\n<html><head>${head}</head>\n<body>\n${body}\n</body></html>\n`);

const postedOn = ({ postedDaysAgo }: Vacancy, today: Date) => calendarDay(daysAfter(today, -postedDaysAgo));

/** The vendor's own key of a vacancy, which holds the second it was made in. */
const jobKeyOf = (vacancy: Vacancy, today: Date) =>
  `job_${postedOn(vacancy, today).replaceAll('-', '')}141501_${uuidOf(vacancy.key).replaceAll('-', '').slice(0, 16).toUpperCase()}`;

function list({ board, vacancies, today }: Asked): Answer {
  const rows = vacancies.map((vacancy) => ({
    id: `row_${jobKeyOf(vacancy, today)}`,
    link: `<a class="job_title_link" href="/apply/jobs/details/${format.externalId(board, vacancy.key)}?&amp;">${escaped(vacancy.title)}</a>`,
    department: `<span class="resumator_department">${escaped(vacancy.department)}</span>`,
    place: escaped(vacancy.location),
  }));
  return pageWith(
    `<title>JazzHR » Job Listings</title>\n${organization(board, vacancies[0]?.employer.name ?? '')}`,
    `<div id="job_listings_wrapper">
<table id="jobs_table">
<thead><tr><th>Title</th><th>Location</th></tr></thead>
<tbody>
${rows.map(({ id, link, department, place }) => `<tr id="${id}"><td>${link}<br />${department}</td><td>${place}</td></tr>`).join('\n')}
</tbody>
</table>
<div id="jobs_mobile">
${rows.map(({ id, link }) => `<div class="jobs_row" id="${id}">${link}</div>`).join('\n')}
</div>
</div>`,
  );
}

function detail({ board, today }: Asked, vacancy: Vacancy): Answer {
  const title = escaped(vacancy.title);
  const head = `<title>${title} - ${escaped(vacancy.employer.name)}</title>\n${organization(board, vacancy.employer.name)}`;
  if (isInOldTheme(vacancy)) {
    const meta = [vacancy.location, ...(vacancy.employmentText === null ? [] : [vacancy.employmentText])];
    return pageWith(
      head,
      `<h1 class="job_title">${title}</h1>
<h3 class="job_meta">${escaped(meta.join(' - '))}</h3>
<div id="job-description">${descriptionOf(vacancy)}</div>`,
    );
  }
  const type =
    vacancy.employmentText === null
      ? ''
      : `\n<div id="resumator-job-employment" title="Type"><i class="fa fa-briefcase"></i> ${escaped(vacancy.employmentText)}</div>`;
  return pageWith(`${head}\n${ldScript(posting(board, vacancy, today))}`, `<h1>${title}</h1>${type}`);
}

function posting(board: string, vacancy: Vacancy, today: Date) {
  const code = format.externalId(board, vacancy.key);
  const town = townOf(vacancy);
  return {
    ...jobPostingOf(vacancy, today),
    url: `https://${board}.example.com/apply/${code}/${vacancy.title.replace(/[^a-z0-9 ]/gi, '').replace(/ +/g, '-')}`,
    // Always 90 days later, whenever it really ends.
    validThrough: calendarDay(daysAfter(today, 90 - vacancy.postedDaysAgo)),
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: town?.city ?? (vacancy.workplace === 'remote' ? 'Remote' : ''),
        addressRegion: town?.state ?? '',
        postalCode: '',
      },
    },
    experienceRequirements: vacancy.truth.entry_level ? 'Entry Level' : 'Experienced',
    uniqueJobCode: jobKeyOf(vacancy, today),
  };
}
