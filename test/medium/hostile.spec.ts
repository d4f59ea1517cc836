import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Agent, get } from 'node:http';
import { hostilePaths } from '../../bench/hostile/paths.mjs';
import { seedPosting } from '../support/seed-posting.js';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';

/** `npm run bench -- hostile` asks a million. */
const ADDRESSES = 4_000;
const CLIENTS = 16;

let web: WebUnderTest;
let url: string;

beforeAll(async () => {
  web = await webUnderTest();
  for (let count = 0; count < 40; count += 1) {
    await seedPosting(web.db, {
      role: count % 2 ? 'coder' : 'biller',
      statesAllowed: count % 3 ? ['TX'] : null,
    });
  }
  ({ url } = await web.start());
}, 60_000);
afterAll(() => web.close());

/** The status of the answer, once it has come to its end. */
const statusOf = (agent: Agent, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = get({ agent, hostname, port, path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('error', reject);
  });

test(`${ADDRESSES.toLocaleString('en-US')} addresses that nobody means well by break nothing, in us or in the database`, async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const paths = hostilePaths(ADDRESSES);
  const answers = new Map<number, number>();
  const broken: string[] = [];
  const client = async () => {
    for (const path of paths) {
      const status = await statusOf(agent, path);
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status >= 500) broken.push(path);
    }
  };
  // A refused statement rolls its transaction back; nothing else here does.
  const rollbacks = async (): Promise<number> => {
    await web.db.query('SELECT pg_stat_force_next_flush()');
    const [row] = await web.db.query(
      'SELECT xact_rollback::int AS count FROM pg_stat_database WHERE datname = current_database()',
    );
    return row.count;
  };
  const before = await rollbacks();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  expect(broken).toEqual([]);
  expect(await rollbacks()).toBe(before);
  // Neither all is refused at the door, nor is everything taken.
  expect(answers.get(200)).toBeGreaterThan(ADDRESSES / 10);
  expect(answers.get(400)).toBeGreaterThan(ADDRESSES / 10);
  expect(answers.get(404)).toBeGreaterThan(ADDRESSES / 100);
}, 300_000);
