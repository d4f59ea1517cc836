/** Headed parts of a description that a source keeps in fields of their own, joined to one HTML text. */
export function section(heading: string, body: string): string {
  if (!body) return '';
  return heading ? `<h3>${asHtml(heading)}</h3>\n${body}` : body;
}

export const paragraph = (text: string): string => {
  if (!text) return '';
  return isHtml(text) ? text : `<p>${asHtml(text).replace(/\r?\n/g, '<br>')}</p>`;
};

export const bullets = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${asHtml(item)}</li>`).join('')}</ul>` : '';

export const joined = (...parts: string[]): string => parts.filter(Boolean).join('\n');

/** Text becomes HTML; what already is HTML stays. Fields of one source hold now the one, now the other. */
export const asHtml = (text: string): string =>
  isHtml(text) ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const isHtml = (text: string): boolean =>
  /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(#\d+|#x[\da-f]+|[a-z][a-z0-9]*);/i.test(text);
