import type { Tag, TagName, TagValues } from '#domain';
import type { Found, Rule, Texts } from './rule.js';
import { everywhere, type Find } from './rule-search.js';

export type { Found, Rule, Texts } from './rule.js';
export { findingsOf, type Find } from './rule-search.js';

/**
 * What belongs in a tag file: what we know about the words of the trade, as rows of a table. A row says where it looks,
 * which wording it looks for, what that wording signals, why we believe so, and shows itself by examples that the test
 * suite runs. Beside the table stands one pure decision, `choose`: which of the signals found wins, and which of them
 * are its evidence.
 *
 * What does not belong here: reading HTML (libs/text), anything learned from a single posting, counting or guessing
 * without words, knowledge of a source. A tag that finds nothing says nothing.
 *
 * A new tag is one file `src/tags/<name>.tag.ts` with a default export. There is no list to edit.
 */
export interface TagDefinition<N extends TagName, Signal> {
  tag: N;
  rules: readonly Rule<Signal>[];
  /**
   * `found` stands in the order of the rules, and within a rule in the order of the text. `find` finds what the rules of
   * another tag find.
   */
  choose: (found: readonly Found<Signal>[], texts: Texts, find: Find) => Choice<N, Signal> | null;
}

export interface Choice<N extends TagName, Signal> {
  value: TagValues[N];
  because: readonly Found<Signal>[];
}

/** A tag's table and decision, ready to read postings. */
export interface TagReader<N extends TagName = TagName> {
  tag: N;
  rules: readonly Rule<unknown>[];
  /** `find` may know where the rules could match: then it is faster, and the answer is the same. */
  read: (texts: Texts, find?: Find) => Tag<N> | null;
}

/** Evidence for a person to look at, not all there is. */
const MOST_EVIDENCE = 12;

export function defineTag<N extends TagName, Signal>({
  tag,
  rules,
  choose,
}: TagDefinition<N, Signal>): TagReader<N> {
  return {
    tag,
    rules,
    read(texts, find = everywhere(texts)) {
      const choice = choose(find(rules), texts, find);
      const [first, ...others] = choice?.because ?? [];
      if (!choice || !first) return null;
      const evidence: Tag['evidence'] = [
        first.evidence,
        ...others.slice(0, MOST_EVIDENCE - 1).map((found) => found.evidence),
      ];
      return { tag, value: choice.value, evidence };
    },
  };
}
