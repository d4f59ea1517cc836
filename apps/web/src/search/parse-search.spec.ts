import { writeCursor } from '#store';
import { expect, test } from '@jest/globals';
import { parseSearch, postingQuery, searchWanted } from './parse-search.js';

const errorsOf = (query: Record<string, unknown>) =>
  parseSearch(query).errors.map(({ parameter, message }) => [parameter, message]);

test('an empty query is the usual search', () => {
  const { parameters, errors, ignored } = parseSearch({});
  expect({ errors, ignored }).toEqual({ errors: [], ignored: [] });
  expect(postingQuery(parameters, true)).toEqual({
    q: '',
    inField: true,
    remote: [],
    role: [],
    employerType: [],
    state: null,
    sort: null,
    limit: 20,
    after: null,
    samples: true,
  });
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

test('a state may be written in small letters', () => {
  expect(parseSearch({ state: 'tx' }).parameters.state).toBe('TX');
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
  expect(errors[1]?.allowed).toEqual(['fully_remote', 'hybrid', 'onsite', 'unclear']);
});

test('what is right beside what is wrong is kept, so that a form can be shown again', () => {
  const { parameters } = parseSearch({ remote: 'mars', state: 'OH', q: 'coder', limit: 'x' });
  expect(searchWanted(parameters)).toMatchObject({ remote: [], state: 'OH', q: 'coder', limit: null });
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

test('what a message repeats is short', () => {
  const [error] = parseSearch({ sort: 'z'.repeat(5_000) }).errors;
  expect(error?.message.length).toBeLessThan(100);
});

test('names that the search does not know are told, those of objects too', () => {
  const query = Object.assign(Object.create(null), {
    credential: 'CPC',
    pay_min: '50000',
    'remote[]': 'hybrid',
    ['__proto__']: 'x',
    constructor: 'x',
    toString: ['x'],
  });
  const { ignored, errors } = parseSearch(query);
  expect(errors).toEqual([]);
  expect(ignored).toEqual(['credential', 'pay_min', 'remote[]', '__proto__', 'constructor', 'toString']);
});

test('values that no address can hold are not taken for texts', () => {
  expect(parseSearch({ q: { a: 1 }, remote: [{}, null, 3] }).errors).toEqual([]);
});

test('a cursor belongs to the order it was given for', () => {
  const cursor = writeCursor({ sort: 'newest', day: '2026-11-20', id: 7 });
  expect(postingQuery(parseSearch({ cursor }).parameters, true).after).toEqual({
    sort: 'newest',
    day: '2026-11-20',
    id: 7,
  });
  expect(errorsOf({ cursor, q: 'coder' })).toEqual([['cursor', 'belongs to another search.']]);
  expect(errorsOf({ cursor, q: 'coder', sort: 'newest' })).toEqual([]);
  expect(errorsOf({ cursor: 'abc' })).toEqual([['cursor', 'is not a cursor that this search gave.']]);
});
