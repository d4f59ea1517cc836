import type { IncomingMessage } from 'node:http';

/** The body of a request of any type as text; null = it is longer than `mostBytes`, and the rest isn't read. */
export async function readText(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
