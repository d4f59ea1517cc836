import { openQueueStore } from '#queue';
import { loadSettings } from '#settings';
import { createDataSource, migrate } from '#store';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { startWorker } from './start-worker.js';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  Logger.overrideLogger(new ConsoleLogger({ json: settings.LOG_FORMAT === 'json' }));
  if (!settings.DATABASE_URL)
    throw new Error('DATABASE_URL is not set. The worker needs a Postgres database.');
  const dataSource = await createDataSource(settings.DATABASE_URL, 'superbill-worker').initialize();
  await migrate(dataSource);
  const queueStore = await openQueueStore(settings.QUEUE_URL ?? settings.DATABASE_URL);
  const worker = await startWorker({ settings, dataSource, queueStore });

  const stop = async () => {
    await worker.stop();
    await queueStore.close();
    await dataSource.destroy();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: Error) => {
  console.error(`The worker could not start: ${error.message}`);
  process.exit(1);
});
