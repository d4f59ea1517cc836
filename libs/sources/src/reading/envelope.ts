import { SourceChanged } from '#domain';
import type { z } from 'zod';
import { problemsInWords } from './problems-in-words.js';

/** The part of an answer around its records. Without it the answer says nothing about vacancies, not even "none". */
export function envelopeOf<S extends z.ZodType>(shape: S, answer: unknown, sourceName: string): z.output<S> {
  const result = shape.safeParse(answer);
  if (result.success) return result.data;
  throw new SourceChanged(
    `${sourceName}'s answer is not in the shape it is known for: ${problemsInWords(result.error, answer)}.`,
  );
}
