import { RetryLater } from '#domain';

/** The time one fetch may spend on the wire, over all its tries, redirects and robots.txt. Waiting for turns is free. */
export class WireTime {
  private leftMs: number;

  constructor(private readonly totalMs: number) {
    this.leftMs = totalMs;
  }

  get isUp(): boolean {
    return this.leftMs <= 0;
  }

  /** Runs `work` with a signal that fires when the time is up or the caller gives up, whichever comes first. */
  async spend<T>(
    host: string,
    signal: AbortSignal | undefined,
    work: (deadline: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const deadline = new AbortController();
    const giveUp = () => deadline.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    const timer = setTimeout(() => deadline.abort(tooLong(host, this.totalMs)), Math.max(this.leftMs, 0));
    const started = performance.now();
    try {
      return await work(deadline.signal);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      this.leftMs -= performance.now() - started;
    }
  }
}

const tooLong = (host: string, totalMs: number): RetryLater =>
  new RetryLater(
    `${host} took longer than ${totalMs / 1000} seconds to answer in full; it is asked again later.`,
  );
