import { describe, expect, test } from '@jest/globals';
import { OperatorReportsPage, renderPage, ReportPage, type ReportShown } from './index.js';

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;</textarea>`;
const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' };
const posting = { id: 7, slug: 'medical-coder', title: 'Medical Coder', employer: 'Quillback Health' };
const nothing = { kind: '', words: '', posting: '' };

describe('who reports', () => {
  test('sees which posting it is about, and is told who reads it', () => {
    const html = renderPage(ReportPage, { site, posting, typed: nothing, errors: {} });
    expect(html).toContain('Medical Coder, Quillback Health');
    expect(html).toContain('<input type="hidden" name="posting" value="7"/>');
    expect(html).toContain('Only the people who run this site read it');
    expect(html.match(/type="radio"/g)).toHaveLength(5);
  });

  test('may name the posting or none, where none is known', () => {
    const html = renderPage(ReportPage, { site, posting: null, typed: nothing, errors: {} });
    expect(html).toContain('<label for="posting">Which posting');
  });

  test('keeps what was typed, with what is wrong beside it', () => {
    const typed = { kind: 'not_remote', words: 'Two days in Tulsa.', posting: '' };
    const errors = { words: 'Say it in 500 characters at most; these are 501.' };
    const html = renderPage(ReportPage, { site, posting, typed, errors });
    expect(html).toContain('Two days in Tulsa.</textarea>');
    expect(html).toMatch(/value="not_remote" checked/);
    expect(html).toContain('aria-describedby="words-wrong"');
    expect(html.match(/these are 501/g)).toHaveLength(2);
  });

  test('can’t put markup into the page', () => {
    const typed = { kind: EVIL, words: EVIL, posting: EVIL };
    const html = renderPage(ReportPage, { site, posting: null, typed, errors: { kind: EVIL } });
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
  });
});

describe('an operator', () => {
  const report: ReportShown = {
    id: 3,
    kind: 'closed',
    words: 'Filled last week.',
    at: new Date('2026-11-22T10:00:00Z'),
    doneAt: null,
    posting: { ...posting, state: 'open' },
  };
  const pageOf = (reports: ReportShown[], open = reports.length) =>
    renderPage(OperatorReportsPage, { site, reports, open });

  test('reads what was reported, with the posting and a button to be done with it', () => {
    const html = pageOf([report]);
    expect(html).toContain('It is closed or filled');
    expect(html).toContain('<a href="/postings/7-medical-coder">Medical Coder</a>');
    expect(html).toContain('Filled last week.');
    expect(html).toContain('action="/operator/reports/3/done"');
    expect(html).toContain('1 report to look at.');
  });

  test('has no button on what is done, and sees kinds of older versions as they are', () => {
    const html = pageOf([{ ...report, kind: 'constructor', doneAt: report.at, posting: null }], 0);
    expect(html).not.toContain('<button');
    expect(html).toContain('<strong>constructor</strong> (about no posting, or one');
    expect(html).toContain('Nothing is waiting');
  });

  test('is safe from what reporters write', () => {
    expect(pageOf([{ ...report, kind: EVIL, words: EVIL }])).not.toMatch(/<script|<img/i);
  });
});
