import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSettings } from '#settings';
import { catalogue } from '#sources';
import { BoardStore } from '#store';
import { Logger } from '@nestjs/common';
import { seedCatalogue } from '../../apps/worker/src/seed-catalogue.js';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let boards: BoardStore;

beforeAll(async () => {
  Logger.overrideLogger(false);
  store = await testStore();
  boards = new BoardStore(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE boards CASCADE'));

const seed = (env: Record<string, string>) => seedCatalogue(loadSettings(env), boards);

describe('the boards that come with Superbill', () => {
  test('are brought in where the catalogue is on, each once', async () => {
    await seed({ CATALOGUE: 'on' });
    await seed({ CATALOGUE: 'on' });
    await expect(boards.all()).resolves.toHaveLength(catalogue.length);
  });

  test.each([
    ['in production without a word', { NODE_ENV: 'production' }, catalogue.length],
    ['elsewhere only on purpose', {}, 0],
    ['never where they are switched off', { NODE_ENV: 'production', CATALOGUE: 'off' }, 0],
  ])('are read %s', async (_when, env, count) => {
    await seed(env as Record<string, string>);
    await expect(boards.all()).resolves.toHaveLength(count);
  });

  test('do not all come due at once', async () => {
    await seed({ CATALOGUE: 'on' });
    const due = (await boards.all()).filter(({ nextRunAt }) => nextRunAt.getTime() < Date.now() + 5 * 60_000);
    expect(due.length).toBeLessThan(catalogue.length / 4);
  });

  test('stay as an operator has set them', async () => {
    await seed({ CATALOGUE: 'on' });
    const [first] = await boards.all();
    await boards.switch(first!.id, false);
    await seed({ CATALOGUE: 'on' });
    await expect(boards.byId(first!.id)).resolves.toMatchObject({ enabled: false });
  });
});
