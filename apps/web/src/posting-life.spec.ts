import type { FullPosting, PostingListing } from '#store';
import { describe, expect, test } from '@jest/globals';
import { freshnessOf } from './posting-freshness.js';
import { historyOf } from './posting-history.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const at = (day: string) => new Date(`${day}T10:00:00Z`);

const listing = (change: Partial<PostingListing> = {}): PostingListing => ({
  boardId: 1,
  source: 'greenhouse',
  url: 'https://jobs.example/1',
  location: null,
  postedOn: null,
  closesOn: null,
  firstSeenAt: at('2026-11-01'),
  lastSeenAt: at('2026-11-21'),
  goneAt: null,
  goneWhy: null,
  boardGoneSince: null,
  speaks: true,
  ...change,
});
const onPortal = (change: Partial<PostingListing> = {}) =>
  listing({ boardId: 2, source: 'remotive', speaks: false, ...change });

const posting = (change: Partial<FullPosting> = {}): FullPosting =>
  ({
    state: 'open',
    closedAt: null,
    closedWhy: null,
    reopenedAt: null,
    firstSeenAt: at('2026-11-01'),
    listings: [listing()],
    tags: [],
    changes: [],
    happenings: [],
    ...change,
  }) as FullPosting;

const kindsOf = (change: Partial<FullPosting>) => freshnessOf(posting(change), NOW).map(({ kind }) => kind);
const told = (change: Partial<FullPosting>) =>
  historyOf(posting(change)).map(({ kind, source }) => [kind, source]);

describe('facts about freshness', () => {
  test('there are none about a young posting', () => {
    expect(kindsOf({})).toEqual([]);
  });

  test('age counts from the day that the source gives', () => {
    expect(kindsOf({ listings: [listing({ postedOn: '2026-07-01' })] })).toEqual(['old']);
  });

  test('a new id after the old one went, on the same board, is a repost', () => {
    const old = listing({ goneAt: at('2026-11-08'), lastSeenAt: at('2026-11-07'), speaks: false });
    const again = listing({ firstSeenAt: at('2026-11-12') });
    expect(kindsOf({ listings: [again, old] })).toEqual(['reposted']);
    expect(kindsOf({ listings: [{ ...again, boardId: 3 }, old] })).toEqual([]);
    expect(kindsOf({ listings: [{ ...again, firstSeenAt: at('2026-11-05') }, old] })).toEqual([]);
  });

  test('gone from the employer is told only when all its own listings went and another board has it', () => {
    const gone = listing({ goneAt: at('2026-11-08') });
    expect(kindsOf({ listings: [gone, onPortal()] })).toEqual(['gone_from_employer']);
    expect(kindsOf({ listings: [gone, listing({ boardId: 3 }), onPortal()] })).toEqual([]);
    expect(kindsOf({ listings: [gone, onPortal({ goneAt: at('2026-11-21') })] })).toEqual([]);
    expect(kindsOf({ listings: [gone, onPortal({ boardGoneSince: at('2026-11-21') })] })).toEqual([]);
    expect(kindsOf({ listings: [onPortal()] })).toEqual([]);
  });

  test('of different last days to apply the latest counts', () => {
    const early = listing({ closesOn: '2026-11-05' });
    expect(kindsOf({ listings: [early, onPortal()] })).toEqual(['past_closing_day']);
    expect(kindsOf({ listings: [early, onPortal({ closesOn: '2026-12-24' })] })).toEqual([]);
  });

  test('words of never being filled and reopenings are told', () => {
    const evidence = [{ rule: 'r', field: 'description', start: 0, end: 9, quote: 'evergreen' } as const];
    expect(
      kindsOf({
        tags: [{ tag: 'ghost_signals', value: ['evergreen'], evidence }],
        happenings: [{ at: at('2026-11-10'), kind: 'reopened', why: null }],
      }),
    ).toEqual(['reopened', 'evergreen']);
  });

  test('nothing is told of one that is over', () => {
    const listings = [listing({ postedOn: '2026-01-01' })];
    expect(kindsOf({ listings, state: 'closed' })).toEqual([]);
    expect(kindsOf({ listings, state: 'unreachable' })).toEqual([]);
  });
});

describe('history', () => {
  test('goes back from the newest to where it was first seen', () => {
    expect(
      told({
        listings: [onPortal({ firstSeenAt: at('2026-11-03') }), listing()],
        changes: [{ at: at('2026-11-05'), source: 'remotive', changes: [] }],
        happenings: [
          { at: at('2026-11-08'), kind: 'closed', why: 'vanished' },
          { at: at('2026-11-11'), kind: 'reopened', why: null },
        ],
      }),
    ).toEqual([
      ['reopened', null],
      ['closed', null],
      ['changed', 'remotive'],
      ['listed', 'remotive'],
      ['first_seen', 'greenhouse'],
    ]);
  });

  test('thirty towns that came in together are one arrival', () => {
    const towns = Array.from({ length: 30 }, () => listing());
    expect(told({ listings: [...towns, listing({ firstSeenAt: at('2026-11-09') })] })).toEqual([
      ['listed', 'greenhouse'],
      ['first_seen', 'greenhouse'],
    ]);
  });

  test('says that a posting closed that was over when we first saw it', () => {
    const over = { state: 'closed', closedAt: at('2026-11-01'), closedWhy: 'closing_date' } as const;
    expect(historyOf(posting(over))[0]).toMatchObject({ kind: 'closed', why: 'closing_date' });
    const lost = { state: 'unreachable', closedAt: at('2026-11-04'), closedWhy: 'board_gone' } as const;
    expect(historyOf(posting(lost))[0]).toMatchObject({ kind: 'unreachable', why: null });
    const happenings = [{ at: at('2026-11-01'), kind: 'closed', why: 'closing_date' }] as const;
    expect(told({ ...over, happenings: [...happenings] })).toEqual([
      ['closed', null],
      ['first_seen', 'greenhouse'],
    ]);
  });
});
