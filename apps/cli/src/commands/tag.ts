import { tagListing, toContract } from '#tagging';
import { z } from 'zod';
import type { Command } from '../command.js';
import { BadLine, mapLines } from '../json-lines.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** The outside form of a listing (docs/architecture.md, "contracts"); unknown fields are passed over. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
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
});

export const command: Command = {
  usage: 'tag < listings.jsonl > tags.jsonl',
  about: 'Says of each listing what it is and why. One JSON line in, one out; needs no database.',
  run: async (_args, { input, output }) => {
    const { bad } = await mapLines(input, output, (record) => {
      const { id, title, company, location, description, extras } = listingOf(record);
      const flag = extras?.remote_flag;
      const tagging = tagListing({
        title: title ?? '',
        company,
        location,
        description: description ?? '',
        extras: {
          ...(extras?.salary_text && { salary_text: extras.salary_text }),
          ...(extras?.employment_type_text && { employment_type_text: extras.employment_type_text }),
          // An unticked box says nothing; a ticked one says "remote".
          ...(flag && { remote_flag: flag === true ? 'remote' : flag }),
        },
      });
      return { id, ...toContract(tagging) };
    });
    return bad > 0 ? 1 : 0;
  },
};

function listingOf(record: unknown): z.output<typeof Line> {
  const parsed = Line.safeParse(record);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const id = (record as { id?: unknown } | null)?.id;
  throw new BadLine(
    `The field "${issue?.path.join('.') ?? ''}" doesn't fit: ${issue?.message ?? 'unknown'}.`,
    typeof id === 'string' || typeof id === 'number' ? String(id) : null,
  );
}
