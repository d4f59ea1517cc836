import type { Outcome } from './outcome.js';

/** How a provider has been answering. */
export interface DomainState {
  /** Answers in a row that asked for less: 421, 4xx, connections that failed. */
  troubles: number;
  /** Nothing is sent there before; null = at once. */
  holdUntil: Date | null;
}

export const UNTROUBLED: DomainState = { troubles: 0, holdUntil: null };

const FIRST_HOLD_MS = 30_000;
const LONGEST_HOLD_MS = 3_600_000;
const JITTER = 0.2;

/** Domains whose mail the same servers take, and count together. */
const PROVIDERS: Record<string, string> = {
  'googlemail.com': 'gmail.com',
  'hotmail.com': 'outlook.com',
  'live.com': 'outlook.com',
  'msn.com': 'outlook.com',
  'aol.com': 'yahoo.com',
  'ymail.com': 'yahoo.com',
  'rocketmail.com': 'yahoo.com',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
};

/** The key under which a domain's state is kept. */
export function providerOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return PROVIDERS[domain] ?? domain;
}

/**
 * What an answer means for the domain's other mail: each trouble in a row doubles the quiet, from 30 seconds to an hour; an
 * answer that takes mail, or refuses just this one for good, ends it. A deferral of one recipient (greylisting, a full mailbox)
 * says nothing about the others.
 */
export function afterAnswer(state: DomainState, outcome: Outcome, now: Date, random: number): DomainState {
  if (outcome.kind === 'accepted' || outcome.kind === 'rejected') return UNTROUBLED;
  if (outcome.kind === 'deferred' && isAboutOneRecipient(outcome)) return state;
  const troubles = state.troubles + 1;
  const quiet = Math.min(FIRST_HOLD_MS * 2 ** (troubles - 1), LONGEST_HOLD_MS) * (1 + JITTER * random);
  return { troubles, holdUntil: new Date(now.getTime() + quiet) };
}

/** 450 and 452 are about a mailbox, and so are X.1 and X.2; 451 with 4.7.1 is how most servers greylist (RFC 6647). */
function isAboutOneRecipient({ code, status }: { code: number | null; status: string | null }): boolean {
  if (code === null || code === 421) return false;
  return code === 450 || code === 452 || status === '4.7.1' || /^4\.[12]\./.test(status ?? '');
}
