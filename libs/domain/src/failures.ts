import type { RunOutcome } from './board.js';

/** A pull that can't go on, sorted by what to do next. The message is a sentence for an operator. */
export class PullFailure extends Error {
  constructor(
    readonly outcome: RunOutcome,
    message: string,
    /** Seconds the source asked us to stay away; null when it named none. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Come back later: time-outs, 5xx, broken bodies. Nothing is wrong with our side or the board. */
export class RetryLater extends PullFailure {
  constructor(message: string, retryAfterSeconds: number | null = null) {
    super('incomplete', message, retryAfterSeconds);
  }
}

/** The source asked for fewer requests (429, or 503 with Retry-After). */
export class SlowDown extends PullFailure {
  constructor(message: string, retryAfterSeconds: number | null = null) {
    super('slow_down', message, retryAfterSeconds);
  }
}

/** The answer is not in the shape the source is known for. The page is kept, for whoever mends the source. */
export class SourceChanged extends PullFailure {
  constructor(message: string) {
    super('changed', message);
  }
}

/** We may not fetch this: robots.txt, terms, 401 or 403, a private address. Asking again won't help. */
export class AccessRefused extends PullFailure {
  constructor(message: string) {
    super('refused', message);
  }
}

/** A bot check or login wall stands where the data should be. For a person to look at; never to be worked around. */
export class Blocked extends PullFailure {
  constructor(message: string) {
    super('blocked', message);
  }
}

/** 404 or 410 on the board itself. */
export class BoardGone extends PullFailure {
  constructor(message: string) {
    super('gone', message);
  }
}
