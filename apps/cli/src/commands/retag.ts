import { parseArgs } from 'node:util';
import { compareTags, vacancyRules } from '#postings';
import { kindOf } from '#sources';
import { PostingStore, type Retagged } from '#store';
import { RULES_VERSION } from '#tagging';
import type { Command } from '../command.js';
import { withDatabase } from '../open-database.js';

/** Small enough that new listings never wait long for their turn, large enough to make few round trips. */
const BATCH = 200;

export const command: Command = {
  usage: 'retag [--dry-run]',
  about: 'Tags all of history anew where the rules have changed since, and says what changed and why.',
  run: async (args, { env, output }) => {
    const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
    const save = !values['dry-run'];
    const changes = new Map<string, number>();
    let postings = 0;
    await withDatabase(env, async (db) => {
      const store = new PostingStore(db);
      const rules = vacancyRules(kindOf);
      for (let after = 0; ;) {
        const options = { rulesVersion: RULES_VERSION, after, size: BATCH, save };
        const batch = await store.retagBatch(options, rules);
        if (!batch) break;
        after = batch.last;
        postings += batch.done.length;
        for (const done of batch.done) {
          for (const { tag, line } of linesOf(done)) {
            changes.set(tag, (changes.get(tag) ?? 0) + 1);
            output.write(`${line}\n`);
          }
        }
      }
    });
    const counts = [...changes].map(([tag, count]) => `${tag} ${count}`).join(', ') || 'nothing';
    output.write(`${save ? 'Tagged anew' : 'Would tag anew'}: ${postings} postings. Changed: ${counts}.\n`);
    return 0;
  },
};

/** `listing 12 "Coder II": remote null -> "hybrid", because title says "Hybrid" (remote/hybrid-wording)`. */
function linesOf({ listingId, title, before, after }: Retagged): { tag: string; line: string }[] {
  return compareTags(before, after).map(({ tag, before: old, after: now, because: [first] }) => {
    const why = first ? `, because ${first.field} says ${JSON.stringify(first.quote)} (${first.rule})` : '';
    const change = `${JSON.stringify(old)} -> ${JSON.stringify(now)}`;
    return { tag, line: `listing ${listingId} ${JSON.stringify(title)}: ${tag} ${change}${why}` };
  });
}
