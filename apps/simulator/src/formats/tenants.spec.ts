import { expect, test } from '@jest/globals';
import { boardAtHost, nameInUuid, uuidNaming } from './tenants.js';

const boardIn = boardAtHost('bamboohr.com', /^\/careers\/list$/);

test.each([
  ['https://acme.bamboohr.com/careers/list', 'acme'],
  ['http://127.0.0.1:4600/careers/list', ''],
  ['https://acme.bamboohr.com/careers/elsewhere', null],
])('%s asks for the board %j', (address, board) => {
  expect(boardIn(new URL(address))).toBe(board);
});

test('a UUID that names a board leads back to it, and no other UUID leads to any', () => {
  expect(uuidNaming('ledgerfield')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(nameInUuid(uuidNaming('ledgerfield').toUpperCase())).toBe('ledgerfield');
  for (const other of ['3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab', '00000000-0000-0000-0000-000000000000', ''])
    expect(nameInUuid(other)).toMatch(/^nobody: /);
});
