const AT_ONCE = 50;
const EVERY_MS = 100;
/** Each so many changes one posting gets a name of its own, which is looked for until it is found. */
const WATCHED_EVERY = 20;

/** 500 postings a second change as a pull changes them; how long it takes until a search finds what is new. */
export function changing(db, asked, count) {
  const end = new AbortController();
  const { signal } = end;
  let changed = 0;
  let turn = 0;
  const begun = performance.now();
  const behind = [];
  const watching = [];

  const change = async () => {
    turn += 1;
    const ids = Array.from({ length: AT_ONCE }, (_, at) => ((turn * AT_ONCE + at) % count) + 1);
    const name = turn % WATCHED_EVERY === 0 ? `Zyx${turn}qua Coder` : null;
    await db.transaction(async (tx) => {
      await tx.query(
        `UPDATE postings SET changed_at = now(), title = coalesce($2, title),
           state = CASE WHEN $2::text IS NULL THEN state ELSE 'open' END, in_field = in_field OR $2::text IS NOT NULL
         WHERE id = ANY($1)`,
        [name ? ids.slice(0, 1) : ids, name],
      );
      await tx.query(`INSERT INTO outbox (kind, posting_id) SELECT 'posting.changed', unnest($1::int[])`, [
        ids,
      ]);
    });
    changed += AT_ONCE;
    if (name) watching.push(untilFound(name.split(' ')[0], performance.now()));
  };
  const untilFound = async (word, from) => {
    while (!signal.aborted || performance.now() - from < 10_000) {
      const { total } = await asked.json(`/api/v1/postings?q=${word}&with_warnings=true&limit=1`);
      if (total > 0) {
        behind.push(performance.now() - from);
        return;
      }
      await new Promise((go) => setTimeout(go, 20));
    }
    behind.push(Infinity);
  };
  const running = (async () => {
    for (let next = performance.now(); !signal.aborted; next += EVERY_MS) {
      await new Promise((go) => setTimeout(go, Math.max(0, next - performance.now())));
      await change();
    }
  })();
  return {
    async stop() {
      end.abort();
      const seconds = (performance.now() - begun) / 1_000;
      await running;
      await Promise.all(watching);
      const inOrder = behind.toSorted((a, b) => a - b);
      return {
        aSecond: Math.round(changed / seconds),
        watched: behind.length,
        foundAfterMs: { p50: Math.round(inOrder[inOrder.length >> 1]), most: Math.round(inOrder.at(-1)) },
      };
    },
  };
}
