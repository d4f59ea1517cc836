import { STATE_CODES, type StateCode } from '#domain';

/** The clocks of the United States, as people there call them. */
export const US_ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern time',
  'America/Chicago': 'Central time',
  'America/Denver': 'Mountain time',
  'America/Phoenix': 'Arizona time',
  'America/Los_Angeles': 'Pacific time',
  'America/Anchorage': 'Alaska time',
  'Pacific/Honolulu': 'Hawaii time',
  'America/Puerto_Rico': 'Puerto Rico time',
};

/** All others; the list comes with the runtime. */
export const OTHER_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone').filter(
  (zone) => !Object.hasOwn(US_ZONES, zone),
);

/** Where a state has two clocks, that of most of its people. */
const STATES_OF: Readonly<Record<string, string>> = {
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO ID MT NM UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
};

const EAST = 'America/New_York';

const ZONES = new Map(
  STATE_CODES.map((state) => {
    const zone = Object.keys(STATES_OF).find((name) => STATES_OF[name]?.split(' ').includes(state));
    return [state, zone ?? EAST];
  }),
);

/** The zone that somebody there most likely lives by; a guess that can be changed. */
export const zoneOfState = (state: StateCode | null): string => (state && ZONES.get(state)) ?? EAST;

/** "Central time", "Europe/Berlin time". */
export const zoneWords = (zone: string): string => US_ZONES[zone] ?? `${zone.replaceAll('_', ' ')} time`;
