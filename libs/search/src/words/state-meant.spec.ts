import { expect, test } from '@jest/globals';
import { stateMeant } from './state-meant.js';

test.each([
  ['remote coder jobs I can take from Texas', 'TX', 'remote coder jobs'],
  ['remote coder texas', 'TX', 'remote coder'],
  ['Texas remote coder', 'TX', 'remote coder'],
  ['medical billing in New York', 'NY', 'medical billing'],
  ['coder, living in north  carolina', 'NC', 'coder'],
  ['west virginia biller', 'WV', 'biller'],
  ['coder washington dc', 'DC', 'coder'],
  ['coder Washington, D.C.', 'DC', 'coder'],
  ['coder from TX', 'TX', 'coder'],
  ['billing jobs in the state of Ohio', 'OH', 'billing jobs'],
  ['texas coder from TX', 'TX', 'coder'],
  ['"prior authorization" ohio', 'OH', '"prior authorization"'],
  ['florida', 'FL', ''],
])('%s means %s', (typed, state, rest) => {
  expect(stateMeant(typed)).toMatchObject({ state, rest });
});

test.each([
  ['remote coder from Texas', 'from Texas', true, 'remote coder from "Texas"'],
  ['billing jobs in TX please', 'in TX', true, 'billing jobs in "TX" please'],
  ['texas coder', 'texas', false, '"texas" coder'],
  ['texas coder from TX', 'from TX', true, '"texas" coder from "TX"'],
])('in "%s" the words are "%s"; as a place: %s', (typed, words, isPlace, quoted) => {
  expect(stateMeant(typed)).toMatchObject({ words, isPlace, quoted });
  expect(stateMeant(quoted)).toBeNull();
});

test.each([
  ['no state', 'remote coder'],
  ['a city of the same name', 'coder kansas city'],
  ['an employer that begins with a state', 'Texas Health coder'],
  ['two states: only one can be asked for', 'coder texas or florida'],
  ['a word between quotes', '"texas children"'],
  ['a quote that is left open', '"coder texas'],
  ['what was ruled out', 'coder -texas'],
  ['letters that are also a doctor', 'MD coder'],
  ['a little word in capitals', 'CODER OR BILLER IN OFFICE'],
  ['a little word behind a little word', 'work with me in or out'],
  ['part of a longer word', 'mainecare indiana-based-texas'],
  ['nothing at all', ''],
])('%s is none', (_, typed) => {
  expect(stateMeant(typed)).toBeNull();
});

test('a text made to be slow is read at once', () => {
  expect(stateMeant('living '.repeat(20_000))).toBeNull();
  expect(stateMeant(`${' '.repeat(100_000)}x`)).toBeNull();
});
