import { expect, test } from '@jest/globals';
import { statusFailure } from './statuses.js';

const URL_ASKED = new URL('https://boards.example/v1/jobs?key=hush');

function failureFor(status: number, headers: Record<string, string> = {}, body = '') {
  const header = (name: string) => headers[name] ?? null;
  return statusFailure(URL_ASKED, { status, header, body: Buffer.from(body) }, new Date());
}

test.each([[200], [204], [206], [301], [304]])('status %d is no failure', (status) => {
  expect(failureFor(status)).toBeNull();
});

test.each([
  [400, 'changed'],
  [401, 'refused'],
  [402, 'refused'],
  [403, 'refused'],
  [404, 'gone'],
  [405, 'changed'],
  [406, 'changed'],
  [408, 'incomplete'],
  [410, 'gone'],
  [415, 'changed'],
  [421, 'incomplete'],
  [422, 'changed'],
  [425, 'incomplete'],
  [429, 'slow_down'],
  [451, 'refused'],
  [500, 'incomplete'],
  [502, 'incomplete'],
  [503, 'incomplete'],
  [504, 'incomplete'],
  [520, 'incomplete'],
])('status %d ends a pull as "%s", in a sentence without the query', (status, outcome) => {
  const failure = failureFor(status);
  expect(failure?.outcome).toBe(outcome);
  expect(failure?.message).toMatch(/boards\.example.*\.$/);
  expect(failure?.message).not.toContain('hush');
});

test('unavailable with a time to come back is a wish for fewer requests', () => {
  expect(failureFor(503, { 'retry-after': '60' })).toMatchObject({
    outcome: 'slow_down',
    retryAfterSeconds: 60,
  });
});

test.each([
  ['a Cloudflare challenge', 403, { 'cf-mitigated': 'challenge' }, ''],
  ['a Cloudflare page', 503, {}, '<html><title>Just a moment...</title>'],
  ['a captcha', 403, {}, '<div class="g-recaptcha">'],
  ['an Imperva page', 405, {}, '<iframe src="/_Incapsula_Resource?x">'],
  ['an AWS challenge that calls itself accepted', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
])('%s is a block, for a person to look at', (_, status, headers, body) => {
  expect(failureFor(status, headers as Record<string, string>, body)?.outcome).toBe('blocked');
});

test('a page that only uses a captcha in its form is read', () => {
  expect(failureFor(200, {}, '<div class="g-recaptcha">')).toBeNull();
});

test('a publisher that reserves its pages against data mining is left alone', () => {
  expect(failureFor(200, { 'tdm-reservation': '1' })?.outcome).toBe('refused');
  expect(failureFor(200, { 'tdm-reservation': '0' })).toBeNull();
});
