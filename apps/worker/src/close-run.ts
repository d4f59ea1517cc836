import { afterRun } from '#postings';
import type { RunStore } from '#store';
import { Logger } from '@nestjs/common';

const logger = new Logger('run');

/** Closes a run that is fetched and read to the end, and says in one line what came of it. */
export async function closeRun(runs: RunStore, runId: number): Promise<void> {
  const run = await runs.close(runId, (ended, board) => afterRun(ended, board, new Date(), Math.random()));
  if (!run) return;
  const { source, token, outcome, fetched, added, changed, unchanged, rejected, passedOver, detail } = run;
  const line = `${source} ${token}: ${outcome}, ${fetched} fetched = ${added} new + ${changed} changed + ${unchanged} unchanged + ${rejected} rejected${passedOver > 0 ? `, ${passedOver} of other trades` : ''}${detail ? `. ${detail}` : ''}`;
  if (outcome === 'ok' || outcome === 'not_modified') logger.log(line);
  else logger.warn(line);
}
