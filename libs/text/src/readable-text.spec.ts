import { expect, test } from '@jest/globals';
import { readableText } from '#text';

test('plain text keeps every character but CR and NUL, so that offsets count in what the source gave', () => {
  expect(
    readableText('Coder  needed\r\n\r\n* CPC\u0000 or CCS\r\n  a < b, AT&T &amp; <name@example.com>'),
  ).toBe('Coder  needed\n\n* CPC or CCS\n  a < b, AT&T &amp; <name@example.com>');
});

test('paragraphs are parted by a blank line and list items begin with "- "', () => {
  expect(readableText('<p>We hire.</p><ul><li>CPC</li><li><p>CCS</p></li></ul><p>Apply now.</p>')).toBe(
    'We hire.\n\n- CPC\n- CCS\n\nApply now.',
  );
});

test('a list within a list becomes more items', () => {
  expect(readableText('<ul><li>Codes<ul><li>CPT</li><li>ICD-10</li></ul></li><li>Bills</li></ul>')).toBe(
    '- Codes\n- CPT\n- ICD-10\n- Bills',
  );
});

test('table rows become lines with bars between cells', () => {
  expect(
    readableText('<table><tr><th>Pay</th><td>$25</td></tr><tr><th>Where</th><td>Remote</td></tr></table>'),
  ).toBe('Pay | $25\nWhere | Remote');
});

test('one break ends a line, any more of them make one blank line', () => {
  expect(readableText('Dear coder,<br>hello<br/><br><br /><br>Bye')).toBe('Dear coder,\nhello\n\nBye');
});

test('entities are characters', () => {
  expect(readableText('<p>Fish&nbsp;&amp;&#32;Chips &mdash; &ldquo;R&amp;D&rdquo; &#x2019;</p>')).toBe(
    'Fish & Chips — “R&D” ’',
  );
});

test.each([
  ['escaped once', '&lt;p&gt;Coder&lt;/p&gt;&lt;p&gt;CPC &amp;amp; CCS&lt;/p&gt;'],
  [
    'escaped twice',
    '&amp;lt;p&amp;gt;Coder&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;CPC &amp;amp;amp; CCS&amp;lt;/p&amp;gt;',
  ],
  ['escaped within markup', '<div>&lt;p&gt;Coder&lt;/p&gt;&lt;p&gt;CPC &amp;amp; CCS&lt;/p&gt;</div>'],
])('HTML that was %s is read as HTML', (_, text) => {
  expect(readableText(text)).toBe('Coder\n\nCPC & CCS');
});

test('scripts, styles, comments and Word markup leave no trace, but the words of Word lists stay', () => {
  expect(
    readableText(
      '<style>p{}</style><script>alert("<p>x</p>")</script><!--[if mso]><p>no</p><![endif]--><xml><w:t>no</w:t></xml>' +
        '<p class="MsoNormal">Duties<o:p></o:p></p><p class="MsoListParagraph">·&nbsp;&nbsp; Codes</p>' +
        '<p class="MsoListParagraph">§&nbsp; Bills</p>',
    ),
  ).toBe('Duties\n\n- Codes\n- Bills');
});

test('a text whose tags only colour words keeps its own lines', () => {
  expect(readableText('Duties:\n- <b>Codes</b> charts\n- Bills')).toBe('Duties:\n- Codes charts\n- Bills');
});

test('a very long text is cut between words', () => {
  const text = readableText('word '.repeat(40_000));
  expect(text.length).toBeLessThanOrEqual(65_536);
  expect(text.endsWith('word')).toBe(true);
  expect(readableText(`<p>${'word '.repeat(40_000)}</p>`).endsWith('word')).toBe(true);
});

test('a text without gaps is cut, but never within a character', () => {
  expect(readableText('😀'.repeat(40_000) + 'x')).toMatch(/😀$/u);
});

test.each([
  ['deep nesting', '<div>'.repeat(5_000) + 'x' + '</div>'.repeat(5_000), 'x'],
  ['unclosed tags', '<p>a<p>b<li>c', 'a\n\nb\n- c'],
  ['nothing', '', ''],
  ['only markup', '<p> </p><br>', ''],
])('%s does no harm', (_, text, expected) => {
  expect(readableText(text)).toBe(expected);
});
