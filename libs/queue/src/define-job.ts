import type { z } from 'zod';

/**
 * A queue job is a task with a small payload: ids and batches of ids, never texts, addresses or secrets, for the
 * dashboard shows payloads and the store keeps them in clear.
 *
 * What belongs here: the name, the queue it waits in, the payload's schema, an id that makes two requests for the same
 * work one job while the first is still kept. What does not: the work itself (see `<name>.handler.ts` in apps/worker),
 * schedules, and any promise of "once": a job may run twice or vanish, so its work must bear both.
 */
export interface JobDefinition<P extends object = object> {
  /** Equal to the file name before `.job.ts`. */
  name: string;
  queue: QueueName;
  payload: z.ZodType<P>;
  /** No `:` in it, and not digits only: BullMQ refuses both. */
  id: (payload: P) => string;
  /** How often it is tried before it counts as failed; waits double from `backoffMs`. */
  attempts: number;
  backoffMs: number;
}

/** Queues by what holds the work up: other people's servers, reading pages, deciding tags, matching alerts, mail servers. */
export const QUEUES = ['pull', 'read', 'tag', 'match', 'mail'] as const;
export type QueueName = (typeof QUEUES)[number];

export const defineJob = <P extends object>(job: JobDefinition<P>): JobDefinition<P> => Object.freeze(job);

export interface HandlerContext {
  /** Aborted when the job's lock is lost or the worker shuts down: stop, another will do it. */
  signal: AbortSignal;
}

export interface JobHandler {
  job: JobDefinition;
  run: (payload: unknown, context: HandlerContext) => Promise<void>;
}

/** A payload that doesn't fit its job; trying again can't help. */
export class BadPayload extends Error {}

/** Ties a job to the code that does it. The payload is parsed on arrival, whatever the sender's version was. */
export function handle<P extends object>(
  job: JobDefinition<P>,
  work: (payload: P, context: HandlerContext) => Promise<void>,
): JobHandler {
  return {
    job: job as unknown as JobDefinition,
    run: async (raw, context) => {
      const parsed = job.payload.safeParse(raw);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new BadPayload(
          `The payload of ${job.name} doesn't fit: ${issue?.path.join('.')} ${issue?.message}.`,
        );
      }
      await work(parsed.data, context);
    },
  };
}
