import { everyMatch } from '#text';
import { remembered } from './remembered.js';

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Sentences in postings are short; what is longer is a list without full stops. */
const REACH = 400;
const BULLET = /^[ \t]*(?:[-+•·▪■□●○◦⁃➢✓✔☐→~]|\*(?!\*)|o |\(?\d{1,2}[.)]|[a-z]\)|--)/;
/** Not the end of a sentence: `3 yrs. of coding`, `H.S. diploma`, `e.g. CPC`. */
const ABBREVIATION =
  /(?:(?<![-\w])(?:[A-Za-z]|e\.g|i\.e|approx|St|Mr|Ms|Dr|No|etc|vs|incl|yrs?|mos?|exp|req|pref|cert|min|dept|assoc|equiv)|\bH\.S|\bB\.S)$/i;
/** A full stop, also one without the gap after it, or a list's dot within a line. */
const STOP = /[.!?]["”’)]{0,2}(?=\s|$)|(?<=[a-z]{3})[.!?](?=[A-Z][a-z])|\s[•·▪●◦✓►]\s/g;
/** What boards leave when they drop line breaks: `diplomaCurrent AAPC certification`, `preferred6 years`. */
const GLUED = /(?<=[a-z)]{2})(?=[A-Z][a-z]|[A-Z]{2,}[ -]|\d ?\+)/g;
const GLUES_OF_A_GLUED_LINE = 4;
const GLUED_LINE = 300;

/** The line that holds text[start..end), with the lines that it was broken into in the middle of a sentence. */
export function lineAround(text: string, start: number, end: number): Span {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let to = endOfLine(text, end);
  for (let joined = 0; joined < 3 && from > 0 && goesOn(text, from); joined += 1) {
    from = text.lastIndexOf('\n', from - 2) + 1;
  }
  for (let joined = 0; joined < 3 && to < text.length && goesOn(text, to + 1); joined += 1) {
    to = endOfLine(text, to + 1);
  }
  return { start: from, end: to };
}

/** The sentence or list item that holds text[start..end). */
export const statementAround = remembered((text: string, start: number, end: number): Span => {
  const line = lineAround(text, start, end);
  const from = Math.max(line.start, start - REACH);
  const to = Math.min(line.end, end + REACH);
  const breaks = stops(text.slice(from, to), isGlued(text.slice(line.start, line.end))).map(
    (at) => from + at,
  );
  return {
    start: breaks.findLast((at) => at <= start) ?? from,
    end: breaks.find((at) => at >= end) ?? to,
  };
});

/** Where a new sentence begins within a piece of a line. */
function stops(piece: string, glued: boolean): number[] {
  const found = everyMatch(piece, STOP)
    .filter(
      (stop) =>
        stop[0].length > 1 || !ABBREVIATION.test(piece.slice(Math.max(0, stop.index - 8), stop.index)),
    )
    .map((stop) => stop.index + stop[0].length);
  if (!glued) return found;
  return [...found, ...everyMatch(piece, GLUED).map((glue) => glue.index)].toSorted((a, b) => a - b);
}

let lastLine = '';
let lastIsGlued = false;

/** Remembers its last answer: the many findings of one long line all ask about that line. */
function isGlued(line: string): boolean {
  if (line.length <= GLUED_LINE) return false;
  if (line !== lastLine) {
    lastLine = line;
    lastIsGlued = everyMatch(line, GLUED, GLUES_OF_A_GLUED_LINE).length === GLUES_OF_A_GLUED_LINE;
  }
  return lastIsGlued;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Does the line that begins at `from` go on with the sentence of the line before it? */
function goesOn(text: string, from: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);
  const after = text.slice(from, endOfLine(text, from));
  if (before.trim() === '' || after.trim() === '' || BULLET.test(after)) return false;
  if (/^\W{0,3}$/.test(before)) return true;
  if (/[.!?:;]\s*$/.test(before)) return false;
  return (
    /^\s*(?:[a-z(]|AND\b|OR\b)/.test(after) ||
    /(?:[,/&]|\b(?:and|or|of|the|in|with|an?|for|to|from|by|at))\s*$/i.test(before)
  );
}
