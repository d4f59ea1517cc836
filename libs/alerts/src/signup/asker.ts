import ipaddr from 'ipaddr.js';

/** Who asks, for limits: one line, and the neighbourhood it belongs to. */
export interface Asker {
  /** An IPv4 address; of IPv6 the /64, because a household holds as many addresses as it likes. */
  line: string;
  /** The /24 of IPv4, the /56 of IPv6. */
  block: string;
}

const NOBODY: Asker = { line: 'unknown', block: 'unknown' };

/** All addresses that can't be read are one asker together. */
export function askerAt(ip: string): Asker {
  if (!ipaddr.isValid(ip)) return NOBODY;
  const address = ipaddr.process(ip);
  const bits = address.kind() === 'ipv4' ? { line: 32, block: 24 } : { line: 64, block: 56 };
  return { line: range(address, bits.line), block: range(address, bits.block) };
}

function range(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const bytes = address
    .toByteArray()
    .map((byte, i) => byte & (0xff00 >> Math.min(8, Math.max(0, bits - i * 8))));
  return `${ipaddr.fromByteArray(bytes.map((byte) => byte & 0xff)).toString()}/${bits}`;
}
