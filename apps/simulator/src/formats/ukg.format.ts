import { STATES } from '#domain';
import { z } from 'zod';
import { calendarDay, daysAfter } from './calendar.js';
import { htmlAnswer, jsonAnswer, vacancyOf, type Answer, type Asked, type SourceFormat } from './format.js';
import { descriptionOf } from './markup.js';
import { numberOf, uuidOf } from './numbers.js';
import { townOf } from './place.js';
import { nameInUuid, uuidNaming } from './tenants.js';
import { isFoundBy, wordsOf } from './words.js';
import type { Vacancy } from '../vacancies/vacancy.js';

const LARGEST_PAGE = 100;
const PATH =
  /^\/(?<code>[a-z0-9]+)\/JobBoard\/(?<id>[0-9a-f-]{36})\/(?:JobBoardView\/LoadSearchResults|OpportunityDetail)$/i;

/**
 * `POST /{code}/JobBoard/{id}/JobBoardView/LoadSearchResults`: outlines, cut by `Skip` and `Top`; each vacancy's text
 * is JSON in a script of its page, `GET …/OpportunityDetail?opportunityId=`.
 */
export const format: SourceFormat = {
  source: 'ukg',
  ofOneEmployer: true,
  token: (board) => `${board.toUpperCase()}/${uuidNaming(board)}`,
  boardIn: ({ pathname }) => {
    const { code, id } = PATH.exec(pathname)?.groups ?? {};
    if (code === undefined || id === undefined) return null;
    const name = nameInUuid(id);
    return name === code.toLowerCase() ? name : `${code}/${id}`;
  },
  unknown: htmlAnswer(pageWith('<p>The job board you are looking for could not be found.</p>'), 404),
  externalId: (board, key) => uuidOf(`${board} ${key}`),
  answer: (asked) => (asked.url.pathname.endsWith('/OpportunityDetail') ? detail(asked) : list(asked)),
};

const searching = z.object({
  opportunitySearch: z.object({
    Top: z.int().min(1).catch(LARGEST_PAGE),
    Skip: z.int().min(0).catch(0),
    QueryString: z.string().catch(''),
  }),
});

function list({ board, method, body, vacancies, today }: Asked): Answer {
  if (method !== 'POST') return format.unknown;
  const search = searching.safeParse(parsed(body)).data?.opportunitySearch;
  if (!search) return jsonAnswer({ Message: 'An error has occurred.' }, 500);
  const found = vacancies.filter((vacancy) => isFoundBy(search.QueryString, vacancy));
  const shown = found.slice(search.Skip, search.Skip + Math.min(search.Top, LARGEST_PAGE));
  return jsonAnswer({
    opportunities: shown.map((vacancy) => ({
      ...outline(board, vacancy),
      PostedDate: publishedAt(vacancy, today),
    })),
    totalCount: found.length,
    locations: [],
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const publishedAt = ({ postedDaysAgo }: Vacancy, today: Date) =>
  `${calendarDay(daysAfter(today, -postedDaysAgo))}T15:18:32.057Z`;

const WORKPLACES = { hybrid: 0, 'on-site': 1, remote: 2 } as const;

const outline = (board: string, vacancy: Vacancy) => ({
  Id: format.externalId(board, vacancy.key),
  Featured: false,
  Title: vacancy.title,
  RequisitionNumber: vacancy.requisitionId ?? requisitionOf(vacancy),
  FullTime: !vacancy.truth.employment_type.some((type) => type === 'part_time' || type === 'per_diem'),
  JobCategoryName: vacancy.department,
  Locations: [placeOf(vacancy)],
  BriefDescription: wordsOf(vacancy).slice(0, 300),
  MatchScore: 1,
  MatchedLocations: [],
  Distance: null,
  JobLocationType: vacancy.workplace === null ? null : WORKPLACES[vacancy.workplace],
  OpportunityType: 0,
});

/** UKG makes them of the title and a running number: `DIREC002533`. */
const requisitionOf = ({ title, key }: Vacancy) =>
  `${title
    .replace(/[^a-z]/gi, '')
    .slice(0, 5)
    .toUpperCase()}00${String(numberOf(key)).slice(-4)}`;

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    Id: uuidOf(vacancy.location),
    LocalizedName: vacancy.location,
    LocalizedLocationId: null,
    LocalizedDescription: null,
    Address: {
      Line1: town === null && vacancy.workplace === 'remote' ? 'Remote' : null,
      Line2: null,
      City: town?.city ?? null,
      PostalCode: null,
      State: town && { Code: town.state, Name: STATES[town.state] },
      Country: { Code: 'USA', Name: 'United States' },
    },
    DisplayName: true,
    DisplayLocationId: false,
    DisplayAddress: true,
    DisplayStreetAddress: false,
    DisplayDescription: false,
    SourceOfTruth: 0,
    Coordinates: { Latitude: 43.00605167533606, Longitude: -123.89209995392446 },
  };
}

function detail(asked: Asked): Answer {
  const vacancy = vacancyOf(format, asked, asked.url.searchParams.get('opportunityId') ?? '');
  if (!vacancy) return htmlAnswer(pageWith('<p>This opportunity is no longer available.</p>'));
  const { payField } = vacancy;
  const opportunity = {
    ...outline(asked.board, vacancy),
    // The day it was drawn up, which is earlier than the one it was published on.
    PostedDate: `${calendarDay(daysAfter(asked.today, -vacancy.postedDaysAgo - 30))}T09:00:00Z`,
    Description: descriptionOf(vacancy),
    JobBoardMemberships: [{ PublishedExternal: true, ExternalPostedDate: publishedAt(vacancy, asked.today) }],
    PayRangeVisible: payField !== null,
    PayRange: payField && {
      PayRangeMinimum: payField.min.toFixed(2),
      PayRangeMaximum: payField.max.toFixed(2),
    },
    PayRangeCurrencyCode: payField && 'USD',
    OpportunityIsClosed: false,
    LicenseAndCertificationCriteria: [],
    EducationCriteria: [],
    SkillCriteria: [],
  };
  return htmlAnswer(
    pageWith(`<p>You are using an unsupported browser.</p>
<script>
  $(function () {
    var opportunity = new US.Opportunity.CandidateOpportunityDetail(${JSON.stringify(opportunity)});
    ko.applyBindings(new US.Opportunity.OpportunityDetailViewModel(opportunity, {}));
  });
</script>`),
  );
}

function pageWith(body: string): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head><title>Opportunity Detail</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}
