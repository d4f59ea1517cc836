import { expect, test } from '@jest/globals';
import { pathPieces } from './path-pieces.js';

test('the pieces of a path come decoded, without the empty ones', () => {
  expect(pathPieces(new URL('https://jobs.example/Birch%20Clinic//apply/?a=1'))).toEqual([
    'Birch Clinic',
    'apply',
  ]);
  expect(pathPieces(new URL('https://jobs.example'))).toEqual([]);
});

test('a piece that was never rightly encoded stays as it is', () => {
  expect(pathPieces(new URL('https://jobs.example/100%-remote'))).toEqual(['100%-remote']);
});
