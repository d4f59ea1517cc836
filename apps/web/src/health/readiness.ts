import type { Producer } from '#queue';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PRODUCER } from '../tokens.js';

const PATIENCE_MS = 1_000;

export interface ReadyReport {
  ready: boolean;
  database: 'up' | 'down';
  queue: 'up' | 'down';
  draining: boolean;
}

/** May this process be sent requests? */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(
    private readonly db: DataSource,
    @Inject(PRODUCER) private readonly producer: Producer,
  ) {}

  /** From now on: no. */
  drain(): void {
    this.draining = true;
  }

  async report(): Promise<ReadyReport> {
    const [queue] = this.producer.queues.values();
    const [database, queues] = await Promise.all([
      answers(() => this.db.query('SELECT 1')),
      answers(async () => queue?.getJobCounts('waiting')),
    ]);
    const ready = database && queues && !this.draining;
    return {
      ready,
      database: database ? 'up' : 'down',
      queue: queues ? 'up' : 'down',
      draining: this.draining,
    };
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answered = ask().then(
    () => true,
    () => false,
  );
  const result = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return result;
}
