import { setMaxListeners } from 'node:events';
import { UnrecoverableError, type Job, type Worker } from 'bullmq';
import { BadPayload, QUEUES, type JobDefinition, type JobHandler, type QueueName } from './define-job.js';
import type { QueueStore } from './queue-store.js';

export interface ConsumerOptions {
  lockSeconds: number;
  concurrency: Record<QueueName, number>;
  onError: (error: Error) => void;
  onFailed: (failure: { job: string; id: string; error: Error }) => void;
}

export interface Consumers {
  /** Takes no new job and waits for the running ones, at most this long. True = all were done. */
  drain: (seconds: number) => Promise<boolean>;
}

/** A job without a handler would wait for ever, two handlers would fight: both are refused at start-up. */
export function checkHandlers(jobs: ReadonlyMap<string, JobDefinition>, handlers: JobHandler[]): void {
  const counts = new Map<string, number>();
  for (const { job } of handlers) counts.set(job.name, (counts.get(job.name) ?? 0) + 1);
  const wrong: string[] = [];
  for (const name of jobs.keys()) {
    const count = counts.get(name) ?? 0;
    if (count === 0) wrong.push(`job "${name}" has no handler: add ${name}.handler.ts`);
    if (count > 1) wrong.push(`job "${name}" has ${count} handlers: keep one`);
  }
  for (const name of counts.keys()) {
    if (!jobs.has(name))
      wrong.push(`a handler is for the unknown job "${name}": declare it in ${name}.job.ts`);
  }
  if (wrong.length > 0) throw new Error(`The worker can't start: ${wrong.join('; ')}.`);
}

/** One BullMQ worker per queue, which hands each job to its handler. */
export function startConsumers(
  store: QueueStore,
  handlers: JobHandler[],
  options: ConsumerOptions,
): Consumers {
  const byName = new Map(handlers.map((handler) => [handler.job.name, handler]));

  // Three plain parameters: BullMQ makes the abort signal only for a processor that declares all three (6.7.0).
  const process = async (
    job: Job,
    _token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    if (!signal)
      throw new UnrecoverableError('BullMQ gave no abort signal: the processor must have three parameters.');
    const handler = byName.get(job.name);
    if (!handler) throw new UnrecoverableError(`This worker has no handler for "${job.name}".`);
    try {
      // A pull waits for hosts and answers many times over, all of them with the one signal of its job.
      setMaxListeners(0, signal);
      await handler.run(job.data, { signal });
    } catch (error) {
      throw error instanceof BadPayload ? new UnrecoverableError(error.message) : error;
    }
  };

  const lockDuration = options.lockSeconds * 1_000;
  const workers = QUEUES.map((name): Worker => {
    const worker = store.worker(name, process, {
      concurrency: options.concurrency[name],
      lockDuration,
      stalledInterval: lockDuration,
      // A killed worker says nothing against its job. What kills worker after worker is queued again by the tick,
      // ever more seldom, and shows there.
      maxStalledCount: 10,
    });
    worker.on('error', options.onError);
    worker.on('lockRenewalFailed', (ids: string[]) => ids.forEach((id) => worker.cancelJob(id, 'lock lost')));
    worker.on('failed', (job, error) =>
      options.onFailed({ job: job?.name ?? name, id: job?.id ?? '?', error }),
    );
    return worker;
  });

  return { drain: (seconds) => drain(workers, seconds) };
}

/** BullMQ's own close waits without limit; a stop signal must not. */
async function drain(workers: Worker[], seconds: number): Promise<boolean> {
  const all = Promise.all(workers.map((worker) => worker.close())).then(() => true);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1_000);
  });
  const done = await Promise.race([all, limit]);
  clearTimeout(timer);
  if (!done) {
    for (const worker of workers) worker.cancelAllJobs('shutting down');
    await Promise.race([
      Promise.all(workers.map((worker) => worker.close(true))),
      new Promise((go) => setTimeout(go, 2_000).unref()),
    ]);
  }
  return done;
}
