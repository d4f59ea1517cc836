import { localTime } from '../rhythm/local-time.js';
import { dueSlot, type Slot, type Timetable } from '../rhythm/slots.js';

/** An alert, as far as its next mail is concerned. */
export interface AlertTurn extends Timetable {
  /** Confirmed, or last changed so that slots count anew. */
  since: Date;
  /** The last digest slot that was served: sent, empty or given up. */
  lastSlot: string | null;
  /** Pausing holds mail back; postings wait for its end. */
  pausedUntil: Date | null;
  /** Most instant mails a local day; only instant alerts look at it. */
  instantCap: number;
  /** Instant mails on the subscriber's present calendar day, whatever became of them. */
  instantsToday: number;
  /** "Not this employer." */
  employersExcluded: readonly number[];
}

/** A posting that fits and has not been told. One that was told never comes here again: the ledger sees to it. */
export interface Waiting {
  postingId: number;
  employerId: number | null;
  matchedAt: Date;
  /** Does it still fit, is it still open? */
  stillFits: boolean;
  /** It was in a mail of which nobody knows whether it arrived. */
  maybeTold: boolean;
}

export interface MailPlan {
  kind: 'instant' | 'digest';
  /** The ledger's key beside the alert: a calendar day, for the nth instant mail of a day `2026-11-20.n`. */
  slot: string;
  /** What goes in, latest match first. */
  postings: number[];
  /** So many more wait for the next mail; the mail says so and links to the search. */
  more: number;
}

export interface TurnPlan {
  mail: MailPlan | null;
  /** A digest slot that passes without a mail, because nothing is new; to be kept as `lastSlot`. */
  emptySlot: string | null;
  /** Not to be told any more, and why. */
  letGo: { postingId: number; why: ReasonToLetGo }[];
}

export type ReasonToLetGo = 'no_longer_fits' | 'employer_excluded' | 'too_old';

/** Most postings in one mail; a mail of more is not read, and Gmail cuts it off at 102 kB. */
export const MOST_IN_ONE_MAIL = 20;
/** What waited longer behind others is no news any more. */
const KEEPS_DAYS = 14;
const DAY_MS = 86_400_000;

/** What an alert is sent now, if anything. Asked when its slot comes, and for instant alerts whenever something fits. */
export function planMail(
  alert: AlertTurn,
  waiting: readonly Waiting[],
  now: Date,
  most = MOST_IN_ONE_MAIL,
): TurnPlan {
  const nothing = { mail: null, emptySlot: null, letGo: [] };
  if (alert.pausedUntil && alert.pausedUntil > now) return nothing;
  const letGo = waiting.flatMap(({ postingId, ...posting }) => {
    const why = reasonToLetGo(posting, alert, now);
    return why ? [{ postingId, why }] : [];
  });
  const gone = new Set(letGo.map(({ postingId }) => postingId));
  const left = waiting.filter(({ postingId }) => !gone.has(postingId));

  const slot = dueSlot(alert, alert, now);
  if (slot) return { ...digestOf(slot, left, most), letGo };
  return {
    mail: alert.rhythm === 'instant' ? instantOf(alert, left, now, most) : null,
    emptySlot: null,
    letGo,
  };
}

function reasonToLetGo(
  posting: Omit<Waiting, 'postingId'>,
  alert: AlertTurn,
  now: Date,
): ReasonToLetGo | null {
  if (!posting.stillFits) return 'no_longer_fits';
  if (posting.employerId !== null && alert.employersExcluded.includes(posting.employerId)) {
    return 'employer_excluded';
  }
  const pausedMs = alert.pausedUntil
    ? Math.max(0, alert.pausedUntil.getTime() - posting.matchedAt.getTime())
    : 0;
  return now.getTime() - posting.matchedAt.getTime() - pausedMs > KEEPS_DAYS * DAY_MS ? 'too_old' : null;
}

function digestOf(slot: Slot, waiting: Waiting[], most: number): Pick<TurnPlan, 'mail' | 'emptySlot'> {
  if (waiting.length === 0) return { mail: null, emptySlot: slot.id };
  return { mail: { kind: 'digest', slot: slot.id, ...firstOf(waiting, most) }, emptySlot: null };
}

/** The nth instant mail of a day has the nth key, so that the ledger itself lets no more through than the cap. */
function instantOf(alert: AlertTurn, waiting: Waiting[], now: Date, most: number): MailPlan | null {
  const sure = waiting.filter(({ maybeTold }) => !maybeTold);
  if (sure.length === 0 || alert.instantsToday >= alert.instantCap) return null;
  const slot = `${localTime(alert.zone, now).day}.${alert.instantsToday + 1}`;
  return { kind: 'instant', slot, ...firstOf(sure, most) };
}

/** Who waited longest comes in, so that nobody waits for ever; within the mail the latest stands first. */
function firstOf(waiting: Waiting[], most: number): Pick<MailPlan, 'postings' | 'more'> {
  const inOrder = waiting.toSorted(
    (a, b) => a.matchedAt.getTime() - b.matchedAt.getTime() || a.postingId - b.postingId,
  );
  const postings = inOrder.slice(0, most).map(({ postingId }) => postingId);
  return { postings: postings.toReversed(), more: Math.max(0, waiting.length - most) };
}
