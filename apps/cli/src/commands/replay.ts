import { parseArgs } from 'node:util';
import { pageRules, runDeciders } from '#postings';
import { kindOf, provesAbsence, sourceById } from '#sources';
import { BoardStore, replay, reread, type Difference, type ReplayRules, type StoredPage } from '#store';
import type { DataSource } from 'typeorm';
import { UsageError, type Command, type Streams } from '../command.js';
import { withDatabase } from '../open-database.js';

/** More differences than anybody reads; their number is said in any case. */
const SHOWN = 50;

const rules: ReplayRules = {
  pages: pageRules((page: StoredPage) => sourceById(page.board.source).read(page)),
  // Nothing is pulled here, so that it doesn't matter when the next runs would be.
  runs: runDeciders({ kindOf, provesAbsence }, () => 0),
};

export const command: Command = {
  usage: 'replay | replay --write [SOURCE TOKEN]',
  about:
    'Builds listings and postings anew from stored pages alone, and says where they differ from what is kept. With --write, reads the pages of what is on the boards now with today’s readers, and brings that in.',
  run: async (args, { env, output }) => {
    const options = { write: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [source, token, more] = positionals;
    if (more !== undefined || (source === undefined) !== (token === undefined))
      throw new UsageError('Name one board by its source and its token: superbill replay --write lever acme');
    if (source !== undefined && !values.write)
      throw new UsageError('All boards are compared at once; one board can only be named with --write.');
    const board = source !== undefined && token !== undefined ? { source, token } : null;
    return withDatabase(env, (db) => (values.write ? bringIn(db, board, output) : compare(db, output)));
  },
};

async function compare(db: DataSource, output: Streams['output']): Promise<number> {
  const { listings, postings, differing, differences, older, waiting } = await replay(db, rules, SHOWN);
  for (const line of differences.flatMap(linesOf)) output.write(`${line}\n`);
  if (older > 0) output.write(`${older} listings are older than the kept pages and can't be rebuilt.\n`);
  if (waiting > 0) output.write(`${waiting} listings still wait to be tagged and were not compared.\n`);
  output.write(
    differing === 0
      ? `Equal, row for row: ${listings} listings and ${postings} postings.\n`
      : `${differing} rows differ, of ${listings} listings and ${postings} postings.\n`,
  );
  return differing === 0 ? 0 : 1;
}

async function bringIn(
  db: DataSource,
  board: { source: string; token: string } | null,
  output: Streams['output'],
): Promise<number> {
  const boards = await new BoardStore(db).all();
  if (board && !boards.some(({ source, token }) => source === board.source && token === board.token))
    throw new UsageError(`There is no board "${board.token}" of ${board.source}: superbill source list`);
  const { pages, added, changed, unreadable } = await reread(db, rules, board);
  for (const { pageId, reason } of unreadable) output.write(`page ${pageId} can't be read: ${reason}\n`);
  output.write(`Read ${pages} pages anew: ${added} listings are new, ${changed} changed.\n`);
  return unreadable.length === 0 ? 0 : 1;
}

/** `listing lever acme 12: title is kept as "Coder", and the pages tell "Coder II"`. */
function linesOf({ kind, key, kept, rebuilt }: Difference): string[] {
  if (!kept) return [`${kind} ${key}: told by the pages, but not kept`];
  if (!rebuilt) return [`${kind} ${key}: kept, but told by no page`];
  return Object.keys(kept).map((field) => {
    const [one, other] = [JSON.stringify(kept[field] ?? null), JSON.stringify(rebuilt[field] ?? null)];
    const from = Math.max(firstDifference(one, other) - BEFORE_IT, 0);
    return `${kind} ${key}: ${field} is kept as ${excerpt(one, from)}, and the pages tell ${excerpt(other, from)}`;
  });
}

/** How much of a long text is shown, and how much of that before the two part. */
const LONGEST = 200;
const BEFORE_IT = 40;

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.length > LONGEST || other.length > LONGEST ? at : 0;
}

const excerpt = (text: string, from: number): string =>
  `${from > 0 ? '... ' : ''}${text.slice(from, from + LONGEST)}${text.length > from + LONGEST ? ' ...' : ''}`;
