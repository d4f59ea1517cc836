import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { source } from './adp.source.js';

const board = { token: 'cid=5432410e-a32b-405b-9fbc-0d9dc657abb8;ccId=19000101_000001', origin: null };
const [first] = source.start(board);

function read(meta: object, count: number, request = first) {
  const jobRequisitions = Array.from({ length: count }, (_, id) => ({
    itemID: `${id}_1`,
    requisitionTitle: 'Coder',
  }));
  const text = JSON.stringify({ meta, jobRequisitions });
  return source.read({ request: request ?? { url: '' }, status: 200, contentType: null, text, board });
}
const firstOf = ({ url }: { url: string }) => new URL(url).searchParams.get('$skip');

test('pages are asked by the number of their first vacancy: 1, 21, 41', () => {
  const one = read({ startSequence: 1, totalNumber: 41 }, 20);
  const two = read({ startSequence: 21, totalNumber: 41 }, 20, one.more[0]);
  expect([...one.more, ...two.more].map(firstOf)).toEqual(['21', '41']);
  expect([one.total, two.total]).toEqual([41, null]);
  expect(read({ startSequence: 41, totalNumber: 41 }, 1, two.more[0]).more).toEqual([]);
});

test('the first page once more, where the second was asked, is a failure', () => {
  const { more } = read({ startSequence: 1, totalNumber: 41 }, 20);
  expect(() => read({ startSequence: 1, totalNumber: 41 }, 20, more[0])).toThrow(SourceChanged);
});

test('a token without both ids is refused', () => {
  for (const token of ['', 'acme', 'cid=5432410e-a32b-405b-9fbc-0d9dc657abb8'])
    expect(() => source.start({ token, origin: null })).toThrow('such as cid=');
});
