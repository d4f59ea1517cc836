import { TextDecoder } from 'node:util';

/**
 * The body as text. A byte order mark wins over Content-Type, as in browsers (WHATWG Encoding); without both it is
 * UTF-8. What can't be decoded becomes U+FFFD, never an error: one bad byte must not cost a whole board.
 */
export function textOf(body: Uint8Array, contentType: string | null): string {
  const decoder = decoderFor(markOf(body) ?? charsetOf(contentType) ?? 'utf-8');
  // In two steps, because decoding at once takes windows-1252 for latin1 in Node 20.18.3 and later, and turns its
  // quotes and dashes into control characters (nodejs/node, "TextDecoder incorrectly decodes 0x92", 2025-01).
  const text = decoder.decode(body, { stream: true }) + decoder.decode();
  // U+0000 is allowed in none of the formats we read, and Postgres can't keep it.
  return text.replaceAll('\0', '\uFFFD');
}

function markOf(body: Uint8Array): string | null {
  const [first, second, third] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([^\s";,]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
