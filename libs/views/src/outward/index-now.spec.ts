import { expect, test } from '@jest/globals';
import { about, aSummary } from '../../spec-support/summaries.js';
import { indexNowMessage } from './index.js';

const KEY = '0123456789abcdef';

test('search engines are told which pages are new or gone', () => {
  const changed = [aSummary(), aSummary({ id: 8, slug: 'biller', state: 'closed' })];
  expect(indexNowMessage(changed, about, KEY)).toEqual({
    host: 'superbill.example',
    key: KEY,
    keyLocation: `https://superbill.example/${KEY}.txt`,
    urlList: [
      'https://superbill.example/postings/7-medical-coder-quillback-health',
      'https://superbill.example/postings/8-biller',
    ],
  });
});

test('never of samples, nor of what may not be passed on', () => {
  const kept = [aSummary({ sample: true }), aSummary({ sources: ['remotive'] })];
  expect(indexNowMessage(kept, about, KEY)).toBeNull();
});
