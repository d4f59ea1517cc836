import { describe, expect, test } from '@jest/globals';
import { ghostFacts, type PostingPast } from './ghost-facts.js';

const now = new Date('2026-11-22T12:00:00Z');
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const facts = (change: Partial<PostingPast>) =>
  ghostFacts(
    {
      firstSeenAt: on('2026-11-01'),
      publishedOn: null,
      openSince: on('2026-11-01'),
      reopenings: [],
      reposts: [],
      evergreen: [],
      onEmployersOwnSystem: null,
      onBoards: [],
      closesOn: null,
      ...change,
    },
    now,
  );
const sentences = (change: Partial<PostingPast>) => facts(change).map(({ sentence }) => sentence);

test('nothing is said of a young posting that gives no reason', () => {
  expect(facts({ onBoards: [{ source: 'Remotive', lastSeenAt: now }], closesOn: '2026-11-30' })).toEqual([]);
});

describe('age', () => {
  test('is told from 90 days on, counted from the day the source gives', () => {
    expect(facts({ publishedOn: '2026-07-21' })).toEqual([
      { kind: 'old', since: new Date('2026-07-21'), sentence: 'Open for 124 days, since Jul 21, 2026' },
    ]);
    expect(sentences({ publishedOn: '2026-08-25' })).toEqual([]);
  });

  test('counts from when we first saw it where the source gives no day, a wrong one or a later one', () => {
    const openSince = on('2026-08-24');
    for (const publishedOn of [null, 'yesterday', '2026-11-20']) {
      expect(sentences({ openSince, publishedOn })).toEqual(['Open for 90 days, since Aug 24, 2026']);
    }
  });

  test('starts anew when the posting was closed in between', () => {
    const reopenings = [on('2026-11-10')];
    expect(sentences({ publishedOn: '2026-01-01', openSince: on('2026-11-10'), reopenings })).toEqual([
      'Closed and opened again once, on Nov 10, 2026',
    ]);
  });

  test('names the year', () => {
    expect(sentences({ publishedOn: '2025-09-03' })).toEqual(['Open for 445 days, since Sep 3, 2025']);
  });
});

describe('the same vacancy again', () => {
  test('is counted from the first time', () => {
    const reposts = ['2026-10-01', '2026-03-02', '2026-06-15'].map((day) => ({ at: on(day) }));
    expect(facts({ reposts })).toEqual([
      { kind: 'reposted', since: on('2026-03-02'), sentence: 'Listed again 3 times since Mar 2, 2026' },
    ]);
  });
});

test('a posting that never closes is quoted, each of its wordings once', () => {
  const evergreen = ['always hiring', 'talent pool', 'always hiring'];
  expect(facts({ evergreen })).toEqual([
    {
      kind: 'evergreen',
      since: on('2026-11-01'),
      sentence: 'Says of itself: “always hiring”, “talent pool”',
    },
  ]);
});

describe('gone from the employer', () => {
  const goneAt = on('2026-11-03');

  test('is told while boards still carry it', () => {
    const onBoards = [
      { source: 'Remotive', lastSeenAt: now },
      { source: 'Jobicy', lastSeenAt: on('2026-11-02') },
      { source: 'The Muse', lastSeenAt: on('2026-11-09') },
    ];
    expect(facts({ onEmployersOwnSystem: { goneAt }, onBoards })).toEqual([
      {
        kind: 'gone_from_employer',
        since: goneAt,
        sentence: 'No longer on the employer’s own site since Nov 3, 2026; still on Remotive and The Muse',
      },
    ]);
  });

  test.each<[string, Partial<PostingPast>]>([
    ['it still stands there', { onEmployersOwnSystem: { goneAt: null } }],
    ['it was never seen there, which says nothing', { onEmployersOwnSystem: null }],
    [
      'no board was seen to carry it since',
      {
        onEmployersOwnSystem: { goneAt },
        onBoards: [{ source: 'Remotive', lastSeenAt: on('2026-11-02') }],
      },
    ],
  ])('is not told when %s', (_why, change) => {
    expect(facts({ onBoards: [{ source: 'Remotive', lastSeenAt: now }], ...change })).toEqual([]);
  });
});

describe('the closing day', () => {
  const onBoards = [{ source: 'Remotive', lastSeenAt: now }];

  test('is told when it is over and boards still carry the posting', () => {
    expect(facts({ closesOn: '2026-11-03', onBoards })).toEqual([
      {
        kind: 'past_closing_day',
        since: new Date('2026-11-04T10:00:00Z'),
        sentence: 'The last day to apply was Nov 3, 2026; still on Remotive',
      },
    ]);
  });

  test('is not over while somebody in Hawaii can still apply', () => {
    expect(sentences({ closesOn: '2026-11-22', onBoards })).toEqual([]);
  });
});
