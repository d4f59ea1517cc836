import { createHash } from 'node:crypto';
import type { Facts } from '../same/index.js';

/**
 * One name for all listings that contradict the same others: everything that is looked at for that, hashed. A remote
 * opening advertised under two hundred towns is one twin, so that a newcomer is compared with one of them.
 */
export function twinOf({ address: _address, places, ...facts }: Facts): string {
  const where = facts.remoteFlag ? { statesAlone: places.statesAlone, states: places.states } : places;
  return createHash('sha256')
    .update(JSON.stringify([facts, where]))
    .digest('base64url')
    .slice(0, 22);
}
