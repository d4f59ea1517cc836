import { expect, test } from '@jest/globals';
import { about, aSummary } from '../../spec-support/summaries.js';
import { attributionsOf } from './index.js';

test('each source of the postings shown is named once, in the order they come up', () => {
  const shown = [
    aSummary({ sources: ['remoteok', 'greenhouse'] }),
    aSummary({ sources: ['greenhouse', 'remotive', 'unknown'] }),
  ];
  const named = attributionsOf(shown, about.source);
  expect(named.map(({ source }) => source)).toEqual(['remoteok', 'greenhouse', 'remotive']);
  expect(named[0]).toEqual({
    source: 'remoteok',
    name: 'Remote OK',
    homepage: 'https://remoteok.example/?a=1&b=2',
    attribution: 'Source: Remote OK.',
  });
});

test('where nothing is shown, nobody is named', () => {
  expect(attributionsOf([], about.source)).toEqual([]);
});
