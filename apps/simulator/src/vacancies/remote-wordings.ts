import type { Remote, StateCode } from '#domain';
import type { Employer } from './employers/employer.js';
import type { Draws } from './seeded.js';
import type { RemoteForm, Truth, Vacancy } from './vacancy.js';
import { filled, inWords, listed, stateNames } from './wording.js';

export interface PlaceWords {
  /** Empty = the text says nothing. */
  sentences: string[];
  /** A duty that uses the word "remote" for something else. */
  decoyDuty: string | null;
  location: string;
  titleSuffix: string;
  workplace: Vacancy['workplace'];
  truth: Pick<Truth, 'remote' | 'remote_alt' | 'states_allowed' | 'states_excluded' | 'must_live_near'>;
}

const WORDINGS: Record<RemoteForm, string[]> = {
  us_wide: [
    'This is a fully remote position, open to people anywhere in the United States.',
    'Work from home, in any state.',
    '100% remote. Live where you like in the US.',
    'The job is done from your home; there is no office to come to.',
    'Remote, nationwide. Meetings are held between 11 and 3 Eastern so that nobody has to rise at five.',
    'Home based, US only. We cannot employ people who work from abroad, even for a month.',
    'Permanently work from home, in all fifty states and DC.',
    'This position is remote and may be performed from any US location with a reliable connection.',
    'You may telecommute from anywhere in the U.S.; we ship the equipment to you.',
    'Remote (USA). Two or three times a year we fly people in for a few days, at our cost.',
  ],
  states_listed: [
    'This is a remote position. You must live in one of these states: {states}.',
    'Remote, but we are set up for payroll only in {states}. We cannot consider applicants who live elsewhere.',
    'Eligible states for this remote role: {states}.',
    'We hire remote staff in the following states: {states}. If you plan to move, please talk to us first.',
    'Candidates must reside in {states} at the time of hire and as long as they work from home.',
    'Remote locations: {states}. The list changes now and then.',
    '{employer} can employ people in {states}. The work itself is done entirely from home.',
    'Work at home. Residents of {states} only, please.',
  ],
  states_excluded: [
    'Fully remote. Sorry, we are not able to hire in {excluded}.',
    'Remote anywhere in the US except {excluded}.',
    'This home-based position is not open to residents of {excluded}.',
    'Work from home in any state other than {excluded}, where we have no payroll registration.',
    'We are unable to consider candidates from {excluded} for this remote role at this time.',
    '100% remote, excluding {excluded}.',
  ],
  radius: [
    'Work from home, but you must live within {miles} miles of {city}, {state} for quarterly meetings and equipment pick-up.',
    'This is a remote seat for local candidates: a home within {miles} miles of our {city} office is required.',
    'Home based. Because laptops are serviced here, we ask that you live no more than {miles} miles from {city}, {state}.',
    'Remote, with a string attached: you must live within {miles} miles of {city}, since we do call people in a few times a year.',
  ],
  after_training: [
    'The first {weeks} weeks are on site in {city}; after that you work from home full time.',
    'Train with us in {city} for {weeks} weeks, then take your equipment home. Remote from then on.',
    'On-site training in {city} for {weeks} weeks, fully remote afterwards, once your accuracy is at standard.',
    'You start in our {city} office. After about {weeks} weeks, with two good reviews behind you, you move to remote work.',
  ],
  hybrid: [
    'Hybrid: {days} days a week in our {city} office, the other days at home.',
    'Split schedule: in the office {weekdays}, at home the rest of the week.',
    'This is a hybrid position based in {city}. Expect {days} office days a week, and more of them during training.',
    'Hybrid schedule with {days} days on site in {city}. The whole team is in on Wednesdays.',
    'Once you are through orientation you may work from home part of the week; {days} days stay in {city}.',
  ],
  onsite: [
    'This position works on site in {city}. It is not a remote position.',
    'On site, five days a week, at our {city} office.',
    'The job is in {city} and is done in person. Many like it are remote; this one is not.',
    'All work is performed on campus in {city}. Remote work is not available for this role.',
    'In the office in {city}, with a window. There is no work-from-home option at this time.',
    'You need to be here, in {city}: the charts, the phones and the people are.',
  ],
  telework_eligible: [
    'Telework eligible: Yes, as determined by agency policy. The duty station is {city}, {state}.',
  ],
  silent: [],
  contradictory: [
    'This position reports to the {city} campus. Home working can be discussed after the first annual review, if the department has room for it.',
    'Please note that this role is performed on site in {city}; remote arrangements are not offered in this department.',
    'Staff in this role work in our {city} office, and new hires are on site every day.',
  ],
  false_friend: [],
};

const DECOY_DUTIES = [
  'Support our remote patient monitoring program with clean monthly claims',
  'Take care of charges from our remote clinic locations in two neighboring towns',
  'Prepare the remote deposit of checks each afternoon',
  'Call remote desktop support when the scanner gives up, and stay friendly',
];

