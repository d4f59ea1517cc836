import type { FullPosting, PostingHit } from '#store';
import { expect, test } from '@jest/globals';
import { listItemOf, postingDetailOf } from './present-posting.js';
import { listItem, postingDetail } from './schemas.js';

const hit: PostingHit = {
  id: 123,
  slug: 'medical-coder-quillback-health',
  title: 'Medical Coder',
  employer: 'Quillback Health',
  employerType: 'hospital_or_health_system',
  location: null,
  remote: 'fully_remote',
  role: null,
  statesAllowed: ['TX'],
  statesExcluded: null,
  stateMatch: 'eligible',
  publishedOn: '2026-11-20',
  sample: false,
  source: 'jsonl-feed',
};

const texts = {
  title: 'Medical Coder',
  company: 'Quillback Health',
  location: '',
  description: 'This is fully remote.',
  salary_text: '',
  employment_type_text: '',
  remote_flag: '',
};

const { stateMatch: _match, ...known } = hit;
const full: FullPosting = {
  ...known,
  inField: true,
  texts,
  tags: [
    {
      tag: 'remote',
      value: 'fully_remote',
      evidence: [{ rule: 'remote/words', field: 'description', start: 8, end: 20, quote: 'fully remote' }],
    },
  ],
  listings: [
    {
      source: 'jsonl-feed',
      url: 'https://u:p@jobs.example/1',
      firstSeenAt: new Date('2026-11-20T10:00:00Z'),
      lastSeenAt: new Date('2026-11-21T10:00:00Z'),
    },
  ],
};

test('an item of the list is as documented', () => {
  const item = listItemOf(hit);
  expect(listItem.strict().parse(item)).toEqual(item);
  expect(item).toMatchObject({
    url: '/postings/123-medical-coder-quillback-health',
    employer: { name: 'Quillback Health', type: 'hospital_or_health_system' },
    states_allowed: ['TX'],
    state_match: 'eligible',
  });
});

test('nothing is said of a state that was not asked for', () => {
  expect(listItemOf({ ...hit, stateMatch: null })).not.toHaveProperty('state_match');
});

test('one posting is as documented, with its evidence in place', () => {
  const detail = postingDetailOf(full);
  expect(postingDetail.strict().parse(detail)).toEqual(detail);
  const [piece] = detail.evidence;
  expect(detail.texts[piece!.field].slice(piece!.start, piece!.end)).toBe(piece!.quote);
  // What no tag says is unknown, whatever stands in a column: no evidence, no tag.
  expect(detail.tags).toMatchObject({ remote: 'fully_remote', remote_states_allowed: null, role: null });
  expect(detail.listings[0]).toMatchObject({
    source: { id: 'jsonl-feed', name: 'JSON Lines feed', attribution: expect.any(String) },
    url: 'https://jobs.example/1',
    first_seen_at: '2026-11-20T10:00:00.000Z',
  });
});

test('an address that is no web address is not handed on, a source that was taken out keeps its id', () => {
  const listing = { ...full.listings[0]!, source: 'gone', url: 'javascript:alert(1)' };
  expect(postingDetailOf({ ...full, listings: [listing] }).listings[0]).toMatchObject({
    source: { id: 'gone', name: 'gone', homepage: null, attribution: null },
    url: null,
  });
});
