import { htmlAnswer } from './format.js';

/**
 * The board that a host names, for sources that give each employer a host of its own: `acme` in acme.bamboohr.com. `''`
 * on any other host, which then is the simulator's; null for a path of other sources.
 */
export const boardAtHost =
  (domain: string, path: RegExp) =>
  ({ hostname, pathname }: URL): string | null => {
    if (!path.test(pathname)) return null;
    return hostname.endsWith(`.${domain}`) ? hostname.slice(0, -domain.length - 1) : '';
  };

/** A board's name as a UUID, for sources that know their boards by one. Names of up to sixteen plain letters fit. */
export function uuidNaming(board: string): string {
  const hex = Buffer.from(board).toString('hex').padEnd(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** The name in such a UUID; a UUID from elsewhere is a name nobody has. */
export function nameInUuid(uuid: string): string {
  const name = Buffer.from(uuid.replaceAll('-', ''), 'hex').toString().replace(/\0+$/, '');
  return name !== '' && uuidNaming(name) === uuid.toLowerCase() ? name : `nobody: ${uuid}`;
}

/** What sources say on a host or path where no employer lives. */
export const NOBODY_HERE = htmlAnswer(
  '<!DOCTYPE html>\n<html lang="en"><head><title>Page not found</title></head><body><h1>Page not found</h1></body></html>\n',
  404,
);
