/** The text's beginning, at most `longest` characters, not ended within a word where the text has words. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  if (/\s/.test(text.charAt(longest))) return cut.trimEnd();
  const lastSpace = cut.search(/\s\S{0,200}$/);
  if (lastSpace > 0) return cut.slice(0, lastSpace).trimEnd();
  // No word ends in the last 200 characters: only a character of two units must not be split.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
