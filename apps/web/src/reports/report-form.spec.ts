import { describe, expect, test } from '@jest/globals';
import { readReport } from './report-form.js';

const typed = { kind: 'closed', words: '', posting: '7' };

describe('a report', () => {
  test('is understood by kind, words and posting', () => {
    const words = '  Filled\r\nlast week.\0 ';
    expect(readReport({ ...typed, words })).toEqual({
      told: { kind: 'closed', words: 'Filled\nlast week.', posting: 7 },
    });
    expect(readReport({ ...typed, posting: 'https://superbill.example/postings/7-medical-coder' })).toEqual({
      told: { kind: 'closed', words: null, posting: 7 },
    });
  });

  test('may be about no posting', () => {
    expect(readReport({ ...typed, posting: ' ' })).toMatchObject({ told: { posting: null } });
  });

  test('may have 500 characters, line ends counted as they were typed', () => {
    expect(readReport({ ...typed, words: '𝒳\r\n'.repeat(250).trimEnd() })).toHaveProperty('told');
    expect(readReport({ ...typed, words: 'x'.repeat(501) })).toEqual({
      errors: { words: 'Say it in 500 characters at most; these are 501.' },
    });
  });

  test('that says "something else" has to say what', () => {
    const report = { ...typed, kind: 'something_else' };
    expect(readReport({ ...report, words: '\r\n ' })).toHaveProperty('errors.words');
    expect(readReport({ ...report, words: 'Twice on the list.' })).toHaveProperty('told');
  });

  test('is told all that is wrong with it at once', () => {
    expect(readReport({ kind: 'constructor', words: 'x'.repeat(501), posting: 'that one' })).toEqual({
      errors: {
        kind: 'Choose what is wrong.',
        words: expect.stringContaining('501'),
        posting: expect.stringContaining('no such posting'),
      },
    });
  });
});
