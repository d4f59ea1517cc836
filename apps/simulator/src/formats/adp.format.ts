import { calendarDay, daysAfter } from './calendar.js';
import { jsonAnswer, vacancyOf, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf } from './numbers.js';
import { townOf } from './place.js';
import { nameInUuid, uuidNaming } from './tenants.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const CAREER_CENTRE = '19000101_000001';
const LARGEST_PAGE = 20;
const PATH =
  /^\/mascsr\/default\/careercenter\/public\/events\/staffing\/v1\/job-requisitions(?:\/(?<item>[^/]+))?\/?$/;

/**
 * `GET …/job-requisitions?cid=&ccId=&$skip=`: outlines, twenty at a time from the number that `$skip` names, the first
 * being 1; `GET …/job-requisitions/{itemID}`: a list of one, with its text. No answer names the employer.
 */
export const format: SourceFormat = {
  source: 'adp',
  ofOneEmployer: true,
  token: (board) => `cid=${uuidNaming(board)};ccId=${CAREER_CENTRE}`,
  boardIn: ({ pathname, searchParams }) => {
    if (!PATH.test(pathname)) return null;
    const cid = searchParams.get('cid') ?? 'none';
    return searchParams.get('ccId') === CAREER_CENTRE ? nameInUuid(cid) : `nobody: ${cid}`;
  },
  unknown: jsonAnswer({ confirmMessage: { confirmStatus: { value: 'ERROR' } } }, 404),
  externalId: (board, key) => `920${numberOf(`${board} ${key}`)}_1`,
  answer: (asked) => {
    const item = PATH.exec(asked.url.pathname)?.groups?.['item'];
    if (item === undefined) return list(asked);
    const vacancy = vacancyOf(format, asked, item);
    if (!vacancy) return format.unknown;
    const { postDate: _posted, ...told } = outline(asked.board, vacancy, asked.today);
    return jsonAnswer({
      jobRequisitions: [{ ...told, requisitionDescription: descriptionOf(vacancy) }],
    });
  },
};

function list({ board, url, vacancies, today }: Asked) {
  const number = (name: string, usual: number) =>
    /^\d+$/.test(url.searchParams.get(name) ?? '') ? Number(url.searchParams.get(name)) : usual;
  const first = number('$skip', 0);
  const from = Math.max(first - 1, 0);
  const shown = vacancies.slice(from, from + Math.min(number('$top', LARGEST_PAGE), LARGEST_PAGE));
  return jsonAnswer({
    meta: { startSequence: first, totalNumber: vacancies.length },
    jobRequisitions: shown.map((vacancy) => outline(board, vacancy, today)),
  });
}

function outline(board: string, vacancy: Vacancy, today: Date) {
  const { payField, employmentText } = vacancy;
  return {
    itemID: format.externalId(board, vacancy.key),
    requisitionTitle: vacancy.title,
    ...(vacancy.requisitionId === null ? {} : { clientRequisitionID: vacancy.requisitionId }),
    postDate: `${calendarDay(daysAfter(today, -vacancy.postedDaysAgo))}T10:14:00.000-04:00`,
    requisitionLocations: [placeOf(vacancy)],
    ...(employmentText === null ? {} : { workLevelCode: { shortName: employmentText } }),
    organizationalUnits: [],
    // The range has no period; it stands in a text beside it.
    ...(payField && {
      payGradeRange: {
        minimumRate: { amountValue: payField.min, currencyCode: 'USD' },
        maximumRate: { amountValue: payField.max, currencyCode: 'USD' },
      },
      customFieldGroup: {
        stringFields: [
          {
            nameCode: { codeValue: 'SalaryRange' },
            stringValue: `${payField.min.toFixed(2)} To ${payField.max.toFixed(2)} (USD) ${payField.per === 'year' ? 'Annually' : 'Hourly'}`,
          },
        ],
      },
    }),
  };
}

/** Places without a town are little more than the country, with a blank before it. */
function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  const elsewhere = vacancy.workplace === 'remote' ? 'Remote, US' : ' US';
  return {
    aliasNames: [],
    nameCode: { shortName: town ? `${town.city}, ${town.state}, US` : elsewhere },
    address: {
      cityName: town?.city ?? '',
      countrySubdivisionLevel1: { codeValue: town?.state ?? '' },
      postalCode: '',
    },
  };
}
