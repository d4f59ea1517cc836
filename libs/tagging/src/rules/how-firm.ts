import { everyMatch } from '#text';
import { WORDS_AFTER, WORDS_BEFORE, type Firmness, type FirmWords } from './firm-words.js';
import { remembered } from './remembered.js';
import { sectionAbove, sectionNamed, type Section } from './section-above.js';
import { statementAround, type Span } from './statement-around.js';

export type { Firmness } from './firm-words.js';

/** How firmly a posting asks for something, and which of its words say so. */
export interface HowFirm {
  says: Firmness;
  /** `words` beside it in its sentence, a `label` at the line's beginning, the `heading` above the list. */
  by: 'words' | 'label' | 'heading';
}

/**
 * How firmly is text[start..end) asked for? The nearest words win: those after it in its sentence, those before it, the
 * label of its line ("Preferred: …"), the heading of its section. null = nothing says.
 */
export const howFirm = remembered((text: string, start: number, end: number): HowFirm | null => {
  const statement = statementAround(text, start, end);
  if (isMissedWithout(text, statement, start, end)) return { says: 'required', by: 'words' };
  const after = saidAfter(text.slice(end, statement.end));
  if (after) return { says: after, by: 'words' };
  const before = saidBefore(text.slice(statement.start, start));
  if (before && !before.weak) return { says: before.says, by: 'words' };
  const around = saidAround(text, statement, start);
  if (before && around?.says !== 'preferred') return { says: before.says, by: 'words' };
  return around ?? saidSomewhere(text.slice(end, statement.end));
});

