import { postings } from './postings.mjs';
import { COUNTED, conditionsOn, rowOf } from './plain-rows.mjs';

/** SQLite with FTS5 in memory, by Node's own module or better-sqlite3; null where this machine has neither. */
export async function sqliteSide(count, openShare) {
  const db = await open();
  if (!db) return null;
  const columns = Object.keys(rowOf([...postings(1)][0])).filter((name) => name !== 'body');
  db.exec(`CREATE VIRTUAL TABLE words USING fts5(title, employer, body, tokenize = 'porter unicode61', content = '');
    CREATE TABLE postings (${columns.map((name) => (name === 'id' ? 'id INTEGER PRIMARY KEY' : name)).join(', ')});`);
  const intoWords = db.prepare('INSERT INTO words (rowid, title, employer, body) VALUES (?, ?, ?, ?)');
  const intoPostings = db.prepare(`INSERT INTO postings VALUES (${columns.map(() => '?').join(', ')})`);
  db.exec('BEGIN');
  for (const entry of postings(count, { openShare })) {
    const row = rowOf(entry);
    intoWords.run(row.id, row.title, row.employer, row.body);
    intoPostings.run(...columns.map((name) => row[name]));
  }
  db.exec('COMMIT; CREATE INDEX by_day ON postings (open, day); ANALYZE;');
  const prepared = new Map();
  const all = (sql, values) => {
    if (!prepared.has(sql)) prepared.set(sql, db.prepare(sql));
    return prepared.get(sql).all(...values);
  };
  return {
    name: 'SQLite FTS5',
    async answer(question, page) {
      const words = matchOf(question.criteria.q);
      const conditions = conditionsOn(question);
      const from = words
        ? 'words JOIN postings p ON p.id = words.rowid WHERE words MATCH ? AND'
        : 'postings p WHERE';
      const where = conditions.map(([column, operator]) => `p.${column} ${operator} ?`).join(' AND ');
      const values = [...(words ? [words] : []), ...conditions.map(([, , value]) => value)];
      const order = words && question.sort === 'relevance' ? 'bm25(words, 10, 6, 1)' : 'p.day DESC';
      all(`SELECT p.id FROM ${from} ${where} ORDER BY ${order} LIMIT 20 OFFSET ${20 * page}`, values);
      const counted = COUNTED.map(
        (column) => `SELECT '${column}', ${column}, count(*) FROM found GROUP BY 2`,
      );
      all(
        `WITH found AS MATERIALIZED (SELECT ${COUNTED.map((column) => `p.${column}`).join(', ')} FROM ${from} ${where})
         ${counted.join(' UNION ALL ')}`,
        values,
      );
    },
    async close() {
      db.close();
    },
  };
}

async function open() {
  try {
    const { DatabaseSync } = await import('node:sqlite');
    return new DatabaseSync(':memory:');
  } catch {
    try {
      const { default: Database } = await import('better-sqlite3');
      return new Database(':memory:');
    } catch {
      return null;
    }
  }
}

/** FTS5's own syntax: phrases in quotes, OR and NOT in capitals. */
function matchOf(q) {
  const parts = q.match(/-?"[^"]+"|\S+/g) ?? [];
  const quoted = (part) => `"${part.replace(/^-/, '').replaceAll('"', '')}"`;
  const wanted = parts
    .filter((part) => !part.startsWith('-'))
    .map((part) => (part === 'or' ? 'OR' : quoted(part)));
  const unwanted = parts.filter((part) => part.startsWith('-')).map((part) => `NOT ${quoted(part)}`);
  return [wanted.join(' '), ...unwanted].join(' ').trim();
}
