import { expect, test } from '@jest/globals';
import { OperatorPostingPage, renderPage, type PlacedShown } from './index.js';

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' };

const listing = (change: Partial<PlacedShown> = {}): PlacedShown => ({
  id: 1,
  board: 'greenhouse quillback',
  externalId: 'r-1',
  title: 'Medical Coder',
  company: 'Quillback Health',
  location: null,
  requisitionId: 'R-1',
  url: 'https://jobs.example/1',
  firstSeenAt: new Date('2026-11-01T10:00:00Z'),
  lastSeenAt: new Date('2026-11-02T10:00:00Z'),
  goneAt: null,
  goneWhy: null,
  speaks: true,
  because: ['they have the requisition R-1 of one employer in common'],
  ...change,
});

const pageOf = (listings: PlacedShown[], more: object = {}) =>
  renderPage(OperatorPostingPage, {
    site,
    posting: { id: 7, title: 'Medical Coder', state: 'open', listings },
    words: [],
    other: null,
    problem: null,
    ...more,
  });

test('listings stand side by side with why they are together, each can be split off', () => {
  const html = pageOf([listing(), listing({ id: 2, speaks: false })]);
  expect(html).toContain('action="/operator/postings/7/split/1"');
  expect(html).toContain('action="/operator/postings/7/split/2"');
  expect(html).toContain('Why it is here: they have the requisition R-1 of one employer in common.');
  expect(html.match(/Speaks/g)).toHaveLength(1);
});

test('a listing that is alone can’t be split off', () => {
  expect(pageOf([listing({ because: [] })])).not.toContain('/split/');
});

test('a gone listing says since when and why', () => {
  const gone = listing({ goneAt: new Date('2026-11-03T10:00:00Z'), goneWhy: 'vanished' });
  expect(pageOf([gone])).toContain('Nov 3, 2026, 10:00 UTC: no longer on the list');
});

test('two postings are compared before they are joined', () => {
  const other = { id: 9, title: 'Coder', state: 'open', listings: [listing({ id: 3 })] };
  const html = pageOf([listing()], { other });
  expect(html).toContain('action="/operator/postings/7/join/9"');
  expect(html).not.toContain('/operator/postings/9/split');
});

test('an operator’s word can be taken back', () => {
  const word = { listing: 3, others: [1, 2], same: false, saidAt: new Date('2026-11-03T10:00:00Z') };
  const html = pageOf([listing()], { words: [word, { ...word, same: true }] });
  expect(html.replace(/<[^>]+>/g, '')).toContain('listing 3 is another vacancy than listing 1, listing 2');
  expect(html.replace(/<[^>]+>/g, '')).toContain('listing 3 is one vacancy with listing 1, listing 2');
  expect(html).toContain('action="/operator/postings/7/take-back/apart/3"');
  expect(html).toContain('action="/operator/postings/7/take-back/together/3"');
  expect(html).toContain('href="/operator/postings?listing=3"');
});

test('whatever was fetched stays text', () => {
  const evil = listing({ board: EVIL, externalId: EVIL, title: EVIL, company: EVIL, because: [EVIL] });
  const html = pageOf([evil], { problem: EVIL });
  expect(html).not.toMatch(/<script|<img/i);
  expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i);
});
