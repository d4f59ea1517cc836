import { parseArgs } from 'node:util';
import { PullFailure } from '#domain';
import { politeFetcher, type Fetcher } from '#http';
import { loadSettings } from '#settings';
import { catalogue, type Recognised } from '#sources';
import { BoardStore, HostTurnStore, RobotsFileStore } from '#store';
import { UsageError, type Command, type Streams } from '../command.js';
import { withDatabase } from '../open-database.js';
import { findBoard, namedBoard } from '../source/find-board.js';
import { inWords, testPull } from '../source/test-pull.js';

const USAGE =
  'source list [--json] | source add LINK | source add SOURCE TOKEN | source try LINK | source try ID';
/** Lists that `add` reads to see that a board is one, and that `try` reads to show what a pull would bring. */
const PAGES_TO_ADD = 3;
const PAGES_TO_TRY = 30;

export const command: Command = {
  usage: USAGE,
  about:
    'Shows the boards; adds one by any careers link (--employer NAME, --origin ADDRESS) after one test pull; or tries one, saving nothing.',
  run: async ([verb, ...args], streams) => {
    if (verb === 'list') return list(args, streams);
    if (verb === 'add') return add(args, streams);
    if (verb === 'try') return tryOut(args, streams);
    throw new UsageError(`Call it as: superbill ${USAGE}`);
  },
};

/** The boards of the database; without one, those that Superbill comes with. */
async function list(args: string[], { env, output }: Streams): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const boards = env['DATABASE_URL']
    ? await withDatabase(env, (db) => new BoardStore(db).all())
    : catalogue.map((tenant) => ({ ...tenant, id: null, enabled: true, lastOutcome: null, nextRunAt: null }));
  if (values.json) {
    output.write(`${JSON.stringify(boards, null, 2)}\n`);
    return 0;
  }
  for (const { id, source, token, employer, enabled, lastOutcome, nextRunAt } of boards) {
    const next = nextRunAt ? `, next ${nextRunAt.toISOString()}` : '';
    const state = enabled ? `${lastOutcome ?? 'not pulled yet'}${next}` : 'off';
    output.write(`${id === null ? '' : `${id}  `}${source}  ${token}  ${employer ?? ''}  ${state}\n`);
  }
  return 0;
}

const ADD_OPTIONS = { employer: { type: 'string' }, origin: { type: 'string' } } as const;

async function add(args: string[], { env, output }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: ADD_OPTIONS, allowPositionals: true });
  return asking(env, async (fetcher, boards) => {
    const { source, board } = await boardOf(positionals, values.origin ?? null, fetcher);
    output.write(inWords(source, board, await testPull(fetcher, source, board, PAGES_TO_ADD)));
    const { everyMinutes } = source.pace;
    const employer = values.employer ?? null;
    await boards.put({ source: source.id, ...board, employer, everyMinutes });
    output.write(`${source.name} ${board.token} is added and is pulled at the next tick.\n`);
  });
}

async function tryOut(args: string[], { env, output }: Streams): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  return asking(env, async (fetcher, boards) => {
    const [id] = positionals;
    const { source, board } =
      positionals.length === 1 && /^\d+$/.test(id ?? '')
        ? await storedBoard(Number(id), boards)
        : await boardOf(positionals, null, fetcher);
    output.write(inWords(source, board, await testPull(fetcher, source, board, PAGES_TO_TRY)));
    output.write('Nothing was saved.\n');
  });
}

async function boardOf(names: string[], origin: string | null, fetcher: Fetcher): Promise<Recognised> {
  const [first, second] = names;
  if (first && second) return namedBoard(first, second, origin);
  if (first) return findBoard(first, fetcher);
  throw new UsageError(`Call it as: superbill ${USAGE}`);
}

async function storedBoard(id: number, boards: BoardStore): Promise<Recognised> {
  const board = await boards.byId(id);
  if (!board) throw new UsageError(`There is no board ${id}. See: superbill source list`);
  return namedBoard(board.source, board.token, board.origin);
}

/** Hosts are asked in their turn, as the workers ask them; so this needs the database, and a contact to ask with. */
async function asking(
  env: Streams['env'],
  work: (fetcher: Fetcher, boards: BoardStore) => Promise<void>,
): Promise<number> {
  const settings = loadSettings(env);
  if (!settings.CONTACT && !settings.SIMULATOR_URL)
    throw new UsageError(
      'CONTACT is not set. Sources must be able to reach whoever asks them: set it to an address.',
    );
  return withDatabase(env, async (db) => {
    const fetcher = politeFetcher(settings, new HostTurnStore(db), new RobotsFileStore(db));
    try {
      await work(fetcher, new BoardStore(db));
      return 0;
    } catch (error) {
      if (error instanceof PullFailure) throw new UsageError(error.message);
      throw error;
    } finally {
      await fetcher.close();
    }
  });
}
