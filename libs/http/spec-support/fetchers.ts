import { connect as dial } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from 'undici';
import { createFetcher, fetcherThrough, type Fetcher, type FetcherOptions } from '../src/fetcher.js';
import { allowSimulator } from '../src/loopback-exception.js';
import type { HostTurns, RobotsStore, StoredRobots } from '../src/ports.js';
import type { LocalServer } from './local-server.js';

export interface MemoryTurns extends HostTurns {
  /** Hosts in the order of their turns, with the delay that was asked for. */
  taken: { host: string; minDelayMs: number }[];
  held: { host: string; until: Date }[];
}

/** Turns of one process: a chain of promises per host. */
export function memoryTurns(): MemoryTurns {
  const last = new Map<string, Promise<void>>();
  const taken: MemoryTurns['taken'] = [];
  const held: MemoryTurns['held'] = [];
  return {
    taken,
    held,
    async take(host, minDelayMs) {
      const before = last.get(host) ?? Promise.resolve();
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      last.set(
        host,
        before.then(() => released).then(() => wait(minDelayMs)),
      );
      await before;
      taken.push({ host, minDelayMs });
      return { release: async () => release() };
    },
    async holdOff(host, until) {
      held.push({ host, until });
    },
  };
}

export interface MemoryRobots extends RobotsStore {
  kept: Map<string, StoredRobots>;
}

export function memoryRobots(): MemoryRobots {
  const kept = new Map<string, StoredRobots>();
  return {
    kept,
    get: async (origin) => kept.get(origin) ?? null,
    put: async (origin, robots) => void kept.set(origin, robots),
  };
}

type Overrides = Partial<FetcherOptions>;

const optionsWith = ({ limits, ...rest }: Overrides): FetcherOptions => ({
  userAgent: 'Superbill/1.0 (+https://superbill.example; jobs@superbill.example)',
  secrets: {},
  turns: memoryTurns(),
  robots: memoryRobots(),
  loopback: null,
  limits: { retryBaseMs: 1, ...limits },
  ...rest,
});

const open: Fetcher[] = [];

/** A fetcher as in production, but with leave to read one server on this machine. */
export function simulatorFetcher(server: LocalServer, overrides: Overrides = {}): Fetcher {
  return guardedFetcher({ loopback: allowSimulator(server.origin, { production: false }), ...overrides });
}

export function guardedFetcher(overrides: Overrides): Fetcher {
  const fetcher = createFetcher(optionsWith(overrides));
  open.push(fetcher);
  return fetcher;
}

/** A fetcher for which every host, http: or https:, is the one server. Only the guard on connections is missing. */
export function namedHostsFetcher(server: LocalServer, overrides: Overrides = {}): Fetcher {
  const dispatcher = new Agent({
    connect: (_, callback) => {
      const socket = dial(server.port, '127.0.0.1');
      socket.once('connect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
  });
  const fetcher = fetcherThrough(dispatcher, optionsWith(overrides));
  open.push(fetcher);
  return fetcher;
}

export async function closeFetchers(): Promise<void> {
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
}
