import { expect, test } from '@jest/globals';
import { sentenceAround } from '#text';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return sentenceAround(text, start, start + word.length).trim();
};

test('a sentence ends at its full stop, at a line end, but not within an abbreviation', () => {
  expect(around('We hire. Remote in the U.S. only. Apply.', 'Remote')).toBe('Remote in the U.S. only');
  expect(around('Line one\nRemote role\nLine three', 'Remote')).toBe('Remote role');
  expect(around('Remote', 'Remote')).toBe('Remote');
});
