import { afterEach, expect, test } from '@jest/globals';
import { closeFetchers, memoryTurns, namedHostsFetcher, simulatorFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { redirect, startServer, status, stopServers, text } from '../spec-support/local-server.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

const SECRET = 'hush-9f3a';
const secrets = { API_KEY: SECRET, CONTACT: 'me@clinic.example' };
const headers = {
  Accept: 'application/json',
  Authorization: 'Bearer {API_KEY}',
  'X-Api-Key': '{API_KEY}',
  Cookie: 'a=1',
  'User-Agent': '{CONTACT}',
};

test('five redirects are followed, and the page says where it came from', async () => {
  const server = await startServer({
    '/1': redirect('/2', 301),
    '/2': redirect('3', 302),
    '/3': redirect('/4', 303),
    '/4': redirect('/5', 307),
    '/5': redirect('/6?page=1#top', 308),
    '/6': text('ok'),
  });
  const page = await simulatorFetcher(server).fetch({ url: `${server.origin}/1`, minDelayMs: 0 });
  expect(page).toMatchObject({ text: 'ok', url: `${server.origin}/6?page=1` });
});

test('a loop ends after five redirects', async () => {
  const server = await startServer({ '/1': redirect('/2'), '/2': redirect('/1') });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/1`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('changed');
  expect(server.seen).toHaveLength(6);
});

test.each([
  ['has no address', status(302)],
  ['has an address that is none', redirect('http://[')],
  ['leaves the choice to us', status(300)],
])('a redirect that %s is a change of the source', async (_, reply) => {
  const server = await startServer({ '/jobs': reply });
  const failure = await failureOf(
    simulatorFetcher(server).fetch({ url: `${server.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('changed');
});

test('keys go to the host they are for', async () => {
  const server = await startServer({
    'a.example/jobs': redirect('/jobs/all'),
    'a.example/jobs/all': text('ok'),
  });
  await namedHostsFetcher(server, { secrets }).fetch({
    url: 'https://a.example/jobs',
    headers,
    minDelayMs: 0,
  });
  for (const { headers: sent } of server.seen) {
    expect(sent).toMatchObject({
      authorization: `Bearer ${SECRET}`,
      'x-api-key': SECRET,
      'user-agent': secrets.CONTACT,
    });
  }
  expect(server.seen).toHaveLength(2);
});

test('on the way to another host keys, cookies and the body stay behind', async () => {
  const server = await startServer({
    'a.example/jobs': redirect('https://b.example/jobs', 307),
    'b.example/jobs': text('ok'),
  });
  const turns = memoryTurns();
  await namedHostsFetcher(server, { secrets, turns }).fetch({
    url: 'https://a.example/jobs',
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '{"q":1}',
    minDelayMs: 0,
  });
  const [first, second] = server.seen;
  expect(first).toMatchObject({ method: 'POST', body: '{"q":1}' });
  expect(second).toMatchObject({ host: 'b.example', method: 'GET', body: '' });
  expect(Object.keys(second!.headers).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(second!.headers['user-agent']).toContain('Superbill/1.0');
  expect(JSON.stringify(second)).not.toContain(SECRET);
  expect(turns.taken.map(({ host }) => host)).toEqual(['a.example', 'a.example', 'b.example', 'b.example']);
});

test.each([
  [303, 'GET', ''],
  [302, 'GET', ''],
  [307, 'POST', 'q'],
])('after status %d on the same host a search goes on as %s', async (code, method, body) => {
  const server = await startServer({ '/a': redirect('/b', code), '/b': text('ok') });
  await simulatorFetcher(server).fetch({
    url: `${server.origin}/a`,
    method: 'POST',
    body: 'q',
    minDelayMs: 0,
  });
  expect(server.seen[1]).toMatchObject({ method, body });
});

test('robots.txt of the next host is asked first, and obeyed', async () => {
  const server = await startServer({
    'a.example/jobs': redirect('https://b.example/jobs'),
    'b.example/robots.txt': text('User-agent: *\nDisallow: /\n'),
    'b.example/jobs': text('ok'),
  });
  const failure = await failureOf(
    namedHostsFetcher(server).fetch({ url: 'https://a.example/jobs', minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect(server.seen.map(({ host }) => host)).toEqual(['a.example']);
});

test('a redirect from http: to https: is followed, back it is not', async () => {
  const server = await startServer({
    'a.example/up': redirect('https://a.example/safe'),
    'a.example/safe': text('ok'),
    'a.example/down': redirect('http://a.example/safe'),
  });
  const fetcher = namedHostsFetcher(server);
  expect((await fetcher.fetch({ url: 'http://a.example/up', minDelayMs: 0 })).url).toBe(
    'https://a.example/safe',
  );
  const failure = await failureOf(fetcher.fetch({ url: 'https://a.example/down', minDelayMs: 0 }));
  expect(failure.outcome).toBe('refused');
});

test.each([
  ['http://169.254.169.254/latest/meta-data/'],
  ['http://localhost/'],
  ['http://[::1]/'],
  ['http://0x7f.1/'],
  ['//metadata.google.internal/'],
  ['https://b.example:8443/'],
  ['https://me:pw@b.example/'],
  ['file:///etc/passwd'],
  ['javascript:alert(1)'],
])('a redirect to %s is refused', async (location) => {
  const server = await startServer({
    'a.example/jobs': redirect(location),
    '/latest/meta-data/': text('keys'),
  });
  const failure = await failureOf(
    namedHostsFetcher(server).fetch({ url: 'http://a.example/jobs', minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect(server.paths).toEqual(['/robots.txt', '/jobs']);
});
