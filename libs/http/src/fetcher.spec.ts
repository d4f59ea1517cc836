import { afterEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { closeFetchers, guardedFetcher, memoryTurns, simulatorFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { inTurn, startServer, status, stopServers, text } from '../spec-support/local-server.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

test('a page comes with its text, its validators and a hash of its body', async () => {
  const server = await startServer({
    '/jobs': text('[{"id":1}]', {
      'content-type': 'application/json',
      etag: 'W/"7"',
      'last-modified': 'Mon, 05 Oct 2026 08:00:00 GMT',
    }),
  });
  const now = new Date('2026-10-06T12:00:00Z');
  const fetcher = simulatorFetcher(server, { clock: () => now });
  const page = await fetcher.fetch({ url: `${server.origin}/jobs?page=1#top`, minDelayMs: 0 });
  expect(page).toEqual({
    status: 200,
    url: `${server.origin}/jobs?page=1`,
    contentType: 'application/json',
    etag: 'W/"7"',
    lastModified: 'Mon, 05 Oct 2026 08:00:00 GMT',
    text: '[{"id":1}]',
    bytes: 10,
    bodyHash: createHash('sha256').update('[{"id":1}]').digest('hex'),
    fetchedAt: now,
    freshForSeconds: null,
  });
});

test('both validators go back, and a page that has not changed costs nothing', async () => {
  const server = await startServer({ '/jobs': status(304) });
  const validators = { etag: '"a"', lastModified: 'Mon, 05 Oct 2026 08:00:00 GMT' };
  const page = await simulatorFetcher(server).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
    validators,
  });
  expect(server.seen[0]?.headers).toMatchObject({
    'if-none-match': '"a"',
    'if-modified-since': 'Mon, 05 Oct 2026 08:00:00 GMT',
  });
  expect(page).toMatchObject({ status: 304, text: '', bytes: 0, bodyHash: null, ...validators });
});

test('new validators of an unchanged page are kept, also when only one of them is new', async () => {
  const lastModified = 'Tue, 06 Oct 2026 08:00:00 GMT';
  const server = await startServer({ '/jobs': status(304, { 'last-modified': lastModified }) });
  const validators = { etag: '"a"', lastModified: 'Mon, 05 Oct 2026 08:00:00 GMT' };
  const page = await simulatorFetcher(server).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
    validators,
  });
  expect(page).toMatchObject({ etag: '"a"', lastModified });
});

test('validators of an earlier page are forgotten when a new page has none', async () => {
  const server = await startServer({ '/jobs': text('new') });
  const validators = { etag: '"a"', lastModified: null };
  const page = await simulatorFetcher(server).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
    validators,
  });
  expect(page).toMatchObject({ status: 200, etag: null, lastModified: null });
  expect(server.seen[0]?.headers).not.toHaveProperty('if-modified-since');
});

test('an ETag too long to send back is not kept', async () => {
  const server = await startServer({ '/jobs': text('x', { etag: `"${'a'.repeat(5000)}"` }) });
  const page = await simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
  expect(page.etag).toBeNull();
});

test('"not modified" to a first question is not taken for an empty board', async () => {
  const server = await startServer({ '/jobs': status(304) });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('changed');
});

test('a search is posted with its body, and every request says who asks', async () => {
  const server = await startServer({ '/search': text('{}') });
  await simulatorFetcher(server).fetch({
    url: `${server.origin}/search`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: '{"q":"coder"}',
    minDelayMs: 0,
  });
  expect(server.seen[0]).toMatchObject({ method: 'POST', body: '{"q":"coder"}' });
  expect(server.seen[0]?.headers).toMatchObject({
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': 'Superbill/1.0 (+https://superbill.example; jobs@superbill.example)',
  });
});

test('a source that wants another User-Agent gets it', async () => {
  const server = await startServer({ '/jobs': text('{}') });
  const fetcher = simulatorFetcher(server, { secrets: { USAJOBS_EMAIL: 'me@clinic.example' } });
  await fetcher.fetch({
    url: `${server.origin}/jobs`,
    headers: { 'User-Agent': '{USAJOBS_EMAIL}' },
    minDelayMs: 0,
  });
  expect(server.seen[0]?.headers['user-agent']).toBe('me@clinic.example');
});

test('nobody fetches without saying how to be reached', () => {
  expect(() => guardedFetcher({ userAgent: 'Superbill/1.0' })).toThrow('must name a contact');
});

test('five questions to one host go one at a time, with the pace between them', async () => {
  let atOnce = 0;
  let most = 0;
  const starts: number[] = [];
  const server = await startServer({
    '/jobs': async (request, response) => {
      starts.push(performance.now());
      most = Math.max(most, ++atOnce);
      await wait(20);
      atOnce--;
      text('ok')(request, response);
    },
  });
  const turns = memoryTurns();
  const fetcher = simulatorFetcher(server, { turns });
  const ask = () => fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 30 });
  await Promise.all([ask(), ask(), ask(), ask(), ask()]);
  expect(most).toBe(1);
  const gaps = starts.slice(1).map((start, index) => start - starts[index]!);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(45);
  expect(server.paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
});

test('a turn is given back after a failure', async () => {
  const server = await startServer({ '/jobs': inTurn(status(404), text('ok')) });
  const fetcher = simulatorFetcher(server);
  await failureOf(fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }));
  await expect(fetcher.fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 })).resolves.toMatchObject({
    text: 'ok',
  });
});

test('a fetch that is called off ends at once with the reason given', async () => {
  const server = await startServer({ '/jobs': () => undefined });
  const stop = new AbortController();
  const reason = new Error('shutting down');
  const fetching = simulatorFetcher(server).fetch({
    url: `${server.origin}/jobs`,
    minDelayMs: 0,
    signal: stop.signal,
  });
  setTimeout(() => stop.abort(reason), 50);
  await expect(fetching).rejects.toBe(reason);
});

test('trouble in our own store is not blamed on the source', async () => {
  const server = await startServer({ '/jobs': text('ok') });
  const broken = new Error('no database');
  const turns = { ...memoryTurns(), take: () => Promise.reject(broken) };
  const fetching = simulatorFetcher(server, { turns }).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 });
  await expect(fetching).rejects.toBe(broken);
});
