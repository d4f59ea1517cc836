import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import { writeCursor, type SearchCursor } from '#search';
import { searchQuery } from '#views';
import { expect, test } from '@jest/globals';
import { EVERYTHING } from '../../../../libs/views/spec-support/a-search.js';
import { criteriaOf, optionsOf, wantedOf } from './criteria.js';
import { parseSearch } from './parse-search.js';

const errorsOf = (query: Record<string, unknown>) =>
  parseSearch(query).errors.map(({ parameter, message }) => [parameter, message]);
const criteriaIn = (query: Record<string, unknown>) => criteriaOf(parseSearch(query).parameters);

test('an empty query is the usual search', () => {
  const { parameters, errors, ignored } = parseSearch({});
  expect({ errors, ignored }).toEqual({ errors: [], ignored: [] });
  expect(criteriaOf(parameters)).toEqual(USUAL_CRITERIA);
  expect(optionsOf(parameters)).toEqual({ sort: 'newest', limit: 20, after: null });
});

test('the empty fields of a form count as absent', () => {
  const { parameters, errors } = parseSearch({ q: ' ', state: '', remote: '', limit: '', cursor: '' });
  expect(errors).toEqual([]);
  expect(parameters).toEqual(parseSearch({}).parameters);
});

test('lists may be repeated, parted by commas, or both', () => {
  const { parameters } = parseSearch({
    remote: ['fully_remote,hybrid', ' onsite ', 'hybrid'],
    role: 'coder,',
  });
  expect(parameters.remote).toEqual(['fully_remote', 'hybrid', 'onsite']);
  expect(parameters.role).toEqual(['coder']);
});

test('a minus before a value rules it out', () => {
  expect(criteriaIn({ employer_type: 'payer,-staffing_agency', system: '-Epic' })).toMatchObject({
    employerType: { any: ['payer'], not: ['staffing_agency'] },
    system: { any: [], not: ['Epic'] },
  });
});

test('what a page writes into an address is read as it was meant', () => {
  for (const criteria of [USUAL_CRITERIA, EVERYTHING] satisfies SearchCriteria[]) {
    const query: Record<string, string[]> = {};
    for (const [name, value] of searchQuery(criteria)) (query[name] ??= []).push(value);
    const { parameters, errors, ignored } = parseSearch(query);
    expect({ errors, ignored }).toEqual({ errors: [], ignored: [] });
    expect(criteriaOf(parameters)).toEqual(criteria);
  }
});

test('pay is asked for by the year unless the hour is named', () => {
  expect(criteriaIn({ pay_min: '50000' }).payMin).toEqual({ amount: 50_000, per: 'year' });
  expect(criteriaIn({ pay_min: '24', pay_per: 'hour' }).payMin).toEqual({ amount: 24, per: 'hour' });
  expect(errorsOf({ pay_min: '24.50' })).toEqual([
    ['pay_min', 'must be a whole number from 0 to 10,000,000.'],
  ]);
});

test('days may be written with or without their unit', () => {
  expect(criteriaIn({ posted_within: '7d' }).postedWithinDays).toBe(7);
  expect(criteriaIn({ posted_within: '30' }).postedWithinDays).toBe(30);
  expect(errorsOf({ posted_within: '0d' })).toHaveLength(1);
});

test('a state and a credential may be written in small letters', () => {
  expect(criteriaIn({ state: 'tx', credential: 'cpc-a' })).toMatchObject({
    state: 'TX',
    credentials: ['CPC-A'],
  });
});

test('all that is wrong is told at once, with what is allowed', () => {
  const { errors } = parseSearch({ remote: 'mars,hybrid,moon', limit: '51', state: 'ZZ', in_field: 'maybe' });
  expect(errors.map(({ parameter, message }) => `${parameter} ${message}`)).toEqual([
    'in_field "maybe" is not one of its values.',
    'remote "mars" is not one of its values.',
    'remote "moon" is not one of its values.',
    'state "ZZ" is not one of its values.',
    'limit must be a whole number from 1 to 50.',
  ]);
  expect(errors[1]?.allowed).toEqual([
    'fully_remote',
    'hybrid',
    'onsite',
    'unclear',
    'each of them with a minus before it',
  ]);
});

test('what is right beside what is wrong is kept, so that a form can be shown again', () => {
  const { parameters } = parseSearch({ remote: 'mars', state: 'OH', q: 'coder', limit: 'x' });
  expect(wantedOf(parameters)).toMatchObject({
    criteria: { remote: { any: [], not: [] }, state: 'OH', q: 'coder' },
    limit: null,
  });
});

test.each(['0', '51', '-1', '1.5', '1e1', '0x10', ' ', '١', '9'.repeat(400), 'NaN', 'Infinity'])(
  'the limit %j is not taken',
  (limit) => {
    const wrong = limit.trim() === '' ? [] : [['limit', 'must be a whole number from 1 to 50.']];
    expect(errorsOf({ limit })).toEqual(wrong);
  },
);

test('a single parameter that is given twice is not guessed at', () => {
  expect(errorsOf({ q: ['a', 'b'], limit: ['1', '2'] })).toEqual([
    ['q', 'is given more than once.'],
    ['limit', 'is given more than once.'],
  ]);
});

test('words are taken as they are, up to 200 characters', () => {
  const hostile = `'; DROP TABLE postings; -- <script> \0 ${'"'.repeat(20)}`;
  expect(parseSearch({ q: hostile }).parameters.q).toBe(hostile);
  expect(errorsOf({ q: 'x'.repeat(201) })).toEqual([['q', 'must not be longer than 200 characters.']]);
});

test('what a message repeats is short, and a list has an end', () => {
  const [error] = parseSearch({ sort: 'z'.repeat(5_000) }).errors;
  expect(error?.message.length).toBeLessThan(100);
  const many = Array.from({ length: 61 }, (_, n) => `value${n}`);
  expect(errorsOf({ schedule: many })).toEqual([['schedule', 'must not have more than 60 values.']]);
});

test('names that the search does not know are told, those of objects too', () => {
  const query = Object.assign(Object.create(null), {
    salary: '1',
    'remote[]': 'hybrid',
    ['__proto__']: 'x',
    constructor: 'x',
    toString: ['x'],
  });
  const { ignored, errors } = parseSearch(query);
  expect(errors).toEqual([]);
  expect(ignored).toEqual(['salary', 'remote[]', '__proto__', 'constructor', 'toString']);
});

test('values that no address can hold are not taken for texts', () => {
  expect(parseSearch({ q: { a: 1 }, remote: [{}, null, 3] }).errors).toEqual([]);
});

test('a cursor belongs to the order it was given for', () => {
  const after: SearchCursor = {
    sort: 'newest',
    today: '2026-11-20',
    shown: [],
    last: null,
    corrected: [],
    needed: null,
  };
  const cursor = writeCursor(after);
  expect(optionsOf(parseSearch({ cursor }).parameters).after).toEqual(after);
  expect(errorsOf({ cursor, q: 'coder' })).toEqual([['cursor', 'belongs to another search.']]);
  expect(errorsOf({ cursor, q: 'coder', sort: 'newest' })).toEqual([]);
  expect(errorsOf({ cursor: 'abc' })).toEqual([['cursor', 'is not a cursor that this search gave.']]);
});
