import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface Started {
  child: ChildProcess;
  /** Everything it printed so far. */
  output: () => string;
  /** Sends a signal and waits for the end; the exit code, null when the signal ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts a compiled program of the project as a process of its own, with only these settings. */
export function start(
  program: string,
  env: Record<string, string>,
  options: { uid?: number; gid?: number } = {},
): Started {
  const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const child = spawn(process.execPath, [path.join(root, program)], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const gone = once(child, 'exit') as Promise<[number | null]>;
  return {
    child,
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
  };
}
