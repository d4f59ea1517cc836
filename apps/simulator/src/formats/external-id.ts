import type { BoardRef, Vacancy } from '../vacancies/vacancy.js';
import { numberOf, uuidOf } from './numbers.js';

/**
 * The key a board gives a vacancy, in its source's own kind of number. The same opening has another one on another
 * board. Whoever read a listing finds the vacancy behind it, and so its truth, by this.
 */
export function externalIdOn({ source, name }: BoardRef, { key }: Pick<Vacancy, 'key'>): string {
  const seed = `${name} ${key}`;
  switch (source) {
    case 'greenhouse':
      return String(numberOf(seed));
    case 'lever':
      return uuidOf(seed);
    case 'usajobs':
      return String(numberOf(seed)).slice(0, 9);
    case 'jsonl-feed':
      return uuidOf(seed).slice(0, 13);
  }
}
