import { expect, test } from '@jest/globals';
import { dayOfWrittenDate } from './written-date.js';

test.each([
  ['Posted 05-Oct-2026', '2026-10-05'],
  ['Friday, October 2, 2026', '2026-10-02'],
  ['Sept. 3, 2026', '2026-09-03'],
  ['Sep 23, 2026\n\t\t', '2026-09-23'],
  ['Wed Sep 23 02:00:00 UTC 2026', '2026-09-23'],
  ['Wed, 23 Sep 2026 00:00:00 GMT', '2026-09-23'],
  ['2026-9-3', '2026-09-03'],
  ['2026-09-23T23:59:59.000+0000', '2026-09-23'],
  ['Posted: 7/15/2026', '2026-07-15'],
])('the date "%s" is the day %s', (text, day) => expect(dayOfWrittenDate(text)).toBe(day));

test.each([
  '',
  '30 days ago',
  'Posted Yesterday',
  '31/31/2026',
  'Feb 30, 2026',
  'Nov 2026',
  'Unit 5 Main 2026',
])('"%s" names no day', (text) => expect(dayOfWrittenDate(text)).toBeNull());
