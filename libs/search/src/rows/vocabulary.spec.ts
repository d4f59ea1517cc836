import { expect, test } from '@jest/globals';
import { wordsIn } from '../words/words-in.js';
import { Vocabulary } from './vocabulary.js';

test('every word has a number of its own, however many there are', () => {
  const vocabulary = new Vocabulary();
  const texts = Array.from({ length: 20_000 }, (_, k) => `word${k}x Charge-${k}`);
  const first = texts.map((text) => vocabulary.numbersIn(text));
  expect(texts.map((text) => vocabulary.numbersIn(text))).toEqual(first);
  for (const [at, text] of texts.entries()) {
    expect(first[at]!.map((number) => vocabulary.wordOf(number))).toEqual(wordsIn(text));
  }
});

test('a text is the same words with and without what was read before', () => {
  const text = 'Codes CPC-A/CCS-P charts; follow-up on A/R. It’s "remote" – 100% 𝗳𝗿𝗼𝗺 home…';
  const vocabulary = new Vocabulary();
  for (let time = 0; time < 2; time += 1) {
    expect(vocabulary.numbersIn(text).map((number) => vocabulary.wordOf(number))).toEqual(wordsIn(text));
  }
});

test('terms of the trade are found wherever they stand', () => {
  const vocabulary = new Vocabulary();
  const named = (text: string) =>
    vocabulary.phrasesIn(vocabulary.numbersIn(text)).map((number) => vocabulary.writtenForm(number));
  expect(named('Work from home: risk adjustment, and more risk adjustments')).toEqual([
    'work from home',
    'risk adjustment',
    'risk adjustment',
  ]);
  expect(named('risk of adjustment')).toEqual([]);
});
