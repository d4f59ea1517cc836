import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { tagListing, toContract, type TaggingInput } from '#tagging';
import { expectGolden } from '#testing';

const folder = path.resolve(import.meta.dirname, '../fixtures');
const postings = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.golden.json'),
);

test('there are postings of every kind to compare', () => {
  expect(postings.length).toBeGreaterThanOrEqual(10);
});

test.each(postings)('%s has the tags that were read and agreed', (name) => {
  const file = path.join(folder, name);
  const input = JSON.parse(readFileSync(file, 'utf8')) as TaggingInput;
  expectGolden(`${file.slice(0, -'.json'.length)}.golden.json`, toContract(tagListing(input)));
});
