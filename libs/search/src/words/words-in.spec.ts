import { expect, test } from '@jest/globals';
import { wordsIn, writtenWordsIn } from './words-in.js';

test.each([
  ['a dashed word is its parts', 'follow-up', ['follow', 'up']],
  ['a credential is one word with its letter', 'CPC-A, CCS-P', ['cpc-a', 'ccs-p']],
  ['and without the dash the same', 'CPCA or CCSP', ['cpc-a', 'or', 'ccs-p']],
  ['credentials beside a stroke are two', 'CPC/CPC-A', ['cpc', 'cpc-a']],
  ['A/R is one word', 'A/R clerk', ['a/r', 'clerk']],
  ['dots of an abbreviation are left out', 'C.P.C. needed', ['cpc', 'need']],
  ['several of a name are that name', 'DRGs and EOBs', ['drg', 'and', 'eob']],
  ['accents and wide letters are plain ones', 'résumé ＣＰＣ', ['resum', 'cpc']],
  ['an owner is the name', "Boise's clinic", ['bois', 'clinic']],
  ['letters set bold are plain ones', '𝗠𝗲𝗱𝗶𝗰𝗮𝗹 coder🩺', ['medical', 'coder']],
  ['marks and blanks are nothing', ' -- "…" / !? ', []],
])('%s', (_what, text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test('a word of endless length is cut', () => {
  expect(wordsIn('x'.repeat(10_000))[0]).toHaveLength(40);
});

test('words are shown as they were written', () => {
  expect(writtenWordsIn('Inpatient Coding (CPC-A)')).toEqual(['inpatient', 'coding', 'cpc-a']);
});
