/**
 * What holds for every source, run on each without knowing any. A new source brings only fixtures/<id>/:
 * - `board.json`: the board the pages were asked from
 * - `page-1.*` with its golden beside it, further pages where there are any, `page-<word>.*` for other answers to the
 *   first request; `detail-1.*` answers the detail request of the first vacancy of `page-1` that has one, and so on
 * - `not-ok-<reason>.*`: bad answers, named after what is wrong with them
 * - `captures.json`: how many records real captures hold, counted by eye, where that can't be seen from their JSON
 * - `links.json`: addresses seen behind careers links and the board each means, null = none (where there are tenants)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import { expectGolden, sharedMaterial } from '#testing';
import { describe, expect, test } from '@jest/globals';
import { defineSource, type ReadResult, type Source, type SourceRequest } from './define-source.js';
import { isCalendarDay } from './reading/calendar-day.js';
import { sourceById, sources } from './registry.js';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const samples = sharedMaterial('sources', 'samples');
const other = 'http://127.0.0.1:4010';
const NOT_A_BOARD = [
  'https://example.org/careers',
  'https://www.google.com/',
  'https://example.com/jobs?gh=1',
];

describe.each([...sources.values()])('$id', (source) => {
  const folder = path.join(fixtures, source.id);
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const pages = files.filter((file) => /^(page|detail)-/.test(file) && !file.endsWith('.golden.json'));
  const first = pages.find((file) => file.startsWith('page-1.')) ?? '';
  const badAnswers = files.filter((file) => file.startsWith('not-ok-'));
  const contents = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const board: BoardAddress = JSON.parse(contents('board.json'));

  test('declares its terms, attribution and pace, and has fixtures', () => {
    expect(defineSource({ ...source })).toEqual(source);
    expect(sourceById(source.id)).toBe(source);
    expect(first).not.toBe('');
    expect(badAnswers.length).toBeGreaterThan(0);
  });

  test('asks for absolute web addresses and names no key but its own', () => {
    const requests = source.start(board);
    expect(requests.length).toBeGreaterThan(0);
    for (const { url, headers = {}, secretQuery = {} } of requests) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      const settings = Object.values({ ...headers, ...secretQuery }).flatMap(
        (value) => value.match(/\{\w+\}/g) ?? [],
      );
      if (source.access.keySetting === null) expect(settings).toEqual([]);
      else expect(settings).toContain(`{${source.access.keySetting}}`);
    }
  });

  test('asks another origin for the same when the board has one', () => {
    const usual = source.start({ ...board, origin: null }).map(({ url }) => new URL(url));
    const moved = source.start({ ...board, origin: other }).map(({ url }) => new URL(url));
    expect(moved.map(({ origin }) => origin)).toEqual(usual.map(() => other));
    expect(moved.map(({ pathname, search }) => pathname + search)).toEqual(
      usual.map(({ pathname, search }) => pathname + search),
    );
  });

  describe.each(pages)('%s', (file) => {
    const request = requestFor(file, source, board, contents);
    const read = () => readText(source, board, request, contents(file));

    test('is read as its golden file says', () =>
      expectGolden(path.join(folder, `${file}.golden.json`), read()));
    test('gives listings fit for the store', () => allOf(read()).forEach(expectFit));
    test('has each id once', () => expectUniqueIds(read()));
    test('gives the same when it is read again', () => expect(read()).toEqual(read()));
    test('asks for further pages on the same host only', () => {
      const { more, stubs = [] } = read();
      for (const { url } of [...more, ...stubs.map(({ detail }) => detail)])
        expect(new URL(url).origin).toBe(new URL(request.url).origin);
    });
  });

  const { boardAt } = source;
  if (boardAt) {
    const links: Record<string, BoardAddress | null> = JSON.parse(contents('links.json'));
    test.each(Object.entries(links))('%s leads to its board or to none', (link, expected) => {
      const found = boardAt(new URL(link));
      expect(found).toEqual(expected);
      if (found) expect(source.start(found).length).toBeGreaterThan(0);
    });
    test('addresses of others lead to no board', () => {
      for (const link of NOT_A_BOARD) expect(boardAt(new URL(link))).toBeNull();
    });
  }

  test.each(badAnswers)('%s is refused or rejected with a reason', (file) => {
    const outcome = outcomeOf(source, board, contents(file));
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(SourceChanged);
      expectSentence(outcome.message);
    } else {
      expect(outcome.rejected.length).toBeGreaterThan(0);
      for (const { reason } of outcome.rejected) expectSentence(reason);
    }
  });

  test.each([
    ['a web page', '<!doctype html><title>Log in</title><p>Please log in.</p>'],
    ['an empty body', ''],
    ['a body of blanks', ' \r\n\t'],
    ['the first characters of an answer', contents(first).slice(0, 40)],
    ['a sentence', 'Service temporarily unavailable'],
  ])('takes %s for a changed source, never for a board without jobs', (_what, text) => {
    expect(outcomeOf(source, board, text)).toBeInstanceOf(SourceChanged);
  });

  test('an answer cut off anywhere never fails in a way nobody handles', () => {
    const whole = contents(first);
    for (let share = 0.1; share < 1; share += 0.1) {
      const outcome = outcomeOf(source, board, whole.slice(0, whole.length * share));
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SourceChanged);
    }
  });

  const counted: Record<string, number> = files.includes('captures.json')
    ? JSON.parse(contents('captures.json'))
    : {};
  for (const file of capturesOf(source))
    test(`every record of the real capture ${file} becomes a listing or is rejected with a reason`, () => {
      const text = readFileSync(path.join(samples ?? '', file), 'utf8');
      const result = readText(source, board, { url: source.homepage }, text);
      const found = allOf(result);
      expect(found.length).toBeGreaterThan(0);
      found.forEach(expectFit);
      for (const { reason } of result.rejected) expectSentence(reason);
      expectUniqueIds(result);
      const records = counted[file] ?? (/detail/.test(file) ? 1 : recordsIn(text));
      if (records !== null) expect(found.length + result.rejected.length).toBe(records);
    });
});

if (samples === null)
  test.skip('real captures are read too (skipped: the shared samples are not on this machine)', () =>
    undefined);

function firstRequest(source: Source, board: BoardAddress): SourceRequest {
  const [request] = source.start(board);
  if (!request) throw new Error(`${source.id} asks for nothing.`);
  return request;
}

/** Real captures are matched by name, so that a new source finds its own without a list; the longest id wins. */
function capturesOf({ id }: Source): string[] {
  if (!samples) return [];
  const ids = [...sources.keys()].map((one) => `${one.replaceAll('-', '_')}_`);
  return readdirSync(samples).filter((file) => {
    const owner = ids.filter((prefix) => file.startsWith(prefix)).toSorted((a, b) => b.length - a.length)[0];
    return owner === `${id.replaceAll('-', '_')}_` && !file.endsWith('.txt');
  });
}

