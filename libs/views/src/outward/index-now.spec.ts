import { expect, test } from '@jest/globals';
import { about, aSummary } from '../../spec-support/summaries.js';
import { indexNowMessages } from './index.js';

const KEY = '0123456789abcdef';

test('without a key nobody is told anything', () => {
  expect(indexNowMessages([aSummary()], about, null)).toEqual([]);
});

test('search engines are told which pages are new or gone', () => {
  const changed = [aSummary(), aSummary({ id: 8, slug: 'biller', state: 'closed' })];
  expect(indexNowMessages(changed, about, KEY)).toEqual([
    {
      host: 'superbill.example',
      key: KEY,
      keyLocation: `https://superbill.example/${KEY}.txt`,
      urlList: [
        'https://superbill.example/postings/7-medical-coder-quillback-health',
        'https://superbill.example/postings/8-biller',
      ],
    },
  ]);
});

test('never of samples, nor of what may not be passed on', () => {
  const kept = [aSummary({ sample: true }), aSummary({ sources: ['remotive'] })];
  expect(indexNowMessages(kept, about, KEY)).toEqual([]);
});

test('at most 10,000 pages in one message', () => {
  const changed = Array.from({ length: 10_001 }, (_, id) => aSummary({ id }));
  expect(indexNowMessages(changed, about, KEY).map(({ urlList }) => urlList.length)).toEqual([10_000, 1]);
});

test.each(['', 'short', 'x'.repeat(129), 'with a blank', '../../etc/x', 'ключключ'])(
  'a key that search engines would refuse is refused here, with what a key is: %j',
  (key) => {
    expect(() => indexNowMessages([aSummary()], about, key)).toThrow('8 to 128 letters, digits or dashes');
  },
);
