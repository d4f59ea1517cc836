import { factsOf, sameVacancy, type Facts } from '#postings';
import { tagListing } from '#tagging';
import { z } from 'zod';
import type { Command } from '../command.js';
import { mapLines } from '../json-lines.js';
import { fitting, LineId, ListingFields } from '../listing-line.js';

const word = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

const OneListing = z.intersection(z.object({ url: word, requisitionId: word }), ListingFields);
const Pair = z.object({ id: LineId, a: OneListing, b: OneListing });

export const command: Command = {
  usage: 'same < pairs.jsonl > verdicts.jsonl',
  about: 'Says of each pair of listings whether they are one vacancy, and why. Needs no database.',
  run: async (_args, { input, output }) => {
    const { bad } = await mapLines(input, output, (record) => {
      const { id, a, b } = fitting(Pair, record);
      const { same, why, linked } = sameVacancy(factsOfListing(a), factsOfListing(b));
      return { id, same, why, ...(linked && { linked }) };
    });
    return bad > 0 ? 1 : 0;
  },
};

function factsOfListing(listing: z.output<typeof OneListing>): Facts {
  const { texts, tags } = tagListing(listing);
  return factsOf(listing, texts.description, tags);
}
