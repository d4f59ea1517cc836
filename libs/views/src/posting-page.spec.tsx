import { describe, expect, test } from '@jest/globals';
import { aListingShown, aPosting } from '../spec-support/a-posting.js';
import { aSummary, hourlyPay } from '../spec-support/summaries.js';
import { PostingPage, renderPage, type PostingShown } from './index.js';

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' };
const pageOf = (change: Partial<PostingShown> = {}) =>
  renderPage(PostingPage, { site, posting: aPosting(change) });
const textOf = (change: Partial<PostingShown> = {}) =>
  pageOf(change)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const own = aListingShown();
const portal = aListingShown({ sourceName: 'Remotive', ofEmployer: false, speaks: false });

describe('whether a posting is still open', () => {
  test('is said with the day we last looked', () => {
    expect(textOf()).toContain('Open when we last looked, on Nov 21, 2026. Read and apply');
    expect(textOf({ reopenedOn: '2026-11-10' })).toContain('It had been closed before Nov 10, 2026.');
  });

  test.each([
    ['vanished', [own], 'it is no longer on the employer’s job board'],
    ['vanished', [portal], 'it is no longer on Remotive'],
    ['vanished', [own, portal], 'it is no longer on any of the boards that listed it'],
    ['closing_date', [own], 'its last day to apply has passed'],
    ['not_found', [own], 'its own page says that it is no longer there'],
    ['unseen_for_long', [portal], 'it has not been seen anywhere for a long time'],
    [null, [], 'nobody lists it any more'],
  ] as const)('closed because %s is said in plain words', (closedWhy, listings, words) => {
    const over = { state: 'closed', closedOn: '2026-11-03', applyPath: null } as const;
    const text = textOf({ ...over, closedWhy, listings: [...listings] });
    expect(text).toContain(`Closed on Nov 3, 2026: ${words}.`);
    expect(text).not.toContain('apply at the source');
  });

  test('closed means: no search engine, and a way on to openings of the same kind', () => {
    const html = pageOf({ state: 'closed', closedOn: '2026-11-03', closedWhy: 'vanished' });
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<a href="/?remote=fully_remote&amp;role=coder">See open postings like it</a>');
    expect(pageOf()).not.toContain('noindex');
  });

  test('can’t be told when its boards are gone, and that is said', () => {
    const lost = { state: 'unreachable', closedOn: '2026-11-03', closedWhy: 'board_gone' } as const;
    expect(textOf(lost)).toContain(
      'We can’t tell whether it is still open: the board it stood on is gone since Nov 3, 2026. It was last seen on Nov 21, 2026.',
    );
    expect(textOf({ ...lost, listings: [own, portal] })).toContain('the boards it stood on are gone since');
  });
});

describe('where a posting stands', () => {
  test('is told of each listing, and whose words are shown', () => {
    const text = textOf({ listings: [own, portal] });
    expect(text).toContain('Greenhouse , this posting at jobs.example These are its words');
    expect(text.match(/These are its words/g)).toHaveLength(1);
    expect(textOf()).not.toContain('These are its words');
  });

  test('is no link where it is gone', () => {
    const gone = { ...portal, goneOn: '2026-11-03', goneWhy: 'not_found' } as const;
    const html = pageOf({ listings: [gone] });
    expect(html).not.toContain('href="https://jobs.example/1"');
    const text = textOf({ listings: [gone] });
    expect(text).toContain('was at jobs.example');
    expect(text).toContain('gone since Nov 3, 2026 (its own page is no longer there)');
    const lost = textOf({ listings: [{ ...portal, boardGoneOn: '2026-11-04' }] });
    expect(lost).toContain('the board itself is gone since Nov 4, 2026');
  });

  test('names every place, and folds away what is too much at once', () => {
    expect(textOf()).not.toContain('Advertised in');
    expect(textOf({ places: ['Remote, TX', 'Remote, OK'] })).toContain(
      'Advertised in 2 places Remote, TX Remote, OK',
    );
    const towns = Array.from({ length: 30 }, (_, n) => `Town ${n}`);
    const html = pageOf({
      places: towns,
      listings: towns.map((location) => ({ ...portal, location })),
    });
    expect(html).toMatch(/<details class="places"><summary>Advertised in 30 places/);
    expect(html).toContain('<summary>24 more listings</summary>');
    for (const town of towns) expect(html).toContain(`<li>${town}</li>`);
  });
});

