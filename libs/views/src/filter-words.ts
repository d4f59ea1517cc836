import type { EmployerType, EmploymentType, Remote, Role, SearchCriteria } from '#domain';
import type { ListName } from './search-address.js';
import { SCHEDULE_WORDS, SPECIALTY_WORDS } from './trade-words.js';
import { EMPLOYER_TYPE_WORDS, EMPLOYMENT_TYPE_WORDS, readable, REMOTE_WORDS, ROLE_WORDS } from './words.js';

/** Names that no table of words holds. */
export interface Names {
  source(id: string): string;
  employer(id: string): string;
}

export const LIST_WORDS: Record<ListName, string> = {
  remote: 'Place of work',
  role: 'Kind of work',
  specialty: 'Specialty',
  employerType: 'Kind of employer',
  employer: 'Employer',
  employmentType: 'Employment',
  schedule: 'Hours',
  system: 'Systems',
  source: 'Source',
};

/** A value of a list, under its title. */
export function valueOfList(list: ListName, value: string, names: Names): string {
  switch (list) {
    case 'remote':
      return REMOTE_WORDS[value as Remote];
    case 'role':
      return ROLE_WORDS[value as Role];
    case 'employerType':
      return EMPLOYER_TYPE_WORDS[value as EmployerType];
    case 'employmentType':
      return EMPLOYMENT_TYPE_WORDS[value as EmploymentType];
    case 'specialty':
      return SPECIALTY_WORDS[value] ?? readable(value);
    case 'schedule':
      return SCHEDULE_WORDS[value] ?? readable(value);
    case 'system':
      return value;
    case 'employer':
    case 'source':
      return names[list](value);
  }
}

/** A value where no title stands over it. */
export const valueAlone = (list: ListName, value: string, names: Names): string =>
  value === 'unclear' ? `${LIST_WORDS[list]} not clear` : valueOfList(list, value, names);

/** What somebody is, completing "I'm ...". */
export const PERSON_WORDS: Record<Role, string> = {
  coder: 'a coder',
  biller: 'a biller',
  coder_and_biller: 'a coder and biller',
  auditor_or_cdi: 'an auditor or CDI specialist',
  revenue_cycle_other: 'a revenue-cycle specialist',
  manager: 'a manager',
  educator: 'an educator',
};

const WITHIN_WORDS: Record<number, string> = {
  1: 'Since yesterday',
  7: 'In the last week',
  14: 'In the last two weeks',
};

export const withinWords = (days: number): string => WITHIN_WORDS[days] ?? `In the last ${days} days`;

/** "No experience yet", "1 year", "5 years". */
export function yearsWords(years: number): string {
  if (years === 0) return 'No experience yet';
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

/** "$50,000 a year". */
export const payWords = ({ amount, per }: NonNullable<SearchCriteria['payMin']>): string =>
  `$${amount.toLocaleString('en-US')} ${per === 'hour' ? 'an hour' : 'a year'}`;
