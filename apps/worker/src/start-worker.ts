import type { Fetcher } from '#http';
import { checkHandlers, jobs, startConsumers, type Producer, type QueueStore } from '#queue';
import type { Settings } from '#settings';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { KNOWN_EMPLOYERS } from '#postings';
import { BoardStore, EmployerStore, MailOverviewStore, OutboxStore } from '#store';
import type { DataSource } from 'typeorm';
import { SEARCH_ENGINES } from './handlers/tell-search-engines.handler.js';
import { loadHandlers } from './load-handlers.js';
import { seedCatalogue } from './seed-catalogue.js';
import { PRODUCER } from './tokens.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  /** Takes no new work, lets running jobs finish for up to DRAIN_SECONDS, then lets go of the queue. */
  stop: () => Promise<void>;
}

/** Pulls wait for other people's servers, so many may wait at once; reading and tagging keep a core busy each. */
const CONCURRENCY = { pull: 16, read: 2, tag: 2, match: 1, mail: 10 };

/** Starts the tick and the queue consumers. The caller keeps and closes the database and the queue store. */
export async function startWorker(parts: {
  settings: Settings;
  dataSource: DataSource;
  queueStore: QueueStore;
  fetcher?: Fetcher;
}): Promise<RunningWorker> {
  await seedCatalogue(parts.settings, new BoardStore(parts.dataSource));
  await new EmployerStore(parts.dataSource).seed(KNOWN_EMPLOYERS);
  await new MailOverviewStore(parts.dataSource).arm('start');
  if (parts.settings.INDEXNOW_KEY) await new OutboxStore(parts.dataSource).enter(SEARCH_ENGINES);
  const handlers = await loadHandlers();
  const app = await NestFactory.createApplicationContext(WorkerModule.with({ ...parts, handlers }), {
    abortOnError: false,
  });
  const jobHandlers = handlers.map((handler) => app.get(handler).handler);
  checkHandlers(jobs, jobHandlers);

  const logger = new Logger('queue');
  const consumers = startConsumers(parts.queueStore, jobHandlers, {
    lockSeconds: parts.settings.QUEUE_LOCK_SECONDS,
    concurrency: CONCURRENCY,
    onError: (error) => logger.warn(error.message),
    onFailed: ({ job, id, error }) => logger.error(`${job} ${id} failed: ${error.message}`),
  });
  return {
    stop: async () => {
      const done = await consumers.drain(parts.settings.DRAIN_SECONDS);
      if (!done) logger.warn('Some jobs did not finish in time; they are taken up again at the next start.');
      await app.get<Producer>(PRODUCER).close();
      await app.close();
    },
  };
}
