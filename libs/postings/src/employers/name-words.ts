import { STATES } from '#domain';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What the law puts after a name. */
export const LEGAL_FORMS = setOf(
  'inc incorporated llc llp lllp lp corp corporation co company ltd limited pllc pc pa psc sc apc plc gmbh pvt pty nfp',
);

/**
 * Words that many employers bear: kinds of care and trade, dedications, praise, states, and what federations of
 * independent companies have in common. A name of nothing else tells its bearer from others only as it is written.
 */
export const SHARED_WORDS: ReadonlySet<string> = new Set([
  ...setOf(`
    a an and at by for from in of on the to with your our
    health healthcare care medical medicine hospital hospitals clinic clinics center centers centre physician physicians
    doctors doctor nurse nurses nursing patient patients system systems network networks group groups partners partner
    associates associate services service solutions solution management resources consulting consultants practice
    practices specialists specialty institute foundation alliance trust plan plans plus
    family primary pediatric pediatrics women womens mens children childrens senior seniors adult urgent express
    emergency surgical surgery orthopedic orthopedics orthopaedic cardiology dermatology oncology cancer heart eye
    vision dental dentistry dentist radiology imaging laboratory laboratories lab labs anesthesia behavioral mental
    wellness recovery rehab rehabilitation therapy physical hospice home homecare pharmacy pain spine ent urology
    billing coding coders billers revenue cycle rcm claims medicare medicaid insurance benefits staffing recruiting
    technologies technology tech digital data global international national american america usa us united federal
    regional community county city state general memorial university college school academic district department public
    central valley north south east west northern southern eastern western northeast northwest southeast southwest
    new greater metro mid midwest coast coastal pacific atlantic mountain lake river bay
    st saint saints mary marys joseph josephs john johns luke lukes francis anthony anthonys vincent elizabeth james
    mercy trinity providence baptist methodist presbyterian lutheran adventist catholic christian jewish episcopal
    covenant bethesda good samaritan sacred holy cross redeemer grace charity charities
    premier premium summit pinnacle apex peak elite prime advanced complete comprehensive total quality first best
    choice select superior precision integrated innovative universal alliant legacy heritage horizon heartland liberty
    freedom patriot eagle star sunrise gateway cornerstone keystone beacon compass bridge phoenix unity hope harmony
    blue red shield planned parenthood delta easterseals goodwill visiting association society ymca`),
  ...Object.values(STATES).flatMap((name) => name.toLowerCase().split(' ')),
]);

/** A place gives them their name, and there is one in several states: Orange County. */
export const GOVERNED = setOf('county city parish township borough');

/** Names on file that are everyday words, or that others bear too: a place or whatever follows makes another of them. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  (
    'alma|cedar|camber|adonis|notable|prompt|wheel|ro|tempus|headway|cerebral|abridge|epic|kelly|conifer|ensemble|fathom|' +
    'kaiser|r1|guthrie|huron|intermountain|tenet|compassus|providence|premier health|summit health|trinity health|' +
    'legacy health|modern health|university hospitals|integrated dermatology|eyecare associates|riverside health system'
  ).split('|'),
);

/** Says where applicants are, not who hires. */
export const BOARD_NOISE = setOf(`
  careers career jobs job openings opportunities site page portal board external remote hybrid virtual nationwide usa us
  u s a united states anywhere hiring recruiting recruitment talent acquisition work from home wfh now is we are
`);

/** Words of departments that post in their own name. */
export const DEPARTMENTS = setOf(`
  billing coding him cdi revenue cycle rcm department dept division corporate headquarters hq denials claims collections
  hr finance registration compliance audit auditing cbo sbo pfs
`);

/** Stand beside them. */
export const DEPARTMENT_FILLERS = setOf(`
  health information management medical clinical documentation integrity improvement physician professional hospital
  facility patient financial services accounts access business office central shared support operations team staff human
  resources insurance follow up and of the inpatient outpatient remote
`);

/** Written where the employer isn't told. */
export const NOBODY =
  /^(?:|(?:company |employer |client )?(?:confidential|undisclosed|anonymous)(?: (?:company|employer|client|listing|search))?|not (?:disclosed|specified|provided|available|listed|given)|n a|na|none|null|unknown|private(?: company| employer| practice| listing)?|(?:hiring )?(?:company|employer|organization)(?: name)?|(?:our|a|the|my)? ?client|various(?: companies| employers)?|multiple(?: companies| employers)?|tbd)$/;
