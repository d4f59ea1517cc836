import { describe, expect, test } from '@jest/globals';
import { STATE_CODES } from '#domain';
import { aCard } from '../spec-support/a-search.js';
import { remoteForWhom } from './remote-for-whom.js';

const ANYWHERE = { statesAllowed: null, statesExcluded: null };
const answered = (change: Parameters<typeof aCard>[0], livesIn: 'TX' | null) => {
  const { answer, tone, more } = remoteForWhom(aCard(change), livesIn);
  return `${tone}: ${[answer, ...more].join(' - ')}`;
};

describe('someone in Texas is told', () => {
  test('that a posting accepts Texas, and where else it hires', () => {
    expect(answered({ stateMatch: 'eligible' }, 'TX')).toBe(
      'eligible: Open to Texas - Fully remote - Hires in Texas and Oklahoma',
    );
  });

  test('that a posting does not say, so that they ask', () => {
    expect(answered({ ...ANYWHERE, stateMatch: 'not_stated' }, 'TX')).toBe(
      'ask: Doesn’t say whether it accepts Texas; ask - Fully remote',
    );
  });

  test('that open to Texas is not the same as remote', () => {
    expect(answered({ ...ANYWHERE, stateMatch: 'eligible', remote: 'onsite' }, 'TX')).toBe(
      'eligible: Open to Texas - On site',
    );
  });
});

describe('whoever names no state is told', () => {
  test.each([
    [{ statesAllowed: ['TX'] as const }, 'plain: Fully remote - Hires in Texas'],
    [{ statesAllowed: ['TX', 'OK', 'IA', 'OH'] as const }, 'plain: Fully remote - Hires in 4 states'],
    [{ statesAllowed: STATE_CODES }, 'plain: Fully remote - Hires in all states'],
    [
      { statesAllowed: null, statesExcluded: ['CA', 'NY'] as const },
      'plain: Fully remote - Not in California and New York',
    ],
    [ANYWHERE, 'plain: Fully remote - Doesn’t say from which states'],
    [{ ...ANYWHERE, remote: 'hybrid' as const }, 'plain: Hybrid'],
    [{ ...ANYWHERE, remote: 'unclear' as const }, 'ask: Doesn’t say whether it is remote'],
  ])('%j: %s', (change, words) => {
    expect(answered(change as Parameters<typeof aCard>[0], null)).toBe(words);
  });
});

test('all states but one are counted, not called all', () => {
  const most = STATE_CODES.filter((code) => code !== 'CA');
  expect(answered({ statesAllowed: most }, null)).toBe('plain: Fully remote - Hires in 51 states');
});
