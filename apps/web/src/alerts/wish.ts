import { mailAddress, type MailAddress, type Timetable } from '#alerts';
import type { SearchCriteria } from '#domain';
import { isProgram, type BadParameter } from '#views';
import { searchAsked } from './search-asked.js';
import { given, inputErrors, timetableInput } from './timetable-input.js';

/** An alert that somebody asks for. */
export interface Wish {
  address: MailAddress;
  criteria: SearchCriteria;
  timetable: Timetable;
  /** The school that handed the link out; null = none. */
  program: string | null;
}

/** Reads what was sent, by the API or a form. All that is wrong is told at once, by field. */
export function readWish(
  fields: Record<string, unknown>,
  { unknownParameters }: { unknownParameters: 'refused' | 'ignored' },
): { wish: Wish } | { errors: BadParameter[] } {
  const { email, search, program } = fields;
  const address = mailAddress(typeof email === 'string' ? email : '');
  const asked = searchAsked(search);
  const timetable = timetableInput.safeParse(given(fields));
  const errors = [
    ...('problem' in address ? [{ parameter: 'email', message: address.problem, allowed: [] }] : []),
    ...('errors' in asked ? asked.errors : []),
    ...('ignored' in asked && unknownParameters === 'refused' ? asked.ignored.map(noSuchParameter) : []),
    ...(timetable.error ? inputErrors(timetable.error) : []),
  ];
  if (errors.length > 0 || 'problem' in address || 'errors' in asked || !timetable.data) return { errors };
  return {
    wish: {
      address,
      criteria: asked.criteria,
      timetable: timetable.data,
      program: typeof program === 'string' && isProgram(program) ? program : null,
    },
  };
}

/** Left out, a mistyped filter would make an alert that sends something else for months. */
const noSuchParameter = (name: string): BadParameter => ({
  parameter: `search.${name.slice(0, 50)}`,
  message: 'No search has a parameter of this name.',
  allowed: [],
});
