export interface BoardNews {
  enabled: boolean;
  lastNewAt: Date | null;
  createdAt: Date;
}

const DAY_MS = 86_400_000;

/**
 * Has a board brought nothing new for longer than its source says is normal? Silence of a board that answers properly
 * is how a changed search or a filtered list shows. `days` null = silence is normal there.
 */
export function isSilent(board: BoardNews, days: number | null, now: Date): boolean {
  if (days === null || !board.enabled) return false;
  return now.getTime() - (board.lastNewAt ?? board.createdAt).getTime() > days * DAY_MS;
}
