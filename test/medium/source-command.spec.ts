import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '#simulator';
import { superbill } from '../../apps/cli/src/superbill.js';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let simulator: Simulator;

beforeAll(async () => {
  [store, simulator] = await Promise.all([testStore(), startSimulator()]);
});
afterAll(async () => {
  await simulator.close();
  await store.close();
});
beforeEach(async () => {
  simulator.clearFaults();
  await store.db.query('TRUNCATE boards, hosts, robots CASCADE');
});

async function source(...args: string[]): Promise<{ code: number; said: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const env = { DATABASE_URL: store.url, SIMULATOR_URL: simulator.origin };
  const code = await superbill(['source', ...args], { input: Readable.from(['']), output, errors, env });
  for (const stream of [output, errors]) stream.end();
  return { code, said: await text(output), errors: await text(errors) };
}
const boards = (): Promise<{ source: string; token: string; employer: string | null }[]> =>
  store.db.query('SELECT source, token, employer FROM boards');
const rows = async (table: string) =>
  (await store.db.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n as number;

describe('superbill source', () => {
  test('adds a board after one test pull, and says what it found there', async () => {
    const { code, said } = await source(
      'add',
      'lever',
      'ledgerline',
      '--origin',
      simulator.origin,
      '--employer',
      'Ledgerline',
    );
    expect(code).toBe(0);
    expect(said).toMatch(
      /Lever, board ledgerline .*\n\d+ requests?: [1-9]\d* vacancies, 0 rejected, [1-9]\d* of our trade/,
    );
    await expect(boards()).resolves.toEqual([
      { source: 'lever', token: 'ledgerline', employer: 'Ledgerline' },
    ]);
  });

  test('adds nothing that does not answer as a board', async () => {
    const gone = await source('add', 'lever', 'nobody', '--origin', simulator.origin);
    expect([gone.code, gone.errors]).toEqual([expect.any(Number), expect.stringContaining('does not exist')]);
    simulator.setFault({ board: 'lever/ledgerline', kind: 'html' });
    const login = await source('add', 'lever', 'ledgerline', '--origin', simulator.origin);
    expect(login.errors).toContain('HTML');
    expect(gone.code * login.code).not.toBe(0);
    await expect(boards()).resolves.toEqual([]);
  });

  test('tries a board and saves nothing of it', async () => {
    await source('add', 'greenhouse', 'brightmoor', '--origin', simulator.origin);
    const { said: listed } = await source('list');
    const [id] = /^\d+/.exec(listed) ?? [];
    const { code, said } = await source('try', String(id));
    expect([code, said]).toEqual([0, expect.stringContaining('Nothing was saved.')]);
    for (const table of ['runs', 'pages', 'listings']) await expect(rows(table)).resolves.toBe(0);
  });

  test.each([
    ['add', 'not-an-address', 'is not a web address'],
    ['try', '999999', 'There is no board 999999'],
    ['add', 'monster', 'is not a web address'],
  ])('%s %s is refused with what to do', async (verb, what, sentence) => {
    const { code, errors } = await source(verb, what);
    expect([code, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('lists the boards as one JSON array', async () => {
    await source('add', 'lever', 'ledgerline', '--origin', simulator.origin);
    const { said } = await source('list', '--json');
    expect(JSON.parse(said)).toEqual([expect.objectContaining({ source: 'lever', token: 'ledgerline' })]);
  });
});
