// One worker of the catalogue bench: the product's own, but every host of the web is the simulator.
import { connect } from 'node:net';
import { Agent } from 'undici';
import { fetcherThrough } from '../../libs/http/dist/fetcher.js';
import { startWorker } from '../../apps/worker/dist/index.js';
import { openQueueStore } from '../../libs/queue/dist/index.js';
import { loadSettings } from '../../libs/settings/dist/index.js';
import { createDataSource, HostTurnStore, RobotsFileStore } from '../../libs/store/dist/index.js';

const settings = loadSettings(process.env);
const port = Number(process.env.SIMULATOR_PORT);
const dataSource = await createDataSource(settings.DATABASE_URL, 'superbill-bench').initialize();
const queueStore = await openQueueStore(settings.QUEUE_URL ?? settings.DATABASE_URL);
const dispatcher = new Agent({
  connect: (_, callback) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => callback(null, socket));
    socket.once('error', (error) => callback(error, null));
  },
});
const fetcher = fetcherThrough(dispatcher, {
  userAgent: 'Superbill/0.1 (+https://superbill.example)',
  secrets: { USAJOBS_API_KEY: 'bench', USAJOBS_EMAIL: 'bench@example.com' },
  turns: new HostTurnStore(dataSource),
  robots: new RobotsFileStore(dataSource),
  loopback: null,
});
const worker = await startWorker({ settings, dataSource, queueStore, fetcher });
process.send?.('started');
process.on('message', async () => {
  await worker.stop();
  await dataSource.destroy();
  process.exit(0);
});
