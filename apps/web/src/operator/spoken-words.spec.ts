import { expect, test } from '@jest/globals';
import { spokenWords } from './spoken-words.js';

const said = (a: number, b: number, same: boolean, day = 1) => ({
  a,
  b,
  same,
  decidedAt: new Date(Date.UTC(2026, 10, day)),
});

test('splitting one listing off from several is one word', () => {
  expect(spokenWords([said(1, 5, false), said(3, 5, false, 2), said(5, 9, false)])).toEqual([
    { listing: 5, others: [1, 3, 9], same: false, saidAt: new Date(Date.UTC(2026, 10, 2)) },
  ]);
});

test('joining and splitting are told apart, and so are two splits', () => {
  const words = spokenWords([said(1, 2, true), said(1, 5, false), said(2, 5, false), said(1, 7, false)]);
  expect(words.map(({ listing, others, same }) => [listing, others, same])).toEqual([
    [2, [1], true],
    [5, [1, 2], false],
    [7, [1], false],
  ]);
});

test('where nobody said anything there are no words', () => {
  expect(spokenWords([])).toEqual([]);
});
