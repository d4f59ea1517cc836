import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each client asked for in the running minute, counted for all web processes together. Unlogged: it is written at
 * every request, and nothing is lost when a crash empties it. The columns are those of rate-limiter-flexible.
 */
export class RateLimits1764400000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE rate_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL,
        expire bigint
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE rate_limits');
  }
}
