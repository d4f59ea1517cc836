import { expect, test } from '@jest/globals';
import { sourcesShown } from './sources-shown.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const source = (id: string, name: string) => ({
  id,
  name,
  homepage: `https://${id}.example`,
  kind: 'employer-system' as const,
  access: {
    terms: { url: 'https://terms.example', readOn: '2026-11-22', summary: 'Open.' },
    attribution: `From ${name}.`,
    passOn: true,
    keySetting: 'SECRET_KEY',
    onByDefault: true,
  },
});
const KNOWN = [source('workday', 'Workday'), source('ashby', 'Ashby'), source('lever', 'Lever')];
const board = (of: string, lastHealthyAt: string | null, change = {}) => ({
  source: of,
  enabled: true,
  sample: false,
  lastHealthyAt: lastHealthyAt === null ? null : new Date(lastHealthyAt),
  ...change,
});

test('a source is as fresh as its boards, and boards that were not read for a day are told apart', () => {
  const boards = [
    board('workday', '2026-11-22T11:00:00Z'),
    board('workday', '2026-11-20T11:00:00Z'),
    board('workday', null),
    board('ashby', null),
  ];
  const { sources } = sourcesShown(KNOWN, boards, { workday: 12 }, NOW);
  expect(
    sources.map(({ name, boards, fresh, lastReadAt, open }) => [name, boards, fresh, lastReadAt, open]),
  ).toEqual([
    ['Ashby', 1, 0, null, 0],
    ['Workday', 3, 1, new Date('2026-11-22T11:00:00Z'), 12],
  ]);
});

test('a source without a board that is switched on is only named', () => {
  const { sources, idle } = sourcesShown(KNOWN, [board('lever', null, { enabled: false })], {}, NOW);
  expect(sources).toEqual([]);
  expect(idle).toEqual(['Ashby', 'Lever', 'Workday']);
});

test('invented boards count only while there are no others', () => {
  const sample = board('ashby', null, { sample: true });
  expect(sourcesShown(KNOWN, [sample], {}, NOW)).toMatchObject({
    sources: [{ name: 'Ashby' }],
    samples: true,
  });
  expect(sourcesShown(KNOWN, [sample, board('lever', null)], {}, NOW)).toMatchObject({
    sources: [{ name: 'Lever' }],
    samples: false,
  });
});

test('the public is told nothing of single boards, keys or settings', () => {
  const boards = [board('ashby', null, { token: 'acme-internal', origin: 'https://intern.example' })];
  expect(JSON.stringify(sourcesShown(KNOWN, boards, {}, NOW))).not.toMatch(/acme|intern|SECRET/);
});
