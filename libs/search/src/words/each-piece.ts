const LETTER = 1;
const JOINER = 2;

/** What each UTF-16 unit is; halves of letters beyond them are none, because what is written with those is no word. */
const KINDS = new Uint8Array(65_536);
for (let code = 0; code < KINDS.length; code += 1) {
  const isHalf = code >= 0xd800 && code < 0xe000;
  if (!isHalf && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))) KINDS[code] = LETTER;
}
for (const joiner of "-/&.'’") KINDS[joiner.charCodeAt(0)] = JOINER;

const FIRST_HASH = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/**
 * Visits the pieces of a text: letters and digits, and single marks of a few kinds between them (A/R, follow-up, C.P.C).
 * `hash` is the piece's FNV-1a hash, so that whoever looks it up need not cut it out.
 */
export function eachPiece(text: string, visit: (start: number, end: number, hash: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (KINDS[code] !== LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = FIRST_HASH;
    for (;;) {
      hash = Math.imul(hash ^ code, HASH_FACTOR);
      at += 1;
      if (at >= length) break;
      code = text.charCodeAt(at);
      const kind = KINDS[code];
      if (kind === LETTER) continue;
      if (kind !== JOINER || at + 1 >= length || KINDS[text.charCodeAt(at + 1)] !== LETTER) break;
    }
    visit(start, at, hash);
  }
}
