import ipaddr from 'ipaddr.js';

type Block = readonly [cidr: string, what: string];

/** IANA's IPv4 special-purpose registry (read 2026-08), and what clouds put on addresses of their own. */
const IPV4_BLOCKS: readonly Block[] = [
  ['0.0.0.0/8', 'of "this network"'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', "inside a carrier's network"],
  ['127.0.0.0/8', 'this machine'],
  ['168.63.129.16/32', "Azure's host agent"],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved for protocols'],
  ['192.0.2.0/24', 'for documentation'],
  ['192.88.99.0/24', 'an old 6to4 relay'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'for benchmarks'],
  ['198.51.100.0/24', 'for documentation'],
  ['203.0.113.0/24', 'for documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
];

/**
 * Only 2000::/3 is given out as global unicast (RFC 4291, IANA), so loopback, unique local, link-local, multicast,
 * v4-mapped and NAT64 (64:ff9b::/96) addresses fall out by themselves. These are the exceptions inside it.
 */
const IPV6_PUBLIC = '2000::/3';
const IPV6_BLOCKS: readonly Block[] = [
  ['2001::/23', 'reserved for protocols such as Teredo'],
  ['2001:db8::/32', 'for documentation'],
  ['2002::/16', '6to4, which hides an IPv4 address'],
  ['3fff::/20', 'for documentation'],
];

/** Names that clouds, clusters and home routers answer with something inside. */
const INNER_NAMES =
  /^(?:metadata|instance-data)\.|(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|corp|home|home\.arpa|onion|invalid)$/;

/** Why an IP address is not on the public internet, in a few words; null = it is. */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an IP address';
  const ip = ipaddr.parse(address);
  if (ip.kind() === 'ipv4') return blockOf(ip, IPV4_BLOCKS);
  return ip.match(ipaddr.parseCIDR(IPV6_PUBLIC)) ? blockOf(ip, IPV6_BLOCKS) : 'not global unicast';
}

/** Names that never lead to a public site. Any other name is judged by the addresses it leads to. */
export function isInnerName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return !name.includes('.') || INNER_NAMES.test(name);
}

function blockOf(ip: ReturnType<typeof ipaddr.parse>, blocks: readonly Block[]): string | null {
  return blocks.find(([cidr]) => ip.match(ipaddr.parseCIDR(cidr)))?.[1] ?? null;
}
