import type { SourceKind } from '#domain';
import { afterRun, type BoardHealth, type EndedRun } from './after-run.js';
import { planCloses } from './life/index.js';
import { vacancyRules } from './merge/index.js';

/** What closing a run has to know of sources. */
export interface SourceFacts {
  kindOf: (source: string) => SourceKind;
  provesAbsence: (source: string) => boolean;
}

/**
 * Everything that decides while a run is closed, put together for the store. What a run says was so when it was
 * pulled, whenever it is closed. `random` (0 to 1) only spreads the next runs.
 */
export const runDeciders = ({ kindOf, provesAbsence }: SourceFacts, random: () => number) => ({
  judge: (run: EndedRun & { at: Date }, board: BoardHealth) => afterRun(run, board, run.at, random()),
  closes: planCloses,
  proves: provesAbsence,
  vacancies: vacancyRules(kindOf),
});
