import { afterEach, expect, test } from '@jest/globals';
import { closeFetchers, guardedFetcher, simulatorFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { redirect, startServer, stopServers, text } from '../spec-support/local-server.js';
import { guardedAgent, type Resolve } from './guarded-agent.js';
import { allowSimulator } from './loopback-exception.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

/** Answers each question with the next list of addresses; the last one stays. */
function resolver(...answers: string[][]): Resolve & { asked: () => number } {
  let asked = 0;
  const resolve: Resolve = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!;
    return answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return Object.assign(resolve, { asked: () => asked });
}

// Inside 2000::/3, so it counts as public, but given to nobody (IANA, 2026): no packet reaches a stranger.
const NOBODY = '3000::1';

test.each([
  ['this machine', ['127.0.0.1']],
  ['a private network', ['10.0.0.8']],
  ['cloud metadata', ['169.254.169.254']],
  ['this machine in IPv6', ['::1']],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1']],
  ['a link with its zone', ['fe80::1%eth0']],
  ['a public and a private address', [NOBODY, '127.0.0.1']],
])('a name that leads to %s is refused and not tried again', async (_, addresses) => {
  const resolve = resolver(addresses);
  const failure = await failureOf(
    guardedFetcher({ resolve }).fetch({ url: 'https://jobs.example/', minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect(failure.message).toContain('jobs.example does not lead to the public internet');
  expect(resolve.asked()).toBe(1);
});

test('a name without an address is asked for later', async () => {
  const fetching = guardedFetcher({ resolve: resolver([]) }).fetch({
    url: 'https://jobs.example/',
    minDelayMs: 0,
  });
  expect((await failureOf(fetching)).message).toContain('jobs.example is not known to DNS');
});

test('a name that turns inwards after a public answer is refused at the next connection', async () => {
  const resolve = resolver([NOBODY], ['127.0.0.1']);
  const fetcher = guardedFetcher({ resolve, limits: { retryBaseMs: 1, connectMs: 200 } });
  const failure = await failureOf(fetcher.fetch({ url: 'http://jobs.example/', minDelayMs: 0 }));
  expect(failure.outcome).toBe('refused');
  expect(resolve.asked()).toBe(2);
});

test('nothing reaches a private listener, whichever way the connection is asked for', async () => {
  const canary = await startServer({ '/': text('inside') });
  const agent = guardedAgent({ connectMs: 500 }, null, resolver(['127.0.0.1']));
  for (const host of ['jobs.example', '127.0.0.1', '[::1]', 'localhost', '[::ffff:7f00:1]']) {
    const asking = agent.request({ origin: `http://${host}:${canary.port}`, path: '/', method: 'GET' });
    await expect(asking).rejects.toMatchObject({ outcome: 'refused' });
  }
  await agent.close();
  expect(canary.connections()).toBe(0);
});

test('a simulator on IPv6 loopback is asked, even when it is not there', async () => {
  const origin = 'http://[::1]:9';
  const fetcher = guardedFetcher({ loopback: allowSimulator(origin, { production: false }) });
  const failure = await failureOf(fetcher.fetch({ url: `${origin}/jobs`, minDelayMs: 0 }));
  expect(failure.name).toBe('RetryLater');
});

test('the simulator can not send us to another port of this machine', async () => {
  const canary = await startServer({ '/': text('inside') });
  const simulator = await startServer({ '/jobs': redirect(`${canary.origin}/`) });
  const failure = await failureOf(
    simulatorFetcher(simulator).fetch({ url: `${simulator.origin}/jobs`, minDelayMs: 0 }),
  );
  expect(failure.outcome).toBe('refused');
  expect(canary.connections()).toBe(0);
});

test('without the exception the simulator is refused like everything else', async () => {
  const simulator = await startServer({ '/jobs': text('ok') });
  const loopback = { origin: simulator.origin };
  for (const exception of [null, loopback]) {
    const fetcher = guardedFetcher({ loopback: exception });
    await failureOf(fetcher.fetch({ url: `${simulator.origin}/jobs`, minDelayMs: 0 }));
  }
  expect(simulator.connections()).toBe(0);
});
