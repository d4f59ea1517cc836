/** What no reader sees, but what breaks files or turns the words beside it around: U+202E and its kin. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

/** Words as one line that any format can hold: no control characters, halves of characters or changes of direction. */
export const oneLine = (words: string): string =>
  words
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
