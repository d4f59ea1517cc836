import { STATE_CODES, STATES } from '#domain';
import {
  BOARD_NOISE,
  DEPARTMENT_FILLERS,
  DEPARTMENTS,
  GOVERNED,
  LEGAL_FORMS,
  SHARED_WORDS,
} from './name-words.js';

/** Words as they count: lower case, without accents and signs, "&" as "and", "health care" as one. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/\b\p{L}(?:\.\p{L}\b)+\.?/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\bhealth care\b/g, 'healthcare')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** The whole name in one spelling, without its legal form. */
export function wholeNameKey(name: string): string {
  const words = nameWords(name);
  while (words.length > 1 && (LEGAL_FORMS.has(words.at(-1)!) || words.at(-1) === 'and')) words.pop();
  return words.join(' ');
}

/** Does the name tell its bearer from others? "Community Hospital" and "Orange County" don't, "Ochsner Health" does. */
export function isDistinctive(name: string): boolean {
  const words = wholeNameKey(name).split(' ');
  return !words.some((word) => GOVERNED.has(word)) && words.some((word) => !SHARED_WORDS.has(word));
}

const allIn = (words: readonly string[], ...sets: ReadonlySet<string>[]): boolean =>
  words.length > 0 && words.every((word) => sets.some((set) => set.has(word)));

export const isBoardNoise = (piece: string): boolean => allIn(nameWords(piece), BOARD_NOISE);

export function isDepartment(piece: string): boolean {
  const words = nameWords(piece);
  return words.some((word) => DEPARTMENTS.has(word)) && allIn(words, DEPARTMENTS, DEPARTMENT_FILLERS);
}

const STATE = `(?:${STATE_CODES.join('|')}|${Object.values(STATES).join('|')})`;
const PLACE = new RegExp(String.raw`^(?:[\p{L} .'’-]{2,40},\s*)?${STATE}(?:\s+\d{5})?(?:,\s*USA?)?$`, 'u');
const PLACE_AT_END = new RegExp(
  String.raw`,\s*(?:[\p{L} .'’-]{2,40},\s*)?${STATE}(?:\s+\d{5})?(?:,\s*USA?)?$`,
  'u',
);

/** "TX", "Ohio", "Boise, ID"; a town alone can't be told from another part of a name. */
export const isPlace = (piece: string): boolean => PLACE.test(piece.trim());

export const withoutPlaceAtEnd = (name: string): string => name.replace(PLACE_AT_END, '');
