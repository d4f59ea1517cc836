export interface SearchWords {
  source: string;
  /** The words a token may hold, and the source's parameter for each. */
  words: Readonly<Record<string, string>>;
  example: string;
  /** May the token be `all`, which asks for everything there is? */
  orAll?: true;
}

/**
 * A board that is a search: its token holds words joined with `&`, `keyword=medical coder&location=US`. Gives the
 * source's parameters; a `&` inside of a value is written `%26`.
 */
export function searchParameters(
  token: string,
  { source, words, example, orAll }: SearchWords,
): Record<string, string> {
  if (orAll && token.trim() === 'all') return {};
  const search: Record<string, string> = {};
  for (const [word, value] of new URLSearchParams(token)) {
    const parameter = Object.hasOwn(words, word) ? words[word] : undefined;
    if (!parameter || !value.trim())
      throw new Error(
        `${source} can't search for "${token}": write word=value, joined with &; the words are ${Object.keys(words).join(', ')}.`,
      );
    search[parameter] = value.trim();
  }
  if (Object.keys(search).length === 0)
    throw new Error(`${source} needs a search, for example ${example}${orAll ? ', or the word all' : ''}.`);
  return search;
}

/** For a source without a search: its only board is the whole of it, and the token says so. */
export function mustBeAll(token: string, source: string): void {
  if (token.trim() !== 'all')
    throw new Error(`${source} can't be searched: the only token there is, is "all", not "${token}".`);
}
