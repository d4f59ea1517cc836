import type { Source, SourceAccess } from './define-source.js';
import { sources } from './registry.js';

/** What the terms of a source ask of whoever shows its postings; null = it was taken out, so nothing is allowed. */
export function termsOf(
  id: string,
): (Pick<Source, 'name' | 'homepage'> & Pick<SourceAccess, 'attribution' | 'passOn'>) | null {
  const source = sources.get(id);
  if (!source) return null;
  const { attribution, passOn } = source.access;
  return { name: source.name, homepage: source.homepage, attribution, passOn };
}
