import { eachPiece } from './each-piece.js';
import { stem } from './stem.js';

/** Names whose mark belongs to them: CPC-A is an apprentice's credential (AAPC), no CPC beside a letter. */
const WHOLE = new Map(
  [
    'CPC-A',
    'CPC-H',
    'CPC-I',
    'CPC-P',
    'COC-A',
    'CIC-A',
    'CPB-A',
    'CRC-A',
    'CCS-P',
    'CCDS-O',
    'HCS-D',
    'HCS-H',
    'HCS-O',
    'COS-C',
    'RAC-CT',
    'RCC-IR',
    'CRCS-I',
    'CRCS-P',
    'CRCP-I',
    'CRCP-P',
  ].flatMap((code): [string, string][] => {
    const word = code.toLowerCase();
    return [
      [word, word],
      [word.replace('-', ''), word],
    ];
  }),
);
for (const pair of ['a/r', 'e/m', 'b/c', 'w/c']) WHOLE.set(pair, pair);

/** More letters than any word of the trade has; what is longer is an address or rubbish. */
const LONGEST_WORD = 40;

/** The words of a text in its order, each in the form under which it is kept; marks between them are left out. */
export const wordsIn = (text: string): string[] => wordsOf(text, keptForm);

/** The same words as they are written, in small letters. */
export const writtenWordsIn = (text: string): string[] => wordsOf(text, (written) => written.toLowerCase());

/** A text without accents and in letters of the usual width. */
export const plainLetters = (text: string): string =>
  /[^\x00-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;

type Form = (written: string) => string;

function wordsOf(text: string, form: Form): string[] {
  const plain = plainLetters(text);
  const words: string[] = [];
  eachPiece(plain, (start, end) => addPiece(plain.slice(start, end), words, form));
  return words;
}

const MARK = /[-/&.'’]/;

function addPiece(piece: string, words: string[], form: Form): void {
  const whole = WHOLE.get(piece.toLowerCase());
  if (whole !== undefined) words.push(whole);
  else if (!MARK.test(piece)) words.push(form(piece));
  else if (/^(?:\p{L}\.)+\p{L}$/u.test(piece)) words.push(piece.toLowerCase().replaceAll('.', ''));
  else if (piece.includes('/')) for (const part of piece.split('/')) addPiece(part, words, form);
  else for (const part of withoutGenitive(piece).split(MARK)) words.push(form(part));
}

const withoutGenitive = (piece: string): string => piece.replace(/['’]s$/i, '');

function keptForm(written: string): string {
  // "DRGs" are several of a name.
  const kept = /^[A-Z]{2,}s$/.test(written)
    ? written.slice(0, -1).toLowerCase()
    : stem(written.toLowerCase());
  return kept.slice(0, LONGEST_WORD);
}
