import { describe, expect, test } from '@jest/globals';
import { afterRun, type BoardHealth, type EndedRun } from './after-run.js';

const now = new Date('2026-11-22T12:00:00Z');
const board = (change: Partial<BoardHealth> = {}): BoardHealth => ({
  everyMinutes: 120,
  failures: 0,
  missingSince: null,
  ...change,
});
const run = (change: Partial<EndedRun>): EndedRun => ({
  outcome: 'ok',
  detail: null,
  freshForSeconds: null,
  ...change,
});
const minutesUntil = (date: Date) => (date.getTime() - now.getTime()) / 60_000;

describe('when a board is asked again', () => {
  test.each<[string, Partial<EndedRun>, Partial<BoardHealth>, number]>([
    ['after a healthy run in its own rhythm', {}, {}, 120],
    ['later when the answer holds longer', { freshForSeconds: 6 * 3600 }, {}, 360],
    ['not sooner because the answer holds shorter', { freshForSeconds: 60 }, {}, 120],
    ['after a day at the latest, however long the answer holds', { freshForSeconds: 10 ** 8 }, {}, 1440],
    ['later after a failure', { outcome: 'incomplete' }, {}, 240],
    ['ever later after further failures', { outcome: 'incomplete' }, { failures: 2 }, 960],
    ['once a day when it keeps failing', { outcome: 'changed' }, { failures: 30 }, 1440],
    ['soon when only a setting is missing', { outcome: 'not_started' }, { failures: 30 }, 60],
    [
      'in its own rhythm when that is longer than a day',
      { outcome: 'changed' },
      { everyMinutes: 2880 },
      2880,
    ],
  ])('%s', (_when, ended, health, minutes) => {
    expect(minutesUntil(afterRun(run(ended), board(health), now, 0).nextRunAt)).toBe(minutes);
  });

  test('boards that failed together do not come back together', () => {
    const [early, late] = [0, 1].map((random) =>
      afterRun(run({ outcome: 'incomplete' }), board(), now, random),
    );
    expect(late!.nextRunAt > early!.nextRunAt).toBe(true);
  });
});

describe('what failures in a row mean', () => {
  test('a healthy run forgets them', () => {
    expect(afterRun(run({}), board({ failures: 5, missingSince: now }), now, 0)).toMatchObject({
      failures: 0,
      missingSince: null,
    });
  });

  test.each(['blocked', 'refused'] as const)(
    'the third time %s stops the board for a person to look',
    (outcome) => {
      expect(afterRun(run({ outcome }), board({ failures: 1 }), now, 0).enabled).toBe(true);
      expect(afterRun(run({ outcome }), board({ failures: 2 }), now, 0).enabled).toBe(false);
    },
  );

  test('trouble that passes by itself never stops a board', () => {
    expect(afterRun(run({ outcome: 'slow_down' }), board({ failures: 99 }), now, 0).enabled).toBe(true);
  });

  test('a missing setting is no failure of the board', () => {
    expect(afterRun(run({ outcome: 'not_started' }), board({ failures: 2 }), now, 0).failures).toBe(2);
  });
});

describe('a board that answers that it does not exist', () => {
  const yesterday = new Date('2026-11-21T12:00:00Z');

  test('is asked once more on another day', () => {
    const after = afterRun(run({ outcome: 'gone', detail: 'It answered 404.' }), board(), now, 0);
    expect(after).toMatchObject({ outcome: 'incomplete', missingSince: now, enabled: true });
    expect(after.detail).toContain('another day');
  });

  test('is still not gone when it is missing twice on one day', () => {
    const earlier = new Date('2026-11-22T01:00:00Z');
    expect(afterRun(run({ outcome: 'gone' }), board({ missingSince: earlier }), now, 0).outcome).toBe(
      'incomplete',
    );
  });

  test('is gone when it is missing on another day too', () => {
    expect(afterRun(run({ outcome: 'gone' }), board({ missingSince: yesterday }), now, 0)).toMatchObject({
      outcome: 'gone',
      enabled: false,
    });
  });
});
