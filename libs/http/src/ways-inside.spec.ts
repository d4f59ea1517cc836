import { afterEach, expect, test } from '@jest/globals';
import { closeFetchers, guardedFetcher } from '../spec-support/fetchers.js';
import { failureOf } from '../spec-support/failures.js';
import { startServer, stopServers, text } from '../spec-support/local-server.js';
import type { Resolve } from './guarded-agent.js';

afterEach(async () => {
  await closeFetchers();
  await stopServers();
});

/** One of each kind of network that is not the public internet. */
const INSIDE: [number, number, number, number][] = [
  [127, 0, 0, 1],
  [127, 8, 9, 10],
  [10, 0, 0, 1],
  [172, 16, 0, 1],
  [192, 168, 1, 1],
  [169, 254, 169, 254],
  [100, 64, 0, 1],
  [0, 0, 0, 0],
  [198, 18, 0, 1],
  [224, 0, 0, 1],
  [240, 0, 0, 1],
  [192, 0, 2, 1],
];

const hex = (n: number, digits = 1) => n.toString(16).padStart(digits, '0');
const octal = (n: number) => `0${n.toString(8)}`;
const wide = (host: string) =>
  host.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** How one IPv4 address can be written as a host. */
function spellings([a, b, c, d]: [number, number, number, number]): string[] {
  const dotted = `${a}.${b}.${c}.${d}`;
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const [high, low] = [hex(a * 256 + b), hex(c * 256 + d)];
  return [
    dotted,
    `${dotted}.`,
    `${whole}`,
    `0x${hex(whole, 8)}`,
    `0X${hex(whole, 8).toUpperCase()}`,
    octal(whole),
    `0x${hex(a)}.0x${hex(b)}.0x${hex(c)}.0x${hex(d)}`,
    `${octal(a)}.${octal(b)}.${octal(c)}.${octal(d)}`,
    `00${octal(a)}.${b}.${c}.${d}`,
    `0x${hex(a)}.${octal(b)}.${c}.${d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    `0x${hex(a)}.${b}.${c * 256 + d}`,
    wide(dotted),
    dotted.replaceAll('.', '。'),
    dotted.replaceAll('.', '．'),
    dotted.replace(/\d/g, (digit) => `%3${digit}`),
    dotted.replaceAll('.', '%2E'),
    `[::ffff:${dotted}]`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:ffff:${high}:${low}]`,
    `[::${dotted}]`,
    `[64:ff9b::${high}:${low}]`,
    `[64:ff9b:1::${high}:${low}]`,
    `[2002:${high}:${low}::]`,
    `[2002:${high}:${low}::1]`,
    `[fe80::5efe:${dotted}]`,
    `[::ffff:0:${high}:${low}]`,
    `someone@${dotted}`,
    `jobs.example:secret@${dotted}`,
    `jobs.example%40${dotted}`,
    `${dotted}#@jobs.example`,
    `${dotted}?@jobs.example`,
    `${dotted}\\@jobs.example`,
    `${dotted}:443`,
  ];
}

const NAMES = [
  'localhost',
  'LocalHost.',
  'a.b.localhost',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'metadata.google.internal',
  'nas.local',
];
const ADDRESSES = [...INSIDE.flatMap(spellings), ...NAMES].map((host) => `http://${host}/`);

/** Whatever name is left after all, it leads to this machine. */
const inwards: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];

test('more than 400 ways of writing an address inside are refused, and none reaches a listener there', async () => {
  const canary = await startServer({ '/': text('inside') });
  expect(new Set(ADDRESSES).size).toBeGreaterThan(400);
  const fetcher = guardedFetcher({ resolve: inwards });
  for (const address of ADDRESSES) {
    for (const url of [address, address.replace('http://', 'https://'), withPort(address, canary.port)]) {
      const failure = await failureOf(fetcher.fetch({ url, minDelayMs: 0 }));
      expect([url, failure.outcome]).toEqual([url, 'refused']);
    }
  }
  expect(canary.connections()).toBe(0);
});

test('a name whose answer alternates between outside and inside never leads inside', async () => {
  const canary = await startServer({ '/': text('inside') });
  let asked = 0;
  const flipping: Resolve = async () => {
    asked += 1;
    // Inside 2000::/3, so it counts as public, but given to nobody (IANA, 2026): no packet reaches a stranger.
    return asked % 2 ? [{ address: '3000::1', family: 6 }] : [{ address: '127.0.0.1', family: 4 }];
  };
  const fetcher = guardedFetcher({ resolve: flipping, limits: { retryBaseMs: 1, connectMs: 100, tries: 6 } });
  for (let n = 0; n < 5; n += 1)
    await failureOf(fetcher.fetch({ url: 'http://jobs.example/', minDelayMs: 0 }));
  expect(asked).toBeGreaterThan(5);
  expect(canary.connections()).toBe(0);
});

function withPort(address: string, port: number): string {
  const [, host = ''] = /^http:\/\/(.*?)\/?$/.exec(address) ?? [];
  return /[?#\\:]\w*@|:443$|[?#]/.test(host) ? address : `http://${host}:${port}/`;
}
