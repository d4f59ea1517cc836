import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vacancies with pages of their own, and what a board's last runs mean for the next one. */
export class Details1764100000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE boards
        ADD COLUMN failures integer NOT NULL DEFAULT 0,
        ADD COLUMN missing_since timestamptz,
        ADD COLUMN last_new_at timestamptz;
      ALTER TABLE runs
        ADD COLUMN passed_over integer NOT NULL DEFAULT 0;
      ALTER TABLE pages
        ADD COLUMN again jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN passed_over integer NOT NULL DEFAULT 0,
        ADD COLUMN fresh_for_seconds integer;
      ALTER TABLE listings
        ADD COLUMN stub_hash text,
        ADD COLUMN detail_at timestamptz;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE listings DROP COLUMN stub_hash, DROP COLUMN detail_at;
      ALTER TABLE pages DROP COLUMN again, DROP COLUMN passed_over, DROP COLUMN fresh_for_seconds;
      ALTER TABLE runs DROP COLUMN passed_over;
      ALTER TABLE boards DROP COLUMN failures, DROP COLUMN missing_since, DROP COLUMN last_new_at;
    `);
  }
}
