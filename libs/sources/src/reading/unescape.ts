/** What HTML escapers write for the five characters they touch. Other entities belong to the HTML itself and stay. */
const ESCAPED: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#34;': '"',
  '&#x27;': "'",
  '&#x22;': '"',
};

/**
 * An escaped tag, once (`&lt;p`) or more often (`&amp;lt;p`). Only names that descriptions are made of count: the
 * "&lt;" of "weight &lt; 50 lbs" is a sign, and unescaping it would make a tag of what follows.
 */
const ESCAPED_TAG =
  /&(amp;)*lt;\/?(p|div|span|br|hr|ul|ol|li|h[1-6]|a|b|i|u|em|strong|small|sub|sup|font|section|article|header|footer|table|thead|tbody|tr|td|th|img|blockquote|pre|code)(?=[\s/]|&(amp;)*gt;)/i;

/** HTML that a source escaped once or twice, as it was before. HTML that isn't escaped comes back unchanged. */
export function unescapeHtml(html: string): string {
  let text = html;
  for (let round = 0; round < 2 && ESCAPED_TAG.test(text); round++)
    text = text.replace(
      /&(?:lt|gt|amp|quot|apos|#39|#34|#x27|#x22);/gi,
      (sign) => ESCAPED[sign.toLowerCase()] ?? sign,
    );
  return text;
}
