import type { EmployerType } from '#domain';
import type { BoardRef, Truth, Vacancy } from './vacancy.js';

/** A posting that came typed in one piece. */
export interface OddOne {
  key: string;
  employer: string;
  type: EmployerType;
  title: string;
  location: string;
  board: BoardRef;
  text: string;
  truth: Partial<Truth>;
  more?: Partial<Vacancy>;
}

export const REMOTE = { remote: 'fully_remote', remote_form: 'us_wide' } as const;
export const ONSITE = { remote: 'onsite', remote_form: 'onsite' } as const;

export const trade: BoardRef = { source: 'jsonl-feed', name: 'coder-and-biller-weekly' };
