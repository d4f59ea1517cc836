import { dueSlot, localTime, nextSlot, planMail, type AlertTurn } from '#alerts';
import type { SearchEntry } from '#search';
import type { AlertRow, Turn, WaitingPosting } from '#store';
import { fitsWith } from './alert-matcher.js';

/** Near misses in one mail; they are a hint, not the news. */
const MOST_NEAR_MISSES = 5;

/** The subscriber's calendar day. */
export const dayOf = ({ zone }: Pick<AlertRow, 'zone'>, now: Date): string => localTime(zone, now).day;

/** What an alert is sent now. `entries` = the postings that wait, as they are at this moment. */
export function planTurn(
  alert: AlertRow,
  waiting: WaitingPosting[],
  entries: ReadonlyMap<number, SearchEntry>,
  instantsToday: number,
  now: Date,
): Turn {
  const today = now.toISOString().slice(0, 10);
  const stillFits = ({ postingId, nearMiss }: WaitingPosting): boolean => {
    const entry = entries.get(postingId);
    if (!entry || entry.summary.state !== 'open') return false;
    return nearMiss || fitsWith(entry.body, today)(entry.summary, alert.criteria);
  };
  const turn: AlertTurn = { ...alert, since: alert.since ?? now, instantsToday };
  const fitting = waiting.filter(({ nearMiss }) => !nearMiss);
  const { mail, emptySlot, letGo } = planMail(
    turn,
    fitting.map((posting) => ({ ...posting, stillFits: stillFits(posting) })),
    now,
  );
  const near = waiting.filter(({ nearMiss }) => nearMiss);
  const nearMisses =
    mail?.kind === 'digest'
      ? near
          .filter(stillFits)
          .slice(-MOST_NEAR_MISSES)
          .map(({ postingId }) => postingId)
      : [];
  const gone = near.filter((posting) => !stillFits(posting)).map(({ postingId }) => postingId);
  return {
    mail: mail && { ...mail, nearMisses },
    emptySlot,
    letGo: [...letGo.map(({ postingId }) => postingId), ...gone],
    lookAt: lookAgain(alert, mail !== null, now),
  };
}

/** Paused alerts are looked at when the pause ends; all others at their next slot, instant ones when something fits. */
function lookAgain(alert: AlertRow, mailed: boolean, now: Date): Date {
  if (alert.pausedUntil && alert.pausedUntil > now) return alert.pausedUntil;
  // An instant mail may have come just before a digest that is due: that one is looked for at once.
  const due =
    mailed && alert.rhythm === 'instant' && dueSlot(alert, { ...alert, since: alert.since ?? now }, now);
  return due ? now : nextSlot(alert, now).at;
}
