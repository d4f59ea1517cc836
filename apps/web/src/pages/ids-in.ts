/** Ids of postings as an address gives them (`id=1&id=2` or `id=1,2`), each once, in that order; what is no id is left out. */
export function idsIn(value: unknown): number[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
  const digits = texts.flatMap((text) => text.split(',')).filter((text) => /^\d{1,9}$/.test(text));
  return [...new Set(digits.map(Number))];
}
