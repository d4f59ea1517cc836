/** NUL and halves of surrogate pairs: Postgres refuses the first in text and both in jsonb. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** The text without the characters the store refuses. */
export const storableText = (text: string): string => text.replace(UNSTORABLE, '');
