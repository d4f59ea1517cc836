import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, jsonAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { jobPostingOf, ldScript } from './job-posting-ld.js';
import { descriptionOf, escaped } from './markup.js';
import { uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { slugOf } from './slug.js';
import { boardAtHost } from './tenants.js';
import type { Employment, Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const toTheVendor = { ...htmlAnswer('', 302), headers: { Location: 'https://breezy.example.com/' } };

/** `GET /json`: outlines of the whole portal; the text stands in the page `/p/{friendly id}`, as markup. */
export const format: SourceFormat = {
  source: 'breezy',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('breezy.hr', /^\/(?:json|p\/[0-9a-f]{12}(?:-[^/]*)?)\/?$/),
  unknown: toTheVendor,
  externalId: (board, key) => uuidOf(`${board} ${key}`).replaceAll('-', '').slice(0, 12),
  answer: (asked) => {
    const id = /^\/p\/([0-9a-f]{12})/.exec(asked.url.pathname)?.[1];
    if (id !== undefined) return detail(asked, id);
    return jsonAnswer(asked.vacancies.map((vacancy) => position(asked.board, vacancy, asked.today)));
  },
};

const TYPES: Record<Employment, { id: string; name: string }> = {
  full_time: { id: 'fullTime', name: 'Full-Time' },
  part_time: { id: 'partTime', name: 'Part-Time' },
  contract: { id: 'contract', name: 'Contract' },
  temporary: { id: 'temporary', name: 'Temporary' },
  per_diem: { id: 'other', name: 'Other' },
  internship: { id: 'other', name: 'Other' },
};

const friendlyIdOf = (board: string, { key, title }: Vacancy): string =>
  `${format.externalId(board, key)}-${slugOf(title)}`;

function position(board: string, vacancy: Vacancy, today: Date) {
  const { truth, payField } = vacancy;
  const friendlyId = friendlyIdOf(board, vacancy);
  const location = placeOf(vacancy);
  return {
    id: format.externalId(board, vacancy.key),
    friendly_id: friendlyId,
    name: vacancy.title,
    url: `https://${board}.breezy.example.com/p/${friendlyId}`,
    published_date: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T14:37:22.684Z`,
    type: TYPES[truth.employment_type[0] ?? 'full_time'],
    location,
    department: vacancy.department,
    ...(payField !== null && {
      salary: `${dollars(payField.min)} – ${dollars(payField.max)} / ${payField.per}`,
    }),
    company: {
      name: vacancy.employer.name,
      logo_url: null,
      friendly_id: board,
      isMultipleLocationsEnabled: false,
    },
    locations: [{ ...location, id: uuidOf(vacancy.location).slice(-12) }],
  };
}

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    country: { name: 'United States', id: 'US' },
    ...(town !== null && { state: { id: town.state, name: STATES[town.state] }, city: town.city }),
    primary: true,
    is_remote: vacancy.workplace === 'remote',
    name: town === null ? vacancy.location : `${town.city}, ${town.state}`,
  };
}

function detail(asked: Asked, id: string): Answer {
  const { board, url, today } = asked;
  const vacancy = vacancyOf(format, asked, id);
  if (!vacancy) return htmlAnswer('<!doctype html>\n<html><body><h1>Not Found</h1></body></html>\n', 404);
  const address = `https://${board}.breezy.example.com/p/${friendlyIdOf(board, vacancy)}`;
  return htmlAnswer(`<!doctype html>
<html>
<head>
<title>${escaped(vacancy.title)} at ${escaped(vacancy.employer.name)}</title>
<meta property="og:url" content="${address}" />
${ldScript(jobPostingOf(vacancy, today))}
</head>
<body>
<div class="banner"><h1>${escaped(vacancy.title)}</h1></div>
<div class="description">${descriptionOf(vacancy)}</div>
<a href="${url.pathname}/apply">Apply</a>
</body>
</html>
`);
}
