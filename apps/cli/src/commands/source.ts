import { parseArgs } from 'node:util';
import { sourceById } from '#sources';
import { BoardStore } from '#store';
import { UsageError, type Command, type Streams } from '../command.js';
import { withDatabase } from '../open-database.js';

const USAGE = 'source list [--json] | source add SOURCE TOKEN [--employer NAME] [--origin ADDRESS]';

export const command: Command = {
  usage: USAGE,
  about: 'Shows the boards that are read, or adds one; it is pulled at the next tick.',
  run: async ([verb, ...args], streams) => {
    if (verb === 'list') return list(args, streams);
    if (verb === 'add') return add(args, streams);
    throw new UsageError(`Call it as: superbill ${USAGE}`);
  },
};

async function list(args: string[], { env, output }: Streams): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const boards = await withDatabase(env, (db) => new BoardStore(db).all());
  if (values.json) {
    output.write(`${JSON.stringify(boards, null, 2)}\n`);
    return 0;
  }
  for (const { source, token, enabled, lastOutcome, nextRunAt } of boards) {
    const state = enabled ? `${lastOutcome ?? 'not pulled yet'}, next ${nextRunAt.toISOString()}` : 'off';
    output.write(`${source}  ${token}  ${state}\n`);
  }
  return 0;
}

async function add(args: string[], { env, output }: Streams): Promise<number> {
  const options = { employer: { type: 'string' }, origin: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [id, token] = positionals;
  if (!id || !token) throw new UsageError(`Call it as: superbill ${USAGE}`);
  const source = sourceById(id);
  const origin = values.origin ?? null;
  source.start({ token, origin }); // An impossible token is refused here, in words, and not at the first pull.
  const employer = values.employer ?? null;
  const { everyMinutes } = source.pace;
  await withDatabase(env, (db) =>
    new BoardStore(db).put({ source: id, token, origin, employer, everyMinutes }),
  );
  output.write(`${source.name} ${token} is added and is pulled at the next tick.\n`);
  return 0;
}
