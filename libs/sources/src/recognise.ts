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
/** Links beside the page: systems that live on employers' own hosts are known by the paths of theirs. */
const LINK_BESIDE = /\b(?:href|src|action)\s*=\s*["'](\/[^"'\s]*)/gi;

/** The boards that an employer's careers page leads to, by how often its links and scripts name them. */
export function boardsOn(html: string, pageUrl: string): Recognised[] {
  const addresses = [
    ...[...html.matchAll(ADDRESS)].map(([address]) => address.replaceAll('\\/', '/')),
    ...[...html.matchAll(LINK_BESIDE)].map(([, path = '']) => besides(path, pageUrl)),
  ];
  const found = new Map<string, Recognised & { times: number }>();
  for (const address of addresses) {
    const behind = boardBehind(address.replaceAll('&amp;', '&'));
    if (!behind) continue;
    const { source, board } = behind;
    const key = `${source.id} ${board.origin ?? ''} ${board.token}`;
    const before = found.get(key);
    if (before) before.times += 1;
    else found.set(key, { ...behind, times: 1 });
  }
  return [...found.values()]
    .toSorted((a, b) => b.times - a.times)
    .map(({ source, board }) => ({ source, board }));
}

const besides = (path: string, pageUrl: string): string =>
  isAddress(path, pageUrl) ? new URL(path, pageUrl).href : '';