test('what happened to a posting is told with what was changed', () => {
  const text = textOf({
    history: [
      { kind: 'reopened', on: '2026-11-12', sourceName: null, why: null, changes: [] },
      { kind: 'closed', on: '2026-11-09', sourceName: null, why: 'closing_date', changes: [] },
      { kind: 'unreachable', on: '2026-11-07', sourceName: null, why: null, changes: [] },
      {
        kind: 'changed',
        on: '2026-11-05',
        sourceName: 'Greenhouse',
        why: null,
        changes: [
          { field: 'pay', before: null, after: '$30' },
          { field: 'closes_on', before: '2026-12-01', after: null },
          { field: 'title', before: 'Coder I', after: 'Coder II' },
          { field: 'description', before: '412 words', after: '430 words, 31 of them new' },
          { field: 'constructor', before: 'a', after: 'b' },
        ],
      },
      { kind: 'listed', on: '2026-11-02', sourceName: 'Remotive', why: null, changes: [] },
      { kind: 'first_seen', on: '2026-11-01', sourceName: 'Greenhouse', why: null, changes: [] },
    ],
  });
  for (const words of [
    'Nov 12, 2026 Open again',
    'Nov 9, 2026 Closed: its last day to apply has passed',
    'Nov 7, 2026 Lost sight of',
    'Nov 5, 2026 Changed on Greenhouse',
    'Pay: “$30”, not said before',
    'Last day to apply: no longer said, was “2026-12-01”',
    'Title: “Coder II”, was “Coder I”',
    'Text: 412 words, now 430 words, 31 of them new',
    'constructor: “b”, was “a”',
    'Nov 2, 2026 Also listed on Remotive',
    'Nov 1, 2026 First seen, on Greenhouse',
  ]) {
    expect(text).toContain(words);
  }
});

test('facts about its freshness are facts, not a verdict', () => {
  const text = textOf({ freshness: [{ sentence: 'Open for 124 days, since 20 Jul' }] });
  expect(text).toContain('Open for 124 days, since 20 Jul');
  expect(text).toContain('not a verdict');
  expect(textOf()).not.toContain('How fresh it is');
});

test('an agency’s advertisement and the employer’s own posting lead to each other', () => {
  const other = { id: 9, slug: 'coder', title: 'Coder', employer: 'Heron Staffing', state: 'open' } as const;
  const html = pageOf({ linked: [{ ...other, byAgency: true }] });
  expect(html).toContain('<a href="/postings/9-coder">Coder</a>');
  expect(textOf({ linked: [{ ...other, byAgency: true }] })).toContain(
    'Advertised by an agency: Heron Staffing',
  );
  const closed = textOf({ linked: [{ ...other, byAgency: false, employer: null, state: 'closed' }] });
  expect(closed).toMatch(/At the employer itself\s+closed/);
});

