import type { RunOutcome } from '#domain';

export interface BoardHealth {
  everyMinutes: number;
  /** Runs in a row before this one that were not healthy. */
  failures: number;
  missingSince: Date | null;
}

export interface EndedRun {
  outcome: RunOutcome;
  detail: string | null;
  /** How long the first answer said it holds; null = it didn't say. */
  freshForSeconds: number | null;
}

/** What a run means for its board. */
export interface AfterRun extends Pick<EndedRun, 'outcome' | 'detail'> {
  failures: number;
  missingSince: Date | null;
  nextRunAt: Date;
  /** False = a person has to look before the board is asked again. */
  enabled: boolean;
}

const MINUTE_MS = 60_000;
/** No board is left alone for longer, whatever its answers or failures say. */
const LONGEST_MINUTES = 24 * 60;
/** Minutes until a missing setting is looked for again. */
const LONGEST_WAIT_FOR_SETTINGS = 60;
/** So many bot checks or refusals in a row, and a person has to look. */
const REFUSALS_TO_STOP = 3;
/** Boards of one source shouldn't come due together for ever. */
const JITTER = 0.1;

/** An empty board answered properly; that it has nothing is news for a person, not a fault of the asking. */
const answered = (outcome: RunOutcome): boolean =>
  outcome === 'ok' || outcome === 'not_modified' || outcome === 'empty';

/**
 * When a board is asked again. After a healthy run in its own rhythm, or later when the answer said how long it holds.
 * After a failed one ever later, doubled each time up to a day; that next run is then the probe that decides. A board
 * that doesn't exist is asked once more on another day before it counts as gone.
 */
export function afterRun(run: EndedRun, board: BoardHealth, now: Date, random: number): AfterRun {
  const { outcome, detail } = run;
  const later = (minutes: number) => new Date(now.getTime() + minutes * (1 + JITTER * random) * MINUTE_MS);
  if (answered(outcome)) {
    const heldMinutes = (run.freshForSeconds ?? 0) / 60;
    const longest = Math.max(LONGEST_MINUTES, board.everyMinutes);
    const wait = Math.min(Math.max(heldMinutes, board.everyMinutes), longest);
    return { outcome, detail, failures: 0, missingSince: null, nextRunAt: later(wait), enabled: true };
  }

  // Nothing was asked, so nothing failed; somebody may mend the setting at any moment.
  if (outcome === 'not_started') {
    const nextRunAt = later(Math.min(board.everyMinutes, LONGEST_WAIT_FOR_SETTINGS));
    return {
      outcome,
      detail,
      failures: board.failures,
      missingSince: board.missingSince,
      nextRunAt,
      enabled: true,
    };
  }

  const failures = board.failures + 1;
  if (outcome === 'gone') {
    const missingSince = board.missingSince ?? now;
    const confirmed = utcDay(missingSince) !== utcDay(now);
    const why = confirmed
      ? `${detail ?? ''} It was missing on another day too: switched off.`
      : `${detail ?? ''} It is asked once more on another day before it counts as gone.`;
    return {
      outcome: confirmed ? 'gone' : 'incomplete',
      detail: why.trim(),
      failures,
      missingSince,
      nextRunAt: later(LONGEST_MINUTES),
      enabled: !confirmed,
    };
  }
  const closedDoor = outcome === 'blocked' || outcome === 'refused';
  const enabled = !(closedDoor && failures >= REFUSALS_TO_STOP);
  return {
    outcome,
    detail: enabled ? detail : `${detail ?? ''} This is the third time in a row: switched off.`.trim(),
    failures,
    missingSince: null,
    nextRunAt: later(
      Math.min(board.everyMinutes * 2 ** failures, Math.max(LONGEST_MINUTES, board.everyMinutes)),
    ),
    enabled,
  };
}

const utcDay = (moment: Date): string => moment.toISOString().slice(0, 10);
