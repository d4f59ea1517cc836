import { PageReader, type PageRules } from '../page-reader.js';
import { groupAround } from '../placing/group-around.js';
import { lockPlacing } from '../placing/place-listings.js';
import { refreshPostings } from '../placing/refresh-postings.js';
import { PostingStore } from '../postings.store.js';
import { RunStore, type RunDeciders } from '../runs.store.js';
import { copyBoards, copyPage, decisionsAt, lookedAgainUntil, openRun } from './copy-history.js';
import type { Stage } from './scratch-schema.js';
import type { Told } from './told.js';

/** What decides, as everywhere. */
export interface ReplayRules {
  pages: PageRules;
  runs: RunDeciders;
}

/** Does in the scratch schema, one after another and by today's rules, what the workers did with the kept pages. */
export async function retell(stage: Stage, { moments, goneBefore }: Told, rules: ReplayRules): Promise<void> {
  const { scratch } = stage;
  const [reader, runs, postings] = [
    new PageReader(scratch),
    new RunStore(scratch),
    new PostingStore(scratch),
  ];
  const lookAgain = async (until: Date) => {
    while ((await postings.lookAgain(until, rules.runs.vacancies)) > 0);
  };
  const opened = new Set<number>();
  await copyBoards(stage);
  for (const { kind, id, runId, at } of moments) {
    await lookAgain(at);
    if (runId !== null && !opened.has(runId)) {
      opened.add(runId);
      await openRun(stage, runId);
    }
    if (kind === 'page') {
      await copyPage(stage, id, goneBefore);
      const read = await reader.read(Number(id), rules.pages);
      await postings.tagDue(read?.toTag ?? [], rules.runs.vacancies);
    } else if (kind === 'close') await closeAgain(stage, runs, Number(id), rules.runs);
    else await decideAgain(stage, id, rules.runs);
  }
  await lookAgain(await lookedAgainUntil(stage.kept));
}

async function closeAgain(
  { scratch }: Stage,
  runs: RunStore,
  runId: number,
  deciders: RunDeciders,
): Promise<void> {
  await scratch.query(
    `UPDATE boards b SET release_held = r.released FROM runs r WHERE r.id = $1 AND b.id = r.board_id`,
    [runId],
  );
  await runs.close(runId, deciders);
}

async function decideAgain(stage: Stage, decidedAt: string, { vacancies }: RunDeciders): Promise<void> {
  const decisions = await decisionsAt(stage, decidedAt);
  if (decisions.length === 0) return;
  await stage.scratch.transaction(async (tx) => {
    await lockPlacing(tx);
    await tx.query(
      `INSERT INTO listing_decisions (a, b, same, decided_at)
       SELECT a, b, same, $2 FROM jsonb_to_recordset($1::jsonb) AS x(a int, b int, same boolean)`,
      [JSON.stringify(decisions), decidedAt],
    );
    const touched = [...new Set(decisions.flatMap(({ a, b }) => [a, b]))];
    await refreshPostings(tx, await groupAround(tx, touched, new Map(), vacancies), vacancies);
  });
}
