/**
 * Whose turn it is at a host. One request at a time per host, at least `minDelayMs` after the one before, over all
 * processes: the store keeps it, because two workers that each wait politely are together twice as fast.
 */
export interface HostTurns {
  /** Waits for the host. Every turn taken is released, also after a failure. Rejects with the signal's reason. */
  take(host: string, minDelayMs: number, signal?: AbortSignal): Promise<Turn>;
  /** The host asked for quiet: nobody gets a turn there before `until`. Never shortens an earlier promise. */
  holdOff(host: string, until: Date): Promise<void>;
}

export interface Turn {
  release(): Promise<void>;
}

/** What the last visit to an origin's robots.txt said. An empty text means that the origin has none. */
export interface RobotsStore {
  get(origin: string): Promise<StoredRobots | null>;
  put(origin: string, robots: StoredRobots): Promise<void>;
}

export interface StoredRobots {
  text: string;
  fetchedAt: Date;
}
