import { STATES, type StateCode } from '#domain';

/** "A, B or C": how a list stands in a sentence. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length <= 1) return words[0] ?? '';
  if (words.length === 2) return `${words[0]} ${joint} ${words[1]}`;
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

export const stateNames = (codes: readonly StateCode[]): string[] => codes.map((code) => STATES[code]);

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** `{city}` and the like, filled in; an unknown name is a mistake in a fragment, not a reader's problem. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing to fill {${name}} with in "${text}".`);
    return value;
  });
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For use inside a sentence. Abbreviations and names of systems keep their capitals. */
export function uncapitalised(text: string): string {
  const first = text.split(/[\s,:;]/)[0] ?? '';
  return /^[A-Z](?:[a-z]+(?:-[a-z]+)*)?$/.test(first) && !NAMES.has(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** "a Medical Coder", "an HCC Coder": by the sound of the letters. */
export const withArticle = (title: string): string =>
  `${/^(?:[AEIO]|Un|Ur|(?:H(?:CC|IM|B|L7|ME)|RN|RPM|SIU|FQHC)\b)/.test(title) ? 'an' : 'a'} ${title}`;

const NAMES = new Set([
  'Epic',
  'Dentrix',
  'Excel',
  'Spanish',
  'Medicaid',
  'Medicare',
  'Homecare',
  'Google',
  'Modernizing',
  'Cerner',
  'Meditech',
  'Brightree',
  'Word',
]);

/** `$1,250`, `$24.50`: cents only where there are any, or where the employer always writes them. */
export function dollars(amount: number, cents: 'always' | 'if any' = 'if any'): string {
  const fixed = cents === 'always' || !Number.isInteger(amount);
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: fixed ? 2 : 0, maximumFractionDigits: 2 })}`;
}
