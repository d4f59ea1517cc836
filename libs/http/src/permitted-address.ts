import { isIP } from 'node:net';
import { AccessRefused } from '#domain';
import { isExcepted, type LoopbackException } from './loopback-exception.js';
import { isInnerName, whyNotPublic } from './private-address.js';

/** Throws unless the address may be asked for: before every request, the first as well as each redirect. */
export function checkAddress(url: URL, loopback: LoopbackException | null): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AccessRefused(
      `${url.protocol} addresses are never read; correct the address to an https: one.`,
    );
  }
  const host = url.hostname;
  if (url.username !== '' || url.password !== '') {
    throw new AccessRefused(`The address at ${host} holds a user name or password; take it out.`);
  }
  if (isExcepted(url.origin, loopback)) return;
  // A default port is empty here; the other scheme's port (http on 443) is odd but harmless.
  if (!['', '80', '443'].includes(url.port)) {
    throw new AccessRefused(
      `${url.host} is not read, because only ports 80 and 443 are; correct the address.`,
    );
  }
  checkHostname(host);
}

/** For the connection itself: what is written as an IP address is never looked up, so it is judged as it stands. */
export function checkHostname(hostname: string): void {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0) {
    const why = whyNotPublic(address);
    if (why !== null) throw innerAddress(hostname, why);
  } else if (isInnerName(hostname)) {
    throw innerAddress(hostname, 'a name of an inner network');
  }
}

export const innerAddress = (hostname: string, why: string): AccessRefused =>
  new AccessRefused(
    `${hostname} does not lead to the public internet (${why}), and only public sites are read; check the address.`,
  );
