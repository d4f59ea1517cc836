import { STATES } from '#domain';
import { daysAfter } from './calendar.js';
import { jsonAnswer, NOTHING_HERE, type Answer, type Asked, type SourceFormat } from './format.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { isFoundBy, wordsOf } from './words.js';
import { yearlyPay } from './yearly-pay.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const USUAL_PAGE = 10;
const LARGEST_PAGE = 50;
const EXTRACT = 500;
const CATEGORY = 'healthcare-nursing-jobs';

/** `GET /v1/api/jobs/us/search/{page}`: needs an id and a key, gives the beginnings of texts, fifty a page at most. */
export const format: SourceFormat = {
  source: 'adzuna',
  ofOneEmployer: false,
  token: () => `category=${CATEGORY}`,
  boardIn: ({ pathname }) => (/^\/v1\/api\/jobs\/us\/search\/\d+$/.test(pathname) ? '' : null),
  unknown: NOTHING_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: (asked) => {
    const { searchParams } = asked.url;
    return searchParams.get('app_id') && searchParams.get('app_key') ? search(asked) : refused;
  },
};

const CLASS = 'Adzuna::API::Response';

const refused = jsonAnswer(
  {
    exception: 'AUTH_FAIL',
    display: 'Authorisation failed',
    __CLASS__: `${CLASS}::Exception`,
    doc: 'https://api.adzuna.com/v1/doc',
  },
  401,
);

function search({ board, url, vacancies, today }: Asked): Answer {
  const asked = url.searchParams;
  const oldest = Number(asked.get('max_days_old')) || Infinity;
  const found = vacancies.filter(
    (vacancy) =>
      [null, CATEGORY].includes(asked.get('category')) &&
      vacancy.postedDaysAgo <= oldest &&
      isFoundBy(asked.get('what_and') ?? '', vacancy) &&
      fits(vacancy, asked),
  );
  const page = Math.max(Number(url.pathname.split('/').at(-1)), 1);
  const size = Math.min(Number(asked.get('results_per_page')) || USUAL_PAGE, LARGEST_PAGE);
  return jsonAnswer({
    __CLASS__: `${CLASS}::JobSearchResults`,
    count: found.length,
    mean: 52_310.4,
    results: found.slice((page - 1) * size, page * size).map((vacancy) => result(board, vacancy, today)),
  });
}

/** One of the words is enough, a phrase must stand there as it is, and what is excluded nowhere. */
function fits(vacancy: Vacancy, asked: URLSearchParams): boolean {
  const text = `${vacancy.title} ${wordsOf(vacancy)}`.toLowerCase();
  const wordsIn = (name: string) => asked.get(name)?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const what = wordsIn('what');
  return (
    (what.length === 0 || what.some((word) => text.includes(word))) &&
    text.includes(asked.get('what_phrase')?.toLowerCase() ?? '') &&
    !wordsIn('what_exclude').some((word) => text.includes(word)) &&
    vacancy.location.toLowerCase().includes(asked.get('where')?.toLowerCase() ?? '')
  );
}

function result(board: string, vacancy: Vacancy, today: Date) {
  const id = format.externalId(board, vacancy.key);
  const town = townOf(vacancy);
  const text = wordsOf(vacancy).replaceAll(/\s+/g, ' ');
  return {
    __CLASS__: `${CLASS}::Job`,
    adref: Buffer.from(id).toString('base64url'),
    id,
    title: vacancy.title,
    description: text.length > EXTRACT ? `${text.slice(0, EXTRACT)}…` : text,
    company: { __CLASS__: `${CLASS}::Company`, display_name: vacancy.employer.name },
    category: { tag: CATEGORY, label: 'Healthcare & Nursing Jobs', __CLASS__: `${CLASS}::Category` },
    redirect_url: `https://jobs.example.com/details/${id}?utm_medium=api&utm_source=APPID`,
    created: daysAfter(today, -vacancy.postedDaysAgo).toISOString().replace('.000Z', 'Z'),
    latitude: 39.809734,
    longitude: -98.55562,
    location: {
      __CLASS__: `${CLASS}::Location`,
      display_name: town?.city ?? 'US',
      area: town === null ? ['US'] : ['US', STATES[town.state], town.city],
    },
    ...payOf(vacancy),
    ...contractOf(vacancy),
  };
}

/** Always by the year; what the ad doesn't state is guessed. */
function payOf(vacancy: Vacancy) {
  const pay = yearlyPay(vacancy);
  const guess = 38_000 + (numberOf(vacancy.key) % 30_000);
  return {
    salary_min: pay?.min ?? guess,
    salary_max: pay?.max ?? guess,
    salary_is_predicted: pay === null ? '1' : '0',
  };
}

function contractOf({ employmentText }: Vacancy) {
  if (employmentText === null) return {};
  return {
    contract_time: /part/i.test(employmentText) ? 'part_time' : 'full_time',
    contract_type: /contract|temporary|seasonal/i.test(employmentText) ? 'contract' : 'permanent',
  };
}
