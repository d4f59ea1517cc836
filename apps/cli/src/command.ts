import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; tests hand in their own. */
export interface Streams {
  input: Readable;
  output: Writable;
  /** For people: what went wrong, and nothing else. */
  errors: Writable;
  env: Record<string, string | undefined>;
}

/** One word of `superbill`; the file of the same name in `commands/`. */
export interface Command {
  /** How it is called, after `superbill`. */
  usage: string;
  /** What it does, in a line. */
  about: string;
  /** Returns the exit code. Throws `UsageError` when called wrongly. */
  run: (args: string[], streams: Streams) => Promise<number>;
}

/** The command was called in a way it doesn't know; the message says how it wants to be called. */
export class UsageError extends Error {}
