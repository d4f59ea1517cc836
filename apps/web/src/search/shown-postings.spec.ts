import type { PostingSummary } from '#domain';
import type { PostingSummaryStore } from '#store';
import { beforeEach, expect, jest, test } from '@jest/globals';
import { exampleSummary } from '../api/example-posting.js';
import { ShownPostings } from './shown-postings.js';

let titles: Map<number, string>;
let asked: number[][];
let answering: Promise<void>;
let shown: ShownPostings;
beforeEach(() => {
  jest.restoreAllMocks();
  titles = new Map([1, 2, 3].map((id) => [id, `Coder ${id}`]));
  asked = [];
  answering = Promise.resolve();
  const short = async (ids: number[]): Promise<PostingSummary[]> => {
    asked.push(ids);
    const read = ids.flatMap((id) =>
      titles.has(id) ? [{ ...exampleSummary, id, title: titles.get(id)! }] : [],
    );
    await answering;
    return read;
  };
  shown = new ShownPostings({ short } as unknown as PostingSummaryStore);
});
const titlesOf = async (...ids: number[]) => (await shown.short(ids)).map(({ title }) => title).toSorted();

test('Postgres is asked once for what several searches show', async () => {
  expect(await titlesOf(1, 2)).toEqual(['Coder 1', 'Coder 2']);
  expect(await titlesOf(2, 3)).toEqual(['Coder 2', 'Coder 3']);
  expect(asked).toEqual([[1, 2], [3]]);
});

test('a posting that changed is asked for again, and one that is gone is not shown', async () => {
  await titlesOf(1, 2);
  titles.set(1, 'Auditor').delete(2);
  for (const id of [1, 2]) shown.forget(id);
  expect(await titlesOf(1, 2)).toEqual(['Auditor']);
});

test('what was read while it changed is not kept', async () => {
  let answer = () => {};
  answering = new Promise((go) => (answer = go));
  const reading = titlesOf(1);
  titles.set(1, 'Auditor');
  shown.forget(1);
  answer();
  expect(await reading).toEqual(['Coder 1']);
  expect(await titlesOf(1)).toEqual(['Auditor']);
});

test('after a minute Postgres is asked again, for when a posting was last seen is no change', async () => {
  const now = jest.spyOn(performance, 'now').mockReturnValue(1_000);
  await titlesOf(1);
  now.mockReturnValue(60_999);
  await titlesOf(1);
  now.mockReturnValue(61_000);
  await titlesOf(1);
  expect(asked).toEqual([[1], [1]]);
});

test('memory has an end', async () => {
  titles = new Map(Array.from({ length: 20_001 }, (_, id) => [id, 'Coder']));
  await shown.short([...titles.keys()]);
  await titlesOf(20_000);
  expect(asked).toHaveLength(1);
  await titlesOf(0);
  expect(asked).toHaveLength(2);
});
