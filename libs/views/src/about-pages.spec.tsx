import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { aSearch } from '../spec-support/a-search.js';
import { FIGURES } from './accuracy-figures.js';
import { AccuracyPage, MessagePage, renderPage, SourcesPage, type SourceShown } from './index.js';
import { NOT_CONNECTED } from './not-connected.js';

const { site } = aSearch();
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const aSource = (change: Partial<SourceShown> = {}): SourceShown => ({
  id: 'greenhouse',
  name: 'Greenhouse',
  homepage: 'https://www.greenhouse.example/',
  kind: 'employer-system',
  boards: 61,
  fresh: 60,
  lastReadAt: new Date('2026-11-22T14:05:00Z'),
  open: 1204,
  attribution: 'From the employer’s own job board at Greenhouse.',
  terms: { url: 'https://terms.example/', readOn: '2026-11-21', summary: 'Public, without a key.' },
  passOn: true,
  ...change,
});
const sources = (change: Partial<SourceShown> = {}) =>
  renderPage(SourcesPage, { site, sources: [aSource(change)], idle: ['Lever'], samples: false });

describe('the page of sources', () => {
  test('says how fresh each is, how much it has, and under which terms', () => {
    const text = textOf(sources());
    expect(text).toContain('61 boards, 60 of them read within a day. Last read Nov 22, 2026, 14:05 UTC.');
    expect(text).toContain('1,204 open postings');
    expect(text).toContain('“From the employer’s own job board at Greenhouse.”');
    expect(text).toContain('Public, without a key. The address we go by , Nov 21, 2026.');
    expect(sources()).toContain('href="/?source=greenhouse"');
  });

  test('says when a source has not been read, and when its postings stay on our pages', () => {
    expect(textOf(sources({ lastReadAt: null, fresh: 0 }))).toContain('61 boards, not read to the end yet');
    expect(textOf(sources({ passOn: false }))).toContain('shown on our pages only');
    expect(textOf(sources())).not.toContain('shown on our pages only');
  });

  test('names what could be read, and what is not connected and why', () => {
    const text = textOf(sources());
    expect(text).toContain('1 source could be read as well');
    expect(text).toContain(
      'Indeed, LinkedIn, Glassdoor, ZipRecruiter, FlexJobs Their terms forbid automated reading.',
    );
  });
});

test('what the page calls not connected is what the document says', () => {
  const document = readFileSync(new URL('../../../docs/not-connected.md', import.meta.url), 'utf8');
  const names = NOT_CONNECTED.flatMap(({ names }) => names.split(', '));
  expect(names.filter((name) => !document.includes(name))).toEqual([]);
});

describe('the page of accuracy', () => {
  const text = textOf(renderPage(AccuracyPage, { site }));

  test('gives every figure with the set it was measured on, and the day', () => {
    for (const { question } of FIGURES) expect(text).toContain(question);
    expect(text).toContain('110 hard ones The same, later 60 usual ones');
    expect(text).toContain('measured on Nov 22, 2026');
    expect(text).toContain('States it hires in the whole list right 37.5% 62.5% 1 made up 83.3% 1 made up');
  });

  test('says what is weak, and that the rules of today have no such figure', () => {
    expect(text).toContain('there is no such figure for the rules as they are today');
    expect(text).toContain('Not measured at all');
  });
});

describe('a message', () => {
  const message = (next?: 'search' | 'try again') =>
    renderPage(MessagePage, {
      site,
      title: 'There is nothing here',
      sentences: ['A typing error?'],
      ...(next && { next }),
    });

  test('offers a search where nothing is, and another try where it may help', () => {
    expect(message('search')).toContain('role="search"');
    expect(message('try again')).toContain('<a class="button" href>Try again</a>');
    expect(message()).not.toMatch(/role="search"|Try again/);
  });
});
