import { z } from 'zod';
import { SEARCH_SORTS } from './order.js';

const LARGEST_ID = 2_147_483_647;
const LONGEST_CURSOR = 2_000;
const MOST_CORRECTED = 24;
/** So many places at the beginning of an answer are shared among employers. */
export const SPREAD_PLACES = 10;

const id = z.int().min(1).max(LARGEST_ID);
const word = z.string().min(1).max(400);

const cursorShape = z.strictObject({
  sort: z.enum(SEARCH_SORTS),
  /** The day of the first page: ages count from it on all pages. */
  today: z.iso.date().refine((day) => day >= '1970-01-01'),
  /** Shown among the places that employers share. */
  shown: z.array(id).max(SPREAD_PLACES),
  /** The last posting shown after those places; null = none yet. */
  last: z.strictObject({ height: z.int().min(0), id }).nullable(),
  /** How the first page read mistyped words. */
  corrected: z.array(z.strictObject({ from: word, to: word })).max(MOST_CORRECTED),
  /** How many of the words the first page found enough; null = all. */
  needed: z.int().min(1).max(MOST_CORRECTED).nullable(),
});

/** Where a page ended, with all that the next page needs to go on from there. */
export type SearchCursor = z.infer<typeof cursorShape>;

export const writeCursor = (cursor: SearchCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** The cursor that `writeCursor` wrote; null for any other text. */
export function readCursor(text: string): SearchCursor | null {
  if (text.length > LONGEST_CURSOR || !/^[\w-]+$/.test(text)) return null;
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
