import { expect, test } from '@jest/globals';
import { loggedPath } from './logged-path.js';

test.each([
  ['/alerts/confirm/abc-DEF', '/alerts/confirm/(secret)'],
  ['/alerts/manage/12.abc/erase', '/alerts/manage/(secret)/erase'],
  ['//Alerts//Unsubscribe//12.abc', '//Alerts//Unsubscribe//(secret)'],
  ['/hooks/mail/a-long-secret', '/hooks/mail/(secret)'],
])('%s is logged without what lets its bearer act', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});

test.each(['/', '/postings/123-medical-coder', '/alerts/new', '/api/v1/alerts'])(
  '%s is logged as it is',
  (path) => {
    expect(loggedPath(path)).toBe(path);
  },
);
