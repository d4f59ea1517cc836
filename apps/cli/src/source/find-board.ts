import { isAddress } from '#domain';
import type { Fetcher } from '#http';
import { boardBehind, boardsOn, type Recognised } from '#sources';
import { UsageError } from '../command.js';
import { sourceNamed } from './source-named.js';

/**
 * The board that a careers link leads to: named by the address itself, or by the page behind it. Throws UsageError
 * with the reason when it leads to none, or to several that can't be told apart.
 */
export async function findBoard(link: string, fetcher: Fetcher): Promise<Recognised> {
  if (!isAddress(link) || !/^https?:$/.test(new URL(link).protocol))
    throw new UsageError(`"${link}" is not a web address. Give the whole careers link, with https://`);
  const named = boardBehind(link);
  if (named) return named;

  const { text, url } = await fetcher.fetch({
    url: link,
    minDelayMs: 1_000,
    headers: { Accept: 'text/html' },
  });
  // Many careers links only lead on to the board.
  const landed = boardBehind(url);
  if (landed) return landed;
  const [first, second] = boardsOn(text, url);
  if (!first)
    throw new UsageError(
      `${link} names none of the systems we read, and the page behind it bears no marks of one. Known: superbill source add SOURCE TOKEN.`,
    );
  if (second)
    throw new UsageError(
      `${link} leads to more than one board: ${[first, second].map(inWords).join(' or ')}. Add the right one by name: superbill source add SOURCE TOKEN.`,
    );
  return first;
}

const inWords = ({ source, board }: Recognised): string => `${source.id} ${board.token}`;

/** A board named by source and token, as `source add SOURCE TOKEN` has it. */
export function namedBoard(id: string, token: string, origin: string | null): Recognised {
  return { source: sourceNamed(id), board: { token, origin } };
}
