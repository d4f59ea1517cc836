import { daysAfter } from './calendar.js';
import { boardInPath, htmlAnswer, jsonAnswer, type Answer, type SourceFormat } from './format.js';
import { bareItems, block, descriptionOf, escaped, inPlainText } from './markup.js';
import { uuidOf } from './numbers.js';
import type { Section, SectionKind, Vacancy } from '../vacancies/vacancy.js';

/** `GET /v0/postings/{site}`: a plain array, cut by `skip` and `limit`; whoever asks like a browser gets a page. */
export const format: SourceFormat = {
  source: 'lever',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardInPath(/^\/v0\/postings\/(?<board>[^/]+)\/?$/),
  unknown: jsonAnswer({ ok: false, error: 'Document not found' }, 404),
  externalId: (board, key) => uuidOf(`${board} ${key}`),
  answer: ({ board, url, headers, vacancies, today }) => {
    const accept = headers.accept ?? '';
    if (accept.includes('text/html') && !accept.includes('application/json')) return page(board, vacancies);
    const skip = wholeNumber(url.searchParams.get('skip')) ?? 0;
    const limit = wholeNumber(url.searchParams.get('limit')) ?? vacancies.length;
    return jsonAnswer(vacancies.slice(skip, skip + limit).map((vacancy) => posting(board, vacancy, today)));
  },
};

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

const idOf = (site: string, vacancy: Vacancy) => format.externalId(site, vacancy.key);
const addressOf = (site: string, vacancy: Vacancy) =>
  `https://jobs.example.com/${site}/${idOf(site, vacancy)}`;

function page(site: string, vacancies: Vacancy[]): Answer {
  const links = vacancies.map(
    (vacancy) => `<li><a href="${addressOf(site, vacancy)}">${escaped(vacancy.title)}</a></li>`,
  );
  return htmlAnswer(
    `<!doctype html><html lang="en"><head><title>${site} jobs</title></head><body><ul>\n${links.join('\n')}\n</ul></body></html>`,
  );
}

/** Lever keeps duties and demands as headed lists of their own, and closing words apart. */
const LISTED: SectionKind[] = ['duties', 'requirements', 'preferred', 'benefits'];
const CLOSING: SectionKind[] = ['closing'];

const WORKPLACES = { remote: 'remote', hybrid: 'hybrid', 'on-site': 'on-site' } as const;

function posting(site: string, vacancy: Vacancy, today: Date) {
  const lists = vacancy.sections.filter(({ kind, items }) => LISTED.includes(kind) && items.length > 0);
  const closing = vacancy.sections.filter(({ kind }) => CLOSING.includes(kind));
  const opening = vacancy.sections.filter(({ kind }) => kind === 'about');
  const body = vacancy.sections.filter((section) => ![...lists, ...closing, ...opening].includes(section));
  const wholeText = vacancy.asTyped === null ? null : descriptionOf(vacancy);
  const { city, commitment } = categories(vacancy);
  return {
    additionalPlain: plain(closing),
    additional: html(closing),
    categories: {
      ...(commitment === null ? {} : { commitment }),
      department: vacancy.department,
      location: city,
      team: vacancy.department,
      allLocations: [city],
    },
    createdAt: daysAfter(today, -vacancy.postedDaysAgo).getTime(),
    descriptionPlain: wholeText ?? plain([...opening, ...body]),
    description: wholeText ?? html([...opening, ...body]),
    id: idOf(site, vacancy),
    lists: lists.map(({ heading, items }) => ({ text: heading ?? 'More', content: bareItems(items) })),
    text: vacancy.title,
    country: 'US',
    workplaceType: vacancy.workplace === null ? 'unspecified' : WORKPLACES[vacancy.workplace],
    opening: html(opening),
    openingPlain: plain(opening),
    descriptionBody: wholeText ?? html(body),
    descriptionBodyPlain: wholeText ?? plain(body),
    hostedUrl: addressOf(site, vacancy),
    applyUrl: `${addressOf(site, vacancy)}/apply`,
    ...(vacancy.payField === null
      ? {}
      : {
          salaryRange: {
            min: vacancy.payField.min,
            max: vacancy.payField.max,
            currency: 'USD',
            interval: vacancy.payField.per === 'year' ? 'per-year-salary' : 'per-hour-wage',
          },
        }),
  };
}

const categories = ({ location, employmentText }: Vacancy) => ({
  city: location,
  commitment: employmentText,
});

const html = (sections: Section[]): string =>
  sections.map((section) => `<div>${block(section, (heading) => `<h3>${heading}</h3>`)}</div>`).join('');

const plain = (sections: Section[]): string => sections.map(inPlainText).join('\n\n');
