import { type BoardAddress, isAddress } from '#domain';

/**
 * The employer's own job site that a board's token names by its host, with or without a path: `careers.acme.example`,
 * `careers.acme.example/us/en`. The address ends in a slash; the board's origin stands in for the host where it has one.
 */
export function employerSite({ token, origin }: BoardAddress, sourceName: string): URL {
  const bare = token
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const address = `https://${bare}/`;
  if (!/^[\w-]+(\.[\w-]+)+(:\d+)?(\/[^/\s]+)*$/.test(bare) || !isAddress(address))
    throw new Error(
      `A ${sourceName} board's token is the host of the employer's job site, such as careers.acme.example; "${token}" is none.`,
    );
  return new URL(new URL(address).pathname, origin ?? address);
}
