/** A piece of XML: escaped, never escaped again. */
export interface Xml {
  xml: string;
}

/** Text is escaped; null is nothing. */
type Content = Xml | string | null;

/** What XML 1.0 can not hold, not even as a reference (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Line ends and tabs too: a parser would make blanks of them in attributes, and LF of CR anywhere (sections 2.11, 3.3.3). */
const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPED[character]!);

/** One element. HTML's own elements come out as HTML, as long as those that may hold something do. */
export function element(name: string, attributes: Record<string, string>, ...content: Content[]): Xml {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const inside = content.map((piece) => (typeof piece === 'string' ? escaped(piece) : (piece?.xml ?? '')));
  const text = inside.join('');
  return { xml: text === '' ? `<${start.join(' ')}/>` : `<${start.join(' ')}>${text}</${name}>` };
}

/** A whole file, in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
