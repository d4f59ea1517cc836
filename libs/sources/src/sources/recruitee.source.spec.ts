import { expect, test } from '@jest/globals';
import { source } from './recruitee.source.js';

const asked = (token: string) => source.start({ token, origin: null })[0]?.url;

test('a careers site on the employer’s own host is asked there', () => {
  expect(asked('acme')).toBe('https://acme.recruitee.com/api/offers');
  expect(asked('jobs.acme.example')).toBe('https://jobs.acme.example/api/offers');
});

test('a token that is neither a name nor a host is refused', () => {
  for (const token of ['', 'a b', '..', 'acme/x']) expect(() => asked(token)).toThrow('such as');
});
