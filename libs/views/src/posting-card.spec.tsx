import { describe, expect, test } from '@jest/globals';
import { aCard } from '../spec-support/a-search.js';
import { hourlyPay } from '../spec-support/summaries.js';
import { PostingCard, type CardPosting } from './posting-card.js';
import { renderPage } from './page.js';

const cardText = (change: Partial<CardPosting> = {}) =>
  renderPage(PostingCard, { posting: aCard(change), livesIn: null, today: '2026-11-24' })
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a card answers at once', () => {
  test('who hires, and what kind of employer that is', () => {
    expect(cardText()).toContain('Quillback Health Hospital or health system');
    expect(cardText({ employer: null, employerType: 'unclear' })).toContain('Employer not named Remote, USA');
  });

  test('what it pays, as stated and for a year', () => {
    expect(cardText()).toContain(
      'Pay $24.50 to $31 an hour (about $50,960 to $64,480 a year, at 2,080 hours a year)',
    );
    expect(cardText({ pay: hourlyPay({ min: null, yearly: null }) })).toContain('Pay up to $31 an hour');
    expect(cardText({ pay: null })).toContain('Pay Not stated');
  });

  test('which credentials are required, which are welcome, and by when', () => {
    expect(cardText()).toContain('CPC or CCS required; CRC (within 12 months of hire) preferred');
    expect(cardText({ credentialsRequired: [], credentialsPreferred: [] })).toContain(
      'Credentials Not stated',
    );
  });

  test('whether it is open to new graduates, or how many years it asks for', () => {
    expect(cardText()).toContain('New graduates welcome; otherwise 2 years or more');
    expect(cardText({ experienceMinYears: null })).toContain('Experience New graduates welcome Published');
    expect(cardText({ entryLevel: false, experienceMinYears: 1 })).toContain('Experience 1 year or more');
    expect(cardText({ entryLevel: false, experienceMinYears: null })).toContain('Experience Not stated');
  });

  test('when it was published, first seen and last seen live, and where it is from', () => {
    expect(cardText({ lastSeenAt: '2026-11-24T01:00:00.000Z' })).toContain(
      'Published 6 days ago First seen 4 days ago Last seen live today From the employer’s own job board at Greenhouse.',
    );
  });

  test('its source, where the terms ask for no sentence', () => {
    expect(cardText({ attribution: '' })).toContain('From Greenhouse.');
  });

  test('that it is advertised at more places than one', () => {
    expect(cardText({ location: 'Tampa, FL', places: ['Tampa, FL', 'Ocala, FL'] })).toContain(
      'Tampa, FL and 1 more place',
    );
  });
});

describe('a card warns', () => {
  test('of a posting that is closed', () => {
    const closed = cardText({ state: 'closed', closedAt: '2026-11-23T10:00:00.000Z' });
    expect(closed).toMatch(/ Closed .* Closed yesterday/);
    expect(closed).not.toContain('Last seen live');
  });

  test('of a posting that nobody can check any more', () => {
    expect(cardText({ state: 'unreachable' })).toContain('May be closed');
  });

  test('of reasons to look twice, and of samples', () => {
    expect(cardText({ warnings: ['pay_before_work'] })).toContain('1 reason to look twice');
    expect(cardText({ warnings: ['pay_before_work', 'no_interview'] })).toContain('2 reasons to look twice');
    expect(cardText({ sample: true })).toContain('Sample');
    expect(cardText()).not.toMatch(/Sample|Closed|look twice/);
  });
});

test('a posting without a title can still be opened', () => {
  const html = renderPage(PostingCard, { posting: aCard({ title: '' }), livesIn: null, today: '2026-11-24' });
  expect(html).toContain('<a href="/postings/7-medical-coder-quillback-health">Untitled posting</a>');
});
