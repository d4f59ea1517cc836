import { expect, test } from '@jest/globals';
import { unescapeHtml } from './unescape.js';

test('HTML escaped once comes back with its own entities in place', () => {
  expect(unescapeHtml('&lt;p class=&quot;a&quot;&gt;Billing &amp;amp; coding&amp;nbsp;&lt;/p&gt;')).toBe(
    '<p class="a">Billing &amp; coding&nbsp;</p>',
  );
});

test('HTML escaped twice comes back too', () => {
  expect(
    unescapeHtml(
      '&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;It&amp;#39;s remote&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
    ),
  ).toBe("<ul><li>It's remote</li></ul>");
});

test('a part that was pasted in escaped is undone with the rest', () => {
  expect(unescapeHtml('&lt;div&gt;&amp;lt;p&amp;gt;CPC&amp;lt;/p&amp;gt;&lt;/div&gt;')).toBe(
    '<div><p>CPC</p></div>',
  );
});

test('a less-than sign in HTML that is not escaped stays one', () => {
  for (const html of ['<p>stays &lt; 2 days</p>', '<p>&lt;brand&gt; systems</p>'])
    expect(unescapeHtml(html)).toBe(html);
});

test('it stops after two rounds', () => {
  expect(unescapeHtml('&amp;amp;lt;p&amp;amp;gt;')).toBe('&lt;p&gt;');
});

test('plain text and plain HTML are left alone', () => {
  for (const text of ['', 'R&D &amp; billing', '<p>Pay &lt; 30 &euro;</p>'])
    expect(unescapeHtml(text)).toBe(text);
});
