import { type BoardAddress, isAddress } from '#domain';
import type { Source } from './define-source.js';
import { sources } from './registry.js';

/** A board that an address or a page leads to. */
export interface Recognised {
  source: Source;
  board: BoardAddress;
}

/** The board that an address itself names; null = none of our sources knows it. */
export function boardBehind(link: string): Recognised | null {
  if (!isAddress(link)) return null;
  const url = new URL(link);
  for (const source of sources.values()) {
    const board = source.boardAt?.(url);
    if (board) return { source, board };
  }
  return null;
}

/** Addresses in attributes and in scripts, also with escaped slashes as JSON has them. */
const ADDRESS = /https?:(?:\\?\/){2}[^\s"'<>\\)]+(?:\\\/[^\s"'<>\\)]+)*/g;

/**
 * The boards that an employer's careers page leads to, the likeliest first: those its links and scripts name, by how
 * often, then those of systems that leave marks in the page itself.
 */
export function boardsOn(html: string, pageUrl: string): Recognised[] {
  const found = new Map<string, Recognised & { times: number }>();
  for (const [link] of html.matchAll(ADDRESS)) {
    const behind = boardBehind(link.replaceAll('\\/', '/').replaceAll('&amp;', '&'));
    if (!behind) continue;
    const { source, board } = behind;
    const key = `${source.id} ${board.origin ?? ''} ${board.token}`;
    const before = found.get(key);
    if (before) before.times += 1;
    else found.set(key, { ...behind, times: 1 });
  }
  const linked = [...found.values()]
    .toSorted((a, b) => b.times - a.times)
    .map(({ source, board }) => ({ source, board }));
  const marked = [...sources.values()].flatMap((source) => {
    const board = source.boardOn?.(html, new URL(pageUrl));
    return board ? [{ source, board }] : [];
  });
  return [...linked, ...marked];
}
