import { expect, test } from '@jest/globals';
import type { SourceRequest } from '../define-source.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './oracle.source.js';

const board = { token: 'abcd.fa.us2/CX_1', origin: null };
const [first] = source.start(board) as [SourceRequest];
const read = (request: SourceRequest, answer: object) =>
  source.read({ request, status: 200, contentType: null, text: JSON.stringify(answer), board });
const list = (TotalJobsCount: number, rows = 1) => ({
  items: [
    {
      TotalJobsCount,
      requisitionList: Array.from({ length: rows }, (_, n) => ({ Id: String(n), Title: 'Coder' })),
    },
  ],
});
const payOf = (requisitionFlexFields: unknown) =>
  read(first, { items: [{ Id: '1', Title: 'Coder', requisitionFlexFields }] }).listings[0]?.extras
    .salary_text;

test('what is asked stands in the finder, whose semicolon and commas stay as they are', () => {
  expect(first.url).toContain('&finder=findReqs;siteNumber=CX_1,facetsList=LOCATIONS%3BWORK_LOCATIONS');
  expect(new URL(first.url).search).toContain(',limit=200,offset=0,');
});

test('a short page in the middle does not end a list, an empty one and the count do', () => {
  const { more, total } = read(first, list(401, 3));
  expect(total).toBe(401);
  expect(more[0]?.url).toContain(',offset=200,');
  const second = more[0] ?? first;
  expect(read(second, list(401)).more[0]?.url).toContain(',offset=400,');
  expect(read(second, list(401))).toMatchObject({ total: null });
  expect(read(second, list(401, 0)).more).toEqual([]);
  expect(read(second, list(400)).more).toEqual([]);
});

test('a board larger than the window of its results is searched for the trade', () => {
  const { more, total } = read(first, list(12_345, 200));
  expect(total).toBeNull();
  expect(more).toHaveLength(FIELD_SEARCHES.length);
  const search = more[4] ?? first;
  expect(search.url).toContain(',keyword=revenue%20cycle,');
  const next = read(search, list(9_000, 200)).more;
  expect(next[0]?.url).toContain(',keyword=revenue%20cycle,limit=200,offset=200');
  expect(read(next[0] ?? first, list(9_000, 200)).more).toEqual([]);
});

test('a list request answered by nothing at all is no board without jobs', () => {
  expect(() => read(first, { items: [] })).toThrow('neither a list nor a vacancy');
});

test('pay in the employer’s own fields has a unit only where one is written', () => {
  const field = (Prompt: string, Value: string) => ({ Prompt, Value });
  expect(payOf([field('Minimum Salary', '50,000'), field('Maximum Salary', '62000')])).toBe(
    '50,000 - 62,000',
  );
  expect(payOf([field('Pay Range', '$20 - $25 per hour')])).toBe('$20 - $25 per hour');
  expect(payOf([field('Hourly Pay Minimum', '$20.50')])).toBe('from 20.50 per hour');
  expect(payOf([field('Hourly Rate', '24')])).toBe('24 per hour');
  expect(payOf([field('Pay Grade', '12'), field('Hiring bonus', '5000')])).toBeUndefined();
  expect(payOf('none')).toBeUndefined();
});

test('a token that is none is refused with an example of one', () => {
  for (const token of ['', 'abcd', 'abcd.fa.us2', 'abcd.fa.us2/..', 'https://abcd.fa.us2.oraclecloud.com/x'])
    expect(() => source.start({ token, origin: null })).toThrow('abcd.fa.us2/CX_1');
});
