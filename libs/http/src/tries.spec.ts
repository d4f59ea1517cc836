import { afterEach, expect, test } from '@jest/globals';
import { RetryLater, SlowDown } from '#domain';
import { closeFetchers, memoryTurns, simulatorFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { inTurn, type Reply, startServer, status, stopServers, text } from '../spec-support/local-server.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

const hangUp: Reply = (request) => request.socket.destroy();

test('a host in trouble is asked three times, each in a turn of its own', async () => {
  const server = await startServer({ '/robots.txt': status(404), '/jobs': status(502) });
  const turns = memoryTurns();
  const failure = await failureOf(
    simulatorFetcher(server, { turns }).fetch({ url: `${server.origin}/jobs?key=hush`, minDelayMs: 0 }),
  );
  expect(failure).toBeInstanceOf(RetryLater);
  expect(failure.message).toMatch(
    /^127\.0\.0\.1:\d+ is in trouble \(status 502\); it is asked again later\.$/,
  );
  expect(server.seen).toHaveLength(3);
  expect(turns.taken).toHaveLength(4);
  expect(turns.held).toEqual([]);
});

test.each([
  ['a server error', status(500)],
  ['a connection that is reset', hangUp],
  ['a request time-out', status(408)],
])('%s that passes is not noticed', async (_, trouble) => {
  const server = await startServer({ '/jobs': inTurn(trouble, trouble, text('ok')) });
  const page = await simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
  expect(page.text).toBe('ok');
});

test('a host that is not there is asked later', async () => {
  const server = await startServer({});
  const fetcher = simulatorFetcher(server);
  await server.close();
  const failure = await failureOf(fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }));
  expect(failure).toBeInstanceOf(RetryLater);
  expect(failure.message).toContain('refused the connection');
});

test.each([
  [404, 'gone'],
  [401, 'refused'],
  [400, 'changed'],
])('status %d is not asked about twice', async (code, outcome) => {
  const server = await startServer({ '/jobs': status(code) });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe(outcome);
  expect(server.seen).toHaveLength(1);
});

test('a long Retry-After ends the fetch, and the host is left alone until then', async () => {
  const server = await startServer({ '/jobs': status(429, { 'retry-after': '120' }) });
  const turns = memoryTurns();
  const clock = () => new Date('2026-10-06T12:00:00Z');
  const failure = await failureOf(
    simulatorFetcher(server, { turns, clock }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure).toBeInstanceOf(SlowDown);
  expect(failure.retryAfterSeconds).toBe(120);
  expect(failure.message).toContain('left alone for 120 s');
  expect(server.seen).toHaveLength(1);
  expect(turns.held).toEqual([
    { host: new URL(server.origin).host, until: new Date('2026-10-06T12:02:00Z') },
  ]);
});

test('Retry-After as a date counts from now', async () => {
  const server = await startServer({
    '/jobs': status(503, { 'retry-after': 'Tue, 06 Oct 2026 12:05:00 GMT' }),
  });
  const clock = () => new Date('2026-10-06T12:00:00Z');
  const failure = await failureOf(
    simulatorFetcher(server, { clock }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure).toBeInstanceOf(SlowDown);
  expect(failure.retryAfterSeconds).toBe(300);
});

test('a short Retry-After is waited for', async () => {
  const server = await startServer({ '/jobs': inTurn(status(429, { 'retry-after': '0' }), text('ok')) });
  const turns = memoryTurns();
  const started = performance.now();
  const page = await simulatorFetcher(server, { turns }).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
  });
  expect(page.text).toBe('ok');
  expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  expect(turns.held).toHaveLength(1);
});

test('"too many requests" without a time ends the fetch and leaves the host alone for a minute', async () => {
  const server = await startServer({ '/jobs': status(429) });
  const turns = memoryTurns();
  const clock = () => new Date('2026-10-06T12:00:00Z');
  const failure = await failureOf(
    simulatorFetcher(server, { turns, clock }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure).toMatchObject({ outcome: 'slow_down', retryAfterSeconds: null });
  expect(server.seen).toHaveLength(1);
  expect(turns.held[0]?.until).toEqual(new Date('2026-10-06T12:01:00Z'));
});

test('a source may say that another status than 404 means gone, and which of them', async () => {
  const server = await startServer({
    '/taken-down': text('{"errorCode":"S22"}', {}, 403),
    '/blocked': text('{"errorCode":"S99"}', {}, 403),
  });
  const outcomeOf = async (path: string) =>
    (
      await failureOf(
        simulatorFetcher(server).fetch({
          url: `${server.origin}${path}`,
          minDelayMs: 0,
          isGone: ({ status: code, text: said }) => code === 403 && said.includes('S22'),
        }),
      )
    ).outcome;
  expect(await outcomeOf('/taken-down')).toBe('gone');
  expect(await outcomeOf('/blocked')).toBe('refused');
});
