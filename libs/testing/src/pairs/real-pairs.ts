import { asOnABoard, cut, edited } from './board-views.js';
import type { GeneratedPair, PairListing } from './pair-listing.js';
import { seeded, type Chance } from './seeded.js';

/** Real texts hold what no inventor thinks of: pairs made of them, where the change is sure to be what its kind says. */
const SAME: Record<string, (listing: PairListing, chance: Chance) => PairListing> = {
  two_boards: (listing, chance) => onABoard(listing, chance),
  cut_text: (listing, chance) =>
    onABoard({ ...listing, description: cut(listing.description, chance) }, chance),
  reposted_edited: (listing, chance) =>
    onABoard({ ...listing, description: edited(listing.description, chance) }, chance),
  brand_name: (listing, chance) => ({
    ...listing,
    company: chance.one([
      `${listing.company} Group`,
      `${listing.company}, a division of Alderway Holdings`,
      `Alderway (${listing.company})`,
    ]),
  }),
};
const DIFFERENT: Record<string, (listing: PairListing, chance: Chance) => [PairListing, PairListing]> = {
  agency: (listing, chance) => [
    listing,
    { ...listing, company: chance.one(['Northgate Staffing', 'Talus Recruiting', 'Ironwood Search Group']) },
  ],
  requisition: (listing, chance) => {
    const number = chance.whole(10_000, 90_000);
    const numbered = (n: number) => ({
      ...listing,
      description: `${listing.description}\nJob Requisition: R${n}`,
    });
    return [numbered(number), numbered(number + chance.whole(1, 900))];
  },
  level: (listing, chance) => {
    const [one = '', other = ''] = chance.some(['I', 'II', 'III'], 2);
    return [
      { ...listing, title: `${listing.title} ${one}` },
      { ...listing, title: `${listing.title} ${other}` },
    ];
  },
  setting: (listing, chance) => {
    const [one = '', other = ''] = chance.some(['Inpatient', 'Outpatient', 'Profee', 'ED'], 2);
    return [
      { ...listing, title: `${one} ${listing.title}` },
      { ...listing, title: `${listing.title} - ${other}` },
    ];
  },
  state_list: (listing, chance) => {
    const [one = '', other = '', third = ''] = chance.some(
      ['Texas', 'Ohio', 'Georgia', 'Nevada', 'Idaho', 'Maine'],
      3,
    );
    const hired = (states: string) => ({
      ...listing,
      description: `${listing.description}\nRemote. You must live in ${states} to be hired.`,
    });
    return [
      hired(`${one} or ${other}`),
      hired(chance.maybe(0.5) ? `${one} or ${third}` : `${one}, ${other} or ${third}`),
    ];
  },
  other_part: (listing, chance) => {
    const [one = '', other = ''] = chance.some(
      ['Cedar Hollow', 'Larkspur', 'Mill Pond', 'Briarwood', 'Stony Brook', 'Eastgate'],
      2,
    );
    const served = (site: string) => ({
      ...listing,
      description: `${listing.description}\nThis position serves the ${site} campus.`,
    });
    return [served(one), served(other)];
  },
};

const onABoard = (listing: PairListing, chance: Chance): PairListing => ({
  ...asOnABoard(listing, chance),
  location: listing.location,
  extras: listing.extras,
});

/** One pair of each kind from every listing; two neighbours with one title make "other employer" and "other work". */
export function realPairs(listings: readonly PairListing[], seed = 7): GeneratedPair[] {
  const chance = seeded(seed);
  return listings.flatMap((listing, at) => {
    const same = Object.entries(SAME).map(([kind, make]) => ({
      kind,
      same: true,
      a: listing,
      b: make(listing, chance),
    }));
    // A text that gives its number already tells by it which vacancy it is, whatever a generator adds.
    const numbered =
      /\b(?:req(?:uisition)?|posting|tracking code|position number|job (?:id|code|number))\b|#\s?\d{4}|\bJR-?\d/i.test(
        listing.description,
      );
    const unsure = numbered ? ['requisition', 'other_part'] : [];
    const other = Object.entries(DIFFERENT)
      .filter(([kind]) => !unsure.includes(kind))
      .map(([kind, make]) => {
        const [a, b] = make(listing, chance);
        return { kind, same: false, a, b };
      });
    const next = listings[(at + 1) % listings.length] ?? listing;
    const mixed = {
      kind: 'other_work',
      same: false,
      a: listing,
      b: { ...next, title: listing.title, company: listing.company },
    };
    return [...same, ...other, mixed].map((pair) => ({ ...pair, id: `${pair.kind}-${at + 1}` }));
  });
}