describe('why something is said', () => {
  const flag = 'Remote (US)';
  const texts = { ...aPosting().texts, remote_flag: flag, description: 'You sit on site on two days.' };
  const contradictions: PostingShown['tags'][number] = {
    tag: 'contradictions',
    value: [{ about: 'remote', label: flag, body: 'on site on two days' }],
    evidence: [
      { rule: 'r', field: 'remote_flag', start: 0, end: 11, quote: flag },
      { rule: 'r', field: 'description', start: 8, end: 27, quote: 'on site on two days' },
    ],
  };
  const contradicting = { texts, tags: [contradictions] };

  test('each quote leads to its place, in the text or in a field beside it', () => {
    const html = pageOf(contradicting);
    const targets = [...html.matchAll(/<mark id="([^"]+)">([^<]+)<\/mark>/g)].map(([, id, words]) => [
      id,
      words,
    ]);
    expect(targets).toEqual([
      ['quote-1', 'on site on two days'],
      ['quote-2', 'Remote (US)'],
    ]);
    expect(html).toContain('<a href="#quote-1"><q>on site on two days</q></a>');
    expect(html).toContain('<a href="#quote-2"><q>Remote (US)</q></a>');
    expect(textOf(contradicting)).toContain('Remote or not Remote (US)');
  });

  test('the same words are quoted once, and many quotes are folded away', () => {
    const quote = (start: number, word: string) =>
      ({ rule: 'r', field: 'description', start, end: start + word.length, quote: word }) as const;
    const evidence = [quote(0, 'You'), quote(0, 'You'), quote(4, 'sit'), quote(8, 'on'), quote(11, 'site')];
    const html = pageOf({ texts, tags: [{ tag: 'in_field', value: true, evidence }] });
    expect(html.match(/<q>You<\/q>/g)).toHaveLength(1);
    expect(html).toMatch(/<summary>2 more quotes<\/summary><ul><li>and <a href="#quote-3"><q>on/);
  });

  test('a contradiction is spelled out, with both of its quotes', () => {
    expect(textOf(contradicting)).toContain(
      'Labelled “Remote (US)”; the text says “on site on two days”. Ask the employer which of the two holds.',
    );
  });

  test('a reason to look twice comes with what to check, and is no verdict', () => {
    const evidence = [{ rule: 'r', field: 'title' as const, start: 0, end: 7, quote: 'Medical' }];
    const warned = (value: string[]) => textOf({ tags: [{ tag: 'warnings', value, evidence }] });
    const text = warned(['pay_before_work', 'a_reason_of_tomorrow']);
    expect(text).toContain('Money is asked of you before the work begins.');
    expect(text).toContain('Pay nothing before you have a signed offer');
    expect(text).toContain('A reason of tomorrow. Look for the same opening on the employer’s own site');
    expect(text).toContain('reasons to check, not a verdict');
    expect(text).not.toMatch(/scam/i);
    expect(textOf()).not.toContain('Look twice');
  });

  test('pay is told as stated, with what it comes to and each of its ranges', () => {
    const range = { min: 24.5, max: 31, period: 'hour' } as const;
    const value = hourlyPay({ ranges: [range, { ...range, max: 28 }] });
    const text = textOf({ tags: [{ tag: 'pay', value, evidence: [] }] });
    expect(text).toContain(
      'Pay $24.50 to $31 an hour about $50,960 to $64,480 a year, at 2,080 hours a year Stated as: $24.50 to $31 an hour; $24.50 to $28 an hour',
    );
  });

  test('credentials are told need by need, with what is enough and until when', () => {
    const value = [
      { anyOf: ['CPC', 'CCS'], by: null },
      { anyOf: ['CRC'], by: 'within 12 months of hire' },
    ];
    const text = textOf({ tags: [{ tag: 'credentials_required', value, evidence: [] }] });
    expect(text).toContain(
      'CPC or CCS (any one is enough) and CRC May be earned later: within 12 months of hire',
    );
  });
});

test('similar openings elsewhere are named, with a way to compare them', () => {
  const similar = [11, 12, 13, 14].map((id) => aSummary({ id, employer: `Employer ${id}`, pay: null }));
  expect(textOf({ similar })).toContain(
    'Employer 11 Fully remote Hires in Texas and Oklahoma Pay not stated',
  );
  expect(pageOf({ similar })).toContain('href="/compare?id=7&amp;id=11&amp;id=12&amp;id=13"');
  expect(textOf()).not.toContain('Like it, elsewhere');
});

test('a problem can be reported, and search engines are told what they may know', () => {
  expect(pageOf()).toContain('<a href="/report?posting=7" rel="nofollow">Report a problem</a>');
  const html = renderPage(PostingPage, {
    site,
    posting: aPosting(),
    canonical: 'https://superbill.example/postings/7-medical-coder',
    structuredData: '{"@type":"JobPosting"}',
  });
  expect(html).toContain('<link rel="canonical" href="https://superbill.example/postings/7-medical-coder"/>');
  expect(html).toContain('<script type="application/ld+json">{"@type":"JobPosting"}</script>');
});

test('whatever was fetched stays text in all of it', () => {
  const html = pageOf({
    places: [EVIL, EVIL],
    listings: [aListingShown({ sourceName: EVIL, location: EVIL }), portal],
    freshness: [{ sentence: EVIL }],
    texts: { ...aPosting().texts, remote_flag: EVIL },
    tags: [
      {
        tag: 'contradictions',
        value: [{ about: 'remote', label: EVIL, body: EVIL }],
        evidence: [{ rule: 'r', field: 'remote_flag', start: 0, end: EVIL.length, quote: EVIL }],
      },
      { tag: 'warnings', value: [EVIL], evidence: [] },
    ],
    similar: [aSummary({ slug: EVIL, title: EVIL, employer: EVIL })],
    linked: [{ id: 1, slug: EVIL, title: EVIL, employer: EVIL, state: 'open', byAgency: true }],
    history: [
      {
        kind: 'changed',
        on: '2026-11-05',
        sourceName: EVIL,
        why: null,
        changes: [{ field: EVIL, before: EVIL, after: EVIL }],
      },
    ],
  });
  expect(html).not.toMatch(/<script(?! type="module" src="\/static\/)|<img/i);
  expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i);
});
