import { SourceChanged } from '#domain';
import { storableText } from './storable-text.js';

/**
 * The value of a page that must be JSON. Anything else is a failure of the run, never "no jobs": a login page or a
 * proxy's apology also comes with status 200.
 */
export function jsonPage(text: string, sourceName: string): unknown {
  const body = withoutByteOrderMark(text).trim();
  if (body === '')
    throw new SourceChanged(`${sourceName} answered with an empty body where JSON was expected.`);
  if (body.startsWith('<'))
    throw new SourceChanged(`${sourceName} answered with an HTML or XML page where JSON was expected.`);
  try {
    return parseJson(body);
  } catch {
    throw new SourceChanged(
      `${sourceName} answered with ${body.length} characters that are not JSON; the answer may have been cut off.`,
    );
  }
}

/** JSON.parse, with the characters dropped that the store refuses. Throws when the text is not JSON. */
export function parseJson(text: string): unknown {
  // A reviver doubles the time of a parse, and nearly no page needs it. NUL can only come in escaped.
  if (!/\\u0000|\\ud[89a-f]|\p{Surrogate}/iu.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value) => (typeof value === 'string' ? storableText(value) : value));
}

export const withoutByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, '');
