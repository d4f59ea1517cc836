import type { Desk } from './desks/desk.js';
import type { Draws } from './seeded.js';
import type { Truth } from './vacancy.js';
import { capitalised, inWords, listed } from './wording.js';

export interface RequirementWords {
  required: string[];
  preferred: string[];
  truth: Pick<Truth, 'credentials_required' | 'credentials_preferred' | 'entry_level'>;
}

const EDUCATION = [
  'High school diploma or GED',
  'High school diploma or equivalent; associate degree a plus',
  'HS diploma',
  'Completion of a coding or billing program, or equal experience',
];

const HABITS = [
  'Word and Excel at everyday level',
  'Reliable: if you say Thursday, it is Thursday',
  'Clear written English',
  'Works well alone and asks for help early',
  'Eligible to work in the United States without sponsorship',
];
const TRADE_HABITS = [
  ...HABITS,
  'Keeps HIPAA in mind without being reminded',
  'Able to keep several queues moving at once',
  'Background check and exclusion list screening before start',
];

const APPRENTICE_LINES = [
  'CPC-A is welcome; we will help you take the A off',
  'Apprentice status (CPC-A) accepted',
  'Newly certified? CPC-A holders are considered',
];
const LEARNER_LINES = [
  'No paid experience needed; recent graduates are encouraged to apply',
  'New graduates welcome',
  'Entry level: we train you',
  'No experience in the field required, only the wish to learn it properly',
];

/** What the posting asks for, with the credentials it accepts and those it only likes. */
export function requirementWords(desk: Desk, draws: Draws): RequirementWords {
  const takesApprentices =
    desk.credentials.accepted.includes('CPC-A') && (desk.learner === true || draws.chance(0.35));
  const offered = desk.credentials.accepted.filter((code) => takesApprentices || !code.endsWith('-A'));
  const picked = draws.some(offered, draws.whole(Math.min(2, offered.length), offered.length));
  if (takesApprentices && !picked.includes('CPC-A')) picked.push('CPC-A');
  const entry = desk.learner === true || (takesApprentices && desk.credentialRule !== 'wish');
  const wish = desk.credentialRule === 'wish';
  const held = wish ? [] : picked;
  const liked = wish
    ? draws.some(desk.credentials.liked, draws.whole(1, 2))
    : desk.credentials.liked.filter((code) => !picked.includes(code));
  const likedShown = draws.chance(wish ? 0.8 : 0.7) ? liked : [];

  const required = [
    ...experienceLine(desk, entry, draws),
    ...(held.length > 0 ? [credentialLine(held, desk.credentialRule, draws)] : []),
    ...(held.includes('CPC-A') && entry ? [draws.one(APPRENTICE_LINES)] : []),
    // Licenses and the like stand among the demands of other trades and can't be left out.
    ...draws.some(desk.asks, desk.role === null ? desk.asks.length : draws.whole(1, 3)),
    ...draws.some(desk.role === null ? HABITS : TRADE_HABITS, draws.whole(0, 2)),
    ...(desk.role !== null && desk.role !== 'manager' && draws.chance(0.45) ? [draws.one(EDUCATION)] : []),
  ];
  return {
    required,
    preferred: [
      ...(likedShown.length > 0 ? [likedLine(likedShown, draws)] : []),
      ...(desk.role !== null && draws.chance(0.3) ? [draws.one(PREFERRED)] : []),
    ],
    truth: {
      credentials_required: held.toSorted(),
      credentials_preferred: likedShown.toSorted(),
      entry_level: entry,
    },
  };
}

const PREFERRED = [
  'Multi-state Medicaid exposure',
  'Experience with more than one EHR',
  'Bilingual (English/Spanish)',
  "Bachelor's degree in a related field",
  'Knows Waystar or Availity',
  'Military spouses and veterans are encouraged to apply',
];

function credentialLine(codes: string[], rule: Desk['credentialRule'], draws: Draws): string {
  const anyOf = listed(codes, 'or');
  if (rule === 'within')
    return draws.one([
      `${anyOf}, at hire or within 12 months of it`,
      `${anyOf} must be obtained within one year of hire; we pay for the first attempt`,
      `Certification (${codes.join(', ')}) now, or within the first 12 months`,
    ]);
  return draws.one([
    `${anyOf} required`,
    `Current ${anyOf} credential`,
    `One of the following, active and in good standing: ${codes.join(', ')}`,
    `Certification: ${codes.join(', ')}${codes.length > 1 ? ' (any one)' : ''}`,
    `Must hold ${anyOf} through AAPC or AHIMA`.replace(bodiesOf(codes), ''),
    `${codes.join('/')} certified`,
  ]);
}

/** Only AAPC and AHIMA codes may be said to come from there; others lose the half sentence. */
const COMMON = new Set([
  'CPC',
  'CPC-A',
  'COC',
  'COC-A',
  'CIC',
  'CRC',
  'CPMA',
  'CPB',
  'CCS',
  'CCS-P',
  'CCA',
  'RHIT',
  'RHIA',
  'CDIP',
  'CEDC',
  'CASCC',
  'COSC',
  'CCC',
  'CIRCC',
  'CANPC',
  'COBGC',
  'CPEDC',
  'CGSC',
]);
const bodiesOf = (codes: string[]) =>
  codes.every((code) => COMMON.has(code)) ? 'nothing to drop' : ' through AAPC or AHIMA';

const likedLine = (codes: string[], draws: Draws) =>
  draws.one([
    `${listed(codes, 'or')} preferred`,
    `${listed(codes, 'or')} a plus`,
    `${listed(codes, 'or')} desired`,
    `${codes.join(', ')} would set you apart`,
  ]);

function experienceLine(desk: Desk, entry: boolean, draws: Draws): string[] {
  if (entry && desk.learner === true) return [draws.one(LEARNER_LINES)];
  const years = entry ? Math.min(desk.years, 1) : desk.years;
  if (years === 0) return [capitalised(`${desk.experience} is useful, not required`)];
  const unit = years === 1 ? 'year' : 'years';
  return [
    draws.one([
      `${years}+ ${unit} of ${desk.experience}`,
      `At least ${inWords(years)} (${years}) ${unit} of ${desk.experience}`,
      `${capitalised(inWords(years))} ${unit} of ${desk.experience}`,
      `Minimum of ${years} ${unit} in ${desk.experience}`,
      `${years} ${unit} or more of ${desk.experience}`,
    ]),
  ];
}
