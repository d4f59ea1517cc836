import { expect, test } from '@jest/globals';
import { textOf } from './charset.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

test.each([
  ['UTF-8 when nothing is said', bytes(0x43, 0xc3, 0xa9), null, 'Cé'],
  ['the charset of Content-Type', bytes(0x43, 0xe9), 'text/html; charset=ISO-8859-1', 'Cé'],
  ['a charset in quotes', bytes(0x93, 0x43, 0x94), 'text/html;charset="windows-1252"', '“C”'],
  [
    'a byte order mark before Content-Type',
    bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
    'text/xml; charset=latin1',
    'é',
  ],
  ['UTF-16 by its mark', bytes(0xff, 0xfe, 0x43, 0x00), null, 'C'],
  ['big-endian UTF-16 by its mark', bytes(0xfe, 0xff, 0x00, 0x43), null, 'C'],
  ['UTF-8 when the charset is unknown', bytes(0xc3, 0xa9), 'text/html; charset=klingon', 'é'],
  ['a stray byte as a replacement', bytes(0x43, 0xff, 0x44), 'text/html; charset=utf-8', 'C\uFFFDD'],
  ['a character cut in two as a replacement', bytes(0x43, 0xc3), null, 'C\uFFFD'],
  ['a NUL as a replacement', bytes(0x43, 0x00, 0x44), null, 'C\uFFFDD'],
])('%s', (_, body, contentType, text) => {
  expect(textOf(body, contentType)).toBe(text);
});
