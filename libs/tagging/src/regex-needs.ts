import { startsOf, type Start } from './regex-starts.js';
import { MOVED, type Tree } from './regex-tree.js';

/** What every match must hold further on: one of these words begins so many characters behind the match's beginning. */
export interface Need {
  words: readonly Start[];
  from: number;
  to: number;
}

/** With more words than this, some are in every text. */
const MOST_WORDS = 24;
/** What a need may cost: how often such words are met by chance, and how much text they are looked for in. */
const DEAREST = 0.02;

/** The need that is met most seldom. Like a beginning it errs on one side only; `null` = nothing of use. */
export function needOf(tree: Tree): Need | null {
  const need = sought(tree, { from: 0, to: 0, behind: 'anything' });
  return need && costOf(need) <= DEAREST ? need : null;
}

/** Where a part begins: how far behind the match's beginning, and behind what. */
interface Place {
  from: number;
  to: number;
  behind: 'letter' | 'gap' | 'anything';
}

function sought(tree: Tree, place: Place): Need | null {
  if (tree.is === 'sequence') return inSequence(tree.parts, place);
  if (tree.is === 'repeated') return tree.least > 0 ? sought(tree.what, place) : null;
  if (tree.is !== 'either') return null;
  const ways = tree.ways.map((way) => sought(way, place));
  return ways.every((way) => way !== null) ? together(ways) : null;
}

function inSequence(parts: readonly Tree[], { from, to, behind }: Place): Need | null {
  let best: Need | null = null;
  const place = { from, to, behind };
  for (const [nth, part] of parts.entries()) {
    // The rest of a word that has begun would be looked for in every word.
    const telling = place.behind !== 'letter' && !(part.is === 'repeated' && part.least === 0);
    const words = telling ? startsOf(parts.slice(nth)) : null;
    if (words && words.length <= MOST_WORDS) best = cheaper(best, wholeWords(words, place));
    best = cheaper(best, sought(part, place));
    const [least, most] = widthOf(part);
    place.from += least;
    place.to += most;
    place.behind = lastOf(part, place.behind);
  }
  return best;
}

/** What the characters of a part end with. */
function lastOf(tree: Tree, before: Place['behind']): Place['behind'] {
  switch (tree.is) {
    case 'letter':
      return tree.of.some((letter) => IN_WORD.test(letter)) ? 'letter' : 'gap';
    case 'gap':
    case 'edge':
      return 'gap';
    case 'nothing':
      return before;
    case 'repeated': {
      const last = lastOf(tree.what, before);
      return tree.least > 0 || last === before ? last : 'anything';
    }
    case 'sequence':
      return tree.parts.reduce((last, part) => lastOf(part, last), before);
    case 'either': {
      const [first, ...others] = tree.ways.map((way) => lastOf(way, before));
      return first && others.every((other) => other === first) ? first : 'anything';
    }
    default:
      return 'anything';
  }
}

const IN_WORD = /[\w\ue030\ue061-\ue07a]/;

/** A word behind a blank or a dash is looked for where words begin, which is seldom. */
function wholeWords(words: readonly Start[], { from, to, behind }: Place): Need {
  const shifts = words.map(({ text }) => Math.max(0, text.search(IN_WORD)));
  return {
    words: words.map(({ text, atWord }, nth) => ({
      text: text.slice(shifts[nth]),
      atWord: atWord || shifts[nth]! > 0 || (behind === 'gap' && IN_WORD.test(text.charAt(0))),
    })),
    from: from + Math.min(...shifts),
    to: to + Math.max(...shifts),
  };
}

const together = (ways: readonly Need[]): Need => ({
  words: ways.flatMap(({ words }) => words),
  from: Math.min(...ways.map(({ from }) => from)),
  to: Math.max(...ways.map(({ to }) => to)),
});

function cheaper(one: Need | null, other: Need | null): Need | null {
  if (!one || !other) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
}

/** Where a match begins is known without any need. */
const costOf = ({ words, from, to }: Need): number =>
  (from === 0 ? 1_000 : 1 + Math.min(to, 500) / 100) *
  words.reduce((sum, { text, atWord }) => sum + chanceOf(text) * (atWord ? 0.1 : 1), 0);

/** How often a word is met, roughly, by how often its letters stand in English; none is as rare as that tells. */
function chanceOf(word: string): number {
  let chance = 1;
  for (const letter of word.slice(0, 6)) {
    const plain = String.fromCharCode(letter.charCodeAt(0) % MOVED).toLowerCase();
    chance *= ' etaoinsrhl'.includes(plain) ? 0.08 : 'dcumfpgwyb'.includes(plain) ? 0.025 : 0.006;
  }
  return Math.max(chance, 0.00002);
}

/** How many characters a part can take. */
function widthOf(tree: Tree): [least: number, most: number] {
  switch (tree.is) {
    case 'letter':
    case 'any':
    case 'gap':
      return [1, 1];
    case 'repetition':
      return [0, Infinity];
    case 'sequence':
      return tree.parts
        .map(widthOf)
        .reduce(([least, most], [nextLeast, nextMost]) => [least + nextLeast, most + nextMost], [0, 0]);
    case 'either': {
      const widths = tree.ways.map(widthOf);
      return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))];
    }
    case 'repeated': {
      const [least, most] = widthOf(tree.what);
      return [least * tree.least, most === 0 ? 0 : most * tree.most];
    }
    default:
      return [0, 0];
  }
}