/** "Coders without a CPC need not apply", "No CPC, no interview" */
function isMissedWithout(text: string, statement: Span, start: number, end: number): boolean {
  const before = text.slice(statement.start, start);
  const after = text.slice(end, statement.end);
  if (/\bno $/i.test(before) && /^,? no\b/i.test(after)) return true;
  return (
    /\b(?:without|lack(?:s|ing)?)\b[^.;]{0,25}$/i.test(before) &&
    /\b(?:not|no|never|won['’]t|don['’]t|cannot|can['’]t)\b/i.test(`${before} ${after}`)
  );
}

/** Nothing else says: a list whose last member is required is required ("CPC; CCS; or other certification required"). */
const saidSomewhere = (after: string): HowFirm | null =>
  firstOf(WORDS_AFTER, after)?.says === 'required' ? { says: 'required', by: 'words' } : null;

/** What the label of its line and the heading of its section say. */
function saidAround(text: string, statement: Span, start: number): HowFirm | null {
  const label = labelOf(text, statement, start);
  if (label && label !== 'asked') return { says: firmnessOf(label), by: 'label' };
  const section = sectionAbove(text, start)?.section;
  // "Certification: CPC" is asked for as its section is; under duties or benefits it speaks for itself.
  if (label && (!section || section === 'elsewhere')) return { says: 'required', by: 'label' };
  return section ? { says: firmnessOf(section), by: 'heading' } : null;
}

/** A heading of qualifications that says no more is meant firmly: who lists what is wished for says so. */
const firmnessOf = (section: Section): Firmness =>
  section === 'preferred' ? 'preferred' : section === 'elsewhere' ? 'not_asked' : 'required';

const BODIES = /\b(?:AAPC|AHIMA|NHA|HFMA|AAHAM|ACDIS|NAMAS|AMBA|NAHRI|NAAC|ASHIM)\b/g;
/** Another thing that is asked for, after a joint: the words behind it speak of that. */
const ANOTHER_THING =
  /(?:[,(/+]|\s[-–—]\s|\band\b|\bwith\b|\bplus\b|\bwho (?:either )?(?:has|have|holds?)\b)[^,;]{0,40}?(?:\b\d+\+?\s?(?:years?|yrs?|months?)|\b(?:one|two|three|four|five|six|ten)\b[^,]{0,6} (?:years?|yrs)|\b(?:degree|diploma|bachelor|associate|master|GED|experience|certif\w+|knowledge|credential|ability|skills|license|RN|licen[cs]ure)\b|\b(?!OR|AND|MUST|REQUIRED|PREFERRED|DESIRED|PLUS|IS\b)[A-Z]{3,6}(?:-[A-Z])?\b)/;
/** "Two years in posting, lab a plus": what stands after the last comma, unless it ends a list ("or auditing"). */
const ANOTHER_NOUN =
  /,(?!\s*(?:or|and)\b)\s*(?!(?:is|are|strongly|highly|very|much|a|an|as|but|also|which|this|that|it|must|preferably|while|though|although)\b)[a-z][\w/'’-]*(?:(?!\b(?:or|and)\b)[^,]){0,40}$/i;
/** Ends what an after-word can speak of. */
const CLAUSE_END =
  /;|(?<=\w)\.\s|^\.\s(?=[A-Z](?!(?:referred|esired|equired|REFERRED|EQUIRED)(?!:)))|,\s(?:and|so) you\b|\s[-–—]\s(?=(?:no|not|[a-z]+ (?:years|experience) (?:do|does|don|isn|aren|is|are))\b)/;

function saidAfter(after: string): Firmness | null {
  const clause = (after.split(CLAUSE_END, 1)[0] ?? '').replace(BODIES, (name) => ' '.repeat(name.length));
  const first = firstOf(WORDS_AFTER, clause);
  if (!first) return null;
  const between = clause.slice(0, first.at).replace(/\b(?:or )?(?:an? )?equivalent[\w ,/]{0,40}/gi, '');
  return ANOTHER_THING.test(between) || ANOTHER_NOUN.test(between) ? null : first.says;
}

/** "a bachelor's (a master's is ideal) plus": what a closed bracket says is said of what stands before it. */
const withoutAsides = (text: string): string =>
  text.replace(/\([^()]{0,80}\)/g, (aside) => ' '.repeat(aside.length));

const EACH_WORD_BEFORE = WORDS_BEFORE.map((word) => ({
  ...word,
  words: new RegExp(word.words.source, 'gi'),
}));

function saidBefore(before: string): { says: Firmness; weak: boolean } | null {
  const clause = withoutAsides(before.slice(before.lastIndexOf(';') + 1));
  const said = EACH_WORD_BEFORE.flatMap(({ words, says, weak }) =>
    everyMatch(clause, words).map(({ index }) => ({ says, weak, index })),
  ).toSorted((a, b) => a.index - b.index);
  // "The ideal candidate has": the verb says no more than the words before it.
  const last = said.findLast(({ weak }, place) => weak !== 'verb' || said[place - 1]?.says !== 'preferred');
  return last ? { says: last.says, weak: last.weak !== undefined } : null;
}

function firstOf(kinds: readonly FirmWords[], text: string): { says: Firmness; at: number } | null {
  let first: { says: Firmness; at: number } | null = null;
  for (const { says, words } of kinds) {
    const at = words.exec(text)?.index ?? -1;
    // In the same breath "not required but a plus" says a plus; a denial else wins over the word it denies.
    if (at >= 0 && (!first || at < first.at)) first = { says, at };
  }
  if (first?.says === 'not_asked') {
    const soft = WORDS_AFTER[0]?.words.exec(text.slice(first.at));
    if (soft && soft.index < 50) return { says: 'preferred', at: first.at };
  }
  return first;
}

const LABEL =
  /(?:^|[.;!?|)]\s+|[a-z.)](?=[A-Z]))[^\p{L}\d]{0,4}([A-Z][A-Za-z'’/&(), ]{2,60}?)[*_]{0,2}\s?(?::|\s[-–—|]\s|\s\|\s)/gu;

/** A heading that lost its line: "… Microsoft Office Preferred Qualifications At least six months …". */
const HEADING_WITHIN =
  /\b((?:Preferred|Required|Minimum|Basic|Desired) (?:Qualifications|Requirements|Skills|Experience|Education))\b/g;

/** The label that the line of a statement begins with, or the last one before the statement in a line of many. */
function labelOf(text: string, statement: Span, start: number): Section | null {
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - 600), start);
  const labels = [...everyMatch(before, LABEL), ...everyMatch(before, HEADING_WITHIN)]
    .toSorted((a, b) => a.index - b.index)
    .map((label) => sectionNamed(label[1] ?? ''))
    .filter((section) => section !== null);
  const last = labels.at(-1) ?? null;
  return last === 'asked'
    ? (labels.findLast((section) => section !== 'asked' && section !== 'elsewhere') ?? last)
    : last;
}
