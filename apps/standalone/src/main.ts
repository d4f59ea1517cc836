import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '#settings';
import { Logger } from '@nestjs/common';
import { startStandalone } from './start-standalone.js';

const say = (line: string) => console.log(line);

// A newcomer reads the progress lines; the workers' own notes matter when something is wrong.
Logger.overrideLogger(['warn', 'error']);

async function main(): Promise<void> {
  const envFile = path.resolve(import.meta.dirname, '../../../.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const end = await startStandalone(loadSettings(process.env), say);

  let ending = false;
  const stop = async () => {
    if (ending) process.exit(1); // A second Ctrl-C means now.
    ending = true;
    say('Ending: running work is finished, the data stays ...');
    await end();
    say('Ended.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(fail));
}

function fail(error: unknown): never {
  console.error(`\nSuperbill could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

main().catch(fail);
