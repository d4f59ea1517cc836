// npm run bench -- NAME: runs bench/NAME.mjs, which prints one line of JSON per figure.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .toSorted();
const name = process.argv[2];
if (name === undefined || !names.includes(name)) {
  console.error(`${name ? `There is no bench "${name}". ` : ''}The benches are: ${names.join(', ')}.`);
  process.exit(2);
}
await import(`./${name}.mjs`);
