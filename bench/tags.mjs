// Postings tagged per second and core, beside what taking the text out of the HTML alone costs. Both are measured on the
// same postings in turns, because a shared machine is now fast and now slow; the median of the rounds counts. Time is
// processor time of this process: other programs don't count, our own compiler and garbage collector do.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { TAG_READERS, tagListing } from '../libs/tagging/dist/index.js';
import { readableText } from '../libs/text/dist/index.js';

const ROUNDS = 9;
const LEAST_MS = 300;
const root = path.resolve(import.meta.dirname, '..');
const { source, postings } = await material();

const figures = {
  'all tags': () => postings.forEach((posting) => tagListing(posting)),
  'cheerio parse + text only': () => postings.forEach(({ description }) => load(description).text()),
  'readable text only': () => postings.forEach(({ description }) => readableText(description)),
};
const perSecond = Object.fromEntries(Object.keys(figures).map((name) => [name, []]));
// The first round is for the compiler.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(figures)) {
    const speed = measure(work);
    if (round > 0) perSecond[name].push(speed);
  }
}
const characters = postings.reduce((sum, { description }) => sum + description.length, 0);
for (const [name, speeds] of Object.entries(perSecond)) {
  const inOrder = speeds.toSorted((a, b) => a - b);
  print({
    figure: `${name}, postings per second and core`,
    value: Math.round(inOrder[(ROUNDS - 1) / 2]),
    lowest: Math.round(inOrder[0]),
    highest: Math.round(inOrder.at(-1)),
  });
}
print({ figure: 'rules', value: TAG_READERS.flatMap((reader) => reader.rules).length });
print({
  figure: 'postings measured',
  value: postings.length,
  source,
  charactersEach: Math.round(characters / postings.length),
});

function measure(work) {
  const before = process.cpuUsage();
  let times = 0;
  let spent = 0;
  while (spent < LEAST_MS) {
    work();
    times += 1;
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1_000;
  }
  return (times * postings.length * 1_000) / spent;
}

/** Labelled postings where they are kept beside the project, else the invented ones of the simulator. */
async function material() {
  const corpus = path.resolve(root, '../shared/corpus');
  if (existsSync(path.join(corpus, 'dev.jsonl'))) {
    const names = ['dev', 'dev-composed', 'dev-remote', 'dev-fraud'];
    const lines = names.flatMap((name) =>
      readFileSync(path.join(corpus, `${name}.jsonl`), 'utf8').split('\n'),
    );
    return { source: 'corpus', postings: lines.filter(Boolean).map((line) => JSON.parse(line)) };
  }
  const { allVacancies, descriptionOf } = await import('../apps/simulator/dist/index.js');
  const vacancies = allVacancies().map((vacancy) => ({
    title: vacancy.title,
    company: vacancy.company,
    location: vacancy.location,
    description: descriptionOf(vacancy),
    extras: {},
  }));
  return { source: 'simulator', postings: vacancies };
}

function print(line) {
  console.log(JSON.stringify(line));
}
