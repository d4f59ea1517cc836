import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Listing, RunOutcome } from '#domain';
import { aListing } from '#testing';
import { seeded, type Chance } from '../../libs/testing/src/pairs/seeded.js';
import { BoardRuns } from '../support/board-runs.js';
import { LiveModel } from '../support/live-model.js';
import { testStore } from '../support/test-store.js';

jest.setTimeout(120_000);

let store: Awaited<ReturnType<typeof testStore>>;
let boards: BoardRuns;

beforeAll(async () => {
  store = await testStore();
  boards = new BoardRuns(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE boards, employers, outbox CASCADE'));

const VACANCIES = 24;
const STEPS = 60;
const names = Array.from({ length: VACANCIES }, (_, no) => `v-${String(no).padStart(2, '0')}`);
const DESKS = ['Cardiology', 'Oncology', 'Radiology', 'Surgery', 'Urology', 'Neurology'];
const at = (hours: number) => new Date(Date.parse('2026-11-02T00:00:00Z') + hours * 3_600_000);

const listing = (name: string): Listing =>
  aListing({
    externalId: name,
    url: null,
    requisitionId: `R-${1_000 + names.indexOf(name)}`,
    title: `${DESKS[names.indexOf(name) % DESKS.length]!} Coder`,
    company: 'Quillback Health',
  });

/** How a board answers, whatever is really there. */
function answer(there: ReadonlySet<string>, chance: Chance): { outcome: RunOutcome; named: string[] } {
  const all = [...there].toSorted();
  const weather = chance.next();
  if (weather < 0.6) return { outcome: 'ok', named: all };
  if (weather < 0.7) return { outcome: 'ok', named: [] };
  if (weather < 0.8) return { outcome: 'ok', named: all.slice(0, Math.ceil(all.length / 2)) };
  if (weather < 0.9) return { outcome: 'incomplete', named: all.slice(0, 3) };
  return { outcome: chance.one(['blocked', 'refused', 'changed', 'slow_down']), named: [] };
}

/** The worker's steps after a pull, in the order and as often as a bad night has them. */
async function workedThrough(runId: number, toTag: number[], chance: Chance): Promise<void> {
  const tag = () => boards.tag(toTag);
  const close = () => boards.close(runId);
  const orders = [
    [tag, close],
    [close, tag],
    [tag, tag, close, close],
    [close, tag, close, tag],
  ];
  if (chance.maybe(0.4)) await Promise.all([tag(), close(), close(), tag()]);
  else for (const step of chance.one(orders)) await step();
  // A worker that found rows taken by another leaves them to the next tick.
  await tag();
  await close();
}

const open = async (): Promise<string[]> => {
  const rows: { name: string }[] = await store.db.query(
    `SELECT DISTINCT l.external_id AS name FROM postings p
       JOIN placements x ON x.posting_id = p.id JOIN listings l ON l.id = x.listing_id
     WHERE p.state = 'open' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

test.each([1, 2, 3, 4, 5])(
  'after any runs, faults, crashes and reorderings, what is open is what the plain model says (night %i)',
  async (seed) => {
    const chance = seeded(seed);
    const model = new LiveModel();
    const ids = [await boards.board('greenhouse'), await boards.board('lever')] as const;
    const there = [new Set(names), new Set(names.slice(0, 8))] as const;
    const seen = { closed: 0, opened: 0 };
    let hours = 0;
    let before = 0;
    for (let step = 0; step < STEPS; step += 1) {
      hours += chance.whole(1, 30);
      const which = chance.maybe(0.7) ? 0 : 1;
      const changes = chance.maybe(0.15) ? 13 : chance.whole(0, 3);
      for (const name of chance.some(names, changes)) if (!there[which].delete(name)) there[which].add(name);
      const { outcome, named } = answer(there[which], chance);
      const released = chance.maybe(0.1);

      await boards.lookAgain(at(hours - 0.5));
      model.look(hours - 0.5);
      await store.db.query('UPDATE boards SET release_held = $2, enabled = true WHERE id = $1', [
        ids[which],
        released,
      ]);
      const listings = named.map((name) => listing(name));
      const { runId, toTag } = await boards.pull(ids[which], { at: at(hours), outcome, listings });
      await workedThrough(runId, toTag, chance);
      model.run(ids[which], { hours, healthy: outcome === 'ok', named: new Set(named), released });

      const now = await open();
      expect({ step, open: now }).toEqual({ step, open: model.open() });
      if (now.length < before) seen.closed += 1;
      if (now.length > before) seen.opened += 1;
      before = now.length;
    }
    // A night on which nothing happened would show nothing.
    expect(Math.min(seen.closed, seen.opened)).toBeGreaterThan(3);
  },
);
