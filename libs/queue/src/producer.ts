import type { Queue } from 'bullmq';
import { QUEUES, type JobDefinition, type QueueName } from './define-job.js';
import type { QueueStore } from './queue-store.js';

/** Puts jobs on their queues. */
export interface Producer {
  queues: ReadonlyMap<QueueName, Queue>;
  add: <P extends object>(job: JobDefinition<P>, payload: P) => Promise<void>;
  addMany: <P extends object>(job: JobDefinition<P>, payloads: P[]) => Promise<void>;
  close: () => Promise<void>;
}

/** Long enough that a doubled request for the same work meets the job it doubles; short enough to stay small. */
const KEEP_DONE = { age: 3_600, count: 1_000 };
const KEEP_FAILED = { age: 7 * 24 * 3_600, count: 1_000 };

const request = <P extends object>(job: JobDefinition<P>, payload: P) => ({
  name: job.name,
  data: payload,
  opts: {
    jobId: job.id(payload),
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoffMs, jitter: 0.5 },
    removeOnComplete: KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  },
});

export function createProducer(store: QueueStore, onError: (error: Error) => void): Producer {
  const queues = new Map(QUEUES.map((name) => [name, store.queue(name)]));
  for (const queue of queues.values()) queue.on('error', onError);

  const addMany = async <P extends object>(job: JobDefinition<P>, payloads: P[]) => {
    if (payloads.length === 0) return;
    await queues.get(job.queue)?.addBulk(payloads.map((payload) => request(job, payload)));
  };
  return {
    queues,
    addMany,
    add: (job, payload) => addMany(job, [payload]),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
