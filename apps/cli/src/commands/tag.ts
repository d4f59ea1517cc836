import { tagListing, toContract } from '#tagging';
import { z } from 'zod';
import type { Command } from '../command.js';
import { mapLines } from '../json-lines.js';
import { fitting, LineId, ListingFields } from '../listing-line.js';

const Line = z.intersection(z.object({ id: LineId }), ListingFields);

export const command: Command = {
  usage: 'tag < listings.jsonl > tags.jsonl',
  about: 'Says of each listing what it is and why. One JSON line in, one out; needs no database.',
  run: async (_args, { input, output }) => {
    const { bad } = await mapLines(input, output, (record) => {
      const { id, ...listing } = fitting(Line, record);
      return { id, ...toContract(tagListing(listing)) };
    });
    return bad > 0 ? 1 : 0;
  },
};
