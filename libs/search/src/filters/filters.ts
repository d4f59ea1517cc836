import type { Choice, SearchCriteria } from '#domain';
import type { Condition } from './condition.js';
import { meetsNeed } from './credentials-held.js';
import { dayNumber } from './posting-figures.js';
import { NOT_STATED, NO, YES, type Mark } from './posting-marks.js';

type FilterName = Exclude<keyof SearchCriteria, 'q' | 'withoutPay'>;

/** What each filter means: conditions that must all hold; none where nothing is asked. */
const FILTERS: { [F in FilterName]: (criteria: SearchCriteria, today: string) => Condition[] } = {
  inField: ({ inField }) => [{ mark: 'inField', some: [inField ? YES : NO] }],
  states: ({ states }) => [{ mark: 'postingState', some: states }],
  withWarnings: ({ withWarnings }) => (withWarnings ? [] : [{ mark: 'warned', some: [NO] }]),
  state: ({ state }) =>
    state === null
      ? []
      : [
          { mark: 'stateAllowed', some: [state, NOT_STATED] },
          { mark: 'stateExcluded', none: [state] },
        ],
  remote: ({ remote }) => chosen('remote', remote),
  role: ({ role }) => chosen('role', role),
  specialty: ({ specialty }) => chosen('specialty', specialty),
  employerType: ({ employerType }) => chosen('employerType', employerType),
  employer: ({ employer }) => chosen('employer', employer),
  employmentType: ({ employmentType }) => chosen('employmentType', employmentType),
  schedule: ({ schedule }) => chosen('schedule', schedule),
  system: ({ system }) => chosen('system', system),
  source: ({ source }) => chosen('source', source),
  credentials: ({ credentials }) =>
    credentials.length === 0 ? [] : [{ mark: 'credentialNeed', only: meetsNeed(credentials) }],
  entryLevel: ({ entryLevel }) => (entryLevel ? [{ mark: 'entryLevel', some: [YES] }] : []),
  experienceYears: ({ experienceYears }) =>
    experienceYears === null ? [] : [{ figure: 'experienceYears', most: experienceYears, unknown: true }],
  payMin: ({ payMin, withoutPay }) => {
    if (payMin === null) return [];
    const figure = payMin.per === 'hour' ? 'hourlyTop' : 'yearlyTop';
    return [{ figure, least: payMin.amount, unknown: withoutPay }];
  },
  // A posting of exactly so many days ago still counts.
  postedWithinDays: ({ postedWithinDays }, today) =>
    postedWithinDays === null
      ? []
      : [{ figure: 'publishedDay', least: dayNumber(today) - postedWithinDays, unknown: false }],
};
export type { FilterName };

function chosen(mark: Mark, { any, not }: Choice): Condition[] {
  return [...(any.length > 0 ? [{ mark, some: any }] : []), ...(not.length > 0 ? [{ mark, none: not }] : [])];
}

const NAMES = Object.keys(FILTERS) as FilterName[];

/** The conditions of every filter that asks something. `today` is a calendar day `YYYY-MM-DD`. */
export const conditionsOf = (criteria: SearchCriteria, today: string): Map<FilterName, Condition[]> =>
  new Map(
    NAMES.map((name): [FilterName, Condition[]] => [name, FILTERS[name](criteria, today)]).filter(
      ([, conditions]) => conditions.length > 0,
    ),
  );
