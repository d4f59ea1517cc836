import { ANY, USUAL_CRITERIA, type PostingSummary, type SearchCriteria } from '#domain';
import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { aDigest, aGraduatesDigest, SENDER } from '../../spec-support/a-digest.js';
import { aSummary } from '../../spec-support/random-alerts.js';
import { composeAlreadySubscribed, composeConfirmation } from './compose-confirmation.js';
import { composeDigest } from './compose-digest.js';
import type { Digest } from './composed-mail.js';

const mail = (over: Partial<Digest> = {}) => composeDigest(aDigest(over), SENDER);
const told = (over: Partial<PostingSummary> = {}, maybeTold = false) => ({
  posting: aSummary(over),
  url: 'https://superbill.example/postings/1-remote-medical-coder',
  why: ['It is fully remote.'],
  attribution: 'From Greenhouse.',
  maybeTold,
});

describe('the subject, in words a person would write', () => {
  const criteria = (over: Partial<SearchCriteria>): SearchCriteria => ({ ...USUAL_CRITERIA, ...over });
  const remoteCoder = criteria({
    remote: { any: ['fully_remote'], not: [] },
    role: { any: ['coder'], not: [] },
  });
  const three = [told(), told(), told()];
  test.each<[string, Partial<Digest>]>([
    [
      '3 new remote coder openings that take beginners',
      { criteria: { ...remoteCoder, entryLevel: true }, postings: three },
    ],
    [
      'A new remote coder opening for Texas that takes beginners',
      { criteria: { ...remoteCoder, entryLevel: true, state: 'TX' }, postings: [told()] },
    ],
    ['A new billing and coding opening', { criteria: criteria({}), postings: [told()] }],
    [
      '2 new coder or biller openings',
      {
        criteria: criteria({ role: { any: ['coder', 'biller'], not: [] } }),
        postings: [told(), told()],
        more: 30,
      },
    ],
    [
      'A new billing and coding opening and 2 sent again to be sure',
      { criteria: criteria({}), postings: [told(), told({}, true), told({}, true)] },
    ],
    [
      'Sent again to be sure: 2 billing and coding openings',
      { criteria: criteria({}), postings: [told({}, true), told({}, true)] },
    ],
  ])('%s', (subject, over) => expect(mail({ ...over, nearMisses: [] }).subject).toBe(subject));

  test('holds nothing that was typed or fetched', () => {
    const evil = 'Evil\r\nBcc: eva@example.com';
    const { subject, from, headers, messageId } = mail({
      criteria: { ...USUAL_CRITERIA, q: evil, specialty: { any: [evil], not: [] }, employer: ANY },
      postings: [told({ title: evil, employer: evil, location: evil })],
    });
    expect(JSON.stringify({ subject, from, headers, messageId })).not.toMatch(/evil|eva@/i);
  });
});

describe('the headers', () => {
  const { headers, messageId, from, replyTo } = mail();

  test('let filters sort it and mailboxes unsubscribe with one click', () => {
    expect(headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': 'Superbill alerts <alerts.superbill.example>',
      'List-Unsubscribe': '<https://superbill.example/alerts/unsubscribe/12.u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect({ from, replyTo }).toEqual({
      from: { name: 'Superbill', address: 'alerts@superbill.example' },
      replyTo: 'help@superbill.example',
    });
  });

  test('name the same mail the same, however often it is composed', () => {
    expect(messageId).toBe('<alert-12.2026-11-20@superbill.example>');
    expect(mail().messageId).toBe(messageId);
    expect(mail({ slot: '2026-11-20.1' }).messageId).not.toBe(messageId);
  });
});

