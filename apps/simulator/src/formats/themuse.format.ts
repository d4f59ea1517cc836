import { daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { slugOf } from './slug.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const PAGE_SIZE = 20;
const LAST_PAGE = 99;
const CATEGORY = 'Healthcare';

/** `GET /api/public/jobs?page=`: twenty a page from 0, filtered by the site's own lists; `/api/public/jobs/{id}`: one. */
export const format: SourceFormat = {
  source: 'themuse',
  ofOneEmployer: false,
  token: () => `category=${CATEGORY}`,
  boardIn: ({ pathname }) => (/^\/api\/public\/jobs(?:\/\d+)?$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(10_000_000 + (numberOf(`${board} ${key}`) % 90_000_000)),
  answer: (asked) => {
    const id = /\/(\d+)$/.exec(asked.url.pathname)?.[1];
    if (id === undefined) return search(asked);
    const vacancy = vacancyOf(format, asked, id);
    return vacancy ? jsonAnswer(job(vacancy, asked)) : jsonAnswer({ code: 404, error: 'Job not found' }, 404);
  },
};

function search(asked: Asked): Answer {
  const { searchParams } = asked.url;
  const page = Number(searchParams.get('page')) || 0;
  if (page > LAST_PAGE) return jsonAnswer({ code: 400, error: 'Bad page' }, 400);
  const found = asked.vacancies
    .map((vacancy) => job(vacancy, asked))
    .filter((one) =>
      Object.entries({
        category: namesOf(one.categories),
        location: namesOf(one.locations),
        level: namesOf(one.levels),
        company: [one.company.name],
      }).every(([parameter, names]) => {
        const wanted = searchParams.getAll(parameter);
        return wanted.length === 0 || names.some((name) => wanted.includes(name));
      }),
    );
  return jsonAnswer({
    page,
    page_count: Math.ceil(found.length / PAGE_SIZE),
    items_per_page: PAGE_SIZE,
    took: 5,
    timed_out: false,
    total: found.length,
    results: found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  });
}

const namesOf = (things: { name: string }[]): string[] => things.map(({ name }) => name);

function job(vacancy: Vacancy, { board, today }: Asked) {
  const { title, employer } = vacancy;
  const shortName = slugOf(title);
  const company = slugOf(employer.name).replaceAll('-', '');
  return {
    contents: descriptionOf(vacancy),
    name: title,
    type: 'external',
    publication_date: daysAfter(today, -vacancy.postedDaysAgo).toISOString().replace('.000Z', 'Z'),
    short_name: shortName,
    model_type: 'jobs',
    id: Number(format.externalId(board, vacancy.key)),
    locations: placesOf(vacancy),
    categories: [{ name: CATEGORY }],
    levels: [levelOf(vacancy)],
    tags: [],
    refs: { landing_page: `https://jobs.example.com/jobs/${company}/${shortName}` },
    company: { id: numberOf(employer.name) % 100_000, short_name: company, name: employer.name },
  };
}

function placesOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return [
    ...(town === null ? [] : [{ name: `${town.city}, ${town.state}` }]),
    ...(vacancy.workplace === 'remote' || town === null ? [{ name: 'Flexible / Remote' }] : []),
  ];
}

function levelOf({ title, truth }: Vacancy) {
  if (truth.entry_level) return { name: 'Entry Level', short_name: 'entry' };
  return /senior|lead|manager|director|\bVP\b/i.test(title)
    ? { name: 'Senior Level', short_name: 'senior' }
    : { name: 'Mid Level', short_name: 'mid' };
}
