import { describe, expect, test } from '@jest/globals';
import type { Tag } from '#domain';
import { draftPosting, slugOf, type DraftInput } from './draft-posting.js';

const input = (change: Partial<DraftInput> = {}): DraftInput => ({
  listing: {
    id: 7,
    title: 'Medical Coder',
    company: null,
    location: 'Remote',
    postedOn: '2026-11-01',
    firstSeenOn: '2026-11-20',
  },
  board: { employer: 'Quillback Health', sample: false },
  body: 'We code charts.',
  tags: [],
  rulesVersion: 'r1',
  ...change,
});

describe('what a tagged listing says of its vacancy', () => {
  test('a posting of which nothing is known is unclear, not "not remote"', () => {
    expect(draftPosting(input())).toMatchObject({
      remote: 'unclear',
      employerType: 'unclear',
      role: null,
      statesAllowed: null,
      inField: false,
    });
  });

  test('the values of the tags stand in the posting', () => {
    const evidence: Tag['evidence'] = [{ rule: 'r', field: 'location', start: 0, end: 6, quote: 'Remote' }];
    const draft = draftPosting(
      input({
        tags: [
          { tag: 'in_field', value: true, evidence },
          { tag: 'remote', value: 'fully_remote', evidence },
          { tag: 'remote_states_allowed', value: ['TX', 'OK'], evidence },
        ],
      }),
    );
    expect(draft).toMatchObject({ inField: true, remote: 'fully_remote', statesAllowed: ['TX', 'OK'] });
  });

  test("the listing's own company hires, before the board's", () => {
    const listing = { ...input().listing, company: ' Marrow Lake Urology ' };
    expect(draftPosting(input({ listing })).employer?.name).toBe('Marrow Lake Urology');
    expect(draftPosting(input()).employer?.name).toBe('Quillback Health');
  });

  test('without a day from the source, the day we first saw it counts', () => {
    const listing = { ...input().listing, postedOn: null };
    expect(draftPosting(input({ listing })).publishedOn).toBe('2026-11-20');
  });
});

test('an employer that is not named is none', () => {
  expect(draftPosting(input({ board: { employer: 'Confidential', sample: false } })).employer).toBeNull();
});

test('an address has words that can be read, and never none', () => {
  expect(slugOf('Coder II – Inpatient (Remote)', 'Café Clinic')).toBe(
    'coder-ii-inpatient-remote-cafe-clinic',
  );
  expect(slugOf('编码员', null)).toBe('posting');
  expect(slugOf('word '.repeat(60), null).length).toBeLessThanOrEqual(80);
});
