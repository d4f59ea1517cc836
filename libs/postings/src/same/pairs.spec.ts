import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { tagListing } from '#tagging';
import { inventedPairs, realPairs, sharedMaterial, type GeneratedPair, type PairListing } from '#testing';
import { candidateKeysOf, factsOf, sameVacancy, signatureOf } from './index.js';

const PRECISION = 0.99;
const RECALL = 0.9;
/** All of them take a minute; a sixth tells as much. */
const EVERY = 6;

function factsOfListing(listing: PairListing) {
  const { texts, tags } = tagListing(listing);
  return factsOf(listing, texts.description, tags);
}

interface Kind {
  same: boolean;
  right: number;
  all: number;
}

function measure(pairs: readonly GeneratedPair[]) {
  const kinds = new Map<string, Kind>();
  for (const pair of pairs) {
    const kind = kinds.get(pair.kind) ?? { same: pair.same, right: 0, all: 0 };
    kinds.set(pair.kind, kind);
    kind.all += 1;
    if (sameVacancy(factsOfListing(pair.a), factsOfListing(pair.b)).same === pair.same) kind.right += 1;
  }
  const sum = (same: boolean, of: (kind: Kind) => number) =>
    [...kinds.values()].filter((kind) => kind.same === same).reduce((total, kind) => total + of(kind), 0);
  const found = sum(true, ({ right }) => right);
  const wrong = sum(false, ({ right, all }) => all - right);
  return { kinds, precision: found / (found + wrong), recall: found / sum(true, ({ all }) => all) };
}

function print(name: string, { kinds, precision, recall }: ReturnType<typeof measure>): void {
  const rows = [...kinds].map(
    ([kind, { same, right, all }]) =>
      `  ${kind.padEnd(26)}${(same ? 'same' : 'different').padEnd(11)}${right} of ${all}`,
  );
  const total = `  precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  process.stdout.write([name, ...rows, total, ''].join('\n'));
}

test('of 150 invented pairs of each kind, merges are right in 99 of 100 and 9 of 10 copies are found', () => {
  const result = measure(inventedPairs(150));
  print('invented pairs', result);
  expect(result.precision).toBeGreaterThanOrEqual(PRECISION);
  expect(result.recall).toBeGreaterThanOrEqual(RECALL);
}, 120_000);

test('the index brings 98 of 100 copies together', () => {
  const copies = inventedPairs(40).filter(({ same }) => same);
  const keys = (listing: PairListing) =>
    candidateKeysOf(factsOfListing(listing), signatureOf(listing.description));
  const met = copies.filter(({ a, b }) => {
    const ofA = new Set(keys(a));
    return keys(b).some((key) => ofA.has(key));
  });
  expect(met.length / copies.length).toBeGreaterThanOrEqual(0.98);
}, 60_000);

const labelled = sharedMaterial('corpus', 'dup-pairs.jsonl');
const rows = <T>(file: string): T[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T); // prettier-ignore

(labelled ? test : test.skip)('of pairs labelled by people, the same holds', () => {
  type Labelled = GeneratedPair & { debatable: boolean };
  const sure = rows<Labelled>(labelled ?? '').filter(({ debatable }) => !debatable);
  const result = measure(sure.map((pair) => ({ ...pair, a: readable(pair.a), b: readable(pair.b) })));
  print('labelled pairs', result);
  expect(result.precision).toBeGreaterThanOrEqual(PRECISION);
  expect(result.recall).toBeGreaterThanOrEqual(RECALL);
});

(labelled ? test : test.skip)(
  'of pairs made from real texts, the same holds',
  () => {
    const files = ['dev.jsonl', 'dev-composed.jsonl', 'dev-remote.jsonl'].map((name) =>
      sharedMaterial('corpus', name),
    );
    const listings = files
      .flatMap((file) => (file ? rows<PairListing>(file) : []))
      .filter(({ title, description }) => title && description.length > 400)
      .filter((_listing, place) => place % EVERY === 0)
      .map(readable);
    const result = measure(realPairs(listings));
    print('pairs of real texts', result);
    expect(result.precision).toBeGreaterThanOrEqual(PRECISION);
    expect(result.recall).toBeGreaterThanOrEqual(RECALL);
  },
  240_000,
);

/** The corpus has null for what isn't said, and flags that are true or false. */
function readable({ title, company, location, description, extras }: PairListing): PairListing {
  const { salary_text, employment_type_text } = extras;
  const flag: unknown = extras.remote_flag;
  return {
    title,
    company: company || 'Quillback Health',
    location: location || '',
    description,
    extras: {
      ...(salary_text && { salary_text }),
      ...(employment_type_text && { employment_type_text }),
      ...(flag === true && { remote_flag: 'remote' }),
    },
  };
}
