import { asOnABoard, cut, edited } from './board-views.js';
import { inventVacancy, textOf, titleOf, type InventedVacancy } from './invented-posting.js';
import { LEVELS, PARTS, SETTINGS, STATES_OF_HIRING, TOWNS } from './invented-work.js';
import type { GeneratedPair, PairListing } from './pair-listing.js';
import { seeded, type Chance } from './seeded.js';

type Maker = (vacancy: InventedVacancy, chance: Chance) => [PairListing, PairListing];

const written = (vacancy: InventedVacancy): PairListing => ({
  title: titleOf(vacancy),
  company: vacancy.employer,
  location: 'Remote',
  description: textOf(vacancy),
  extras: {},
});

/** Both as they are, or the second by way of a board, so that kinds can't be told by their form. */
const twoOf = (one: InventedVacancy, other: InventedVacancy, chance: Chance): [PairListing, PairListing] => [
  written(one),
  chance.maybe(0.5) ? asOnABoard(written(other), chance) : written(other),
];

const otherThan = <T>(all: readonly T[], one: T, chance: Chance): T =>
  chance.one(all.filter((each) => each !== one));

const SAME: Record<string, Maker> = {
  two_boards: (vacancy, chance) => [written(vacancy), asOnABoard(written(vacancy), chance)],
  cut_text: (vacancy, chance) => {
    const listing = written(vacancy);
    return [listing, asOnABoard({ ...listing, description: cut(listing.description, chance) }, chance)];
  },
  many_places: (vacancy, chance) => {
    const open = {
      ...vacancy,
      stateSentence: 'This is a remote role; work from home anywhere in the United States.',
    };
    const [one, other] = chance.some(TOWNS, 2);
    const said = chance.maybe(0.4);
    const at = (town: string): PairListing => ({
      ...written(said ? { ...open, part: `Location: ${town}` } : open),
      location: chance.one([town, `Remote, ${town}`, `${town} (Remote)`]),
      extras: { remote_flag: 'remote' },
    });
    return [at(one ?? ''), at(other ?? '')];
  },
  reposted_edited: (vacancy, chance) => {
    const listing = written(vacancy);
    return [listing, asOnABoard({ ...listing, description: edited(listing.description, chance) }, chance)];
  },
  brand_name: (vacancy, chance) => {
    const [first = '', ...rest] = vacancy.employer.split(' ');
    const parent = `${otherThan(['Alderway', 'Corvid', 'Meridian Oak'], first, chance)} Holdings`;
    const listing = written(vacancy);
    const about = `${vacancy.employer} is a part of ${parent}.\n`;
    return chance.one<[PairListing, PairListing]>([
      [listing, { ...listing, company: rest.length > 0 ? `${vacancy.employer} Group` : first }],
      [listing, { ...listing, company: `${vacancy.employer}, a division of ${parent}` }],
      [
        { ...listing, description: about + listing.description },
        { ...listing, company: parent, description: about + listing.description },
      ],
      [listing, { ...listing, company: `${parent} (${vacancy.employer})` }],
    ]);
  },
};

const DIFFERENT: Record<string, Maker> = {
  state_list: (vacancy, chance) => {
    const left = STATES_OF_HIRING.filter((state) => !vacancy.states.includes(state));
    const states = chance.maybe(0.5)
      ? [...vacancy.states, ...chance.some(left, chance.whole(1, 3))]
      : chance.some(left, Math.max(1, vacancy.states.length));
    return twoOf(vacancy, { ...vacancy, states }, chance);
  },
  level: (vacancy, chance) =>
    twoOf(vacancy, { ...vacancy, level: otherThan(LEVELS, vacancy.level, chance) }, chance),
  setting: (vacancy, chance) =>
    twoOf(vacancy, { ...vacancy, setting: otherThan(SETTINGS, vacancy.setting, chance) }, chance),
  pay: (vacancy, chance) => {
    const raise = chance.whole(3, 9);
    return twoOf(vacancy, { ...vacancy, min: vacancy.min + raise, max: vacancy.max + raise }, chance);
  },
  agency: (vacancy, chance) => {
    const agency = `${chance.one(['Northgate', 'Brightpath', 'Talus', 'Ironwood'])} ${chance.one(['Staffing', 'Recruiting Partners', 'Talent Solutions', 'Search Group'])}`;
    const listing = written(vacancy);
    const text = chance.maybe(0.7)
      ? listing.description.replaceAll(vacancy.employer, 'Our client, a health system,')
      : listing.description;
    return [
      listing,
      asOnABoard(
        { ...listing, company: agency, description: chance.maybe(0.4) ? edited(text, chance) : text },
        chance,
      ),
    ];
  },
  requisition: (vacancy, chance) => {
    const number = () =>
      chance.one([
        `R-${chance.whole(10_000, 99_999)}`,
        `JR${chance.whole(100_000, 999_999)}`,
        `2026-${chance.whole(1_000, 9_999)}`,
      ]);
    const one = number();
    const requisition = one.replace(/\d+$/, (digits) => String(Number(digits) + chance.whole(1, 400)));
    return twoOf({ ...vacancy, requisition: one }, { ...vacancy, requisition }, chance);
  },
  other_part: (vacancy, chance) => {
    const [before, one, other] = chance.one(PARTS);
    return twoOf(
      { ...vacancy, part: `${before}${one}.` },
      { ...vacancy, part: `${before}${other}.` },
      chance,
    );
  },
  other_duties: (vacancy, chance) => {
    const kept = vacancy.duties.slice(0, chance.whole(1, 2));
    return twoOf(
      vacancy,
      { ...vacancy, duties: [...kept, ...chance.some(vacancy.work.otherDuties, 6)] },
      chance,
    );
  },
  other_employer: (vacancy, chance) => {
    const employer = otherThan(
      [
        'Gannet Health',
        'Larkin Medical Group',
        'Pewter RCM',
        `${vacancy.employer.split(' ')[0] ?? ''}wood Clinics`,
      ],
      '',
      chance,
    );
    return twoOf(vacancy, { ...vacancy, employer }, chance);
  },
};

/** The same pairs for the same seed: so many of each kind. */
export function inventedPairs(perKind: number, seed = 5): GeneratedPair[] {
  return [...Object.entries(SAME), ...Object.entries(DIFFERENT)].flatMap(([kind, make], at) => {
    const chance = seeded(seed * 1_000 + at);
    return Array.from({ length: perKind }, (_, number) => {
      const [a, b] = make(inventVacancy(chance), chance);
      const turned = chance.maybe(0.5);
      return { id: `${kind}-${number + 1}`, same: kind in SAME, kind, a: turned ? b : a, b: turned ? a : b };
    });
  });
}
