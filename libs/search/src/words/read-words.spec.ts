import { describe, expect, test } from '@jest/globals';
import { readWords } from './read-words.js';
import { TERMS_OF_ART } from './terms-of-art.js';
import { wordsIn } from './words-in.js';

/** Each thing wanted as its ways: words side by side in quotes, words apart with a plus. */
const wantedIn = (typed: string) =>
  readWords(typed).wanted.map(({ ways }) =>
    ways.map(({ words, together }) => (together ? `"${words.join(' ')}"` : words.join('+'))),
  );
const unwantedIn = (typed: string) => readWords(typed).unwanted.map(({ words }) => words.join(' '));

describe('a search is read as web searches are', () => {
  test.each([
    ['every word is wanted', 'epic waystar', [['epic'], ['waystar']]],
    ['quotes keep words together', '"epic waystar"', [['"epic waystar"']]],
    ['curly quotes too', '“epic waystar”', [['"epic waystar"']]],
    ['a quote that is never closed ends with the search', 'epic "tele health', [['epic'], ['"tel health"']]],
    ['OR makes neighbours alternatives', 'epic OR tebra waystar', [['epic', 'tebra'], ['waystar']]],
    ['in small letters as well', 'epic or tebra', [['epic', 'tebra']]],
    ['OR without a neighbour is nothing', 'OR epic OR', [['epic']]],
    ['a dashed word keeps together', 'multi-state', [['"multi stat"']]],
    ['what says only that work is looked for is left out', 'epic jobs in the clinic', [['epic'], ['clinic']]],
    ['unless nothing else is said', 'jobs', [['job']]],
    ['nothing asks nothing', ' "" - -- OR | ', []],
  ])('%s', (_what, typed, wanted) => {
    expect(wantedIn(typed)).toEqual(wanted);
  });

  test('what employers call the seat only helps: a denials specialist may be a denials analyst', () => {
    const optional = (typed: string) => readWords(typed).wanted.map((thing) => thing.optional);
    expect(optional('denials specialist')).toEqual([false, true]);
    expect(optional('specialist')).toEqual([false]);
    expect(optional('denials "specialist"')).toEqual([false, false]);
  });

  test('a dash before a word or quote rules it out', () => {
    expect(unwantedIn('coder -inpatient -"risk adjustment"')).toEqual(['inpatient', 'risk adjustment']);
    expect(wantedIn('-inpatient')).toEqual([]);
  });

  test('only the beginning of an endless search is read', () => {
    expect(readWords('epic '.repeat(10_000)).wanted.length).toBeLessThanOrEqual(24);
  });
});

describe('words of the trade', () => {
  test.each([
    ['WFH', '"work from hom"'],
    ['work from home', 'remot'],
    ['accounts receivable', 'a/r'],
    ['A/R', '"account receivabl"'],
    ['HCC', '"risk adjustment"'],
    ['risk adjustment', 'hcc'],
    ['CPC', '"certify professional coder"'],
    ['coding specialist', 'coder'],
    ['pro-fee', '"professional fee"'],
    ['ED', '"emergency department"'],
    ['TX', 'texa'],
    ['new york', 'ny'],
  ])('whoever looks for %s finds %s as well', (typed, other) => {
    expect(wantedIn(typed)).toHaveLength(1);
    expect(wantedIn(typed)[0]).toContain(other);
  });

  test('a CPC is not looked for as a CPC-A, nor the other way round', () => {
    expect(wantedIn('CPC').flat()).not.toContain('cpc-a');
    expect(wantedIn('CPC-A').flat()).not.toContain('cpc');
  });

  test('between quotes they mean just what they say', () => {
    expect(wantedIn('"accounts receivable"')).toEqual([['"account receivabl"']]);
  });

  test('no way of writing stands for two things', () => {
    const ways = TERMS_OF_ART.flatMap(({ same }) => same.map((way) => wordsIn(way).join(' ')));
    expect(ways.filter((way, at) => ways.indexOf(way) !== at)).toEqual([]);
  });
});
