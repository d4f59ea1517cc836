import { posix } from 'node:path';

const OPERATOR = /^\/+operator(?![a-z0-9_-])/i;
/** Nobody honest encodes twice; whoever does is asked for the password all the same. */
const MOST_DECODING = 3;

/**
 * Does a request's target lie at or under /operator, in any way somebody might read it: as it stands, decoded, with
 * doubled or turned slashes, or after `..` is resolved? Wider than what the router matches, so that a reading we
 * did not think of meets the password first.
 */
export function concernsOperator(target: string): boolean {
  let path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split(/[?#]/)[0]!;
  for (let times = 0; times <= MOST_DECODING; times += 1) {
    const slashed = path.replaceAll('\\', '/');
    if (OPERATOR.test(slashed) || OPERATOR.test(posix.normalize(slashed))) return true;
    path = path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return false;
}
