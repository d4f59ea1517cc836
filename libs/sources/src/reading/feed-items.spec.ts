import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { dayInFeed, readFeed } from './feed-items.js';

const rss = (inner: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>A &amp; B</title>${inner}</channel></rss>`;
const first = (inner: string) =>
  readFeed(rss(`<item><guid>1</guid><title>Coder</title>${inner}</item>`), 'The feed').listings[0];

test('a date in a feed means the day that is written, whatever its zone', () => {
  expect(dayInFeed('Thu, 09 Jul 2026 23:25:51 -0700')).toBe('2026-07-09');
  expect(dayInFeed('9 July 2026 08:00 GMT')).toBe('2026-07-09');
  expect(dayInFeed('Fri, 20 Nov 26 05:00:00:0')).toBe('2026-11-20');
  expect(dayInFeed('2026-11-20T23:59:00-08:00')).toBe('2026-11-20');
  for (const none of ['', 'soon', '31 Feb 2026', '12 Foo 2026']) expect(dayInFeed(none)).toBeNull();
});

test('of an excerpt and the whole text the whole text is taken', () => {
  const text =
    '<description>Codes …</description><content:encoded><![CDATA[<p>Codes charts.</p>]]></content:encoded>';
  expect(first(text)?.description).toBe('<p>Codes charts.</p>');
});

test('a title with HTML in it becomes plain text', () => {
  const { listings, title } = readFeed(
    rss('<item><guid>1</guid><title>Biller &amp;amp; &lt;b&gt;Coder&lt;/b&gt;</title></item>'),
    'The feed',
  );
  expect(listings[0]?.title).toBe('Biller & Coder');
  expect(title).toBe('A & B');
});

test('pay is stated with its interval in words', () => {
  const pay = (interval: string) =>
    first(
      `<joblisting:minimumSalary>22.50</joblisting:minimumSalary><joblisting:maximumSalary>33</joblisting:maximumSalary><joblisting:salaryCurrency>USD</joblisting:salaryCurrency><joblisting:salaryInterval>${interval}</joblisting:salaryInterval>`,
    )?.extras.salary_text;
  expect(pay('Hour')).toBe('USD 22.50 - 33 per hour');
  expect(pay('Biweekly')).toBe('USD 22.50 - 33 every two weeks');
});

test('a feed that was cut off is a failure, not a shorter feed', () => {
  const whole = rss('<item><guid>1</guid><title>Coder</title></item>');
  expect(() => readFeed(whole.slice(0, -8), 'The feed')).toThrow(SourceChanged);
  expect(() => readFeed('<html><body>Feed switched off</body></html>', 'The feed')).toThrow(SourceChanged);
});
