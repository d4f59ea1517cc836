import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { nameInUuid, NOBODY_HERE, uuidNaming } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const LIST = /^\/recruiting\/jobs\/All\/(?<id>[0-9a-f-]{36})(?:\/|$)/i;
const DETAIL = /^\/recruiting\/jobs\/Details\/(?<job>\d+)(?:\/(?<id>[0-9a-f-]{36}))?(?:\/|$)/i;

/**
 * `GET /recruiting/jobs/All/{id}/{anything}`: a page with the list as JSON in a script;
 * `GET /Recruiting/Jobs/Details/{job}`: a page that holds one vacancy twice, as JSON-LD and in headed blocks.
 */
export const format: SourceFormat = {
  source: 'paylocity',
  ofOneEmployer: true,
  token: uuidNaming,
  boardIn: ({ pathname }) => {
    const found = LIST.exec(pathname) ?? DETAIL.exec(pathname);
    if (!found) return null;
    const id = found.groups?.['id'];
    // The number of a vacancy is enough, whoever's it is.
    return id === undefined ? '' : nameInUuid(id);
  },
  unknown: NOBODY_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: (asked) => {
    const job = DETAIL.exec(asked.url.pathname)?.groups?.['job'];
    if (job === undefined) return list(asked);
    const vacancy = vacancyOf(format, asked, job);
    return vacancy
      ? detail(asked, vacancy)
      : htmlAnswer(pageWith('<body><p>This job posting is no longer available.</p></body>'));
  },
};

const pageWith = (rest: string) => `<!DOCTYPE html>\n<html lang="en">\n${rest}\n</html>\n`;

/** Half past ten in Chicago. */
const publishedAt = ({ postedDaysAgo }: Vacancy, today: Date) =>
  `${calendarDay(daysAfter(today, -postedDaysAgo))}T10:30:33-05:00`;

function list({ board, vacancies, today }: Asked): Answer {
  const moduleId = numberOf(board);
  const inOrder = (first: string, names: string[]) => [first, ...new Set(names.toSorted())];
  const pageData = {
    CookieBannerScriptSource: uuidOf('cookies'),
    Departments: inOrder(
      'All Departments',
      vacancies.map(({ department }) => department),
    ),
    IsLeadJoinEnabled: false,
    Jobs: vacancies.map((vacancy) => job(board, vacancy, today)),
    LeadJoinUrl: null,
    Locations: inOrder(
      'All Locations',
      vacancies.map(({ location }) => location),
    ),
    LogoHref: null,
    LogoUrl: `/Recruiting/Jobs/GetLogoFileById?moduleId=${moduleId}`,
    ModuleId: String(moduleId),
    ModuleTitle: vacancies[0]?.employer.name ?? '',
    ShouldShowVideo: false,
    ShowInternal: false,
    TrackingPixels: [],
    UsesBranding: true,
    VideoMeta: null,
    PrivacyPolicyUrl: null,
    DisableDefaultPrivacyPolicyToggle: true,
  };
  return htmlAnswer(
    pageWith(`<head><title>Recruitment</title></head>
<body>
<div id="app"></div>
<script>
window.pageData = ${JSON.stringify(pageData)};
</script>
</body>`),
  );
}

function job(board: string, vacancy: Vacancy, today: Date) {
  const town = townOf(vacancy);
  const isRemote = vacancy.workplace === 'remote';
  return {
    JobId: Number(format.externalId(board, vacancy.key)),
    JobTitle: vacancy.title,
    LocationName: vacancy.location,
    ShouldDisplayLocation: true,
    PublishedDate: publishedAt(vacancy, today),
    Description: '',
    IsInternal: false,
    HiringDepartment: vacancy.department,
    JobLocation: {
      LocationId: numberOf(vacancy.location),
      ModuleId: numberOf(board),
      Name: vacancy.location,
      Address: null,
      Address2: null,
      Metro: null,
      City: town?.city ?? null,
      State: town?.state ?? null,
      Zip: null,
      Country: 'USA',
      County: null,
      SmartyAddressId: uuidOf(vacancy.location),
    },
    IsRemote: isRemote,
    // Hybrid vacancies are on site to Indeed.
    IndeedRemoteType: isRemote ? 1 : 2,
  };
}

function detail({ board, today }: Asked, vacancy: Vacancy): Answer {
  const { payField, employmentText } = vacancy;
  const pay = payField && `$${payField.min.toFixed(2)} - $${payField.max.toFixed(2)}/${payField.per}`;
  const fields: [heading: string, html: string | null][] = [
    ['Job Type', employmentText && escaped(employmentText)],
    ['Description', descriptionOf(vacancy)],
    ['Salary Description', pay],
  ];
  const blocks = fields.filter(([, html]) => html !== null);
  const { jobLocation, hiringOrganization, baseSalary } = jobPostingOf(vacancy, today);
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    // The clock is that of UTC, whatever the offset behind it says.
    datePosted: publishedAt(vacancy, today).replace('T10:', 'T15:'),
    hiringOrganization,
    description: blocks.map(([heading, html]) => `<p>${heading}</p>${html}`).join(''),
    jobLocation: jobLocation[0],
    baseSalary,
  };
  const apply = `<a class="apply-link-marker button apply-button" href="/Recruiting/jobs/Apply/${format.externalId(board, vacancy.key)}">Apply</a>`;
  return htmlAnswer(
    pageWith(`<head><title>${escaped(vacancy.title)}</title>
${ldScript(posting)}</head>
<body>
<div class="citruslike-container job-preview" role="main">
  <div class="job-preview-header">
    <span class="job-preview-title left"><span>${escaped(vacancy.title)}</span></span>
    <div class="preview-location">${escaped(shownPlaceOf(vacancy))}</div>
  </div>
  <div class="job-preview-details">
    ${apply}
${blocks.map(([heading, html]) => `    <div class="job-listing-header">${heading}</div>\n    <div>${html}</div>`).join('\n')}
  </div>
  <a href="/Recruiting/Jobs/All/${uuidNaming(board)}">View All Jobs</a>
</div>
</body>`),
  );
}

const shownPlaceOf = ({ workplace, location }: Vacancy): string =>
  workplace === 'remote' ? 'Fully Remote' : workplace === 'hybrid' ? 'Hybrid Remote' : location;
