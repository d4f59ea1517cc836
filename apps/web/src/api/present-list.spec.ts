import { expect, test } from '@jest/globals';
import { aCard } from '../../../../libs/views/spec-support/a-search.js';
import { listItem } from './list-schemas.js';
import { listItemOf, postingListOf } from './present-list.js';

const {
  stateMatch: _match,
  sourceName: _name,
  attribution: _sentence,
  ...summary
} = aCard({ sources: ['remotive'] });
const found = {
  hits: [{ summary, stateMatch: null }],
  total: 1,
  facets: null,
  next: null,
  corrected: [],
  needed: null,
};

test('an item of the list is as documented', () => {
  const item = listItemOf({ summary, stateMatch: 'eligible' });
  expect(listItem.strict().parse(item)).toEqual(item);
});

test('nothing is said of a state that was not asked for', () => {
  expect(listItemOf({ summary, stateMatch: null })).not.toHaveProperty('state_match');
});

test('who asks for some fields gets those and no others', () => {
  expect(postingListOf(found, [], ['id', 'title']).data).toEqual([{ id: summary.id, title: summary.title }]);
});

test('what a source wants to have shown comes with its postings', () => {
  expect(postingListOf(found, [], null).attribution).toEqual([
    expect.objectContaining({ source: 'remotive', attribution: expect.stringMatching(/Remotive/) }),
  ]);
});
