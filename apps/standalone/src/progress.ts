import type { DataSource } from 'typeorm';

const EVERY_MS = 1_000;

/** Says how far reading the boards has come, until none is left; then calls `onReady` with the postings to look at. */
export function showProgress(
  dataSource: DataSource,
  say: (line: string) => void,
  onReady: (postings: number) => void,
): () => void {
  let last = '';
  const timer = setInterval(() => void look().catch(() => {}), EVERY_MS);
  const look = async () => {
    const [counts]: { postings: string; boards: string; open: string; untagged: string }[] =
      await dataSource.query(
        `SELECT (SELECT count(*) FROM postings WHERE in_field) AS postings,
         (SELECT count(*) FROM boards WHERE enabled) AS boards,
         (SELECT count(*) FROM boards b WHERE enabled
            AND (next_run_at <= now() OR EXISTS (SELECT FROM runs WHERE board_id = b.id AND finished_at IS NULL))) AS open,
         (SELECT count(*) FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash) AS untagged`,
      );
    if (!counts) return;
    const { postings, boards, open, untagged } = counts;
    if (open === '0' && untagged === '0') {
      clearInterval(timer);
      onReady(Number(postings));
      return;
    }
    const line = `Reading boards: ${Number(boards) - Number(open)} of ${boards} done, ${postings} postings so far.`;
    if (line !== last) say(line);
    last = line;
  };
  return () => clearInterval(timer);
}
