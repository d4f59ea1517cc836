import { expect, test } from '@jest/globals';
import { employerSite } from './employer-site.js';

const siteOf = (token: string, origin: string | null = null) => employerSite({ token, origin }, 'Acme').href;

test('a host, a host with a path and a whole address all name the same kind of site', () => {
  expect(siteOf('Careers.Acme.example')).toBe('https://careers.acme.example/');
  expect(siteOf('https://careers.acme.example/us/en/?from=10')).toBe('https://careers.acme.example/us/en/');
});

test('another origin replaces only the host', () => {
  expect(siteOf('careers.acme.example/us/en', 'http://127.0.0.1:4010')).toBe('http://127.0.0.1:4010/us/en/');
});

test('what names no host is refused with a sentence', () => {
  for (const token of ['', 'acme', '..', 'a b.example', 'acme.example//x'])
    expect(() => siteOf(token)).toThrow('is the host of the employer');
});
