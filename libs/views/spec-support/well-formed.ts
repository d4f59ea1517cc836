/**
 * What keeps a text from being well-formed XML 1.0, null = nothing. Stricter than parsers made for the web, which mend
 * what they read: every character, reference, attribute and pair of tags is looked at. Knows what our own files use:
 * no comments, no CDATA, no DOCTYPE.
 */
export function xmlProblem(text: string): string | null {
  const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (foreign) return `a character XML can not hold: ${JSON.stringify(foreign[0])}`;
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0];
  if (!declaration) return 'no declaration at its start';
  const open: string[] = [];
  let roots = 0;
  const part = new RegExp(`${END}|${START}|${WORDS}`, 'y');
  part.lastIndex = declaration.length;
  while (part.lastIndex < text.length) {
    const at = part.lastIndex;
    const { end, start, empty, words } = part.exec(text)?.groups ?? {};
    if (start) {
      if (open.length === 0) roots += 1;
      const names = [...text.slice(at, part.lastIndex).matchAll(/\s([\w:.-]+)="/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) return `an attribute twice in <${start}>`;
      if (!empty) open.push(start);
    } else if (end) {
      if (open.pop() !== end) return `</${end}> closes what is not open`;
    } else if (words) {
      if (open.length === 0 && words.trim() !== '') return 'text outside the root';
    } else return `can not be read from ${JSON.stringify(text.slice(at, at + 40))}`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return roots === 1 ? null : `${roots} roots`;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const REFERENCE = '&(?:amp|lt|gt|quot|apos|#\\d+);';
const ATTRIBUTE = `\\s+${NAME}="(?:[^<&"\\t\\n\\r]|${REFERENCE})*"`;
const END = `</(?<end>${NAME})>`;
const START = `<(?<start>${NAME})(?:${ATTRIBUTE})*(?<empty>/)?>`;
const WORDS = `(?<words>(?:[^<&>]|${REFERENCE})+)`;
