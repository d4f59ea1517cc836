import type { BoardRef, Vacancy } from '../vacancies/vacancy.js';
import { formatOf } from './registry.js';

/**
 * The key a board gives a vacancy. The same opening has another one on another board. Whoever read a listing finds the
 * vacancy behind it, and so its truth, by this.
 */
export const externalIdOn = ({ source, name }: BoardRef, { key }: Pick<Vacancy, 'key'>): string =>
  formatOf(source).externalId(name, key);
