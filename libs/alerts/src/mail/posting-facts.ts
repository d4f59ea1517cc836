import type { PostingSummary, StateCode } from '#domain';
import type { AlertLinks, ToldPosting } from './composed-mail.js';
import {
  dayInWords,
  EMPLOYER_WORDS,
  listOf,
  needsInWords,
  payInWords,
  stateName,
  yearsInWords,
} from './words.js';

/** A posting as both parts of a mail show it; every value on one line. */
export interface PostingShown {
  url: string;
  title: string;
  employer: string;
  /** Label and value, in the order they matter. */
  facts: [label: string, value: string][];
  why: string;
  note: string | null;
  /** Where a reader says "not this employer"; null = none is named. */
  leaveOut: string | null;
}

const LONGEST = 160;
const MOST_STATES_NAMED = 6;

export function postingShown(
  { posting, url, why, attribution, maybeTold }: ToldPosting,
  { manage }: Pick<AlertLinks, 'manage'>,
): PostingShown {
  const kind = EMPLOYER_WORDS[posting.employerType];
  const notes = [
    posting.sample && 'A sample: employer and opening are invented.',
    posting.warnings.length > 0 && 'There are reasons to look twice; its page names them.',
    maybeTold && 'You may have seen it already: we do not know whether our last mail reached you.',
  ];
  return {
    url,
    title: oneLine(posting.title) || 'Untitled posting',
    employer: `${oneLine(posting.employer ?? '') || 'Employer not named'}${kind && ` (${kind})`}`,
    facts: [
      ['Where', whereInWords(posting)],
      ['Pay', posting.pay ? oneLine(payInWords(posting.pay)) : 'not stated'],
      ['Credentials', oneLine(credentialsInWords(posting))],
      ['Beginners', beginnersInWords(posting)],
      // Some sources want their sentence to begin with the word that stands before it here.
      [
        'Source',
        oneLine(
          `${attribution.replace(/^Source: /, '')} First seen ${dayInWords(posting.firstSeenAt)}.`.trim(),
        ),
      ],
    ],
    why: oneLine(why.join(' '), 2 * LONGEST),
    note: notes.filter(Boolean).join(' ') || null,
    leaveOut: posting.employerId === null ? null : `${manage}?employer=${posting.employerId}#leave-out`,
  };
}

/** Fetched text on one line: no line break, tab, or character that is invisible or turns the reading direction. */
export function oneLine(text: string, longest = LONGEST): string {
  const characters = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

function whereInWords(posting: PostingSummary): string {
  if (posting.remote === 'unclear') return 'not clear whether it is remote';
  const place = oneLine(posting.location ?? '');
  if (posting.remote !== 'fully_remote') {
    const way = posting.remote === 'hybrid' ? 'hybrid' : 'on site';
    return place ? `${way}: ${place}` : way;
  }
  const { statesAllowed, statesExcluded } = posting;
  if (statesAllowed) return `fully remote, hires in ${statesInWords(statesAllowed)}`;
  if (statesExcluded) return `fully remote, but not in ${statesInWords(statesExcluded, 'or')}`;
  return 'fully remote; does not say in which states';
}

function statesInWords(states: StateCode[], and = 'and'): string {
  const names = states.map(stateName);
  if (names.length <= MOST_STATES_NAMED) return listOf(names, and);
  const rest = names.splice(MOST_STATES_NAMED - 1).length;
  return listOf([...names, `${rest} more states`], and);
}

function credentialsInWords({ credentialsRequired, credentialsPreferred }: PostingSummary): string {
  const parts = [
    credentialsRequired.length > 0 && `${needsInWords(credentialsRequired)} required`,
    credentialsPreferred.length > 0 && `${needsInWords(credentialsPreferred)} preferred`,
  ].filter(Boolean);
  return parts.join('; ') || 'none asked for';
}

function beginnersInWords({ entryLevel, experienceMinYears }: PostingSummary): string {
  const years = experienceMinYears ? `${yearsInWords(experienceMinYears)} of experience asked for` : '';
  if (entryLevel) return years ? `welcome, though ${years}` : 'welcome';
  return years || 'not mentioned';
}
