import { cutAtWord } from './cut-at-word.js';
import { isEscapedMarkup, isMarkup, stillHoldsMarkup } from './is-markup.js';
import { LONGEST_TEXT } from './line-builder.js';
import { textOfMarkup } from './text-of-markup.js';

/** Markup may be several times as long as its text (Word's styles); what lies beyond isn't parsed. */
const LONGEST_MARKUP = 1_048_576;
/** Boards were seen to escape once too often, and some feeds once more; a third time would be a text about HTML. */
const MOST_UNESCAPING = 2;

/**
 * A posting's words as a person reads them: paragraphs parted by a blank line, list items as lines that begin with
 * "- ". Plain text comes back as it is, but for line ends (LF) and NUL, so that offsets count in what the source gave.
 */
export function readableText(htmlOrText: string): string {
  let text = htmlOrText.slice(0, LONGEST_MARKUP).replace(/\r\n?/g, '\n').replaceAll('\0', '');
  // Some feeds pass the wrapping of XML on with the text; a parser of HTML would take all of it for a comment.
  if (/^\s*<!\[CDATA\[/.test(text)) text = text.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  for (let unescaped = 0; unescaped <= MOST_UNESCAPING; unescaped += 1) {
    const markup = isMarkup(text);
    if (markup) text = textOfMarkup(text);
    else if (isEscapedMarkup(text)) text = unescapeOnce(text);
    if (!(isEscapedMarkup(text) || (markup ? stillHoldsMarkup(text) : isMarkup(text)))) break;
  }
  return cutAtWord(text, LONGEST_TEXT);
}

const CHARACTER_OF: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

const unescapeOnce = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (whole, name: string) => CHARACTER_OF[name] ?? whole);
