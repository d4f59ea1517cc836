import { expect, test } from '@jest/globals';
import { graduateChoice, graduateQuery, graduateSearch, monthsFrom, rhythmUntil } from './graduate-choice.js';

const months = monthsFrom('2026-11-22');
const choice = (query: Record<string, unknown>) => graduateChoice(query, months);

test('a school’s link fills in what it says', () => {
  const { chosen, problems } = choice({
    program: 'careerstep',
    state: 'tx',
    credential: 'cca',
    month: '2027-05',
  });
  expect(problems).toEqual([]);
  expect(chosen).toEqual({
    program: 'careerstep',
    state: 'TX',
    credential: 'CCA',
    month: '2027-05',
    work: 'either',
  });
  expect(graduateQuery(chosen)).toBe('program=careerstep&month=2027-05&credential=CCA&state=TX');
});

test('a graduate is sent what is open to beginners, fits credential and state, and needs nobody at a place', () => {
  const { chosen } = choice({ state: 'TX', credential: 'CCA', work: 'coding' });
  expect(graduateSearch(chosen)).toMatchObject({
    entryLevel: true,
    state: 'TX',
    credentials: ['CCA'],
    role: { any: ['coder', 'coder_and_biller'], not: [] },
    remote: { any: [], not: ['onsite', 'hybrid'] },
  });
});

test('who says nothing is sent whatever is open to beginners', () => {
  expect(graduateSearch(choice({}).chosen)).toMatchObject({
    entryLevel: true,
    state: null,
    credentials: [],
    role: { any: [] },
  });
});

test('what can not be used is told in a sentence each, and the rest is kept', () => {
  const { chosen, problems } = choice({
    program: 'nope',
    state: 'XX',
    credential: '?',
    month: 'May',
    work: 'constructor',
  });
  expect(problems).toHaveLength(5);
  expect(chosen).toEqual({ program: null, state: null, credential: null, month: null, work: 'either' });
  expect(choice({ program: ['careerstep', 'aapc'] }).chosen.program).toBe('careerstep');
});

test('an old link still works when its month is over', () => {
  const { chosen, problems } = choice({ program: 'aapc', month: '2026-05' });
  expect(problems).toEqual([]);
  expect(chosen).toMatchObject({ program: 'aapc', month: null });
});

test('two years can be chosen from, over the turn of the year', () => {
  expect(months).toHaveLength(24);
  expect(months.slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(months.at(-1)).toBe('2028-10');
});

test('once a week is suggested to whoever finishes later', () => {
  expect(rhythmUntil('2027-01', months)).toBe('daily');
  expect(rhythmUntil('2027-05', months)).toBe('weekly');
  expect(rhythmUntil(null, months)).toBe('daily');
});
