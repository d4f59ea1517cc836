const VOWEL = /[aeiouy]/;

/**
 * The form under which a lower-case word is kept, so that "codes", "coded" and "coding" are one word. Light on purpose:
 * endings of number and tense only. A coder is not coding, a biller is not a bill, and CRCS is not CRC.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const silent = withoutTense(withoutAdverb(withoutPlural(word)));
  return silent.length > 3 && silent.endsWith('e') ? silent.slice(0, -1) : silent;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  const single = word.slice(0, -1);
  // Without a vowel it is an abbreviation, whose last letter is part of its name: CCDS, CBCS.
  return VOWEL.test(single) ? single : word;
}

const withoutAdverb = (word: string): string =>
  word.length > 5 && word.endsWith('ly') ? word.slice(0, -2) : word;

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = /(?:ing|(?<!e)ed)$/.exec(word)?.[0];
  if (!ending) return word;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !VOWEL.test(base)) return word;
  // "planning" is of plan, "billing" of bill.
  return /([^aeioulsz])\1$/.test(base) ? base.slice(0, -1) : base;
}
