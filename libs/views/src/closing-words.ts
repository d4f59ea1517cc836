import type { ClosedWhy, GoneWhy, PostingState } from '#domain';
import { dayInWords } from './words.js';

/** Completes "Closed: ... " where it is not about one of the places it stood at. */
const CLOSED_WORDS: Record<Exclude<ClosedWhy, 'vanished'>, string> = {
  closing_date: 'its last day to apply has passed',
  not_found: 'its own page says that it is no longer there',
  unseen_for_long: 'it has not been seen anywhere for a long time',
  board_gone: 'the board it stood on is gone',
};

export const GONE_WORDS: Record<GoneWhy, string> = {
  vanished: 'no longer on the list',
  closing_date: 'its last day to apply has passed',
  not_found: 'its own page is no longer there',
  unseen_for_long: 'not seen for a long time',
};

/** Where a posting stands or stood. */
export interface Standing {
  sourceName: string;
  /** Is it the employer's own job board? */
  ofEmployer: boolean;
}

export interface Life {
  state: PostingState;
  /** Calendar day on which it closed or was lost sight of; null = open. */
  closedOn: string | null;
  closedWhy: ClosedWhy | null;
  /** Since when it is open again after it had closed; null = it never closed, or is not open. */
  reopenedOn: string | null;
  lastSeenOn: string;
}

/** Is it still open, and how do we know? A sentence with its day. */
export function lifeInWords(life: Life, standings: readonly Standing[]): string {
  const since = life.closedOn === null ? '' : dayInWords(life.closedOn);
  if (life.state === 'unreachable') {
    const board = standings.length === 1 ? 'the board it stood on is' : 'the boards it stood on are';
    return `We can’t tell whether it is still open: ${board} gone since ${since}. It was last seen on ${dayInWords(life.lastSeenOn)}.`;
  }
  if (life.state === 'closed') return `Closed on ${since}: ${closedWords(life.closedWhy, standings)}.`;
  const again = life.reopenedOn === null ? '' : ` It had been closed before ${dayInWords(life.reopenedOn)}.`;
  return `Open when we last looked, on ${dayInWords(life.lastSeenOn)}.${again}`;
}

/** Completes "Closed: ... ". */
export function closedWords(why: ClosedWhy | null, standings: readonly Standing[]): string {
  if (why === null) return 'nobody lists it any more';
  if (why !== 'vanished') return CLOSED_WORDS[why];
  if (standings.every(({ ofEmployer }) => ofEmployer)) return 'it is no longer on the employer’s job board';
  const names = new Set(standings.map(({ sourceName }) => sourceName));
  return names.size === 1
    ? `it is no longer on ${[...names].join('')}`
    : 'it is no longer on any of the boards that listed it';
}
