import { runDeciders } from '#postings';
import { kindOf, provesAbsence } from '#sources';
import type { RunDeciders, RunStore } from '#store';
import { Logger } from '@nestjs/common';

const logger = new Logger('run');

const deciders: RunDeciders = runDeciders({ kindOf, provesAbsence }, Math.random);

/** What decides about listings and postings in this app. */
export const vacancies = deciders.vacancies;

/** Closes a run that is fetched and read to the end, and says in one line what came of it. */
export async function closeRun(runs: RunStore, runId: number): Promise<void> {
  const run = await runs.close(runId, deciders);
  if (!run) return;
  const { source, token, outcome, fetched, added, changed, unchanged, rejected, passedOver, detail } = run;
  const counts = `${fetched} fetched = ${added} new + ${changed} changed + ${unchanged} unchanged + ${rejected} rejected`;
  const more = [
    [passedOver, 'of other trades'],
    [run.closed, 'closed'],
    [run.reopened, 'found again'],
    [run.held, 'missing but held open'],
  ] as const;
  const told = more.flatMap(([count, what]) => (count > 0 ? [`, ${count} ${what}`] : [])).join('');
  const line = `${source} ${token}: ${outcome}, ${counts}${told}${detail ? `. ${detail}` : ''}`;
  if (outcome === 'ok' || outcome === 'not_modified') logger.log(line);
  else logger.warn(line);
}
