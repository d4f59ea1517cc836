import { inPlainText } from './markup.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** The text without any markup, for excerpts and searches. */
export const wordsOf = ({ asTyped, sections }: Vacancy): string =>
  (asTyped ?? sections.map(inPlainText).join('\n\n')).replace(/<[^>]*>/g, ' ').trim();

/** How the sources' own searches find: every word stands in the title or the text. No words find everything. */
export function isFoundBy(query: string, vacancy: Vacancy): boolean {
  const text = `${vacancy.title} ${wordsOf(vacancy)}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
