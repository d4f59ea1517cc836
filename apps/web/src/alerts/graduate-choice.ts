import type { SearchCriteria } from '#domain';
import { GRADUATE_WORK, isProgram, PROGRAMS, type GraduateChosen, type GraduateWork } from '#views';
import { criteriaOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';

/** How far ahead a graduate may look. */
const MONTHS_AHEAD = 24;
/** Whoever finishes later than this need not look every day. */
const SOON_MONTHS = 2;

export interface GraduateChoice {
  chosen: GraduateChosen;
  /** What can't be used, a sentence each. */
  problems: string[];
}

/** Reads what stands in a graduate's link. `months` = those to choose from, the present one first. */
export function graduateChoice(query: Record<string, unknown>, months: readonly string[]): GraduateChoice {
  const text = (name: string): string => {
    const value = [query[name]].flat()[0];
    return typeof value === 'string' ? value.trim() : '';
  };
  const { parameters, errors } = parseSearch({ state: text('state'), credential: text('credential') });
  const program = text('program').toLowerCase();
  const month = text('month');
  const work = text('work') || 'either';
  const problems = [
    ...(program && !isProgram(program)
      ? [`We know no program "${program.slice(0, 50)}". Those we know: ${Object.keys(PROGRAMS).join(', ')}.`]
      : []),
    ...(month && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)
      ? ['A month is written as a year and a month: 2027-05.']
      : []),
    ...(isWork(work) ? [] : [`The kind of work must be one of: ${Object.keys(GRADUATE_WORK).join(', ')}.`]),
    ...errors.map(({ parameter, message }) => `The ${parameter}: ${message}`),
  ];
  return {
    problems,
    chosen: {
      program: isProgram(program) ? program : null,
      // Old links still work: whoever has finished by now just doesn't say when.
      month: months.includes(month) ? month : null,
      credential: parameters.credential[0] ?? null,
      state: parameters.state,
      work: isWork(work) ? work : 'either',
    },
  };
}

const isWork = (text: string): text is GraduateWork => Object.hasOwn(GRADUATE_WORK, text);

/** Entry work besides the trade itself: payment posting, claims follow-up and the like. */
const ROLES: Record<GraduateWork, string> = {
  either: '',
  coding: 'coder,coder_and_biller',
  billing: 'biller,coder_and_biller,revenue_cycle_other',
};

/**
 * What a graduate is sent: open to beginners by the posting's own words, credential and state fitting, and never to be at a
 * place: of work on site, all or part of the time, one seldom knows whether the place is near.
 */
export function graduateSearch({ credential, state, work }: GraduateChosen): SearchCriteria {
  const { parameters } = parseSearch({
    entry_level: 'true',
    remote: '-onsite,-hybrid',
    role: ROLES[work],
    credential: credential ?? '',
    state: state ?? '',
  });
  return criteriaOf(parameters);
}

/** What is chosen, as the query of a link; `null` = nothing is. */
export function graduateQuery({ program, month, credential, state, work }: GraduateChosen): string {
  const query = new URLSearchParams();
  const parts = { program, month, credential, state, work: work === 'either' ? null : work };
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value);
  return query.toString();
}

/** The months one may finish in: `YYYY-MM`, the present one first. */
export function monthsFrom(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS_AHEAD }, (_, i) =>
    new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7),
  );
}

/** Once a week is enough for whoever finishes later than in two months. */
export const rhythmUntil = (month: string | null, months: readonly string[]): 'daily' | 'weekly' =>
  month !== null && months.indexOf(month) > SOON_MONTHS ? 'weekly' : 'daily';
