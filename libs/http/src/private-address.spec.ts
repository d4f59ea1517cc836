import { isAddress } from '#domain';
import { expect, test } from '@jest/globals';
import { allowSimulator } from './loopback-exception.js';
import { checkAddress } from './permitted-address.js';

/** One address per way of writing or hiding something that is not a public site. */
const REFUSED = [
  // this machine, in all spellings
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0x7f.1/',
  'http://127.0.0.1:80/',
  'http://１２７.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://localhost.localdomain/',
  'http://ⓛocalhost/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  // private and shared networks
  'http://10.0.0.1/',
  'http://10.1/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://3232235521/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[fec0::1]/',
  // link-local and cloud metadata
  'http://169.254.169.254/',
  'http://0xa9fea9fe/',
  'http://2852039166/',
  'http://0251.0376.0251.0376/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://metadata.google.internal/',
  'http://metadata/',
  'http://instance-data/',
  'http://kubernetes.default.svc.internal/',
  'http://printer.local/',
  'http://router.lan/',
  'http://nas.home.arpa/',
  'http://intranet/',
  // IPv4 inside IPv6
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b::8.8.8.8]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  // reserved, benchmarks, documentation, multicast
  'http://192.0.0.1/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.19.255.255/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[100::1]/',
  'http://[5f00::1]/',
  // not a public site's way of being addressed
  'http://jobs.example:8080/',
  'https://jobs.example:22/',
  'http://8.8.8.8:6379/',
  'http://jobs.example@127.0.0.1/',
  'http://127.0.0.1@jobs.example/',
  'https://me:secret@jobs.example/',
  'https://:secret@jobs.example/',
  'ftp://jobs.example/',
  'file:///etc/passwd',
  'data:text/plain,x',
  'javascript:alert(1)',
  'gopher://jobs.example/',
  'ws://jobs.example/',
  'unix:///var/run/docker.sock',
];

/** What the fetcher does with an address: some are none at all, the others are checked. */
function ask(address: string): void {
  if (!isAddress(address)) throw new Error('not an address');
  checkAddress(new URL(address), null);
}

test.each(REFUSED)('%s is refused', (address) => {
  expect(() => ask(address)).toThrow();
});

test.each([
  'https://boards-api.greenhouse.io/v1/boards/acme/jobs',
  'http://jobs.example/',
  'https://jobs.example:443/',
  'http://jobs.example:443/',
  'https://jobs.example./',
  'https://münchen.example/',
  'https://local.example/',
  'https://internal-medicine.example/',
  'http://8.8.8.8/',
  'http://100.63.255.255/',
  'http://100.128.0.1/',
  'http://172.15.255.255/',
  'http://172.32.0.1/',
  'http://198.17.255.255/',
  'http://[2606:4700::1111]/',
  'http://[2a00:1450:4001::1]/',
])('%s is read', (address) => {
  expect(() => ask(address)).not.toThrow();
});

test('the simulator may be read, the port beside it and its other names may not', () => {
  const loopback = allowSimulator('http://127.0.0.1:4010', { production: false });
  const check = (address: string) => () => checkAddress(new URL(address), loopback);
  expect(check('http://127.0.0.1:4010/greenhouse/acme')).not.toThrow();
  expect(check('http://127.0.0.1:4011/')).toThrow('only ports 80 and 443');
  expect(check('http://127.0.0.1/')).toThrow('public internet');
  expect(check('https://127.0.0.1:4010/')).toThrow();
  expect(check('http://localhost:4010/')).toThrow();
  expect(check('http://[::1]:4010/')).toThrow();
  expect(check('http://me@127.0.0.1:4010/')).toThrow();
});
