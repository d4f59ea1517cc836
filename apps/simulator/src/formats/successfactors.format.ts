import { daysAfter } from './calendar.js';
import { htmlAnswer, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf, escaped } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { isFoundBy } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const PAGE_SIZE = 25;

/**
 * Career Site Builder, `GET /search/?q={words}&startrow={n}`: a table of 25 rows; `/job/{title}/{id}/`: a vacancy with
 * microdata. Every employer has a host of its own, so that the path names none.
 */
export const format: SourceFormat = {
  source: 'successfactors',
  ofOneEmployer: true,
  token: (board) => `jobs.${board}.example.com`,
  boardIn: ({ hostname, pathname }) =>
    /^\/(?:search|job\/[^/]+\/\d+)\/$/.test(pathname)
      ? (/^jobs\.([^.]+)\.example\.com$/.exec(hostname)?.[1] ?? '')
      : null,
  unknown: htmlAnswer(
    '<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Page not found</h1></body></html>\n',
    404,
  ),
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: (asked) => {
    const id = /^\/job\/[^/]+\/(\d+)\/$/.exec(asked.url.pathname)?.[1];
    if (id === undefined) return search(asked);
    const vacancy = asked.vacancies.find((one) => idOf(one, asked) === id);
    return vacancy ? detail(vacancy, asked) : closed;
  },
};

const closed = pageWith('<div class="jobDisplay"><h1>This job is no longer available.</h1></div>');

const idOf = ({ key }: Vacancy, { board }: Asked): string => format.externalId(board, key);

function placeOf(vacancy: Vacancy): string {
  const town = townOf(vacancy);
  return escaped(town === null ? vacancy.location : `${town.city}, ${town.state}, US`);
}

function addressOf(vacancy: Vacancy, asked: Asked): string {
  const words = [townOf(vacancy)?.city ?? 'Remote', vacancy.title].join('-').replaceAll(' ', '-');
  return `/job/${encodeURIComponent(words.replaceAll('/', '-'))}/${idOf(vacancy, asked)}/`;
}

/** `Sep 23, 2026` */
const publishedOn = ({ postedDaysAgo }: Vacancy, today: Date): string =>
  daysAfter(today, -postedDaysAgo).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

function search(asked: Asked): Answer {
  const { searchParams } = asked.url;
  const found = asked.vacancies.filter((vacancy) => isFoundBy(searchParams.get('q') ?? '', vacancy));
  if (found.length === 0)
    return pageWith(
      '<div id="noresults"><label>There are currently no open positions matching your search.</label></div>',
    );
  const start = Number(searchParams.get('startrow')) || 0;
  const shown = found.slice(start, start + PAGE_SIZE);
  const label = `<span class="paginationLabel" aria-label="Results">Results <b>${start + 1} – ${start + shown.length}</b> of <b>${found.length}</b></span>`;
  return pageWith(`${label}
<table id='searchresults'>
${shown.map((vacancy) => row(vacancy, asked)).join('\n')}
</table>
${label}`);
}

/** The link and the facts stand twice in a row, the second time for phones. */
function row(vacancy: Vacancy, asked: Asked): string {
  const link = `<a class="jobTitle-link" href="${addressOf(vacancy, asked)}">${escaped(vacancy.title)}</a>`;
  const location = `<span class="jobLocation">
            ${placeOf(vacancy)}
            
        </span>`;
  const date = publishedOn(vacancy, asked.today);
  return `<tr class="data-row">
<td class="colTitle" headers="hdrTitle">
<span class="jobTitle hidden-phone">
${link}
</span>
<div class="jobdetail-phone visible-phone">
<span class="jobTitle visible-phone">
${link}
</span>
<span class="jobLocation visible-phone">
${location}</span>
<span class="jobDate visible-phone">${date}
													                </span>
</div>
</td>
<td class="colLocation hidden-phone" headers="hdrLocation">
${location}
</td>
<td class="colDate hidden-phone" headers="hdrDate" nowrap="nowrap">
<span class="jobDate">${date}
												</span>
</td>
<td class="hidden-phone"></td>
</tr>`;
}

const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On-site' } as const;

function detail(vacancy: Vacancy, asked: Asked): Answer {
  const { requisitionId, employmentText, payField, workplace } = vacancy;
  const facts: (readonly [label: string, property: string, value: string | null])[] = [
    ['Requisition ID', 'adcode', requisitionId],
    ['Department', 'department', vacancy.department],
    ['Employment Type', 'customfield3', employmentText],
    [
      'Salary Range',
      'customfield5',
      payField && `${dollars(payField.min)} - ${dollars(payField.max)} per ${payField.per}`,
    ],
    ['Work Model', 'customfield7', workplace && WORKPLACES[workplace]],
  ];
  const tokens = facts.flatMap(([label, property, value]) =>
    value === null
      ? []
      : [
          `<div class="joblayouttoken"><span class="joblayouttoken-label">${label}:</span> <span data-careersite-propertyid="${property}" class="rtltextaligneligible">${escaped(value)}</span></div>`,
        ],
  );
  const posted = inMicrodata(daysAfter(asked.today, -vacancy.postedDaysAgo));
  const closes =
    vacancy.closesInDays === null
      ? ''
      : `<meta itemprop="validThrough" content="${inMicrodata(daysAfter(asked.today, vacancy.closesInDays))}">\n`;
  return pageWith(`<div class="jobDisplay" itemscope itemtype="http://schema.org/JobPosting">
<h1><span itemprop="title" data-careersite-propertyid="title">${escaped(vacancy.title)}</span></h1>
<meta itemprop="datePosted" content="${posted}">
${closes}<meta itemprop="hiringOrganization" content="${escaped(vacancy.employer.name)}">
<p class="jobLocation"><span itemprop="jobLocation"><span class="jobGeoLocation">${placeOf(vacancy)}</span></span></p>
${tokens.join('\n')}
<span class="jobdescription" itemprop="description" data-careersite-propertyid="description">${descriptionOf(vacancy)}</span>
<a href="/talentcommunity/apply/${idOf(vacancy, asked)}/?locale=en_US">Apply now</a>
</div>`);
}

/** `Thu Nov 12 02:00:00 UTC 2026` */
function inMicrodata(day: Date): string {
  const [weekday, date, month, year] = day.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${date} 02:00:00 UTC ${year}`;
}

function pageWith(body: string): Answer {
  return htmlAnswer(`<!DOCTYPE html>
<html><head><title>Jobs</title></head><body>
${body}
</body></html>
`);
}
