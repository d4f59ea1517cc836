import type { FullPosting } from '#store';
import { expect, test } from '@jest/globals';
import { postingDetailOf } from './present-posting.js';
import { postingDetail } from './schemas.js';

const known = {
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
  publishedOn: '2026-11-20',
  sample: false,
  source: 'jsonl-feed',
} satisfies Partial<FullPosting>;

const texts = {
  title: 'Medical Coder',
  company: 'Quillback Health',
  location: '',
  description: 'This is fully remote.',
  salary_text: '',
  employment_type_text: '',
  remote_flag: '',
};

const full: FullPosting = {
  ...known,
  inField: true,
  places: ['Remote, TX', 'Remote, OK'],
  state: 'closed',
  closedAt: new Date('2026-11-22T10:00:00Z'),
  closedWhy: 'vanished',
  reopenedAt: null,
  firstSeenAt: new Date('2026-11-20T10:00:00Z'),
  lastSeenAt: new Date('2026-11-21T10:00:00Z'),
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
      boardId: 1,
      source: 'jsonl-feed',
      url: 'https://u:p@jobs.example/1',
      location: 'Remote, TX',
      postedOn: null,
      closesOn: null,
      firstSeenAt: new Date('2026-11-20T10:00:00Z'),
      lastSeenAt: new Date('2026-11-21T10:00:00Z'),
      goneAt: new Date('2026-11-22T10:00:00Z'),
      goneWhy: 'vanished',
      boardGoneSince: null,
      speaks: true,
    },
  ],
  changes: [
    {
      at: new Date('2026-11-21T10:00:00Z'),
      source: 'jsonl-feed',
      changes: [{ field: 'pay', before: null, after: '$30 per hour' }],
    },
  ],
  happenings: [{ at: new Date('2026-11-22T10:00:00Z'), kind: 'closed', why: 'vanished' }],
  linked: [
    {
      id: 9,
      slug: 'coder',
      title: 'Coder',
      employer: null,
      state: 'open',
      byAgency: true,
      why: 'Heron Staffing is an agency',
    },
  ],
};
const NOW = new Date('2026-11-23T10:00:00Z');

test('one posting is as documented, with its evidence in place', () => {
  const detail = postingDetailOf(full, NOW);
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

test('the life of one posting is told in the same answer', () => {
  expect(postingDetailOf(full, NOW)).toMatchObject({
    state: 'closed',
    closed_at: '2026-11-22T10:00:00.000Z',
    closed_why: 'vanished',
    places: ['Remote, TX', 'Remote, OK'],
    history: [
      { kind: 'closed', source: null, why: 'vanished' },
      { kind: 'changed', source: 'jsonl-feed', changes: [{ field: 'pay' }] },
      { kind: 'first_seen', at: '2026-11-20T10:00:00.000Z' },
    ],
    freshness_facts: [],
    linked: [{ id: 9, url: '/postings/9-coder', relation: 'advertised_by_agency' }],
    listings: [{ gone_at: '2026-11-22T10:00:00.000Z', gone_why: 'vanished', speaks: true }],
  });
});

test('an address that is no web address is not handed on, a source that was taken out keeps its id', () => {
  const listing = { ...full.listings[0]!, source: 'gone', url: 'javascript:alert(1)' };
  expect(postingDetailOf({ ...full, listings: [listing] }, NOW).listings[0]).toMatchObject({
    source: { id: 'gone', name: 'gone', homepage: null, attribution: null },
    url: null,
  });
});
