import type { Producer } from '#queue';
import type { Settings } from '#settings';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createServer, type RequestListener } from 'node:http';
import type { DataSource } from 'typeorm';
import { BEARERS_PAGES, guessLimit } from './alerts/guess-limit.js';
import { unlisted } from './alerts/unlisted.js';
import { Readiness } from './health/readiness.js';
import { readableByAll } from './http/cors.js';
import { packed } from './http/packed.js';
import { rateLimit } from './http/rate-limit.js';
import { queuesHeaders, securityHeaders } from './http/security-headers.js';
import { staticFiles } from './http/static-files.js';
import { listen, stopListening } from './listening.js';
import { operatorGuard } from './operator/operator-guard.js';
import { queueBoard, QUEUES_PATH } from './operator/queue-board.js';
import { WebModule } from './web.module.js';

export interface RunningWeb {
  url: string;
  /** Says it is not ready, takes no new request, lets the running ones finish for up to 5 seconds. */
  stop: () => Promise<void>;
}

const STOP_SECONDS = 5;

/** Node's own limits (60 s, 300 s, looked at every 30 s) let a slow client keep a connection for minutes. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/** Serves API, pages and dashboards. The caller keeps and closes the database and the producer. */
export async function startWeb({
  settings,
  dataSource,
  producer,
}: {
  settings: Settings;
  dataSource: DataSource;
  producer: Producer;
}): Promise<RunningWeb> {
  const { site, serve } = staticFiles();
  const app = await NestFactory.create<NestExpressApplication>(
    WebModule.with({ settings, dataSource, producer, site }),
    // Whoever wants a body reads it himself, up to a length; the queue dashboard brings its own parser.
    { abortOnError: false, bodyParser: false },
  );
  app.disable('x-powered-by');
  app.set('trust proxy', settings.TRUSTED_PROXIES ?? false);
  app.use(securityHeaders, readableByAll, packed, rateLimit(dataSource, settings));
  app.use(['/alerts', '/hooks'], unlisted);
  app.use(BEARERS_PAGES, guessLimit(dataSource, settings));
  app.use(operatorGuard(settings.OPERATOR_PASSWORD));
  app.use(QUEUES_PATH, queuesHeaders, queueBoard(producer, { actions: settings.OPERATOR_QUEUE_ACTIONS }));
  app.use(serve);
  await app.init();

  const server = createServer(PATIENCE, app.getHttpAdapter().getInstance() as RequestListener);
  try {
    const url = await listen(server, { host: settings.HOST, port: settings.PORT });
    const stop = async () => {
      app.get(Readiness).drain();
      await stopListening(server, STOP_SECONDS);
      await app.close();
    };
    return { url, stop };
  } catch (error) {
    await app.close();
    throw error;
  }
}
