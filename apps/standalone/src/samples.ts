import type { Settings } from '#settings';
import { startSimulator, type Simulator } from '#simulator';
import { sourceById } from '#sources';
import { BoardStore } from '#store';
import type { DataSource } from 'typeorm';

/** Starts the simulator and makes its boards ours; with samples off, switches those of an earlier start off. */
export async function startSamples(on: boolean, dataSource: DataSource): Promise<Simulator | null> {
  const boards = new BoardStore(dataSource);
  if (!on) {
    await boards.putSamples([]);
    return null;
  }
  const simulator = await startSimulator({});
  await boards.putSamples(
    simulator.boards
      .filter(({ sample }) => sample)
      .map(({ source, token, employer }) => ({
        source,
        token,
        employer,
        origin: simulator.origin,
        everyMinutes: sourceById(source).pace.everyMinutes,
      })),
  );
  return simulator;
}

/** The settings with which the worker may read the simulator, ours or the one that was set, and nothing else here. */
export const withSimulator = (settings: Settings, simulator: Simulator | null): Settings => ({
  ...settings,
  SIMULATOR_URL: simulator?.origin ?? settings.SIMULATOR_URL,
});
