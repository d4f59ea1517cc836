import { MOST_REPORT_WORDS, REPORT_KINDS, type ReportKind, type ReportTyped } from '#views';
import { postingReference } from '../operator/posting-reference.js';

/** What a reader told, as far as it can be understood. */
export interface ReportTold {
  kind: ReportKind;
  /** null = none. */
  words: string | null;
  /** The number of the posting as the reader gave it; null = none in particular. */
  posting: number | null;
}

type ReportErrors = Partial<Record<keyof ReportTyped, string>>;

export const NO_SUCH_POSTING = 'There is no such posting. Copy the address of its page, or leave this empty.';

/** Reads the form. All that is wrong is told at once, each under its field. */
export function readReport(typed: ReportTyped): { told: ReportTold } | { errors: ReportErrors } {
  const errors: ReportErrors = {};
  const { kind } = typed;
  const words = wordsOf(typed.words);
  const reference = typed.posting.trim();
  const posting = reference === '' ? null : postingReference(reference);

  if (!isKind(kind)) errors.kind = 'Choose what is wrong.';
  if ([...words].length > MOST_REPORT_WORDS) {
    errors.words = `Say it in ${MOST_REPORT_WORDS} characters at most; these are ${[...words].length}.`;
  }
  if (kind === 'something_else' && words === '') errors.words = 'Say in a few words what is wrong.';
  if (reference !== '' && posting === null) errors.posting = NO_SUCH_POSTING;

  if (!isKind(kind) || Object.keys(errors).length > 0) return { errors };
  return { told: { kind, words: words || null, posting } };
}

const isKind = (text: string): text is ReportKind => Object.hasOwn(REPORT_KINDS, text);

/** Forms send line ends as CR LF, which readers did not type and don't count; Postgres keeps no NUL. */
const wordsOf = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
