import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What finding old pages and replaying runs needs. Every run touches every listing of its board: with room on the page
 * and no index on what a touch writes, most touches are heap-only and leave nothing to do for vacuum (86 % of 300,000
 * in docs/keeping.md, none before).
 */
export class Retention1764300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE runs
        ADD COLUMN pulled_outcome text,
        ADD COLUMN released boolean NOT NULL DEFAULT false;
      DROP INDEX listings_seen_page;
      ALTER TABLE listings SET (fillfactor = 70);
      CREATE INDEX pages_old ON pages (fetched_at);
      CREATE INDEX pages_leaning ON pages (body_page_id) WHERE body_page_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX pages_old, pages_leaning;
      ALTER TABLE listings RESET (fillfactor);
      CREATE INDEX listings_seen_page ON listings (seen_page_id);
      ALTER TABLE runs DROP COLUMN pulled_outcome, DROP COLUMN released;
    `);
  }
}
