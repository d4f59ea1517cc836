import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachNumber, lettersOf } from './letters.js';

const number = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 49_100, max: 49_200 }),
  fc.integer({ min: 0, max: 67_158_015 }),
);
const numbersIn = (letters: string) => {
  const numbers: number[] = [];
  eachNumber(letters, (each) => numbers.push(each));
  return numbers;
};

test('numbers are read from letters as they were written', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(numbersIn(lettersOf(numbers))).toEqual(numbers);
    }),
  );
});

test('very many numbers are no more trouble than few', () => {
  const numbers = Array.from({ length: 200_000 }, (_, k) => k);
  expect(numbersIn(lettersOf(numbers))).toEqual(numbers);
});

test('numbers in a row are found where they stand, and never across the halves of others', () => {
  const few = fc.constantFrom(0, 1, 49_151, 49_152, 49_153, 57_344, 57_345, 65_537);
  fc.assert(
    fc.property(
      fc.array(few, { maxLength: 12 }),
      fc.array(few, { minLength: 1, maxLength: 3 }),
      (all, row) => {
        const isThere = all.some((_, at) => row.every((each, k) => all[at + k] === each));
        expect(lettersOf(all).includes(lettersOf(row))).toBe(isThere);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('more words than the letters tell apart are refused', () => {
  expect(() => lettersOf([67_158_016])).toThrow('67158015 different words at most');
});
