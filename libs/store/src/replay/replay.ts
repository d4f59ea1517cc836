import type { DataSource } from 'typeorm';
import { compare, type Comparison } from './compare.js';
import { retell, type ReplayRules } from './retell.js';
import { onStage } from './scratch-schema.js';
import { toldBy } from './told.js';

/**
 * Builds listings and postings anew from stored pages alone, beside those that are kept, and says where the two differ.
 * Nothing kept is changed. `show` = how many differences to give in full.
 */
export async function replay(db: DataSource, rules: ReplayRules, show: number): Promise<Comparison> {
  return onStage(db, async (stage) => {
    const told = await toldBy(stage.kept);
    await retell(stage, told, rules);
    return compare(stage, told, show);
  });
}
