import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { jsonPage } from './json-page.js';

test('characters that Postgres refuses are dropped, pairs of surrogates stay', () => {
  expect(jsonPage(String.raw`{"a":["x\u0000y","\ud83d","\ud83d\ude00 \uD83D!"]}`, 'Acme')).toEqual({
    a: ['xy', '', '😀 !'],
  });
  expect(jsonPage('["\ud83d raw"]', 'Acme')).toEqual([' raw']);
});

test('a byte order mark is no error', () => {
  expect(jsonPage('\ufeff[]', 'Acme')).toEqual([]);
});

test('each way of not being JSON has its own sentence', () => {
  const sentence = (text: string) => () => jsonPage(text, 'Acme');
  expect(sentence('')).toThrow('Acme answered with an empty body');
  expect(sentence(' <html>')).toThrow('Acme answered with an HTML or XML page');
  expect(sentence('{"jobs": [')).toThrow('Acme answered with 10 characters that are not JSON');
  expect(sentence('{')).toThrow(SourceChanged);
});

test('lists nested beyond all measure are a changed source as well', () => {
  const depth = 200_000;
  const nested = `${'['.repeat(depth)}"\\u0000"${']'.repeat(depth)}`;
  expect(() => jsonPage(nested, 'Acme')).toThrow(SourceChanged);
});
