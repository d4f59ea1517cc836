import { afterEach, expect, test } from '@jest/globals';
import {
  closeFetchers,
  memoryRobots,
  namedHostsFetcher,
  simulatorFetcher,
} from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { type Reply, startServer, status, stopServers, text } from '../spec-support/local-server.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

const SECRET = 'hush-9f3a';
const headers = { 'Authorization-Key': '{USAJOBS_API_KEY}' };

test.each([
  ['not there', {}],
  ['empty', { USAJOBS_API_KEY: '  ' }],
])('a setting that is %s is named, and nothing is sent', async (_, secrets) => {
  const server = await startServer({ '/jobs': text('ok') });
  const failure = await failureOf(
    namedHostsFetcher(server, { secrets }).fetch({ url: 'https://a.example/jobs', headers, minDelayMs: 0 }),
  );
  expect(failure).toMatchObject({ outcome: 'refused' });
  expect(failure.message).toContain('The setting USAJOBS_API_KEY is not set');
  expect(server.seen).toEqual([]);
});

test('a key is never sent where everybody on the way could read it', async () => {
  const server = await startServer({ '/jobs': text('ok') });
  const fetcher = namedHostsFetcher(server, { secrets: { USAJOBS_API_KEY: SECRET } });
  const failure = await failureOf(fetcher.fetch({ url: 'http://a.example/jobs', headers, minDelayMs: 0 }));
  expect(failure.message).toContain('only sent over https:');
  expect(server.seen).toEqual([]);
});

test('a key that would end its header and begin another is not sent', async () => {
  const server = await startServer({ '/jobs': text('ok') });
  const fetcher = simulatorFetcher(server, { secrets: { USAJOBS_API_KEY: `${SECRET}\r\nX-Admin: 1` } });
  const failure = await failureOf(fetcher.fetch({ url: `${server.origin}/jobs`, headers, minDelayMs: 0 }));
  expect(failure.message).toContain("characters that can't be sent");
  expect(failure.message).not.toContain(SECRET);
});

test('keys are not filled into addresses, and robots.txt is asked for without them', async () => {
  let robotsHeaders = {};
  const server = await startServer({
    '/robots.txt': (request, response) => {
      robotsHeaders = request.headers;
      status(404)(request, response);
    },
    '/jobs': text('ok'),
  });
  const fetcher = simulatorFetcher(server, { secrets: { USAJOBS_API_KEY: SECRET } });
  await fetcher.fetch({ url: `${server.origin}/jobs?key={USAJOBS_API_KEY}`, headers, minDelayMs: 0 });
  expect(server.seen[0]).toMatchObject({ headers: { 'authorization-key': SECRET } });
  expect(server.seen[0]?.path).not.toContain(SECRET);
  expect(JSON.stringify(robotsHeaders)).not.toContain(SECRET);
});

test('a key that belongs in the query is sent there and stands in no address that is kept', async () => {
  const server = await startServer({ '/jobs': text('ok') });
  const fetcher = simulatorFetcher(server, { secrets: { USAJOBS_API_KEY: SECRET } });
  const page = await fetcher.fetch({
    url: `${server.origin}/jobs?page=1`,
    secretQuery: { app_key: '{USAJOBS_API_KEY}' },
    minDelayMs: 0,
  });
  expect(server.seen[0]?.path).toBe(`/jobs?page=1&app_key=${SECRET}`);
  expect(JSON.stringify(page)).not.toContain(SECRET);
});

test('a key in the query does not go along where a redirect leads', async () => {
  const server = await startServer({
    '/jobs': (_request, response) => response.writeHead(302, { location: '/other' }).end(),
    '/other': text('ok'),
  });
  const fetcher = simulatorFetcher(server, { secrets: { USAJOBS_API_KEY: SECRET } });
  await fetcher.fetch({
    url: `${server.origin}/jobs`,
    secretQuery: { k: '{USAJOBS_API_KEY}' },
    minDelayMs: 0,
  });
  expect(server.seen.map(({ path }) => path)).toEqual([`/jobs?k=${SECRET}`, '/other']);
});

const hangUp: Reply = (request) => request.socket.destroy();
const echo =
  (code: number): Reply =>
  (request, response) =>
    response
      .writeHead(code, { 'x-echo': SECRET, 'retry-after': SECRET })
      .end(JSON.stringify(request.headers));

test.each([
  ['hangs up', hangUp],
  ['answers 400', echo(400)],
  ['answers 401', echo(401)],
  ['answers 403', echo(403)],
  ['answers 404', echo(404)],
  ['answers 429', echo(429)],
  ['answers 500', echo(500)],
  ['redirects badly', status(302, { location: `http://[${SECRET}` })],
  ['redirects inside', status(302, { location: `http://127.0.0.2/?key=${SECRET}` })],
])('no key is in what is known of a host that %s', async (_, reply) => {
  const server = await startServer({ '/jobs': reply });
  const robots = memoryRobots();
  const fetcher = simulatorFetcher(server, { robots, secrets: { USAJOBS_API_KEY: SECRET } });
  const failure = await failureOf(
    fetcher.fetch({ url: `${server.origin}/jobs?key=${SECRET}`, headers, minDelayMs: 0 }),
  );
  const known = [failure.message, failure.stack, JSON.stringify(failure), JSON.stringify([...robots.kept])];
  expect(known.join()).not.toContain(SECRET);
});
