import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { EvidenceField } from '#domain';
import { tagListing, type TaggingInput } from '#tagging';
import { sharedMaterial } from '#testing';
import { placesFinder } from './could-match.js';
import type { TagReader, Texts } from './define-tag.js';
import { TAG_READERS } from './registry.js';
import { ruleFinder } from './rule-finder.js';
import { textsWith } from '../fixtures/texts-with.js';

const rules = TAG_READERS.flatMap((reader) => reader.rules);
const findIn = ruleFinder(TAG_READERS.map((reader) => reader.rules));

/** What each tag says, tried where it could match, is what it says when tried everywhere. */
function sameBothWays(texts: Texts, readers: readonly TagReader[] = TAG_READERS): void {
  const find = findIn(texts);
  for (const reader of readers) expect(reader.read(texts, find)).toEqual(reader.read(texts));
}

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const postings = readdirSync(fixtures)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.golden.json'))
  .map((name) => JSON.parse(readFileSync(path.join(fixtures, name), 'utf8')) as TaggingInput);

test('the fixtures have the same tags whether rules are tried everywhere or only where they could match', () => {
  expect(postings.length).toBeGreaterThan(0);
  for (const posting of postings) sameBothWays(tagListing(posting).texts);
});

test('so have the rules’ own examples, in every field and within a longer text', () => {
  for (const reader of TAG_READERS) {
    for (const rule of reader.rules) {
      for (const example of [...rule.yes, ...rule.no]) {
        const field = rule.in[0] as EvidenceField;
        const inContext = `İſK ${example.toUpperCase()}. x${example} \ud83d${example}`;
        for (const text of [example, inContext]) sameBothWays(textsWith({ [field]: text }), [reader]);
      }
    }
  }
});

/** Trying every rule everywhere is slow; every third posting has all kinds of texts in it. */
const EVERY = 3;
const corpus = sharedMaterial('corpus');
const withCorpus = corpus ? test : test.skip;
withCorpus.each(['dev', 'dev-composed', 'dev-remote', 'dev-fraud'])('so have the postings of %s', (name) => {
  const lines = readFileSync(path.join(corpus ?? '', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % EVERY === 0);
  for (const line of lines) sameBothWays(tagListing(JSON.parse(line) as TaggingInput).texts);
});

test.each<[expression: RegExp, text: string, places: number[] | undefined]>([
  [/\bcoders?\b/i, 'A Coder, a recoder, CODERS', [2, 20]],
  [/\b(?:CPC|RHIA)\b/, 'cpc CPC rhia RHIA', [4, 13]],
  [/(?:a |the )?office/i, 'to the office', [3, 7]],
  [/\b[Mm]ust [A-Z]{2}/, 'MUST must Must X', [5, 10]],
  [/(?<!no )remote/i, 'not remote', [4]],
  [/\$\d/, 'pays $5', [5]],
  [/\b\d{1,2}\+? years/, '7 years, 12+ years, 123 years, x4 years', [0, 9, 20]],
  [/\b[1-3] days|\b401k/, '2 days 4 days 401k 301k', [0, 14]],
  [/é|É/, 'é', [0]],
  [/\w+ days/i, 'two days', undefined],
  [/[^.]x/, 'ax', undefined],
  [/(?:maybe)?/, 'maybe', undefined],
  [/ſ/iu, 'S', undefined],
])('%s could match %j at %j', (expression, text, places) => {
  const finder = placesFinder([[/text/, expression, /no\w/]]);
  const found = finder.placesIn([text]);
  const number = finder.beginningOf(0, expression)?.number;
  const own = number === undefined ? undefined : found.at.slice(found.first[number], found.first[number + 1]);
  expect(own && [...own]).toEqual(places);
});

test('nearly every rule says what it begins with; the others are tried everywhere, which costs', () => {
  const reading = rules.filter((rule) => rule.in.includes('description'));
  const finder = placesFinder([reading.map(({ match }) => match)]);
  const unsaid = reading.filter((rule) => !finder.beginningOf(0, rule.match));
  expect(unsaid.map((rule) => rule.id)).toContain('in-field/no-word-of-the-field');
  expect(unsaid.length).toBeLessThan(reading.length / 50);
});
