import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createProducer, openQueueStore } from '#queue';
import { samplesAreOn, type Settings } from '#settings';
import { createDataSource, migrate } from '#store';
import { startWeb } from '#web';
import { startWorker } from '#worker';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import { keptSecret } from './kept-secret.js';
import { claimFolder } from './one-at-a-time.js';
import { problemOf } from './problem.js';
import { showProgress } from './progress.js';
import { startSamples, withSimulator } from './samples.js';

const PASSWORD_BYTES = 12;
const SECRET_BYTES = 32;

/** What was started, in order; ended the other way round. */
type Undo = () => Promise<unknown>;

/**
 * Everything in one process: database, queue, samples, worker, web. Returns how to end it. On failure what was already
 * started is ended again, and the error says what to do.
 */
export async function startStandalone(settings: Settings, say: (line: string) => void): Promise<Undo> {
  const undo: Undo[] = [];
  const end = async () => {
    for (const step of undo.toReversed()) await step();
  };
  try {
    await start(settings, say, undo);
    return end;
  } catch (error) {
    await end().catch(() => {});
    throw error;
  }
}

async function start(given: Settings, say: (line: string) => void, undo: Undo[]): Promise<void> {
  const base = path.resolve(import.meta.dirname, '../../..', given.DATA_DIR);
  await mkdir(base, { recursive: true }).catch((error: unknown) => {
    throw problemOf(error, base) ?? error;
  });
  undo.push(await claimFolder(base));

  const databaseUrl = given.DATABASE_URL ?? (await ownDatabase(base, say, undo));
  const dataSource = await createDataSource(databaseUrl, 'superbill').initialize();
  undo.push(() => dataSource.destroy());
  await migrate(dataSource);

  const queueStore = await openQueueStore(given.QUEUE_URL ?? databaseUrl);
  undo.push(() => queueStore.close());
  const simulator = await startSamples(samplesAreOn(given), dataSource);
  if (simulator) undo.push(() => simulator.close());

  const operator = given.OPERATOR_PASSWORD
    ? null
    : await keptSecret(base, 'operator-password', PASSWORD_BYTES);
  const OPERATOR_PASSWORD = given.OPERATOR_PASSWORD ?? operator!.secret;
  const LINK_SECRET = given.LINK_SECRET ?? (await keptSecret(base, 'link-secret', SECRET_BYTES)).secret;
  const settings = withSimulator({ ...given, OPERATOR_PASSWORD, LINK_SECRET }, simulator);

  const producer = createProducer(queueStore, (error) => say(`Queue: ${error.message}`));
  undo.push(() => producer.close());
  const web = await startWeb({ settings, dataSource, producer });
  undo.push(() => web.stop());
  // The port may have been chosen just now; mails must lead there.
  const PUBLIC_URL = settings.PUBLIC_URL ?? web.url;
  const worker = await startWorker({ settings: { ...settings, PUBLIC_URL }, dataSource, queueStore });
  undo.push(() => worker.stop());

  say(`Open ${web.url}`);
  say(
    `For operators: ${web.url}/operator, user "operator", password in ${operator?.file ?? 'OPERATOR_PASSWORD'}`,
  );
  if (!given.SMTP_URL) say(`Mail stays here: ${web.url}/operator/outbox`);
  const ready = (postings: number) => say(`Ready: ${postings} postings to look at. Ctrl-C ends it.`);
  const stopProgress = showProgress(dataSource, say, ready);
  undo.push(async () => stopProgress());
}

async function ownDatabase(base: string, say: (line: string) => void, undo: Undo[]): Promise<string> {
  say(`Starting the built-in database, with its data in ${base} ...`);
  const postgres = await startEmbeddedPostgres(base);
  undo.push(() => postgres.stop());
  return postgres.url;
}
