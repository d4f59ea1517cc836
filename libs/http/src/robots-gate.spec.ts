import { afterEach, expect, test } from '@jest/globals';
import {
  closeFetchers,
  memoryRobots,
  memoryTurns,
  namedHostsFetcher,
  simulatorFetcher,
} from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { inTurn, redirect, startServer, status, stopServers, text } from '../spec-support/local-server.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

const jobs = text('ok');

test('a page that robots.txt closes is never asked for, and the operator learns which rule it was', async () => {
  const server = await startServer({
    '/robots.txt': text('User-agent: *\nDisallow: /jobs\n'),
    '/jobs': jobs,
  });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/jobs?q=1`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect(failure.message).toBe(
    `127.0.0.1:${server.port} asks robots to stay out of /jobs (robots.txt: "Disallow: /jobs"); take the board out.`,
  );
  expect(server.seen).toEqual([]);
});

test.each([[404], [401], [403], [410]])(
  'a robots.txt with status %d leaves everything open',
  async (code) => {
    const server = await startServer({ '/robots.txt': status(code), '/jobs': jobs });
    const page = await simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
    expect(page.text).toBe('ok');
  },
);

test('while robots.txt is in trouble nothing is read, and the trouble is not remembered', async () => {
  const server = await startServer({
    '/robots.txt': inTurn(status(500), status(500), status(500), status(404)),
    '/jobs': jobs,
  });
  const robots = memoryRobots();
  const fetcher = simulatorFetcher(server, { robots });
  const failure = await failureOf(fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }));
  expect(failure).toMatchObject({ name: 'RetryLater' });
  expect(failure.message).toContain("While its robots.txt can't be read");
  expect(robots.kept.size).toBe(0);
  expect((await fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 })).text).toBe('ok');
});

test('a robots.txt that can not be reached closes the host for now', async () => {
  const server = await startServer({ '/robots.txt': (request) => request.socket.destroy(), '/jobs': jobs });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure).toMatchObject({ name: 'RetryLater' });
  expect(server.seen).toEqual([]);
});

test('too many requests at robots.txt are too many at the host', async () => {
  const server = await startServer({ '/robots.txt': status(429, { 'retry-after': '90' }), '/jobs': jobs });
  const turns = memoryTurns();
  const failure = await failureOf(
    simulatorFetcher(server, { turns }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure).toMatchObject({ outcome: 'slow_down', retryAfterSeconds: 90 });
  expect(turns.held).toHaveLength(1);
});

test('robots.txt is read once a day', async () => {
  const server = await startServer({ '/robots.txt': text('User-agent: *\nDisallow: /x\n'), '/jobs': jobs });
  let now = new Date('2026-10-06T12:00:00Z');
  const fetcher = simulatorFetcher(server, { clock: () => now });
  const ask = () => fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
  await ask();
  now = new Date('2026-10-07T11:59:59Z');
  await ask();
  expect(server.paths).toEqual(['/robots.txt', '/jobs', '/jobs']);
  now = new Date('2026-10-07T12:00:00Z');
  await ask();
  expect(server.paths.slice(3)).toEqual(['/robots.txt', '/jobs']);
});

test.each([
  ['2', 2000],
  ['0.01', 10],
  ['86400', 60_000],
])('a Crawl-delay of %s seconds makes the pace %d ms', async (delay, minDelayMs) => {
  const server = await startServer({
    '/robots.txt': text(`User-agent: *\nCrawl-delay: ${delay}\n`),
    '/jobs': jobs,
  });
  const paces: number[] = [];
  const turns = {
    take: async (_: string, pace: number) => (paces.push(pace), { release: async () => {} }),
    holdOff: async () => {},
  };
  await simulatorFetcher(server, { turns }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 5 });
  expect(paces).toEqual([5, minDelayMs]);
});

test('robots.txt is followed to where it has moved, and counts for the host that was asked', async () => {
  const server = await startServer({
    'a.example/robots.txt': redirect('https://b.example/new-robots.txt', 301),
    'b.example/new-robots.txt': text('User-agent: *\nDisallow: /jobs\n'),
    '/jobs': jobs,
  });
  const robots = memoryRobots();
  const failure = await failureOf(
    namedHostsFetcher(server, { robots }).fetch({ url: 'https://a.example/jobs', minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect([...robots.kept.keys()]).toEqual(['https://a.example']);
});

test('a robots.txt that moves for ever counts as absent', async () => {
  const server = await startServer({ '/robots.txt': redirect('/robots.txt'), '/jobs': jobs });
  const page = await simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
  expect(page.text).toBe('ok');
  expect(server.paths).toHaveLength(7);
});

test('of an endless robots.txt the first 500 KiB count', async () => {
  const filler = `# ${'x'.repeat(98)}\n`.repeat(20_000);
  const server = await startServer({
    '/robots.txt': text(`User-agent: *\nDisallow: /first\n${filler}Disallow: /last\n`),
    '/first': jobs,
    '/last': jobs,
  });
  const fetcher = simulatorFetcher(server);
  expect((await failureOf(fetcher.fetch({ url: `${server.origin}/first`, minDelayMs: 0 }))).outcome).toBe(
    'refused',
  );
  expect((await fetcher.fetch({ url: `${server.origin}/last`, minDelayMs: 0 })).text).toBe('ok');
});
