import type { AlertRow } from './alert-rows.js';

export type MailKind = 'digest' | 'instant' | 'confirmation' | 'already';

/** A mail of the ledger: it was decided, and is sent at most once. */
export interface LedgerMail {
  id: number;
  alertId: number;
  slot: string;
  kind: MailKind;
  postings: number[];
  /** Of these, those that were in a mail which may not have arrived. */
  maybeTold: number[];
  nearMisses: number[];
  more: number;
  /** This one included. */
  tries: number;
  /** How its provider has been answering. */
  provider: ProviderState;
  alert: AlertRow;
}

/** A posting that fits an alert and has not been told. */
export interface WaitingPosting {
  postingId: number;
  employerId: number | null;
  matchedAt: Date;
  nearMiss: boolean;
  maybeTold: boolean;
}

/** What an alert is to be sent now. */
export interface Turn {
  mail: {
    kind: 'digest' | 'instant';
    slot: string;
    postings: number[];
    nearMisses: number[];
    more: number;
  } | null;
  emptySlot: string | null;
  letGo: number[];
  /** When to look again without news. */
  lookAt: Date;
}

export interface ProviderState {
  troubles: number;
  holdUntil: Date | null;
}

export interface SendingState {
  underWay: number;
  underWayOfProvider: number;
  nextAt: Date | null;
  nextOfProviderAt: Date | null;
  provider: ProviderState;
}

export type StartDecision =
  { start: true; nextAt: Date; nextOfProviderAt: Date } | { start: false; againAt: Date | null };

/** What became of a try. */
export interface MailEnd {
  state: 'sent' | 'unknown' | 'rejected' | 'given_up' | 'waiting';
  said: string;
  /** For `waiting`: when it is tried again. */
  tryAt: Date | null;
  provider: string;
  providerState: ProviderState;
}
