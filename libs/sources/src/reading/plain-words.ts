import { load } from 'cheerio';

/**
 * A title, name or place as a reader sees it, where the source left HTML's entities in it ("Billing &amp;#038; Coding"),
 * or marked the words that were searched for. Descriptions keep their HTML.
 */
export function plainWords(text: string): string {
  const unmarked = text.replace(/<\/?(?:strong|b|em|mark)>/gi, '');
  return decoded(decoded(unmarked)).replace(/\s+/g, ' ').trim();
}

/** A bare "<" is a sign of the text here, never a tag: what it seems to open would be lost. */
const decoded = (text: string): string =>
  /&#?\w+;/.test(text) ? load(text.replaceAll('<', '&lt;'), null, false).text() : text;
