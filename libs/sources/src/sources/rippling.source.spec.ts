import { expect, test } from '@jest/globals';
import { source } from './rippling.source.js';

const board = { token: 'acme', origin: null };
const read = (answer: unknown, url = 'https://ats.rippling.com/api/v2/board/acme/jobs?page=0') =>
  source.read({ request: { url }, status: 200, contentType: null, text: JSON.stringify(answer), board });
const rows = [{ id: 'a', name: 'Coder', locations: [{ name: 'Remote (TX, US)' }] }];

test('numbered pages are asked for until the last', () => {
  expect(read({ items: rows, page: 0, totalPages: 2 }).more[0]?.url).toBe(
    'https://ats.rippling.com/api/v2/board/acme/jobs?page=1',
  );
  expect(read({ items: rows, page: 1, totalPages: 2 }).more).toEqual([]);
  expect(read({ items: [], page: 0, totalPages: 2 }).more).toEqual([]);
});

test('a vacancy with several places is one vacancy, remote only when all of them are', () => {
  const row = (label: string) => ({ uuid: 'a', name: 'Coder', workLocation: { label } });
  const [remote] = read([row('Remote (TX, US)'), row('Remote (OK, US)')]).stubs ?? [];
  expect(remote?.listing).toMatchObject({
    location: 'Remote (TX, US); Remote (OK, US)',
    extras: { remote_flag: 'remote' },
  });
  const [either] = read([row('Remote (TX, US)'), row('Tulsa, OK')]).stubs ?? [];
  expect(either?.listing).toMatchObject({ location: 'Remote (TX, US); Tulsa, OK', extras: {} });
});

test('a board without a name cannot be asked for', () => {
  expect(() => source.start({ token: ' ', origin: null })).toThrow("A board's token can't be");
});
