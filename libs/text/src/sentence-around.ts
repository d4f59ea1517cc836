/** How far a sentence may reach from what was found in it: lists without full stops would else run on for pages. */
const REACH = 240;
/** Not the end of a sentence: `U.S. based`, `e.g. Texas`, `St. Louis`. */
const ABBREVIATION = /\b(?:[A-Z]|e\.g|i\.e|approx|St|Mr|Ms|Dr|No|etc|vs|incl)$/;
const LONGEST_ABBREVIATION = 8;

/** Where the sentence or line that text[start..end) stands in begins and ends. A line end always ends it. */
export function sentenceBounds(text: string, start: number, end: number): [from: number, to: number] {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !endsAt(text, from - 1, first, start)) from -= 1;
  let to = end;
  while (to < last && !endsAt(text, to, end, last)) to += 1;
  return [from, to];
}

/** The sentence or line that text[start..end) stands in. */
export function sentenceAround(text: string, start: number, end: number): string {
  return text.slice(...sentenceBounds(text, start, end));
}

/** Only text[first..last) is looked at, as if nothing stood around it. */
function endsAt(text: string, at: number, first: number, last: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === LINE_END) return true;
  if (sign !== FULL_STOP && sign !== EXCLAMATION && sign !== QUESTION) return false;
  if (at + 1 < last && !/\s/.test(text.charAt(at + 1))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(first, at - LONGEST_ABBREVIATION), at));
}

const [LINE_END, FULL_STOP, EXCLAMATION, QUESTION] = [...'\n.!?'].map((sign) => sign.charCodeAt(0));
