import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Transform } from 'node:stream';
import { SourceChanged } from '#domain';

/** What we ask for, and therefore all that we unpack. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

// Each layer multiplies what a small body can grow to; nobody packs an honest answer three times.
const MOST_LAYERS = 2;

type Chunks = AsyncIterable<Uint8Array>;

const DECODERS: Record<string, (firstByte: number) => Transform> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  // "deflate" means zlib's format (RFC 9110, section 8.4.1.2), but some servers send the bare stream without its
  // header, whose first byte would name method 8.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw()),
};

/** The layers of Content-Encoding, in the order in which they were put on. */
export function encodingsOf(host: string, contentEncoding: string | null): string[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_LAYERS || names.some((name) => !Object.hasOwn(DECODERS, name))) {
    throw new SourceChanged(
      `${host} packs its answers in a way that is not read here (only gzip, deflate and br are, at most ` +
        `${MOST_LAYERS} of them); look at what it sends.`,
    );
  }
  return names;
}

/** Takes all layers off while the body comes in. Nothing is unpacked further ahead than the reader has come. */
export function unpacked(body: Chunks, encodings: string[]): Chunks {
  return encodings.reduceRight((chunks, encoding) => withoutLayer(chunks, encoding), body);
}

async function* withoutLayer(body: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  const first = await chunks.next();
  // An empty body is not a valid gzip stream, but it is a valid answer.
  if (first.done) return;
  const decoder = DECODERS[encoding]!(first.value[0] ?? 0);
  async function* all() {
    yield first.value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  // The same failure comes out of the decoder; this promise only must not be left without a listener.
  pipeline(all, decoder).catch(() => undefined);
  yield* decoder as Chunks;
}
