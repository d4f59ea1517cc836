// Writes docs/sources.md from what the sources declare. A test says when it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { catalogue, sources } from '../libs/sources/dist/index.js';

const root = path.resolve(import.meta.dirname, '..');
const KINDS = {
  'employer-system': 'employers’ own systems',
  'job-board': 'job boards and feeds',
  aggregator: 'aggregators',
  'public-service': 'public employment services',
};

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const boardsOf = (id) => catalogue.filter(({ source }) => source === id).length;
const isOn = ({ access }) =>
  access.keySetting ? `with \`${access.keySetting}\`` : access.onByDefault ? 'yes' : 'no';
const pace = ({ minDelayMs, everyMinutes }) =>
  `${minDelayMs / 1000} s, every ${everyMinutes % 60 === 0 ? `${everyMinutes / 60} h` : `${everyMinutes} min`}`;

const row = (source) =>
  `| [${source.name}](${source.homepage}) \`${source.id}\` | ${isOn(source)} | ${boardsOf(source.id)} | ${pace(source.pace)} | ${source.access.passOn ? 'yes' : 'no'} | ${cell(source.access.terms.summary)} ([terms](${source.access.terms.url}), ${source.access.terms.readOn}) |`;

const section = (kind) => {
  const rows = [...sources.values()].filter((source) => source.kind === kind).map(row);
  return `## ${KINDS[kind][0].toUpperCase()}${KINDS[kind].slice(1)}\n\n| source | on | boards | pace | passed on | terms |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
};

const on = [...sources.values()].filter(({ access }) => access.onByDefault).length;
const keyed = [...sources.values()].filter(({ access }) => access.keySetting !== null).length;
const text = `# Sources

${sources.size} sources: ${on} on by default, ${keyed} on as soon as their key is set, ${sources.size - on - keyed} off until an operator decides. ${catalogue.length} boards come with
Superbill (\`superbill source list\`). Written by \`npm run docs:sources\` from what each source declares; don't edit.

"Pace" is the shortest time between two requests to one host, and how often a board is read. "Passed on": may its
postings go into our own feeds and structured data, or be shown on our pages only?

${Object.keys(KINDS).map(section).join('\n')}
${readFileSync(path.join(root, 'docs/not-connected.md'), 'utf8')
  .replace(/^# /m, '## ')
  .replace(/^## (?!Not)/gm, '### ')}`;

const file = path.join(root, 'docs/sources.md');
const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
if (process.argv.includes('--check')) process.exit(readFileSync(file, 'utf8') === formatted ? 0 : 1);
writeFileSync(file, formatted);
