import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

/** The database was given up on; the same question may be answered in a moment. */
export class SearchTookTooLong extends Error {}

const CANCELED_BY_TIMEOUT = '57014';

/** One snapshot for all statements, so that their answers agree; nothing can be written, nothing runs for long. */
export async function readOnly<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await db.transaction('REPEATABLE READ', async (tx) => {
      await tx.query("SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = '2s'");
      return work(tx);
    });
  } catch (error) {
    const code = error instanceof QueryFailedError && (error.driverError as { code?: string }).code;
    if (code === CANCELED_BY_TIMEOUT) throw new SearchTookTooLong('The search took longer than 2 seconds.');
    throw error;
  }
}
