import { parseArgs } from 'node:util';
import { startSimulator, type Simulator } from './simulator.js';

const USAGE = 'Usage: node apps/simulator/dist/main.js [--port N] [--delay MS]';
const USUAL_PORT = 4600;

function wholeNumber(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} wants a whole number, not "${text}". ${USAGE}`);
  return Number(text);
}

async function start(): Promise<Simulator> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, delay: { type: 'string' } } });
  const port = wholeNumber('port', values.port, USUAL_PORT);
  try {
    return await startSimulator({ port, delayMs: wholeNumber('delay', values.delay, 0) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken by another program. Choose one with --port, or 0 for any free port.`,
        { cause: error },
      );
    throw error;
  }
}

try {
  const simulator = await start();
  console.log(`Job sources with invented vacancies: ${simulator.origin}`);
  for (const { key, employer, listings } of simulator.boards) {
    console.log(`  ${key.padEnd(42)} ${String(listings).padStart(3)}  ${employer ?? 'several employers'}`);
  }
  console.log('Controls: PUT or DELETE /_control/faults, GET /_control/requests. Ctrl-C ends.');
  const end = () => {
    void simulator.close();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
