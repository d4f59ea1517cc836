import { lookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Limits } from './limits.js';
import { isExcepted, type LoopbackException } from './loopback-exception.js';
import { checkHostname, innerAddress } from './permitted-address.js';
import { whyNotPublic } from './private-address.js';

export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * Connections that end on the public internet or not at all. Names are checked here, at the moment of connecting,
 * and not before: a name may lead elsewhere the next time it is asked (DNS rebinding), so the only answer worth
 * checking is the one that is connected to.
 */
export function guardedAgent(
  limits: Pick<Limits, 'connectMs'>,
  loopback: LoopbackException | null,
  resolve: Resolve = systemResolve,
): Agent {
  const dial = buildConnector({ timeout: limits.connectMs, lookup: publicLookup(resolve) });
  return new Agent({
    connect: (options, callback) => {
      try {
        checkTarget(options, loopback);
      } catch (error) {
        callback(error as Error, null);
        return;
      }
      dial(options, callback);
    },
  });
}

function checkTarget(
  { protocol, hostname, port }: buildConnector.Options,
  loopback: LoopbackException | null,
): void {
  // The agent takes the brackets off an IPv6 address.
  const name = isIPv6(hostname) ? `[${hostname}]` : hostname;
  const { origin } = new URL(`${protocol}//${name}${port && `:${port}`}`);
  if (!isExcepted(origin, loopback)) checkHostname(name);
}

/** A look-up for sockets that fails as soon as one address of the answer is not public. */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    publicAddresses(hostname, resolve).then(
      (found) => {
        if (options.all) callback(null, found);
        else callback(null, found[0].address, found[0].family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

type Addresses = Awaited<ReturnType<Resolve>>;

async function publicAddresses(
  hostname: string,
  resolve: Resolve,
): Promise<[Addresses[number], ...Addresses]> {
  const [first, ...others] = await resolve(hostname);
  if (!first) throw Object.assign(new Error('The name has no address.'), { code: 'ENOTFOUND' });
  for (const { address } of [first, ...others]) {
    const why = whyNotPublic(address);
    if (why !== null) throw innerAddress(hostname, `one of its addresses is ${why}`);
  }
  return [first, ...others];
}
