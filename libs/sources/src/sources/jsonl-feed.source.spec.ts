import { readFileSync } from 'node:fs';
import { SourceChanged } from '#domain';
import { sharedMaterial } from '#testing';
import { expect, test } from '@jest/globals';
import { source } from './jsonl-feed.source.js';

const board = { token: 'https://jobs.quillhaven-college.example/open.jsonl?campus=north', origin: null };

function read(text: string) {
  const [request] = source.start(board);
  if (!request) throw new Error('nothing asked');
  return source.read({ request, status: 200, contentType: null, text, board });
}
const first = (line: object) => read(JSON.stringify({ id: 'a', title: 'Coder', ...line })).listings[0];

test('the token is the address, and another origin replaces only the host', () => {
  expect(source.start(board)[0]?.url).toBe(board.token);
  expect(source.start({ ...board, origin: 'http://127.0.0.1:4010' })[0]?.url).toBe(
    'http://127.0.0.1:4010/open.jsonl?campus=north',
  );
});

test('a token that is no web address is refused', () => {
  for (const token of ['quillhaven', 'file:///etc/passwd'])
    expect(() => source.start({ token, origin: null })).toThrow('whole address, http or https');
});

test('each rejected line is named by its number in the file', () => {
  const lines = [
    '{"id":1,"title":"Coder"}',
    '',
    'id: 2',
    '{"title":"Biller"}',
    '{"id":4,"description":""}',
    '[]',
  ];
  expect(read(lines.join('\n')).rejected).toEqual([
    { externalId: null, reason: 'line 3: not a JSON object' },
    { externalId: null, reason: 'line 4: id is missing' },
    { externalId: '4', reason: 'line 5: title and description are both missing' },
    { externalId: null, reason: 'line 6: not a JSON object' },
  ]);
});

test('a flag may be text, true or false; false says nothing', () => {
  expect(first({ extras: { remote_flag: 'hybrid' } })?.extras).toEqual({ remote_flag: 'hybrid' });
  expect(first({ extras: { remote_flag: true } })?.extras).toEqual({ remote_flag: 'remote' });
  expect(first({ extras: { remote_flag: false } })?.extras).toEqual({});
  expect(first({ extras: {} })?.extras).toEqual({});
});

test('a feed in which nothing is JSON has changed; one bad line among good ones has not', () => {
  expect(() => read('id,title\n1,Coder')).toThrow(SourceChanged);
  expect(read('id,title\n{"id":1,"title":"Coder"}')).toMatchObject({ listings: [{}], rejected: [{}] });
});

const corpus = sharedMaterial('corpus', 'dev.jsonl');
const corpusTest = corpus === null ? test.skip : test;
corpusTest(
  'all 121 real postings of the shared corpus become listings (skipped where it is not on the machine)',
  () => {
    const { listings, rejected } = read(readFileSync(corpus ?? '', 'utf8'));
    expect(rejected).toEqual([]);
    expect(listings).toHaveLength(121);
  },
);
