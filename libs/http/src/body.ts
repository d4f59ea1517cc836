import { PullFailure, RetryLater } from '#domain';
import { unpacked } from './encodings.js';
import type { Limits } from './limits.js';

/** How much of a body is wanted, and what it means when there is more. */
export interface Room {
  bytes: number;
  whenFull: 'fail' | 'cut';
}

/** Reads and unpacks a body, counting what was sent and what it grew to, so that a bomb stops at the limit. */
export async function readBody(
  host: string,
  body: AsyncIterable<Uint8Array>,
  encodings: string[],
  room: Room,
  limits: Limits,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(atFairPace(host, body, limits), encodings)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= room.bytes) continue;
    if (room.whenFull === 'fail') throw tooLarge(host, room.bytes);
    break;
  }
  return Buffer.concat(chunks).subarray(0, room.bytes);
}

/** Passes a body on as long as it keeps coming fast enough and within the limit. */
async function* atFairPace(host: string, body: AsyncIterable<Uint8Array>, limits: Limits) {
  const started = performance.now();
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    // A stream of empty gzip members never grows; only its own size gives it away.
    if (received > limits.bodyBytes) throw tooLarge(host, limits.bodyBytes);
    const elapsedMs = performance.now() - started;
    if (elapsedMs > limits.slowStartMs && received / elapsedMs < limits.minBytesPerSecond / 1000) {
      throw new RetryLater(`${host} sends its answer too slowly to wait for; it is asked again later.`);
    }
    yield chunk;
  }
}

// Not RetryLater: the next try would only fetch the same again.
function tooLarge(host: string, bytes: number): PullFailure {
  const size = `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
  return new PullFailure(
    'incomplete',
    `${host} sent more than ${size} in one answer, which is not read; ask it for smaller pages.`,
  );
}