describe('both parts of a digest', () => {
  const { text, html } = composeDigest(aGraduatesDigest(), SENDER);
  const page = load(html);
  const shown = page('body').text().replace(/\s+/g, ' ');
  const said = text.replace(/\s+/g, ' ');

  test.each([
    'Remote Medical Coder I',
    'Acme Health (hospital or health system)',
    'fully remote, hires in Texas and Ohio',
    '$24 to $31 an hour (about $49,920 to $64,480 a year)',
    'CPC or CPC-A required; RHIT preferred',
    'welcome',
    'From Greenhouse. First seen Nov 19.',
    'It hires in Texas. It is open to beginners.',
    'Asks for 1 year of experience; everything else fits.',
    'You may have seen it already: we do not know whether our last mail reached you.',
    'remote coder openings, for people who live in Texas, open to beginners, that CPC-A is enough for, with the words: risk adjustment',
    'You get this because you asked for it and confirmed it.',
    'Superbill, 12 Main Street, Austin, TX 78701',
  ])('say "%s"', (sentence) => {
    expect(shown).toContain(sentence);
    expect(said).toContain(sentence);
  });

  test('let an employer be left out, where one is named', () => {
    const named = mail({ postings: [told({ employerId: 7 })], nearMisses: [] });
    const link = 'https://superbill.example/alerts/manage/12.m?employer=7#leave-out';
    expect([...load(named.html)('a')].map((a) => a.attribs['href'])).toContain(link);
    expect(named.text).toContain(`Not this employer any more:\n   ${link}`);
    const silent = mail({ postings: [told({ employerId: null, employer: null })], nearMisses: [] });
    expect(silent.html + silent.text).not.toContain('Not this employer');
  });

  test('lead to each posting, to the search, to changing it, to unsubscribing and to reporting', () => {
    const links = [...page('a')].map((a) => page(a).attr('href'));
    for (const link of [
      'https://superbill.example/postings/1-remote-medical-coder',
      'https://superbill.example/?state=TX',
      'https://superbill.example/alerts/manage/12.m',
      'https://superbill.example/alerts/unsubscribe/12.u',
      'https://superbill.example/report',
    ]) {
      expect(links).toContain(link);
      expect(text).toContain(link);
    }
    expect(text).toContain('And 12 more on the site');
    expect(shown).toContain('And 12 more on the site.');
  });

  test('the HTML loads nothing, tracks nothing, and has colours for the dark', () => {
    expect(page('img, script, link, iframe, object, form, [src], [background]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|@font-face/i);
    expect(page('meta[name=color-scheme]').attr('content')).toBe('light dark');
    expect(page('style').text()).toContain('@media (prefers-color-scheme: dark)');
    expect(html.startsWith('<!doctype html>')).toBe(true);
  });

  test('the text has lines that no client must break, but for links', () => {
    const long = text.split('\n').filter((line) => line.length > 76 && !/^\s*https:\/\//.test(line));
    expect(long).toEqual([]);
  });
});

describe('fetched text', () => {
  const nasty = {
    title: '<script>alert(1)</script>\r\n\r\nUnsubscribe: https://evil.example \u202egnp.exe\0',
    employer: '"><img src=x onerror=alert(1)>',
    location: '</td></tr></table>',
  };
  const { text, html } = mail({ postings: [told({ ...nasty, remote: 'onsite' })], nearMisses: [] });

  test('stays text in the HTML part', () => {
    const page = load(html);
    expect(page('script, img')).toHaveLength(0);
    expect(page('h2').first().text()).toContain('<script>alert(1)</script>');
    expect(html).not.toMatch(/[\0\u202e]/);
  });

  test('stays on its line in the text part, so that it can’t pass for ours', () => {
    expect(text).not.toMatch(/^\s*Unsubscribe: https:\/\/evil/m);
    expect(text).not.toMatch(/[\0\u202e\r]/);
  });

  test('is cut where it goes on for ever', () => {
    const { html: long } = mail({ postings: [told({ title: '😀 coder '.repeat(10_000) })], nearMisses: [] });
    expect(long.length).toBeLessThan(20_000);
    expect(long).toContain('…');
    expect(long).not.toMatch(/\p{Cs}/u);
  });
});

test('a mail of twenty postings stays below the 102 kB at which Gmail cuts it off', () => {
  const full = mail({
    postings: Array.from({ length: 20 }, () => told({ title: 'Remote Medical Coder '.repeat(7) })),
  });
  expect(Buffer.byteLength(full.html)).toBeLessThan(102_000 * 0.8);
});

test('a posting that says nothing is shown with nothing made up', () => {
  const bare = told({ title: '', employer: null, employerType: 'unclear', remote: 'unclear' });
  const { text } = mail({ postings: [bare], nearMisses: [] });
  for (const line of [
    'Untitled posting',
    'Employer not named',
    'Where: not clear whether it is remote',
    'Pay: not stated',
    'Credentials: none asked for',
    'Beginners: not mentioned',
  ]) {
    expect(text).toContain(line);
  }
});

describe('the answer to a sign-up', () => {
  const answer = {
    id: '77',
    to: 'ana@example.com',
    criteria: {
      ...USUAL_CRITERIA,
      state: 'TX',
      q: 'CHEAP PILLS https://evil.example',
    } satisfies SearchCriteria,
    link: 'https://superbill.example/alerts/confirm/BwcHBwcHBwcHBwcHBwcHBw',
  };

  test('asks whether it is you, and says how long the link holds', () => {
    const { subject, text, html, headers, messageId } = composeConfirmation(answer, SENDER);
    expect(subject).toBe('Please confirm your alert');
    expect(text).toContain(answer.link);
    expect(load(html)('a').attr('href')).toBe(answer.link);
    expect(text.replace(/\s+/g, ' ')).toContain('The link holds for 48 hours.');
    expect(text).toContain('12 Main Street');
    expect(text.replace(/\s+/g, ' ')).toContain('asked Superbill (https://superbill.example)');
    expect(headers).not.toHaveProperty('List-Unsubscribe');
    expect(messageId).toBe('<confirm-77@superbill.example>');
  });

  test('or says that the alert is there already', () => {
    const { subject, text, messageId } = composeAlreadySubscribed(answer, SENDER);
    expect(subject).toBe('You have this alert already');
    expect(text).toContain('nothing has changed');
    expect(messageId).toBe('<already-77@superbill.example>');
  });

  test('never carries a stranger’s words to somebody else', () => {
    for (const compose of [composeConfirmation, composeAlreadySubscribed]) {
      expect(JSON.stringify(compose(answer, SENDER))).not.toMatch(/pills|evil\.example/i);
    }
  });
});
