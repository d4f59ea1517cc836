/**
 * Element names that job boards send, Word's own (`o:p`) included. Only these count as tags, so that `<your name>`,
 * `<jobs@example.com>` or `a < b` in a plain text stay text.
 */
const ELEMENT =
  '(?:a|abbr|article|aside|b|big|blockquote|body|br|button|center|code|dd|details|div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|main|meta|nav|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|w:[a-z]+|xml)';

const TAG = new RegExp(`<(?:/?${ELEMENT}(?:[\\s/][^<>]*)?>|!--|!doctype)`, 'i');
const LINE_MAKING_TAG =
  /<\/?(?:article|blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|summary|table|td|tr|ul)\b[^<>]*>/i;
/** A closing tag or a line break: one escaped `<b>` alone may be a text that talks about tags. */
const ESCAPED_TAG = new RegExp(
  `&(?:amp;)?lt;(?:/\\s*${ELEMENT}\\s*|br\\s*/?|p|li|div|ul)(?:\\s[^<>&]*)?&(?:amp;)?gt;`,
  'i',
);
const CLOSING_TAG = new RegExp(`</${ELEMENT}\\s*>|<br\\s*/?>`, 'i');

/** Are there HTML tags in the text? */
export const isMarkup = (text: string): boolean => text.includes('<') && TAG.test(text);

/** Do the tags make lines (paragraphs, list items, breaks), or do they only colour words in a text with its own lines? */
export const makesLines = (markup: string): boolean => LINE_MAKING_TAG.test(markup);

/** Is it HTML that was escaped once more on its way, so that tags would show as text? */
export const isEscapedMarkup = (text: string): boolean =>
  (text.includes('&lt;') || text.includes('&amp;lt;')) && ESCAPED_TAG.test(text);

/** Is markup left in a text that was taken out of markup? */
export const stillHoldsMarkup = (text: string): boolean => text.includes('<') && CLOSING_TAG.test(text);
