import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './ukg.source.js';

const board = { token: 'ACM1000ACME/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', origin: null };
const [first] = source.start(board);
if (!first) throw new Error('nothing asked');

function read(count: number, totalCount: number, request = first) {
  const opportunities = Array.from({ length: count }, (_, id) => ({ Id: `o${id}`, Title: 'Coder' }));
  const text = JSON.stringify({ opportunities, totalCount });
  return source.read({ request: request ?? { url: '' }, status: 200, contentType: null, text, board });
}
const searched = ({ body = '{}' }: { body?: string }) => JSON.parse(body).opportunitySearch;

test('the next page begins behind the last vacancy of this one', () => {
  const { more, total } = read(100, 230);
  expect(total).toBe(230);
  expect(more.map(searched)).toMatchObject([{ Skip: 100, Top: 100 }]);
  const second = read(100, 230, more[0]);
  expect(second.total).toBeNull();
  expect(second.more.map(searched)).toMatchObject([{ Skip: 200 }]);
  expect(read(30, 230, second.more[0]).more).toEqual([]);
});

test('an empty page before the end is a failure, not the end', () => {
  expect(() => read(0, 230, read(100, 230).more[0])).toThrow(SourceChanged);
});

test('a large board is asked for the trade’s titles, and each search page by page', () => {
  const { more, total } = read(100, 2400);
  expect(total).toBeNull();
  expect(more.map((one) => searched(one).QueryString)).toEqual([...FIELD_SEARCHES]);
  expect(read(100, 450, more[0]).more.map(searched)).toMatchObject([{ QueryString: 'coder', Skip: 100 }]);
  expect(read(0, 0, more[1]).more).toEqual([]);
});

test('a token that names no board is refused', () => {
  for (const token of ['', 'ACM1000ACME', 'ACM1000ACME/0a1b2c3d', '../x'])
    expect(() => source.start({ token, origin: null })).toThrow('such as ACM1000ACME/');
});