/** `page-2` answers what `page-1` asked for, `detail-2` its second detail request; any other the first request. */
function requestFor(
  file: string,
  source: Source,
  board: BoardAddress,
  contents: (file: string) => string,
): SourceRequest {
  const detail = /^detail-(\d+)\./.exec(file)?.[1];
  if (detail !== undefined) return detailRequest(Number(detail), source, board, contents);
  const number = Number(/^page-(\d+)\./.exec(file)?.[1] ?? 1);
  let request = firstRequest(source, board);
  for (let page = 1; page < number; page++) {
    const before = file.replace(`page-${number}.`, `page-${page}.`);
    const [next] = readText(source, board, request, contents(before)).more;
    if (!next) throw new Error(`${before} asks for no further page, yet there is ${file}.`);
    request = next;
  }
  return request;
}

function detailRequest(
  number: number,
  source: Source,
  board: BoardAddress,
  contents: (file: string) => string,
): SourceRequest {
  const list = readdirSync(path.join(fixtures, source.id)).find((file) => /^page-1\.(?!.*golden)/.test(file));
  const { stubs = [] } = readText(source, board, firstRequest(source, board), contents(list ?? ''));
  const stub = stubs[number - 1];
  if (!stub) throw new Error(`page-1 has no detail number ${number}.`);
  return { ...stub.detail, stub: stub.listing };
}

function readText(source: Source, board: BoardAddress, request: SourceRequest, text: string): ReadResult {
  return source.read({ request, status: 200, contentType: null, text, board });
}

function outcomeOf(source: Source, board: BoardAddress, text: string): ReadResult | Error {
  try {
    return readText(source, board, firstRequest(source, board), text);
  } catch (error) {
    return error as Error;
  }
}

function expectFit(listing: Listing): void {
  expect(listing.externalId).toMatch(/\S/);
  expect(listing.title).toBe(listing.title.trim());
  expect(listing.title + listing.description + (listing.url ?? '')).not.toBe('');
  if (listing.url !== null) expect(new URL(listing.url).protocol).toMatch(/^https?:$/);
  for (const day of [listing.postedOn, listing.closesOn])
    if (day !== null) expect(isCalendarDay(day)).toBe(true);
  for (const text of [listing.company, listing.location, listing.requisitionId]) expect(text).not.toBe('');
  for (const text of Object.values(listing.extras)) expect(text).toMatch(/\S/);
  // Read back from its escaped form, so that no field can be forgotten.
  expect(JSON.stringify(listing)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
}

const allOf = ({ listings, stubs = [] }: ReadResult): Listing[] => [
  ...listings,
  ...stubs.map(({ listing }) => listing),
];

function expectUniqueIds(result: ReadResult): void {
  const ids = allOf(result).map(({ externalId }) => externalId);
  expect(ids).toEqual([...new Set(ids)]);
}

const expectSentence = (reason: string) => expect(reason).toMatch(/\S \S+/);

/** The number of records in a JSON answer: the items of the list of objects nearest to the top; null = not JSON. */
function recordsIn(text: string): number | null {
  let level: unknown[];
  try {
    level = [JSON.parse(text)];
  } catch {
    return null;
  }
  while (level.length > 0) {
    const found = level.find(
      (value) => Array.isArray(value) && value.every((item) => typeof item === 'object'),
    );
    if (Array.isArray(found)) return found.length;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return null;
}
