import type { Listing } from '#domain';
import { createDataSource, migrate } from '#store';
import type { DataSource } from 'typeorm';
import { freshDatabase } from './fresh-database.js';

/** A migrated database of its own, open. */
export async function testStore(): Promise<{ db: DataSource; url: string; close: () => Promise<void> }> {
  const { url, drop } = await freshDatabase();
  const db = await createDataSource(url, 'superbill-test').initialize();
  await migrate(db);
  return {
    db,
    url,
    close: async () => {
      await db.destroy();
      await drop();
    },
  };
}

export const aListing = (change: Partial<Listing> = {}): Listing => ({
  externalId: 'r-1',
  url: 'https://jobs.example.com/r-1',
  title: 'Medical Coder',
  company: null,
  location: 'Remote',
  description: 'Codes charts with ICD-10-CM and CPT.',
  postedOn: '2026-11-01',
  closesOn: null,
  requisitionId: null,
  extras: {},
  ...change,
});
