import { Draws } from './seeded.js';
import type { FederalFacts, PayForm, RemoteForm, Section, Truth, Vacancy } from './vacancy.js';
import {
  ANNOUNCEMENTS,
  CLOSING_NOTES,
  KEY_REQUIREMENTS,
  SUMMARIES,
  type Announcement,
} from './federal-announcements.js';

/** Yearly pay from step 1 of the lower to step 10 of the higher grade; of the order of 2026, not a pay table. */
const GRADES: Record<number, [number, number]> = {
  4: [34200, 44460],
  5: [38270, 49750],
  6: [42660, 55460],
  7: [47400, 61630],
  8: [52500, 68250],
  9: [57980, 75380],
  11: [70150, 91200],
  12: [84080, 109300],
  13: [99990, 129990],
};

const INSTALLATIONS = [
  { facility: 'Great Basin Frontier Hospital', city: 'Elko', state: 'NV' },
  { facility: 'Lower Delta Frontier Health Care System', city: 'Greenwood', state: 'MS' },
  { facility: 'North Woods Frontier Clinic', city: 'Bemidji', state: 'MN' },
  { facility: 'Consolidated Coding Center', city: 'Pueblo', state: 'CO' },
] as const;

const EMPLOYER = { name: 'Frontier Medical Service', type: 'government' as const };
const DEPARTMENT = 'Department of Frontier Affairs';

/** The announcements of an invented federal health service. */
export const federalVacancies = (): Vacancy[] => ANNOUNCEMENTS.map(announced);

function announced(announcement: Announcement, place: number): Vacancy {
  const key = `federal-${String(place + 1).padStart(2, '0')}`;
  const draws = new Draws(key);
  const site = INSTALLATIONS[place % INSTALLATIONS.length] ?? INSTALLATIONS[0];
  const { low, high } = announcement.grades;
  const pay = { min: GRADES[low]?.[0] ?? 0, max: GRADES[high]?.[1] ?? 0 };
  const grade = low === high ? `GS-${low}` : `GS-${low} to GS-${high}`;
  const remote = announcement.place === 'us_wide';
  const location = remote ? 'Anywhere in the U.S. (remote job)' : `${site.city}, ${site.state}`;
  const federal: FederalFacts = {
    series: announcement.series,
    department: DEPARTMENT,
    facility: site.facility,
    grades: announcement.grades,
    remoteIndicator: remote,
    teleworkEligible: remote || announcement.place === 'telework_eligible',
    hiringPaths: announcement.open
      ? ['public', 'vet', 'mspouse']
      : ['fed-internal-search', 'fed-competitive'],
    permanent: announcement.permanent,
  };
  return {
    key,
    employer: EMPLOYER,
    title: announcement.title,
    location,
    workplace: null,
    employmentText: announcement.partTime ? 'Part-time' : 'Full-time',
    payField: { ...pay, per: 'year' },
    department: site.facility,
    requisitionId: `FMS-26-${draws.whole(100000, 999999)}-${site.state}`,
    sections: sectionsOf(announcement, site, grade, draws),
    layout: 'headings',
    asTyped: null,
    postedDaysAgo: draws.whole(0, 18),
    closesInDays: draws.whole(2, 14),
    boards: [{ source: 'usajobs', name: 'search' }],
    federal,
    prospect: false,
    repeats: null,
    truth: truthOf(announcement, pay),
  };
}

const section = (
  kind: Section['kind'],
  heading: string,
  paragraphs: string[],
  items: string[] = [],
): Section => ({
  kind,
  heading,
  paragraphs,
  items,
});

function sectionsOf(
  announcement: Announcement,
  site: (typeof INSTALLATIONS)[number],
  grade: string,
  draws: Draws,
): Section[] {
  return [
    section('about', 'Summary', [
      draws.one(SUMMARIES).replaceAll('{facility}', site.facility),
      announcement.summary,
    ]),
    section('duties', 'Duties', [], announcement.duties),
    section('requirements', 'Requirements', [announcement.qualification], KEY_REQUIREMENTS),
    section('place', 'Location', [placeLine(announcement.place, site)]),
    section('schedule', 'Work schedule', [announcement.schedule]),
    section('pay', 'Grade', [
      `${grade}. The pay shown is the general range and is adjusted for the locality.`,
    ]),
    section('closing', 'Other information', [draws.one(CLOSING_NOTES)]),
  ];
}

function placeLine(form: Announcement['place'], { city, state }: (typeof INSTALLATIONS)[number]): string {
  switch (form) {
    case 'us_wide':
      return 'Remote job: Yes. You may live anywhere in the United States; pay follows the locality of your home.';
    case 'telework_eligible':
      return `Telework eligible: Yes, as determined by agency policy. The duty station is ${city}, ${state}. This is not a remote position.`;
    case 'onsite':
      return `Telework eligible: No. All work is performed at ${city}, ${state}.`;
  }
}

const MEANINGS: Record<
  Announcement['place'],
  Pick<Truth, 'remote' | 'remote_alt'> & { remote_form: RemoteForm }
> = {
  us_wide: { remote: 'fully_remote', remote_alt: null, remote_form: 'us_wide' },
  telework_eligible: { remote: 'hybrid', remote_alt: 'onsite', remote_form: 'telework_eligible' },
  onsite: { remote: 'onsite', remote_alt: null, remote_form: 'onsite' },
};

function truthOf(announcement: Announcement, pay: { min: number; max: number }): Truth {
  const payForm: PayForm = 'grade';
  return {
    in_field: announcement.role !== null,
    role: announcement.role,
    ...MEANINGS[announcement.place],
    states_allowed: null,
    states_excluded: null,
    must_live_near: null,
    employer_type: 'government',
    pay_form: payForm,
    pay_min: pay.min,
    pay_max: pay.max,
    pay_period: 'year',
    entry_level: announcement.entry,
    credentials_required: announcement.credentials,
    credentials_preferred: [],
    employment_type: [
      announcement.partTime ? 'part_time' : 'full_time',
      ...(announcement.permanent ? [] : (['temporary'] as const)),
    ],
    warnings: [],
  };
}
