import { STATES } from '#domain';
import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, vacancyOf, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { boardAtHost, NOBODY_HERE } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import { dollars } from '../vacancies/wording.js';

const DETAIL = /^\/careers\/(\d+)\/detail\/?$/;

/** `GET /careers/list` of the employer's own host: outlines; `GET /careers/{id}/detail`: the rest of one. */
export const format: SourceFormat = {
  source: 'bamboohr',
  ofOneEmployer: true,
  token: (board) => board,
  boardIn: boardAtHost('bamboohr.com', /^\/careers\/(?:list|\d+\/detail)\/?$/),
  unknown: NOBODY_HERE,
  externalId: (board, key) => String(numberOf(`${board} ${key}`)),
  answer: (asked) => {
    const id = DETAIL.exec(asked.url.pathname)?.[1];
    if (id !== undefined) {
      const vacancy = vacancyOf(format, asked, id);
      return vacancy ? jsonAnswer(detail(asked.board, vacancy, asked.today)) : NOBODY_HERE;
    }
    return jsonAnswer({
      meta: { totalCount: asked.vacancies.length },
      result: asked.vacancies.map((vacancy) => outline(asked.board, vacancy)),
    });
  },
};

const LOCATION_TYPES = { 'on-site': '0', remote: '1', hybrid: '2' } as const;

/** The place of a remote vacancy stands in a field of its own. */
function placesOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  const isRemote = vacancy.workplace === 'remote';
  const [city, state] = town ? [town.city, STATES[town.state]] : [null, null];
  return {
    location: isRemote ? { city: null, state: null } : { city, state },
    atsLocation: isRemote
      ? { country: 'United States', state, province: null, city }
      : { country: null, state: null, province: null, city: null },
  };
}

const locationTypeOf = ({ workplace }: Vacancy) => (workplace === null ? null : LOCATION_TYPES[workplace]);

const departmentOf = ({ department }: Vacancy) => ({
  departmentId: String(numberOf(department)).slice(-5),
  departmentLabel: department,
});

const outline = (board: string, vacancy: Vacancy) => ({
  id: format.externalId(board, vacancy.key),
  jobOpeningName: vacancy.title,
  ...departmentOf(vacancy),
  employmentStatusLabel: vacancy.employmentText,
  employmentType: null,
  ...placesOf(vacancy),
  isRemote: null,
  locationType: locationTypeOf(vacancy),
});

function detail(board: string, vacancy: Vacancy, today: Date) {
  const { location, atsLocation } = placesOf(vacancy);
  const { payField } = vacancy;
  return {
    meta: [],
    result: {
      jobOpening: {
        jobOpeningShareUrl: `https://${board}.example.com/careers/${format.externalId(board, vacancy.key)}`,
        jobOpeningName: vacancy.title,
        jobOpeningStatus: 'Open',
        ...departmentOf(vacancy),
        employmentStatusLabel: vacancy.employmentText,
        location: { ...location, postalCode: null, addressCountry: location.city && 'United States' },
        atsLocation,
        description: descriptionOf(vacancy),
        compensation: payField && `${dollars(payField.min)} - ${dollars(payField.max)} per ${payField.per}`,
        datePosted: calendarDay(daysAfter(today, -vacancy.postedDaysAgo)),
        minimumExperience: null,
        locationType: locationTypeOf(vacancy),
      },
    },
  };
}
