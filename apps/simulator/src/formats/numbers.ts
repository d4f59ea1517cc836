import { createHash } from 'node:crypto';

/** Numbers and ids that belong to a vacancy for good, whatever else is on the board. */
const digestOf = (key: string): string =>
  createHash('sha256').update(`superbill simulator ${key}`).digest('hex');

/** A whole number of ten digits at most, safe in JSON. */
export const numberOf = (key: string): number =>
  4_000_000_000 + (Number.parseInt(digestOf(key).slice(0, 10), 16) % 1_000_000_000);

/** Shaped like a version 4 UUID. */
export function uuidOf(key: string): string {
  const hex = digestOf(key);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
