import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { faultScript, type Fault } from './faults.js';
import { startSimulator, type Simulator } from './simulator.js';

const USAGE = 'Usage: node apps/simulator/dist/main.js [--port N] [--delay MS] [--faults FILE]';
const USUAL_PORT = 4600;

function wholeNumber(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} wants a whole number, not "${text}". ${USAGE}`);
  return Number(text);
}

/** A script of faults: a JSON list such as `[{"board": "lever/ledgerline", "kind": "error500", "path": "skip=100"}]`. */
function faultsIn(file: string): Fault[] {
  let script: unknown;
  try {
    script = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} can't be read as JSON: ${(error as Error).message}`, { cause: error });
  }
  const asked = faultScript.safeParse(script);
  if (!asked.success) throw new Error(`${file} is no list of faults: ${z.prettifyError(asked.error)}`);
  return asked.data;
}

async function start(): Promise<Simulator> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, delay: { type: 'string' }, faults: { type: 'string' } },
  });
  const port = wholeNumber('port', values.port, USUAL_PORT);
  try {
    const script = values.faults === undefined ? [] : faultsIn(values.faults);
    const simulator = await startSimulator({ port, delayMs: wholeNumber('delay', values.delay, 0) });
    for (const fault of script) simulator.setFault(fault);
    return simulator;
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
