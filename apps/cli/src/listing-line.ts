import { z } from 'zod';
import { BadLine } from './json-lines.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** The outside form of a listing (docs/architecture.md, "contracts"); unknown fields are passed over. */
export const ListingFields = z
  .object({
    title: text,
    company: text,
    location: text,
    description: text,
    extras: z
      .object({
        salary_text: text,
        employment_type_text: text,
        remote_flag: z.union([z.string(), z.boolean()]).nullish(),
      })
      .nullish(),
  })
  .transform(({ title, description, extras, ...others }) => {
    const flag = extras?.remote_flag;
    return {
      ...others,
      title: title ?? '',
      description: description ?? '',
      extras: {
        ...(extras?.salary_text && { salary_text: extras.salary_text }),
        ...(extras?.employment_type_text && { employment_type_text: extras.employment_type_text }),
        // An unticked box says nothing; a ticked one says "remote".
        ...(flag && { remote_flag: flag === true ? 'remote' : flag }),
      },
    };
  });

export const LineId = z.union([z.string(), z.number()]).transform(String);

/** The record in the shape that is asked for, or a `BadLine` that names the first field that doesn't fit. */
export function fitting<T>(shape: z.ZodType<T>, record: unknown): T {
  const parsed = shape.safeParse(record);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const id = (record as { id?: unknown } | null)?.id;
  throw new BadLine(
    `The field "${issue?.path.join('.') ?? ''}" doesn't fit: ${issue?.message ?? 'unknown'}.`,
    typeof id === 'string' || typeof id === 'number' ? String(id) : null,
  );
}
