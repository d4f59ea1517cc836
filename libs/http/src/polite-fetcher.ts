import { SETTINGS, type Settings } from '#settings';
import { createFetcher, type Fetcher } from './fetcher.js';
import { allowSimulator } from './loopback-exception.js';
import type { HostTurns, RobotsStore } from './ports.js';

/** What stands in for a key at the simulator, which asks for none in particular. */
const SAMPLE_KEYS: Record<string, string> = {
  USAJOBS_API_KEY: 'sample-key',
  USAJOBS_EMAIL: 'samples@example.com',
};

/** The fetcher as the settings want it: who asks, with which keys, and whether the simulator may be asked at all. */
export function politeFetcher(settings: Settings, turns: HostTurns, robots: RobotsStore): Fetcher {
  const production = settings.NODE_ENV === 'production';
  const keys = Object.entries(SETTINGS)
    .filter(([, row]) => 'sentToSources' in row)
    .map(([name]) => [name, settings[name as keyof Settings] ?? SAMPLE_KEYS[name]] as const);
  return createFetcher({
    userAgent: `Superbill/0.1 (+${settings.CONTACT ?? 'http://127.0.0.1'})`,
    secrets: Object.fromEntries(keys) as Record<string, string | undefined>,
    turns,
    robots,
    loopback: settings.SIMULATOR_URL
      ? allowSimulator(new URL(settings.SIMULATOR_URL).origin, { production })
      : null,
  });
}
