import type { Listing } from '#domain';

/** What a listing says, as far as readers see it. */
export interface ListingFacts extends Pick<
  Listing,
  'title' | 'company' | 'location' | 'postedOn' | 'closesOn' | 'extras'
> {
  /** The clean text: new markup around the same words is no change. */
  description: string;
}

export type ChangedField =
  | 'title'
  | 'company'
  | 'location'
  | 'pay'
  | 'employment_type'
  | 'place_of_work'
  | 'posted_on'
  | 'closes_on'
  | 'description';

export interface ListingChange {
  field: ChangedField;
  /** As the source wrote it, null = not said; of a description only its size, `412 words`. */
  before: string | null;
  /** Of a description its size and how much is new: `430 words, 31 of them new`. */
  after: string | null;
}

const SHORT_FIELDS: readonly [field: ChangedField, of: (facts: ListingFacts) => string | null | undefined][] =
  [
    ['title', ({ title }) => title],
    ['company', ({ company }) => company],
    ['location', ({ location }) => location],
    ['pay', ({ extras }) => extras.salary_text],
    ['employment_type', ({ extras }) => extras.employment_type_text],
    ['place_of_work', ({ extras }) => extras.remote_flag],
    ['posted_on', ({ postedOn }) => postedOn],
    ['closes_on', ({ closesOn }) => closesOn],
  ];

/** What a reader should see in the history of a posting. Case, blanks and the order of a text's words don't count. */
export function changesBetween(before: ListingFacts, after: ListingFacts): ListingChange[] {
  const short = SHORT_FIELDS.flatMap(([field, of]): ListingChange[] => {
    const [old, now] = [of(before) || null, of(after) || null];
    return wordsOf(old).join(' ') === wordsOf(now).join(' ') ? [] : [{ field, before: old, after: now }];
  });
  return [...short, ...descriptionChange(before.description, after.description)];
}

function descriptionChange(before: string, after: string): ListingChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const added = surplus(now, old);
  if (added === 0 && surplus(old, now) === 0) return [];
  const change = `${words(now.length)}, ${added === 0 ? 'none' : added} of them new`;
  return [{ field: 'description', before: words(old.length), after: change }];
}

/** How many words of the one text the other doesn't have, each counted as often as it stands there. */
function surplus(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
}

const wordsOf = (text: string | null): string[] =>
  (text ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
const words = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;
