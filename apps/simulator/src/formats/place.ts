import { STATES, isStateCode, type StateCode } from '#domain';
import type { Vacancy } from '../vacancies/vacancy.js';

export interface Town {
  city: string;
  state: StateCode;
}

/** City and state, for sources that keep them in fields of their own; null where the employer typed neither. */
export function townOf({ location }: Vacancy): Town | null {
  const found = /(?:^|- )([A-Z][\w.' ]*), ([A-Z][A-Za-z ]*?)(?: or | \(| area|,|$)/.exec(location);
  const [, city = '', written = ''] = found ?? [];
  const state = isStateCode(written) ? written : codeOf(written);
  return state === undefined ? null : { city, state };
}

const codeOf = (name: string): StateCode | undefined =>
  (Object.keys(STATES) as StateCode[]).find((code) => STATES[code] === name);
