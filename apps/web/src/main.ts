import { createProducer, openQueueStore } from '#queue';
import { loadSettings } from '#settings';
import { createDataSource, migrate } from '#store';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { startWeb } from './start-web.js';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  Logger.overrideLogger(new ConsoleLogger({ json: settings.LOG_FORMAT === 'json' }));
  if (!settings.DATABASE_URL)
    throw new Error('DATABASE_URL is not set. The web server needs a Postgres database.');
  const dataSource = await createDataSource(settings.DATABASE_URL, 'superbill-web').initialize();
  await migrate(dataSource);
  const queueStore = await openQueueStore(settings.QUEUE_URL ?? settings.DATABASE_URL);
  const logger = new Logger('queue');
  const producer = createProducer(queueStore, (error) => logger.warn(error.message));
  const web = await startWeb({ settings, dataSource, producer });
  new Logger('web').log(`Superbill is at ${web.url}`);

  const stop = async () => {
    await web.stop();
    await producer.close();
    await queueStore.close();
    await dataSource.destroy();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: Error) => {
  console.error(`The web server could not start: ${error.message}`);
  process.exit(1);
});
