import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A line of input that can't be used; the message says why. */
export class BadLine extends Error {
  constructor(
    message: string,
    /** The record's own id, when at least that could be read. */
    readonly id: string | null = null,
  ) {
    super(message);
  }
}

/**
 * One line in, one line out, same order. A bad line gives `{id|line, error}` and the work goes on. Returns how many
 * lines were bad. Blank lines are passed over.
 */
export async function mapLines(
  input: Readable,
  output: Writable,
  answer: (record: unknown) => object,
): Promise<{ bad: number }> {
  let bad = 0;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (!text.trim()) continue;
    let result: object;
    try {
      result = answer(parse(text));
    } catch (error) {
      bad += 1;
      const where = error instanceof BadLine && error.id !== null ? { id: error.id } : { line };
      result = { ...where, error: error instanceof Error ? error.message : String(error) };
    }
    await writeLine(output, result);
  }
  return { bad };
}

/** Writes one JSON line and waits when the reader is slower than we are. */
export async function writeLine(output: Writable, value: object): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadLine('This line is not JSON.');
  }
}
