import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { MysqlWire } from './mysql-wire.mjs';
import { COUNTED, conditionsOn, rowOf } from './plain-rows.mjs';
import { postings } from './postings.mjs';

/** Two cores answer no faster to more. */
const CONNECTIONS = 4;
const TEXTS = ['title', 'employer', 'body'];

/** Sphinx (Debian's sphinxsearch) in a process of its own; null where it isn't installed. */
export async function sphinxSide(count, openShare) {
  if (spawnSync('indexer', ['--version']).error || spawnSync('searchd', ['--help']).error) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'superbill-sphinx-'));
  const port = await freePort();
  const numbers = new Map();
  const numberOf = (value) => {
    if (typeof value === 'number') return value;
    if (!numbers.has(value)) numbers.set(value, numbers.size + 1);
    return numbers.get(value);
  };
  const attributes = Object.keys(rowOf([...postings(1)][0])).filter(
    (name) => name !== 'id' && !TEXTS.includes(name),
  );
  await writeXml(path.join(folder, 'postings.xml'), postings(count, { openShare }), attributes, numberOf);
  const config = path.join(folder, 'sphinx.conf');
  writeFileSync(config, configOf(folder, port));
  const made = spawnSync('indexer', ['--config', config, '--all', '--quiet'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Sphinx could not index: ${made.stdout}${made.stderr}`);
  const server = spawn('searchd', ['--config', config, '--nodetach'], { stdio: 'ignore' });
  const wires = [await untilOpen(port)];
  for (let more = 1; more < CONNECTIONS; more += 1) wires.push(await MysqlWire.open(port));
  // One question at a time on each.
  const last = wires.map(() => Promise.resolve());
  let turn = 0;
  const query = (text) => {
    const at = (turn += 1) % wires.length;
    return (last[at] = last[at].then(() => wires[at].query(text)));
  };
  return {
    name: 'Sphinx',
    async answer(question, page) {
      const words = matchOf(question.criteria.q);
      const where = [
        ...(words ? [`MATCH('${words}')`] : []),
        ...conditionsOn(question).map(
          ([column, operator, value]) => `${column} ${operator} ${numberOf(value)}`,
        ),
      ].join(' AND ');
      const weights = words && question.sort === 'relevance' ? 'WEIGHT() DESC' : 'day DESC';
      const facets = COUNTED.map((column) => `FACET ${column} ORDER BY COUNT(*) DESC LIMIT 20`).join(' ');
      await query(
        `SELECT id FROM postings WHERE ${where} ORDER BY ${weights} LIMIT ${20 * page}, 20
         OPTION field_weights=(title=10, employer=6, body=1) ${facets}`,
      );
    },
    async close() {
      for (const wire of wires) wire.close();
      server.kill('SIGKILL');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function writeXml(file, all, attributes, numberOf) {
  const out = createWriteStream(file);
  const fields = TEXTS.map((name) => `<sphinx:field name="${name}"/>`);
  const attrs = attributes.map((name) => `<sphinx:attr name="${name}" type="int"/>`);
  out.write(
    `<?xml version="1.0" encoding="utf-8"?>\n<sphinx:docset><sphinx:schema>${fields.join('')}${attrs.join('')}</sphinx:schema>\n`,
  );
  for (const entry of all) {
    const row = rowOf(entry);
    const parts = [
      ...TEXTS.map(
        (name) => `<${name}>${row[name].replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`,
      ),
      ...attributes.map((name) => `<${name}>${numberOf(row[name])}</${name}>`),
    ];
    if (!out.write(`<sphinx:document id="${row.id}">${parts.join('')}</sphinx:document>\n`))
      await once(out, 'drain');
  }
  out.end('</sphinx:docset>\n');
  await once(out, 'finish');
}

const configOf = (folder, port) => `
source postings {
  type = xmlpipe2
  xmlpipe_command = cat ${folder}/postings.xml
}
index postings {
  source = postings
  path = ${folder}/postings
  morphology = stem_en
}
indexer {
  mem_limit = 256M
}
searchd {
  listen = 127.0.0.1:${port}:mysql41
  log = ${folder}/searchd.log
  pid_file = ${folder}/searchd.pid
  binlog_path =
  max_packet_size = 32M
}
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilOpen(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await MysqlWire.open(port);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('Sphinx did not open its port within ten seconds.');
}

/** Sphinx's own syntax, without what it would take for operators. */
function matchOf(q) {
  const parts = q.match(/-?"[^"]+"|\S+/g) ?? [];
  return parts
    .map((part) =>
      part === 'or'
        ? '|'
        : (part.startsWith('-') ? '-' : '') +
          part.slice(part.startsWith('-') ? 1 : 0).replace(/[^\w"]+/g, ' '),
    )
    .join(' ')
    .trim();
}
