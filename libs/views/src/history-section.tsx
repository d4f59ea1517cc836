import type { ClosedWhy } from '#domain';
import { closedWords, type Standing } from './closing-words.js';
import { dayInWords } from './words.js';

/** One thing that happened to a posting. */
export interface HappeningShown {
  kind: 'first_seen' | 'listed' | 'changed' | 'closed' | 'reopened' | 'unreachable';
  /** Calendar day. */
  on: string;
  /** Name of the source it happened at; null = it concerns the posting as a whole. */
  sourceName: string | null;
  /** Null unless it closed. */
  why: ClosedWhy | null;
  changes: ChangeShown[];
}

interface ChangeShown {
  field: string;
  before: string | null;
  after: string | null;
}

/** Fields as `listing_changes` keeps them. A field that older rows may have goes by its own name. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: 'Title',
  company: 'Employer',
  location: 'Place',
  pay: 'Pay',
  employment_type: 'Employment',
  place_of_work: 'Remote or not',
  posted_on: 'Day of posting',
  closes_on: 'Last day to apply',
  description: 'Text',
};

interface HistoryProps {
  happenings: HappeningShown[];
  standings: Standing[];
}

/** What happened to a posting as far as we saw it, the newest first. */
export const HistorySection = ({ happenings, standings }: HistoryProps) => (
  <section class="history" aria-labelledby="history">
    <h2 id="history">What happened to it</h2>
    <ol>
      {happenings.map((happening) => (
        <li>
          <p>
            <time dateTime={happening.on}>{dayInWords(happening.on)}</time>{' '}
            <span>{sentenceOf(happening, standings)}</span>
          </p>
          {happening.changes.length > 0 && (
            <ul>
              {happening.changes.map((change) => (
                <li>{changeWords(change)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  </section>
);

function sentenceOf({ kind, sourceName, why }: HappeningShown, standings: readonly Standing[]): string {
  switch (kind) {
    case 'first_seen':
      return `First seen, on ${sourceName}`;
    case 'listed':
      return `Also listed on ${sourceName}`;
    case 'changed':
      return `Changed on ${sourceName}`;
    case 'closed':
      return `Closed: ${closedWords(why, standings)}`;
    case 'reopened':
      return 'Open again';
    case 'unreachable':
      return 'Lost sight of: no board it stood on answers any more';
  }
}

function changeWords({ field, before, after }: ChangeShown): string {
  const name = Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field] : field;
  if (field === 'description') return `${name}: ${before}, now ${after}`;
  if (before === null) return `${name}: “${after}”, not said before`;
  if (after === null) return `${name}: no longer said, was “${before}”`;
  return `${name}: “${after}”, was “${before}”`;
}
