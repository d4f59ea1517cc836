import { afterEach, expect, test } from '@jest/globals';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { closeFetchers, simulatorFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import {
  type LocalServer,
  type Reply,
  startServer,
  stopServers,
  text,
} from '../spec-support/local-server.js';
import type { Limits } from './limits.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

const MIB = 1024 * 1024;
const fetchJobs = (server: LocalServer, limits: Partial<Limits> = {}) =>
  simulatorFetcher(server, { limits: { tries: 1, ...limits } }).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
  });

const BODY = 'Remote coder, CPC required. '.repeat(50);

test.each([
  ['gzip', gzipSync(BODY)],
  ['GZIP', gzipSync(BODY)],
  ['x-gzip', gzipSync(BODY)],
  ['br', brotliCompressSync(BODY)],
  ['deflate', deflateSync(BODY)],
  ['deflate', deflateRawSync(BODY)],
  ['identity', Buffer.from(BODY)],
  ['gzip, br', brotliCompressSync(gzipSync(BODY))],
  ['gzip, gzip', gzipSync(gzipSync(BODY))],
])('an answer packed with %s is read', async (encoding, packed) => {
  const server = await startServer({ '/jobs': text(packed, { 'content-encoding': encoding }) });
  const page = await fetchJobs(server);
  expect(page).toMatchObject({ text: BODY, bytes: BODY.length });
  expect(server.seen[0]?.headers['accept-encoding']).toBe('gzip, deflate, br');
});

test.each([['gzip, gzip, gzip'], ['zstd'], ['constructor']])(
  'an answer packed with %s is not unpacked',
  async (encoding) => {
    const server = await startServer({ '/jobs': text('x', { 'content-encoding': encoding }) });
    expect((await failureOf(fetchJobs(server))).outcome).toBe('changed');
  },
);

test('an empty answer that calls itself packed is an empty answer', async () => {
  const server = await startServer({ '/jobs': text('', { 'content-encoding': 'gzip' }) });
  expect(await fetchJobs(server)).toMatchObject({ text: '', bytes: 0 });
});

test('a body of exactly the limit is read, one byte more is not, and is not asked for again', async () => {
  const server = await startServer({ '/jobs': text('x'.repeat(1000)) });
  expect((await fetchJobs(server, { bodyBytes: 1000 })).bytes).toBe(1000);
  const failure = await failureOf(fetchJobs(server, { bodyBytes: 999, tries: 3 }));
  expect(failure).toMatchObject({ name: 'PullFailure', outcome: 'incomplete' });
  expect(failure.message).toContain('ask it for smaller pages');
  expect(server.seen).toHaveLength(2);
});

/** Two GiB of zeros in two MB: gzip members may simply follow each other (RFC 1952, section 2.2). */
const gzipBomb = () => Buffer.concat(Array<Buffer>(2048).fill(gzipSync(Buffer.alloc(MIB))));
const brotliBomb = () =>
  brotliCompressSync(Buffer.alloc(128 * MIB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

test.each([
  ['gzip', gzipBomb],
  ['br', brotliBomb],
  ['gzip, gzip', () => gzipSync(gzipBomb())],
])('a %s bomb stops at 15 MiB and leaves the memory alone', async (encoding, bomb) => {
  const server = await startServer({ '/jobs': text(bomb(), { 'content-encoding': encoding }) });
  const before = process.memoryUsage.rss();
  const failure = await failureOf(fetchJobs(server));
  expect(failure.message).toContain('more than 15 MiB');
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * MIB);
});

test('a body without an end stops at the limit', async () => {
  let sent = 0;
  const endless: Reply = (_, response) => {
    const more = () => {
      if (response.destroyed) return;
      sent += 64 * 1024;
      if (response.write(Buffer.alloc(64 * 1024, 'x'))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  };
  const server = await startServer({ '/jobs': endless });
  await failureOf(fetchJobs(server, { bodyBytes: MIB }));
  expect(sent).toBeLessThan(32 * MIB);
});

test('packed nothing without an end stops at the limit too', async () => {
  const empty = Buffer.concat(Array<Buffer>(4000).fill(gzipSync('')));
  const server = await startServer({ '/jobs': text(empty, { 'content-encoding': 'gzip' }) });
  expect((await failureOf(fetchJobs(server, { bodyBytes: 50_000 }))).message).toContain('one answer');
});

test.each([
  ['gzip', gzipSync(BODY)],
  ['br', brotliCompressSync(BODY)],
  ['deflate', deflateSync(BODY)],
])('a %s answer that breaks off is asked for again later', async (encoding, packed) => {
  const server = await startServer({
    '/jobs': text(packed.subarray(0, packed.length - 12), { 'content-encoding': encoding }),
  });
  expect(await failureOf(fetchJobs(server))).toMatchObject({ name: 'RetryLater', outcome: 'incomplete' });
});

test('an answer that is no gzip at all is asked for again later', async () => {
  const server = await startServer({ '/jobs': text('plain', { 'content-encoding': 'gzip' }) });
  expect((await failureOf(fetchJobs(server))).message).toMatch(/packed answer of .* is damaged/);
});

test('an answer shorter than its Content-Length is asked for again later', async () => {
  const server = await startServer({
    '/jobs': (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('only this', () => response.destroy());
    },
  });
  expect(await failureOf(fetchJobs(server))).toMatchObject({ name: 'RetryLater' });
});

/** One byte every ten milliseconds, for ever. */
const dripping: Reply = (_, response) => {
  response.writeHead(200);
  const drops = setInterval(() => response.write('x'), 10);
  response.once('close', () => clearInterval(drops));
};
const silent: Reply = () => undefined;
const fallingSilent: Reply = (_, response) => response.writeHead(200).write('[');

test.each([
  ['that never begins to answer', silent, { headersMs: 100 }, 'did not begin to answer'],
  ['that falls silent', fallingSilent, { idleMs: 100 }, 'fell silent'],
  ['that drips', dripping, { slowStartMs: 100 }, 'too slowly'],
  [
    'that drips just fast enough',
    dripping,
    { totalMs: 300, minBytesPerSecond: 1 },
    'longer than 0.3 seconds',
  ],
])('a host %s is given up in time', async (_, reply, limits, why) => {
  const server = await startServer({ '/jobs': reply });
  const started = performance.now();
  const failure = await failureOf(fetchJobs(server, limits));
  expect(failure).toMatchObject({ name: 'RetryLater' });
  expect(failure.message).toContain(why);
  // undici looks at its clock about twice a second.
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('all tries together stay within the time of one fetch', async () => {
  const server = await startServer({ '/jobs': dripping });
  await failureOf(fetchJobs(server, { tries: 3, slowStartMs: 200, totalMs: 300 }));
  // Each try may take 200 ms: there is no time for the third.
  expect(server.seen.length).toBeLessThan(3);
});
