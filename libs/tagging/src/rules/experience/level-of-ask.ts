import { everyMatch } from '#text';
import type { Found, Texts } from '../../define-tag.js';
import { levelAt, levelsIn, rankOf } from '../level-label.js';
import { statementAround, type Span } from '../statement-around.js';

type Length = Found<number>;

const JOB =
  '(?:coder|biller|specialist|analyst|auditor|clerk|representative|rep|associate|technician|assistant|poster|collector|abstractor|coordinator)';
/** A level named in a sentence: "Specialist III caregivers lead projects and have at least five years". */
const NUMBERED = new RegExp(`\\b(?:${JOB}s?|level|grade|tier)\\s(I{1,3}|IV|[1-4])\\b(?! trauma)`, 'gi');
const ROMAN = /\b(?:I{1,3}|IV)\b/g;

/** "Senior billers have five years": said of others, unless the title is senior as well. */
const SENIOR = new RegExp(
  `(?:^|[.;]\\s|\\b(?:our|the)\\s)(?:senior|lead|sr\\.?) (?:[a-z]+ )?${JOB}s\\b[^.;]{0,60}\\b(?:have|need|require)\\b[^.;]{0,30}$`,
  'i',
);
const SENIOR_TITLE = /\b(?:senior|sr|lead|III|IV|3|4)\b/i;

/** "Tech II/Trainee", "Coder or Coder II": beside the numeral stands a level that has none. */
const ONE_BESIDE =
  /(?:\/|\bor\b|&|\band\b)\s?(?:\w+ ){0,2}(?:I{1,3}|IV|[1-4])\b|\b(?:I{1,3}|IV|[1-4])\s?(?:\/|\bor\b|&|\band\b)\s?[a-z]/i;

/** The levels named in a piece of text, in its order. */
const ranksNamed = (text: string): number[] =>
  everyMatch(text, NUMBERED).map(([, numeral = '']) => rankOf(numeral));

/**
 * The levels of which a title speaks: `[2]` for "Coder II", `[1, 2]` for "Coder I/II", none for "Coder". A Roman numeral
 * stands for a level wherever it stands, a digit only behind a job.
 */
function ranksIn(title: string): number[] {
  const roman = everyMatch(title, ROMAN).map(([numeral]) => rankOf(numeral));
  const ranks = new Set([...roman, ...ranksNamed(title)]);
  return ranks.size === 1 && ONE_BESIDE.test(title) ? [] : [...ranks];
}

/** A title of one level or several: only those are hired for. */
export const namesALevel = (title: string): boolean => ranksIn(title).length > 0;

/** The level that a length is asked of: by the label of its line, or the last one named before it in its sentence. */
const rankAsked = (length: Length, text: string): number | null =>
  levelAt(text, length.evidence.start)?.rank ?? ranksNamed(wordsBefore(length, text)).at(-1) ?? null;

/** Without the lengths that are asked of a level above or below that of the title. */
export function ofTheTitlesLevel(found: readonly Length[], { title, description }: Texts): readonly Length[] {
  const wanted = ranksIn(title);
  const own = found.filter(
    (length) =>
      length.evidence.field !== 'description' ||
      SENIOR_TITLE.test(title) ||
      !SENIOR.test(wordsBefore(length, description)),
  );
  if (wanted.length === 0) return own;
  const labels = levelsIn(description).map(({ rank }) => rank);
  return own.filter((length) => {
    if (length.evidence.field !== 'description') return true;
    const rank = rankAsked(length, description);
    if (rank === null || wanted.includes(rank)) return true;
    // Labels count by name only where one of them is the title's: "Step 1: …" is no level.
    return (
      levelAt(description, length.evidence.start) !== null && !labels.some((label) => wanted.includes(label))
    );
  });
}

const wordsBefore = ({ evidence: { start, end } }: Length, text: string): string =>
  text.slice(statementAround(text, start, end).start, start);

/** Is a sentence's length asked of one level among several that are hired for? */
export function isOfOneLevelAmongSeveral(
  { title, description }: Texts,
  { end }: Span,
  length: Length | undefined,
): boolean {
  if (length?.evidence.field !== 'description') return false;
  const wanted = ranksIn(title);
  const rank = rankAsked(length, description);
  if (wanted.length === 1 && wanted[0] === rank) return false;
  if (levelAt(description, end - 1) !== null) return true;
  return rank !== null && new Set(ranksNamed(description)).size > 1;
}
