import { describe, expect, test } from '@jest/globals';
import { aSummary } from '../spec-support/summaries.js';
import { compare } from './compare-rows.js';
import { ComparePage, renderPage } from './index.js';

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' };
const one = aSummary();
const other = aSummary({ id: 8, title: 'Coder II', employer: 'Heron Clinics', remote: 'hybrid', pay: null });
const pageOf = (postings = [one, other], problems: string[] = []) =>
  renderPage(ComparePage, { site, postings, problems });

describe('compared postings', () => {
  test('are told apart first, and what they share comes after', () => {
    const { differ, agree, unsaid } = compare([one, other]);
    expect(differ.map(({ name }) => name)).toEqual(['Place of work', 'Pay']);
    expect(differ[0]!.answers).toEqual(['Fully remote', 'Hybrid']);
    expect(differ[1]!.answers[1]).toBeNull();
    expect(agree.map(({ name }) => name)).toContain('Credentials asked for');
    expect(unsaid).toContain('Does not hire in');
    const html = pageOf();
    expect(html.indexOf('Where they differ')).toBeLessThan(html.indexOf('Where they agree'));
    expect(html).toContain('Not stated');
  });

  test('each can be left out, and one more set beside them while there is room', () => {
    const html = pageOf();
    expect(html).toContain('<a class="leave" href="/compare?id=8">');
    expect(html).toContain('<input type="hidden" name="id" value="7"/>');
    expect(pageOf([1, 2, 3, 4].map((id) => aSummary({ id })))).not.toContain('<form');
  });

  test('are for readers, not for search engines', () => {
    expect(pageOf()).toContain('<meta name="robots" content="noindex"');
  });
});

test('one posting alone is shown as it is, with a way to add another', () => {
  const html = pageOf([one]);
  expect(html).toContain('What it says');
  expect(html).not.toMatch(/Where they|Leave out/);
  expect(html).toContain('Another posting');
});

test('without postings it says what can be done here', () => {
  expect(pageOf([])).toContain('Up to four postings beside each other');
});

test('whatever was fetched or typed stays text', () => {
  const evil = aSummary({
    title: EVIL,
    employer: EVIL,
    slug: EVIL,
    location: EVIL,
    places: [EVIL],
    systems: [EVIL],
  });
  expect(pageOf([evil, other], [EVIL])).not.toMatch(/<script|<img/i);
});
