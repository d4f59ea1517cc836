import type { EmployerType, Remote, Role, StateCode } from '#domain';

/** How a posting speaks about the place of work; finer than the tag, so that tests can ask for each way of saying it. */
export const REMOTE_FORMS = [
  'us_wide',
  'states_listed',
  'states_excluded',
  'radius',
  'after_training',
  'hybrid',
  'onsite',
  'telework_eligible',
  'silent',
  'contradictory',
  'false_friend',
] as const;
export type RemoteForm = (typeof REMOTE_FORMS)[number];

export const PAY_FORMS = [
  'hour_range',
  'hour_cents',
  'hour_up_to',
  'hour_from',
  'hour_no_unit',
  'year_range',
  'year_thousands',
  'year_up_to',
  'month_range',
  'week',
  'chart',
  'encounter',
  'grade',
  'some_states',
  'competitive',
  'none',
] as const;
export type PayForm = (typeof PAY_FORMS)[number];

export const EMPLOYMENTS = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'per_diem',
  'internship',
] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export type PayPeriod = 'hour' | 'week' | 'month' | 'year' | 'unit';

/** What a careful reader would say of the posting. Whoever measures accuracy compares tags with it. */
export interface Truth {
  in_field: boolean;
  /** null = out of the field. */
  role: Role | null;
  remote: Remote;
  /** A second reading that is as good; null = there is none. */
  remote_alt: Remote | null;
  remote_form: RemoteForm;
  states_allowed: StateCode[] | null;
  states_excluded: StateCode[] | null;
  must_live_near: string | null;
  employer_type: EmployerType;
  pay_form: PayForm;
  pay_min: number | null;
  pay_max: number | null;
  pay_period: PayPeriod | null;
  entry_level: boolean;
  credentials_required: string[];
  credentials_preferred: string[];
  employment_type: Employment[];
  /** Reasons a reader should be careful, in our own words; empty for nearly all. */
  warnings: string[];
}

export type SectionKind =
  | 'about'
  | 'role'
  | 'duties'
  | 'requirements'
  | 'preferred'
  | 'place'
  | 'pay'
  | 'schedule'
  | 'equipment'
  | 'benefits'
  | 'closing';

/** A part of the text, without any markup: each format and house style writes its own. */
export interface Section {
  kind: SectionKind;
  heading: string | null;
  paragraphs: string[];
  items: string[];
}

/** How an employer's text is typed in. */
export const LAYOUTS = [
  'headings',
  'bold',
  'breaks',
  'typed_bullets',
  'styled_divs',
  'prose',
  'plain',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface BoardRef {
  /** The id of a source that the simulator has a format for. */
  source: string;
  /** The slug in the source's own addresses; for feeds the file name before `.jsonl`. */
  name: string;
}

/** One invented opening, free of any wire format; every format renders from this. */
export interface Vacancy {
  /** Stable over runs and unique over all boards: `marrowfield-07`. */
  key: string;
  employer: { name: string; type: EmployerType };
  title: string;
  /** As the employer types it: `Boise, ID (Hybrid)`. */
  location: string;
  /** What the board's own workplace field says; null = the employer leaves it empty. */
  workplace: 'remote' | 'hybrid' | 'on-site' | null;
  /** The board's own employment field; null = left empty. */
  employmentText: string | null;
  /** The board's own pay field; null = pay stands in the text only, or nowhere. */
  payField: { min: number; max: number; per: 'hour' | 'year' } | null;
  department: string;
  requisitionId: string | null;
  sections: Section[];
  layout: Layout;
  /** A text that came typed in one piece takes the place of the sections. */
  asTyped: string | null;
  postedDaysAgo: number;
  /** Days from today until applications close; null = open until filled. */
  closesInDays: number | null;
  boards: BoardRef[];
  /** Present on federal announcements only. */
  federal: FederalFacts | null;
  /** A "general interest" form without a real opening behind it; Greenhouse gives it no internal number. */
  prospect: boolean;
  /** The key of the vacancy this one repeats; null = a vacancy of its own. */
  repeats: string | null;
  truth: Truth;
}

export interface FederalFacts {
  series: { code: string; name: string };
  department: string;
  facility: string;
  grades: { low: number; high: number };
  remoteIndicator: boolean;
  teleworkEligible: boolean;
  hiringPaths: string[];
  permanent: boolean;
}
