import { expect, test } from '@jest/globals';
import { robotsVerdict } from './robots-rules.js';

const verdict = (robots: string, path: string) =>
  robotsVerdict(robots.replaceAll('|', '\n'), 'Superbill', new URL(path, 'https://boards.example'));
const refusedBy = (robots: string, path: string) => verdict(robots, path).refusedBy;

test.each([
  ['no rules', '', '/jobs'],
  ['a page that is no robots.txt', '<html>|<p>User-agent: yes</p>', '/jobs'],
  ['an empty Disallow', 'User-agent: *|Disallow:', '/jobs'],
  ['rules for somebody else', 'User-agent: Googlebot|Disallow: /', '/jobs'],
  ['rules before any agent', 'Disallow: /', '/jobs'],
  [
    'a group of our own beside one for everybody',
    'User-agent: *|Disallow: /||User-agent: superbill|Disallow: /x',
    '/jobs',
  ],
  ['a longer Allow', 'User-agent: *|Disallow: /jobs|Allow: /jobs/public', '/jobs/public/1'],
  ['an Allow as long as the Disallow', 'User-agent: *|Disallow: /jobs|Allow: /jobs', '/jobs'],
  ['a rule for another spelling of the path', 'User-agent: *|Disallow: /Jobs', '/jobs'],
  ['a rule that ends earlier', 'User-agent: *|Disallow: /*.json$', '/jobs.json?page=1'],
  ['a rule for the query of another page', 'User-agent: *|Disallow: /*?page=2', '/jobs?page=1'],
  ['a rule in a comment', 'User-agent: * # Disallow: /|#Disallow: /', '/jobs'],
  ['an agent whose name only begins like ours', 'User-agent: Superbillionaire|Disallow: /', '/jobs'],
])('%s lets us in', (_, robots, path) => {
  expect(refusedBy(robots, path)).toBeNull();
});

test.each([
  ['everybody shut out', 'User-agent: *|Disallow: /', '/jobs', 'Disallow: /'],
  ['our name in another case', 'User-agent: SUPERBILL|Disallow: /', '/jobs', 'Disallow: /'],
  ['our name with a version', 'User-agent: Superbill/2.0 (jobs)|Disallow: /', '/jobs', 'Disallow: /'],
  ['a list of agents', 'User-agent: x|User-agent: superbill|User-agent: y|Disallow: /', '/', 'Disallow: /'],
  [
    'a delay between two agents',
    'User-agent: superbill|Crawl-delay: 5|User-agent: x|Disallow: /',
    '/',
    'Disallow: /',
  ],
  [
    'a site map between two agents',
    'User-agent: superbill|Sitemap: /s.xml|User-agent: x|Disallow: /',
    '/',
    'Disallow: /',
  ],
  [
    'two groups for us',
    'User-agent: superbill|Disallow: /a|User-agent: x|Allow: /|User-agent: superbill|Disallow: /b',
    '/a',
    'Disallow: /a',
  ],
  [
    'a longer Disallow',
    'User-agent: *|Allow: /jobs|Disallow: /jobs/private',
    '/jobs/private/1',
    'Disallow: /jobs/private',
  ],
  ['a wildcard', 'User-agent: *|Disallow: /*/apply', '/acme/jobs/apply?x=1', 'Disallow: /*/apply'],
  [
    'a wildcard that must look twice',
    'User-agent: *|Disallow: /*ab*abc$',
    '/xab/abab/abc',
    'Disallow: /*ab*abc$',
  ],
  ['an end', 'User-agent: *|Disallow: /*.json$', '/jobs.json', 'Disallow: /*.json$'],
  ['a query', 'User-agent: *|Disallow: /*?page=', '/jobs?page=2', 'Disallow: /*?page='],
  ['escaped letters in the rule', 'User-agent: *|Disallow: /%6Aobs', '/jobs', 'Disallow: /%6Aobs'],
  ['escaped letters in the address', 'User-agent: *|Disallow: /jobs', '/%6Aobs', 'Disallow: /jobs'],
  ['letters beyond ASCII', 'User-agent: *|Disallow: /empleo/ñ', '/empleo/%c3%b1', 'Disallow: /empleo/ñ'],
  ['brackets', 'User-agent: *|Disallow: /jobs?q={x}[1]', '/jobs?q={x}[1]', 'Disallow: /jobs?q={x}[1]'],
  ['a byte order mark', '\uFEFFUser-agent: *|Disallow: /', '/jobs', 'Disallow: /'],
  [
    'Windows line ends and spaces',
    ' user-agent :\t* \r\n disallow : /jobs # no\r\n',
    '/jobs',
    'disallow : /jobs # no',
  ],
])('%s keeps us out', (_, robots, path, line) => {
  expect(refusedBy(robots, path)).toBe(line);
});

test.each([
  ['User-agent: *|Crawl-delay: 10', 10],
  ['User-agent: *|Crawl-delay: 0.5|Disallow: /x', 0.5],
  ['User-agent: superbill|Disallow: /x||User-agent: *|Crawl-delay: 10', null],
  ['User-agent: *|Crawl-delay: soon', null],
  ['User-agent: *|Crawl-delay: -1', null],
])('%s is a delay of %s', (robots, seconds) => {
  expect(verdict(robots, '/jobs').crawlDelaySeconds).toBe(seconds);
});

test('a rule made of wildcards is judged in no time', () => {
  const started = performance.now();
  verdict(`User-agent: *|Disallow: /${'*a'.repeat(200_000)}b`, `/${'a'.repeat(5000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
