import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { writeLine } from '../json-lines.js';
import { sourceNamed } from '../source/source-named.js';

/** Stands for the board where nobody says which one the page came from. */
const SAVED_PAGE = 'saved-page';

export const command: Command = {
  usage: 'read SOURCE [--board TOKEN] < page > listings.jsonl',
  about: "Reads one saved page with a source's own reader, one listing a line; needs no database.",
  run: async (args, { input, output, errors }) => {
    const options = { board: { type: 'string', default: SAVED_PAGE } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id] = positionals;
    if (!id) throw new UsageError('Which source? For example: superbill read greenhouse < page.json');
    const source = sourceNamed(id);
    const result = source.read({
      request: { url: source.homepage },
      status: 200,
      contentType: null,
      text: await text(input),
      board: { token: values.board, origin: null },
    });
    const outlines = (result.stubs ?? []).map(({ listing }) => listing);
    for (const listing of [...result.listings, ...outlines]) {
      // An address made of a board that nobody named leads nowhere.
      const url = listing.url?.includes(SAVED_PAGE) ? null : listing.url;
      await writeLine(output, { ...listing, url });
    }
    for (const { externalId, reason } of result.rejected)
      errors.write(`rejected ${externalId ?? 'a record'}: ${reason}\n`);
    return 0;
  },
};
