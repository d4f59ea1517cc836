import ipaddr from 'ipaddr.js';

/** Somebody without an address left before he was counted. */
const GONE = 'gone';

/**
 * Whom a request is counted for. Of IPv6 the first 64 bits, since whoever has one address there has 2^64; IPv4 written
 * as IPv6 is IPv4.
 */
export function clientKey(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return GONE;
  const ip = ipaddr.process(address);
  if (ip.kind() === 'ipv4') return ip.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${new ipaddr.IPv6(ip.toByteArray()).toString()}/64`).toString()}/64`;
}
