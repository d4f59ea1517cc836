import { expect, test } from '@jest/globals';
import { source } from './greenhouse.source.js';

const board = { token: 'larkspurvalley', origin: null };
const job = { id: 1, internal_job_id: 2, title: 'Coder', location: { name: 'Boise, ID' } };

function read(...jobs: object[]) {
  const [request] = source.start(board);
  if (!request) throw new Error('nothing asked');
  const text = JSON.stringify({ jobs, meta: { total: jobs.length } });
  return source.read({ request, status: 200, contentType: null, text, board });
}
const extrasWith = (...metadata: { name: string; value: unknown }[]) =>
  read({ ...job, metadata }).listings[0]?.extras;

test('a prospect post is not a vacancy', () => {
  expect(read({ ...job, internal_job_id: null }).rejected).toEqual([
    { externalId: '1', reason: 'prospect post, not a vacancy' },
  ]);
});

test('an office called Remote does not change the place that is written', () => {
  const [listing] = read({ ...job, offices: [{ name: 'Remote' }] }).listings;
  expect(listing?.location).toBe('Boise, ID');
  expect(listing?.extras).toEqual({});
});

test('the bulk edit of yesterday is not the day of publication', () => {
  const [listing] = read({ ...job, updated_at: '2026-11-20T08:00:00-05:00', first_published: null }).listings;
  expect(listing?.postedOn).toBeNull();
});

test('a street in "Work Location" is not a workplace type', () => {
  expect(extrasWith({ name: 'Work Location', value: '410 Alder Street' })).toEqual({});
  expect(extrasWith({ name: 'Work Location', value: 'Remote - US' })).toEqual({ remote_flag: 'Remote - US' });
});

test('a bonus is never read as pay, and an unnamed unit is not made up', () => {
  const value = { unit: 'USD', min_value: '2500.0', max_value: '5000.0' };
  expect(extrasWith({ name: 'Sign-on Bonus', value })).toEqual({});
  expect(extrasWith({ name: 'Target bonus pay', value })).toEqual({});
  expect(extrasWith({ name: 'Pay Range', value })).toEqual({ salary_text: 'USD 2,500 - 5,000' });
  expect(extrasWith({ name: 'Monthly salary', value })).toEqual({
    salary_text: 'USD 2,500 - 5,000 per month',
  });
});

test('fields that an employer filled with something strange cost no vacancy', () => {
  for (const metadata of [null, 'none', [null], [{ name: 'Pay', value: [{}] }], { name: 'x' }])
    expect(read({ ...job, metadata }).listings).toHaveLength(1);
});

test('a token that would leave the boards is refused', () => {
  for (const token of ['', ' ', '..'])
    expect(() => source.start({ token, origin: null })).toThrow("can't be");
  expect(source.start({ token: 'a/b?c', origin: null })[0]?.url).toContain('/boards/a%2Fb%3Fc/jobs?');
});
