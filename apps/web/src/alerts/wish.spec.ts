import { expect, test } from '@jest/globals';
import { readWish } from './wish.js';

const ASKED = { email: 'Ana@Example.com', search: { state: 'TX' }, rhythm: 'daily', zone: 'America/Chicago' };
const strictly = { unknownParameters: 'refused' } as const;
const leniently = { unknownParameters: 'ignored' } as const;

const wishOf = (fields: Record<string, unknown>) => {
  const read = readWish(fields, strictly);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.wish;
};
const wrong = (fields: Record<string, unknown>, how: Parameters<typeof readWish>[1] = strictly) => {
  const read = readWish(fields, how);
  return 'errors' in read ? read.errors.map(({ parameter }) => parameter) : [];
};

test('who says no hour gets mail at seven, who says no weekday on Mondays', () => {
  expect(wishOf(ASKED)).toMatchObject({
    address: { key: 'ana@example.com' },
    criteria: { state: 'TX' },
    timetable: { rhythm: 'daily', hour: 7, weekday: 1, zone: 'America/Chicago' },
    program: null,
  });
});

test('a form sends digits, an API numbers', () => {
  expect(wishOf({ ...ASKED, hour: '18', weekday: '5' }).timetable).toMatchObject({ hour: 18, weekday: 5 });
  expect(wishOf({ ...ASKED, hour: 18, weekday: 5 }).timetable).toMatchObject({ hour: 18, weekday: 5 });
});

test('everything that is wrong is told at once, by field', () => {
  expect(wrong({})).toEqual(['email', 'search', 'rhythm', 'zone']);
  const odd = {
    email: 'nobody',
    search: 'state=XX',
    rhythm: 'hourly',
    zone: 'Mars/Base',
    hour: 24,
    weekday: 0,
  };
  expect(wrong(odd)).toEqual(['email', 'search.state', 'rhythm', 'hour', 'weekday', 'zone']);
});

test.each([-1, 24, 7.5, '7.5', '1e1', ' 7', true, [7], Number.NaN])('%j is no hour', (hour) => {
  expect(wrong({ ...ASKED, hour })).toEqual(['hour']);
});

test.each([7, ['a@example.com'], { a: 1 }, 'a@example.com\r\nBcc: b@example.com', 'a@x.com,b@x.com'])(
  '%j is no address',
  (email) => expect(wrong({ ...ASKED, email })).toEqual(['email']),
);

test('a mistyped filter is refused where a program asks, and left out where a reader came by a link', () => {
  const mistyped = { ...ASKED, search: 'stat=TX' };
  expect(wrong(mistyped)).toEqual(['search.stat']);
  expect(wrong(mistyped, leniently)).toEqual([]);
});

test('a school is kept where it is one we know', () => {
  expect(wishOf({ ...ASKED, program: 'careerstep' }).program).toBe('careerstep');
  for (const program of ['nope', 'constructor', 7]) expect(wishOf({ ...ASKED, program }).program).toBeNull();
});