const LOCATIONS: Partial<Record<RemoteForm, string[]>> = {
  us_wide: [
    'Remote',
    'Remote - US',
    'United States (Remote)',
    'Remote, United States',
    'US Remote',
    'Remote - Nationwide',
    '{city}, {state} or Remote',
  ],
  states_listed: [
    'Remote ({states})',
    'Remote - Select States',
    '{city}, {state} (Remote)',
    'Remote',
    '{city}, {state}',
  ],
  states_excluded: ['Remote', 'United States (Remote)', 'Remote - US'],
  radius: ['{city}, {state} (Remote)', '{city}, {state}', 'Remote - {city}, {state} area'],
  hybrid: ['{city}, {state} (Hybrid)', '{city}, {state}', 'Hybrid - {city}, {state}'],
  contradictory: ['Remote', '{city}, {state} (Remote)'],
};
const ANY_PLACE = [
  '{city}, {state}',
  '{city}, {state}, United States',
  '{city}, {stateName}',
  'Main Office - {city}, {state}',
];

const TITLE_SUFFIXES: Partial<Record<RemoteForm, string[]>> = {
  us_wide: ['', '', ' - Remote', ' (Remote)', ', Remote', ' - REMOTE', ' (Work From Home)'],
  states_listed: ['', '', ' - Remote', ' (Remote)', ' - Remote in select states'],
  states_excluded: ['', ' (Remote)', ' - Remote'],
  radius: ['', '', ' - Remote (local)'],
  hybrid: ['', '', '', ' (Hybrid)', ' - Hybrid'],
  contradictory: [' - Remote', ' (Remote)'],
};

const WORKPLACES: Partial<Record<RemoteForm, Vacancy['workplace']>> = {
  us_wide: 'remote',
  states_listed: 'remote',
  states_excluded: 'remote',
  radius: 'remote',
  hybrid: 'hybrid',
  onsite: 'on-site',
  contradictory: 'remote',
};

const MEANINGS: Record<RemoteForm, [Remote, Remote | null]> = {
  us_wide: ['fully_remote', null],
  states_listed: ['fully_remote', null],
  states_excluded: ['fully_remote', null],
  radius: ['fully_remote', null],
  // Weeks of training on site come before a job that is remote for years; a reader may also call that hybrid.
  after_training: ['fully_remote', 'hybrid'],
  hybrid: ['hybrid', null],
  onsite: ['onsite', null],
  telework_eligible: ['hybrid', 'onsite'],
  silent: ['unclear', null],
  contradictory: ['unclear', 'onsite'],
  false_friend: ['unclear', null],
};

const WEEKDAYS = ['Tuesday and Thursday', 'Monday and Wednesday', 'Tuesday to Thursday'];

/** What the posting says about the place of work, everywhere it says it. */
export function placeWords(form: RemoteForm, employer: Employer, draws: Draws): PlaceWords {
  const listedStates = form === 'states_listed' ? (employer.states ?? []) : [];
  const excludedStates = form === 'states_excluded' ? (employer.notIn ?? []) : [];
  const miles = draws.one([30, 45, 50, 60, 75]);
  const values = {
    city: employer.city,
    state: employer.state,
    stateName: stateNames([employer.state]).join(''),
    employer: employer.name,
    states: stateList(listedStates, 'and', draws),
    excluded: stateList(excludedStates, draws.one(['and', 'or'] as const), draws),
    miles: String(miles),
    weeks: draws.one(['four', '6', 'six', 'eight', '8', 'ten']),
    days: inWords(draws.whole(2, 3)),
    weekdays: draws.one(WEEKDAYS),
  };
  const wordings = WORDINGS[form];
  const locations = LOCATIONS[form] ?? ANY_PLACE;
  const location = draws.one(
    listedStates.length > 6 ? locations.filter((text) => !text.includes('{states}')) : locations,
  );
  const [remote, alternative] = MEANINGS[form];
  return {
    sentences: wordings.length > 0 ? [filled(draws.one(wordings), values)] : [],
    decoyDuty: form === 'false_friend' ? draws.one(DECOY_DUTIES) : null,
    location: filled(location, { ...values, states: listedStates.join(', ') }),
    titleSuffix: draws.one(TITLE_SUFFIXES[form] ?? ['']),
    workplace: WORKPLACES[form] ?? null,
    truth: {
      remote,
      remote_alt: alternative,
      states_allowed: listedStates.length > 0 ? [...listedStates].toSorted() : null,
      states_excluded: excludedStates.length > 0 ? [...excludedStates].toSorted() : null,
      must_live_near:
        form === 'radius' ? `within ${miles} miles of ${employer.city}, ${employer.state}` : null,
    },
  };
}

function stateList(codes: readonly StateCode[], joint: 'and' | 'or', draws: Draws): string {
  const inFull = draws.chance(0.45);
  return draws.chance(0.3) && !inFull ? codes.join(', ') : listed(inFull ? stateNames(codes) : codes, joint);
}
