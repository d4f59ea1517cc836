import { bounceKind } from '../bounces/bounce-kind.js';

/** What became of a message, as the mailer tells it. */
export type Outcome =
  | { kind: 'accepted' }
  /** A final no to this message: 5xx to the recipient, the sender or the message itself. */
  | { kind: 'rejected'; code: number; status: string | null; at: 'sender' | 'recipient' | 'message' }
  /** Surely not accepted, and worth another try: 4xx, no connection, a login that failed. */
  | { kind: 'deferred'; code: number | null; status: string | null }
  /** The other side may have it: nobody will ever know. */
  | { kind: 'unknown' };

/** What follows for the ledger and the address. */
export interface AfterSend {
  /** `waiting`: the same message may be tried again. `unknown`, `rejected`: its postings go into the next digest. */
  ledger: 'sent' | 'waiting' | 'unknown' | 'rejected';
  suppress: boolean;
}

export function afterSend(outcome: Outcome): AfterSend {
  if (outcome.kind === 'accepted') return { ledger: 'sent', suppress: false };
  if (outcome.kind === 'unknown') return { ledger: 'unknown', suppress: false };
  if (outcome.kind === 'deferred') return { ledger: 'waiting', suppress: false };
  // A refused sender is our fault, never the reader's.
  return { ledger: 'rejected', suppress: outcome.at !== 'sender' && bounceKind(outcome) === 'hard' };
}
