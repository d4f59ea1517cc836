import { text } from 'node:stream/consumers';
import { sourceById } from '#sources';
import { UsageError, type Command } from '../command.js';
import { writeLine } from '../json-lines.js';

export const command: Command = {
  usage: 'read SOURCE < page > listings.jsonl',
  about: "Reads one saved page with a source's own reader, one listing a line; needs no database.",
  run: async ([id], { input, output, errors }) => {
    if (!id) throw new UsageError('Which source? For example: superbill read greenhouse < page.json');
    const source = sourceById(id);
    const {
      listings,
      stubs = [],
      rejected,
    } = source.read({
      request: { url: source.homepage },
      status: 200,
      contentType: null,
      text: await text(input),
      board: { token: 'saved-page', origin: null },
    });
    for (const listing of [...listings, ...stubs.map((stub) => stub.listing)])
      await writeLine(output, listing);
    for (const { externalId, reason } of rejected)
      errors.write(`rejected ${externalId ?? 'a record'}: ${reason}\n`);
    return 0;
  },
};
