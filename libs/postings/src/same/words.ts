/** One word of a text: as it is compared, and what its looks said before that. */
export interface Word {
  /** Lower case, without apostrophes and closing signs. */
  plain: string;
  raw: string;
  /** A capital that no sentence begin, bullet or heading accounts for. */
  named: boolean;
}

const WORD = /[\p{L}\p{N}$][\p{L}\p{N}$.,'’/&+#-]*/gu;
const NOT_COMPARED = /['’]|[.,/&+#-]+$/g;
/** A capital after these is only how a line begins. */
const BEGINS_A_SENTENCE = /(?:^|[.!?\n•·*"“_#|])[\s\-–*_•·"“(]*$/;

/** Words of a text in their order; what parts a path or a list ("CPC/CCS", "RN,LPN") parts words as well. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const begins = BEGINS_A_SENTENCE.test(text.slice(Math.max(end - 1, 0), match.index));
    end = match.index + match[0].length;
    for (const [at, raw] of match[0].split(/[/,](?=\p{L})|(?<=\p{L}{2})-(?=\p{L}{2})/u).entries()) {
      const plain = raw.replace(NOT_COMPARED, '').toLowerCase();
      if (plain) words.push({ plain, raw, named: /^\p{Lu}/u.test(raw) && (at > 0 || !begins) });
    }
  }
  return words;
}

export const plainWords = (text: string): string[] => wordsOf(text).map(({ plain }) => plain);

const ENDINGS = /(?:ations?|ators?|ments?|ings?|ers?|ors?|ists?|ies|ied|ions?|ives?|ally|ly|ed|es|s|y|e)$/;

/** Close enough for "codes", "coder", "coding" to be one word; short words stay as they are. */
export const stem = (plain: string): string => {
  if (plain.length < 5 || /\d/.test(plain)) return plain.length === 4 ? plain.replace(/s$/, '') : plain;
  const cut = plain.replace(ENDINGS, '');
  return cut.length >= 3 ? cut : plain;
};

const EMPTY = new Set(
  (
    'a an and are as at be been being but by can could do does each for from had has have he her his i if in into is it its ' +
    'may might must no not of on or our ours out over per she should so such than that the their them then there these they ' +
    'this those through to under up us was we were what when where which while who will with within would you your yours ' +
    'all any both more most other others some also well etc including include includes need needs needed new'
  ).split(' '),
);

/** Stems of the words that say something. */
export const contentStems = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem);
