import type { Desk } from './desks/desk.js';
import type { Employer } from './employers/employer.js';
import type { Draws } from './seeded.js';
import type { Employment, PayForm } from './vacancy.js';

export interface TermsWords {
  employment: Employment;
  /** The board's own field, in this employer's spelling. */
  fieldText: string;
  titleSuffix: string;
  sentences: string[];
}

const FIELD_TEXTS: Record<Employment, string[]> = {
  full_time: ['Full-time', 'Full Time', 'Regular Full-Time', 'Permanent, full-time'],
  part_time: ['Part-time', 'Part Time'],
  contract: ['Contract', 'Contractor'],
  temporary: ['Temporary', 'Seasonal'],
  per_diem: ['Per Diem', 'PRN'],
  internship: ['Intern', 'Internship'],
};

const TITLE_SUFFIXES: Record<Employment, string[]> = {
  full_time: [''],
  part_time: [', Part-Time', ' (Part Time)', ' - PT'],
  contract: ['', ' - Contract', ' (Contract)'],
  temporary: [' (Temporary)', ' - Seasonal'],
  per_diem: [' - Per Diem', ' (PRN)', ', Per Diem'],
  internship: [''],
};

const SCHEDULES: Record<Employment, string[]> = {
  full_time: [
    'Full-time, 40 hours a week, day shift, no weekends.',
    'Full time, 40 hours a week. Four tens are possible after the first quarter.',
    'Full time, 8:00 to 4:30.',
    'Mon-Fri, 8-5, 1.0 FTE, full time.',
    'Full-time days, Monday through Friday, no holidays.',
    'Full time, days. One Saturday in six during the fall rush.',
    '37.5 hours a week, full time, Monday through Friday.',
  ],
  part_time: [
    'Part time, 24 hours a week, on days you choose with your lead.',
    'Part-time: 20 hours, mornings preferred.',
    'Part time, 0.6 FTE, benefits at half.',
    'Twenty-five hours a week, part time; school hours are fine.',
  ],
  contract: [
    'Contract of 13 weeks, likely to be extended.',
    'Six month contract, 40 hours a week, with a chance of a permanent seat.',
    'Contract work; the queue is open around the clock and you set your own hours above a minimum of 15 a week.',
    'Independent contractor (1099). Work when you like, inside a 48 hour turnaround.',
  ],
  temporary: [
    'Temporary, January through June.',
    'Temporary position for the length of a project, about five months.',
    'Temporary, to cover a leave of three to four months.',
  ],
  per_diem: [
    'Per diem: tell us by the 20th which days you want next month, 16 hours at least.',
    'PRN, mostly weekends and holidays, no guaranteed hours.',
    'Per diem, as volumes require, typically eight to twenty hours a week.',
  ],
  internship: ['Twelve weeks, 20 hours a week, fitted around your classes.'],
};

/** Only where nobody shares a room are hours a matter of time zones. */
const REMOTE_SCHEDULES = [
  'Full time, Monday to Friday. Begin any time from six to nine, by your own clock.',
  'Full-time. Flexible between 6 a.m. and 7 p.m. Eastern, as long as the team huddle at 11 sees you.',
  'Full time, 8:00 to 4:30 Central, wherever you are.',
  'Full-time, 40 hours a week, and you plan most of them yourself.',
  'Full time, first shift, Pacific hours preferred since our clients keep them.',
];

/** How the seat is filled: as an employee for good, for a while, or by the hour. */
export function termsWords(
  desk: Desk,
  employer: Employer,
  pay: PayForm,
  remote: boolean,
  draws: Draws,
): TermsWords {
  const employment = employmentOf(desk, employer, pay, draws);
  return {
    employment,
    fieldText: draws.one(FIELD_TEXTS[employment]),
    titleSuffix: draws.one(TITLE_SUFFIXES[employment]),
    // Many postings leave full time unsaid; nobody leaves per diem unsaid.
    sentences:
      employment === 'full_time' && draws.chance(0.25)
        ? []
        : [draws.one(schedulesFor(employment, pay, remote))],
  };
}

function schedulesFor(employment: Employment, pay: PayForm, remote: boolean): string[] {
  const all = SCHEDULES[employment];
  if (employment === 'full_time') return remote ? [...all, ...REMOTE_SCHEDULES] : all;
  if (employment !== 'contract') return all;
  // By the piece, hours are one's own; by the hour or week there is a term.
  return pay === 'chart' || pay === 'encounter' ? all.slice(2) : all.slice(0, 2);
}

function employmentOf(desk: Desk, employer: Employer, pay: PayForm, draws: Draws): Employment {
  if (desk.id === 'coding-intern') return 'internship';
  if (pay === 'chart' || pay === 'encounter') return draws.one(['contract', 'contract', 'per_diem'] as const);
  if (employer.type === 'staffing_agency')
    return draws.one(['contract', 'contract', 'contract', 'temporary'] as const);
  // Managers, apprentices and monthly or yearly salaries come with full-time seats.
  if (
    desk.role === 'manager' ||
    desk.learner === true ||
    pay.startsWith('year') ||
    pay === 'month_range' ||
    pay === 'some_states'
  )
    return 'full_time';
  const draw = draws.fraction();
  if (draw < 0.72) return 'full_time';
  if (draw < 0.87) return 'part_time';
  if (draw < 0.96) return 'per_diem';
  return 'temporary';
}

const EQUIPMENT = [
  'We ship a laptop, two monitors and a headset; you return them when you leave.',
  'Company laptop provided. Bring your own wired internet, 50 Mbps or better.',
  'Your home office needs a door that closes and a connection of 100/10 Mbps by cable or fiber.',
  'Equipment is sent to you before day one.',
  'You use your own Windows 11 computer over our virtual desktop; two screens make it bearable.',
  'High-speed internet and a private, HIPAA compliant workspace are required. Satellite connections do not work with our phones.',
  'Laptop, docking station and monitors are ours; desk, chair and quiet are yours.',
];

const DEPENDENTS = [
  'Nobody can code and look after a child or a parent in the same hour; please have help during your shift.',
  'Working at home does not replace child care; we ask you to sign that.',
  'Dependent care must be arranged during your shift.',
];

export const equipmentLines = (draws: Draws): string[] => [
  ...(draws.chance(0.7) ? [draws.one(EQUIPMENT)] : []),
  ...(draws.chance(0.25) ? [draws.one(DEPENDENTS)] : []),
];
