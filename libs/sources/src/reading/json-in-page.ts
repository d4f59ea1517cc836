import { parseJson } from './json-page.js';

/**
 * The JSON object that a page's script assigns right after the marker, `var config = {...}`. Scripts go on behind it, so
 * its end is where its braces close. Null when there is no marker or no JSON behind it.
 */
export function jsonAssignedIn(page: string, marker: RegExp): unknown {
  const found = marker.exec(page);
  if (!found) return null;
  const start = found.index + found[0].length;
  const end = endOfObject(page, start);
  if (end === null) return null;
  try {
    return parseJson(page.slice(start, end));
  } catch {
    return null;
  }
}

function endOfObject(text: string, start: number): number | null {
  if (text[start] !== '{') return null;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return null;
}
