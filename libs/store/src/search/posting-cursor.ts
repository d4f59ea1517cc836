import { z } from 'zod';

// Bounds are those of the columns' types: what lies beyond them would be an error in the database, not a wrong value.
const day = z.iso.date().refine((text) => text >= '0001-01-01');
const id = z.number().int().min(1).max(2_147_483_647);

const cursorShape = z.discriminatedUnion('sort', [
  z.strictObject({ sort: z.literal('newest'), day, id }),
  z.strictObject({ sort: z.literal('relevance'), rank: z.number().min(0).max(1_000), day, id }),
]);

/** The sort keys of the last posting of a page; the next page holds what comes after it. */
export type PostingCursor = z.infer<typeof cursorShape>;

const LONGEST_CURSOR = 300;

export const writeCursor = (cursor: PostingCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** The cursor that `writeCursor` wrote; null for any other text. */
export function readCursor(text: string): PostingCursor | null {
  if (text.length > LONGEST_CURSOR || !/^[\w-]+$/.test(text)) return null;
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
