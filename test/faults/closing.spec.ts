import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { allVacancies, type Fault, type Vacancy } from '#simulator';
import { Logger } from '@nestjs/common';
import { simulatedBoards, type SimulatedBoards } from '../support/simulated-boards.js';

jest.setTimeout(120_000);

/** A list that answers everything at once, and one of five pages of a hundred. */
const ON_ONE_PAGE = 30;
const ON_FIVE_PAGES = 401;
const usual = allVacancies().filter(({ federal, prospect }) => federal === null && !prospect);
const onBoard = (source: string, vacancies: Vacancy[]): Vacancy[] =>
  vacancies.map((vacancy) => ({ ...vacancy, boards: [{ source, name: 'ledgerline' }] }));
const small = onBoard('greenhouse', usual.slice(0, ON_ONE_PAGE));
const large = onBoard(
  'lever',
  Array.from({ length: ON_FIVE_PAGES }, (_, at) => {
    const vacancy = usual[at % usual.length]!;
    return { ...vacancy, key: `${vacancy.key}-${at}` };
  }),
);

let boards: SimulatedBoards;
beforeAll(async () => {
  Logger.overrideLogger(false);
  boards = await simulatedBoards([...small, ...large]);
  await boards.pulled();
});
afterAll(() => boards.close());

const alive = async (): Promise<Record<string, number>> => {
  const rows: { source: string; n: number }[] = await boards.db.query(
    `SELECT b.source, count(*)::int AS n FROM listings l JOIN boards b ON b.id = l.board_id
     WHERE l.gone_at IS NULL GROUP BY b.source`,
  );
  return Object.fromEntries(rows.map(({ source, n }) => [source, n]));
};
const closedPostings = async (): Promise<number> => {
  const [row] = await boards.db.query(`SELECT count(*)::int AS n FROM postings WHERE state <> 'open'`);
  return row.n;
};
async function under(fault: Omit<Fault, 'board'>) {
  boards.simulator().setFault({ board: '*', ...fault });
  try {
    return await boards.pulled();
  } finally {
    boards.simulator().clearFaults();
  }
}

describe('a broken list closes nothing, and the operator is told', () => {
  const everything = { greenhouse: ON_ONE_PAGE, lever: ON_FIVE_PAGES };

  test('that is suddenly empty', async () => {
    const { greenhouse } = await under({ kind: 'empty' });
    expect(greenhouse).toMatchObject({ outcome: 'empty', closed: 0, held: ON_ONE_PAGE });
    expect(greenhouse!.heldDetail).toMatch(
      /^The board answered with nothing, and 30 listings stood on it\. .*release them/,
    );
    await expect(alive()).resolves.toEqual(everything);
  });

  test('that was right again in between, and now lacks its half', async () => {
    await expect(boards.pulled()).resolves.toMatchObject({ greenhouse: { held: 0, heldDetail: null } });
    const { greenhouse } = await under({ kind: 'half' });
    expect(greenhouse).toMatchObject({ outcome: 'ok', closed: 0, held: ON_ONE_PAGE / 2 });
    expect(greenhouse!.heldDetail).toMatch(/^15 of 30 listings are missing, .*release them/);
    await expect(alive()).resolves.toEqual(everything);
    await expect(boards.pulled()).resolves.toMatchObject({ greenhouse: { closed: 0, held: 0 } });
  });

  test('whose third page of five fails', async () => {
    const { lever } = await under({ kind: 'error500', path: 'skip=200' });
    expect(lever).toMatchObject({ outcome: 'incomplete', closed: 0, held: 0 });
    expect(lever!.lastDetail).toMatch(/500/);
    await expect(alive()).resolves.toEqual(everything);
  });

  test('that is a login page with status 200', async () => {
    const runs = await under({ kind: 'html' });
    for (const { outcome, closed, held, lastDetail } of Object.values(runs)) {
      expect(['changed', 'blocked']).toContain(outcome);
      expect({ closed, held }).toEqual({ closed: 0, held: 0 });
      expect(lastDetail).toMatch(/\S \S+.*\.$/);
    }
    await expect(alive()).resolves.toEqual(everything);
    await expect(closedPostings()).resolves.toBe(0);
  });
});

describe('a real decline closes', () => {
  test('a few at a time over three runs', async () => {
    for (const left of [26, 22, 18]) {
      await boards.showing([...small.slice(0, left), ...large]);
      await expect(boards.pulled()).resolves.toMatchObject({
        greenhouse: { outcome: 'ok', closed: 4, held: 0 },
      });
      await expect(alive()).resolves.toMatchObject({ greenhouse: left, lever: ON_FIVE_PAGES });
    }
    await expect(closedPostings()).resolves.toBeGreaterThan(0);
  });

  test('many at once as soon as a second healthy run agrees', async () => {
    await boards.showing([...small.slice(0, 4), ...large]);
    await expect(boards.pulled()).resolves.toMatchObject({ greenhouse: { closed: 0, held: 14 } });
    await expect(boards.pulled()).resolves.toMatchObject({ greenhouse: { closed: 14, held: 0 } });
    await expect(alive()).resolves.toMatchObject({ greenhouse: 4, lever: ON_FIVE_PAGES });
  });
});
