import { createProducer, openQueueStore } from '#queue';
import { loadSettings, type Settings } from '#settings';
import { startWeb, type RunningWeb } from '#web';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { DataSource } from 'typeorm';
import { testStore } from './test-store.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  from?: string;
}

export interface WebUnderTest {
  db: DataSource;
  /** The address of its database. */
  url: string;
  /** Starts one more on the same database; it is stopped with the others. */
  start: (settings?: Partial<Settings>) => Promise<RunningWeb>;
  /** Sends the path as given, to the first that was started unless told otherwise: fetch would tidy it up first. */
  ask: (path: string, asking?: Asking) => Promise<Answer>;
  close: () => Promise<void>;
}

/** The web app on a database of its own. Nobody is refused for asking too often unless the settings say so. */
export async function webUnderTest(): Promise<WebUnderTest> {
  const store = await testStore();
  const queueStore = await openQueueStore(store.url);
  const producer = createProducer(queueStore, () => {});
  const started: RunningWeb[] = [];
  return {
    db: store.db,
    url: store.url,
    start: async (settings = {}) => {
      const defaults = loadSettings({
        NODE_ENV: 'test',
        PORT: '0',
        API_REQUESTS_PER_MINUTE: '0',
        PAGE_REQUESTS_PER_MINUTE: '0',
      });
      const web = await startWeb({ settings: { ...defaults, ...settings }, dataSource: store.db, producer });
      started.push(web);
      return web;
    },
    ask: (path, { from = started[0]!.url, ...asking } = {}) => send(from, path, asking),
    close: async () => {
      for (const web of started) await web.stop();
      await producer.close();
      await queueStore.close();
      await store.close();
    },
  };
}

const send = (from: string, path: string, { method = 'GET', headers = {}, body }: Asking): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(from);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject).end(body);
  });
