import { rolesNamed } from './role-words.js';
import { oneWay, wantedInRow } from './wanted-in-row.js';
import { NEARNESS, type Wanted, type Way, type WordsAsked } from './words-asked.js';
import { wordsIn } from './words-in.js';

/** Beyond these a search is no question any more; the rest is not read. */
const LONGEST = 400;
const MOST_WANTED = 24;

/** `-` `"words together"`, `OR`, a word: what stands between blanks. */
const PART = /(?<not>-+(?=[^\s-]))?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/g;

/**
 * Reads what somebody typed the way web searches do: quotes keep words together, OR (or |) makes neighbours alternatives,
 * - rules out. Any text is readable; what holds no word asks nothing.
 */
export function readWords(typed: string): WordsAsked {
  const text = typed.slice(0, LONGEST).replaceAll(/[“”„‟]/g, '"');
  const wanted: Wanted[] = [];
  const noise: Wanted[] = [];
  const unwanted: Way[] = [];
  let run: string[] = [];
  let joins = false;

  const add = (things: readonly Wanted[]) => {
    const [first, ...rest] = things;
    if (!first) return;
    const before = wanted.at(-1);
    if (joins && before) wanted[wanted.length - 1] = eitherOf(before, first);
    else wanted.push(first);
    wanted.push(...rest);
    joins = false;
  };
  const endRun = () => {
    const said = wantedInRow(run);
    add(said.wanted);
    noise.push(...said.noise);
    run = [];
  };

  for (const { groups } of text.matchAll(PART)) {
    const { not, quoted, bare = '' } = groups ?? {};
    if (not) {
      const words = wordsIn(quoted ?? bare);
      if (words.length > 0) unwanted.push({ words, together: words.length > 1, nearness: NEARNESS.typed });
    } else if (quoted !== undefined) {
      endRun();
      const words = wordsIn(quoted);
      if (words.length > 0) add([{ ...oneWay(words, true), insisted: true }]);
    } else if (/^(?:or|\|+)$/i.test(bare)) {
      endRun();
      joins = wanted.length > 0;
    } else run.push(bare);
  }
  endRun();
  // Somebody who looks for "jobs" only means just that.
  const asked = wanted.length > 0 || unwanted.length > 0 ? wanted : noise;
  const isAnyNeeded = asked.some(({ optional }) => !optional);
  return {
    wanted: asked.slice(0, MOST_WANTED).map((thing) => (isAnyNeeded ? thing : { ...thing, optional: false })),
    unwanted: unwanted.slice(0, MOST_WANTED),
    needed: null,
    roles: rolesNamed(asked.flatMap(({ ways }) => ways[0]?.words ?? [])),
  };
}

const eitherOf = (one: Wanted, other: Wanted): Wanted => ({
  ways: [...one.ways, ...other.ways],
  weight: Math.max(one.weight, other.weight),
  optional: false,
  insisted: one.insisted && other.insisted,
  plain: null,
});
