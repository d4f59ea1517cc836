import { z } from 'zod';

/**
 * The pieces that sources build their shapes of. They are lenient on purpose: unknown fields pass, a missing text is
 * an empty one, a number where text is usual becomes text. Their messages are words, to be read after a field's name.
 */
const words = z.union([z.string(), z.number()], { error: 'is not text' });

/** A text that may be missing: trimmed, empty when the source has none. */
export const text = words.nullish().transform((value) => String(value ?? '').trim());

/** A text without which a record is not a vacancy. */
export const neededText = words
  .transform((value) => String(value).trim())
  .refine((value) => value !== '', { error: 'is empty' });

/** A number, also one written as text; null when there is none. */
export const amount = words.nullish().transform((value) => {
  const number = value === null || value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
});

export const object = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.object(shape, { error: 'is not an object' });

export const list = <T extends z.ZodType>(of: T) => z.array(of, { error: 'is not a list' });

/** A list that may be missing. */
export const listOrNone = <T extends z.ZodType>(of: T) =>
  list(of)
    .nullish()
    .transform((items) => items ?? []);

/** Texts given as a list or as one text. */
export const texts = z
  .union([list(text), text.transform((one) => [one])], { error: 'is neither text nor a list of texts' })
  .transform((items) => items.filter((item) => item !== ''));
