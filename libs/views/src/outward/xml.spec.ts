import { expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { HOSTILE } from '../../spec-support/summaries.js';
import { xmlProblem } from '../../spec-support/well-formed.js';
import { element, xmlDocument } from './xml.js';

test.each(HOSTILE)('text and attributes can be read back, but for what XML can not hold: %j', (text) => {
  const written = xmlDocument(element('a', { b: text }, text));
  expect(xmlProblem(written)).toBeNull();
  const kept = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
  const read = load(written, { xmlMode: true })('a');
  expect([read.attr('b'), read.text()]).toEqual([kept, kept]);
});

test('what is XML already is not escaped again; null is nothing', () => {
  expect(element('a', {}, element('b', { c: '&' }), null, '<').xml).toBe('<a><b c="&amp;"/>&lt;</a>');
});

test('the check itself finds a missing declaration', () => {
  expect(xmlProblem('<a/>')).toContain('no declaration');
});

test.each([
  ['<a></b>', 'closes what is not open'],
  ['<a><b></a>', 'closes what is not open'],
  ['<a>', 'never closed'],
  ['<a b="1" b="2"></a>', 'twice'],
  ['<a b="1" b="2"/>', 'twice'],
  ['<a b=1/>', 'can not be read'],
  ['<a>&nbsp;</a>', 'can not be read'],
  ['<a>]]></a>', 'can not be read'],
  ['<a>\u0007</a>', 'can not hold'],
  ['<a/><a/>', '2 roots'],
  ['x<a/>', 'outside'],
])('the check itself finds what is wrong with %j', (body, problem) => {
  expect(xmlProblem(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)).toContain(problem);
});
