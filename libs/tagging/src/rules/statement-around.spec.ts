import { expect, test } from '@jest/globals';
import { statementAround } from './statement-around.js';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const statement = statementAround(text, start, start + words.length);
  return text.slice(statement.start, statement.end).trim();
};

test.each([
  ['CPC. Five years coding. $42/hr', 'Five', 'Five years coding.'],
  ['Needs 3 yrs. of coding. CPC', '3', 'Needs 3 yrs. of coding.'],
  ['CPC or CCS-P. If you can', 'CPC', 'CPC or CCS-P.'],
  ['coursework preferred.Minimum of one year', 'one year', 'Minimum of one year'],
  ['- CPC\n- Two years\n- Excel', 'Two', '- Two years'],
  ['• CPC • Two years • Excel', 'Two', 'Two years •'],
])('%j', (text, words, statement) => {
  expect(around(text, words)).toBe(statement);
});

test('a sentence that was broken into lines is one', () => {
  expect(around('Two years of\ncoding and\nauditing\n\nCPC', 'years')).toBe(
    'Two years of\ncoding and\nauditing',
  );
  expect(around('•\nTwo years', 'Two')).toBe('•\nTwo years');
});

test('lines that lost their breaks are parted where words are glued', () => {
  const glued =
    'High School diplomaCurrent AAPC certificationEncoder experiencePast managerial experience, preferred6 + years’ experience as coderStrong knowledge of codesMust be able to remain poisedAbility to meet goals. ';
  expect(around(glued.repeat(2), '6 +')).toBe('6 + years’ experience as coder');
});
