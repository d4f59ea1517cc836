import pg from 'pg';
import { COUNTED, conditionsOn } from '../search/plain-rows.mjs';

/** The same searches as plain SQL on weighted words, without any of our code: the hits, then the facets. */
export function sqlSide(url) {
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  return {
    name: 'plain SQL',
    async answer(question, page) {
      const values = [];
      const value = (of) => `$${values.push(of)}`;
      const { q } = question.criteria;
      const conditions = conditionsOn(question).map(
        ([column, operator, of]) => `${column} ${operator} ${value(of)}`,
      );
      const words = q ? `websearch_to_tsquery('english', ${value(q)})` : null;
      if (words) conditions.push(`words @@ ${words}`);
      const where = conditions.join(' AND ');
      const ranked = words && question.sort === 'relevance';
      const order = ranked ? `ts_rank_cd(words, ${words}) DESC, id` : 'day DESC, id';
      const counted = COUNTED.map(
        (column) => `SELECT '${column}', ${column}::text, count(*) FROM found GROUP BY 2`,
      );
      const client = await pool.connect();
      try {
        await client.query(
          `SELECT id FROM plain WHERE ${where} ORDER BY ${order} LIMIT 20 OFFSET ${20 * page}`,
          values,
        );
        await client.query(
          `WITH found AS MATERIALIZED (SELECT ${COUNTED.join(', ')} FROM plain WHERE ${where}) ${counted.join(' UNION ALL ')}`,
          values,
        );
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
