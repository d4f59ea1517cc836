import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardAddress, Listing, RejectedRecord } from '#domain';
import { sourceById, type Source, type SourceRequest, type Stub } from '#sources';
import { openBoards, type OpenBoard } from '../boards.js';
import { startSimulator, type Simulator } from '../simulator.js';
import type { Vacancy } from '../vacancies/vacancy.js';
import type { Answer } from './format.js';
import { yearlyPay } from './yearly-pay.js';

const TODAY = new Date('2026-11-22T10:30:00Z');
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ today: TODAY });
});
afterAll(async () => {
  await simulator.close();
});

const MOST_REQUESTS = 200;
const LONG_LIST = 120;
const NOBODY = 'nobodyatall';

describe.each([...openBoards().values()].map((board) => [board.key, board] as const))('%s', (_key, board) => {
  const source = sourceById(board.source);
  const { format, name } = board;

  test('brings every vacancy once, in full, whoever reads it to the end', async () => {
    expectWhole(board, board.vacancies, await pull(source, board.token, askSimulator));
  });

  test('brings a long list to its end, page by page', async () => {
    const vacancies = Array.from({ length: LONG_LIST }, (_, place) => copied(board.vacancies, place));
    const pulled = pull(source, board.token, async (request) =>
      format.answer({
        board: name,
        url: withKeys(request),
        method: request.method ?? 'GET',
        headers: Object.fromEntries(
          Object.entries(headersOf(request)).map(([header, value]) => [header.toLowerCase(), value]),
        ),
        body: request.body ?? '',
        vacancies,
        today: TODAY,
      }),
    );
    expectWhole(board, vacancies.slice(0, format.showsAtMost), await pulled);
  });

  test('is found under its source’s real address too', () => {
    for (const { url } of source.start({ token: board.token, origin: null }))
      expect([name, '']).toContain(format.boardIn(new URL(url)));
  });

  test('is never taken for a board without vacancies under a name nobody has', async () => {
    const token = format.token(NOBODY);
    const names = source
      .start(addressOf(token))
      .some(({ url }) => format.boardIn(new URL(url))?.toLowerCase() === NOBODY);
    if (!names) return;
    const outcome = await pull(source, token, askSimulator).then(
      ({ rejected }) => (rejected.length > 0 ? 'rejected' : 'read'),
      () => 'refused',
    );
    expect(outcome).not.toBe('read');
  });
});

/** The board's vacancies over and over, each time under keys of their own. */
function copied(vacancies: Vacancy[], place: number): Vacancy {
  const vacancy = vacancies[place % vacancies.length];
  if (!vacancy) throw new Error('The board is empty.');
  return { ...vacancy, key: `${vacancy.key}-${Math.floor(place / vacancies.length)}` };
}

const addressOf = (token: string): BoardAddress => ({ token, origin: simulator.origin });
const idOn = ({ format, name }: OpenBoard, { key }: Vacancy): string => format.externalId(name, key);

interface Read {
  listings: Listing[];
  stubs: Stub[];
  rejected: RejectedRecord[];
}

type Ask = (request: SourceRequest) => Promise<Answer>;

async function askSimulator(request: SourceRequest): Promise<Answer> {
  const answer = await fetch(withKeys(request), {
    method: request.method ?? 'GET',
    headers: headersOf(request),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? '',
    body: await answer.text(),
  };
}

/** What a worker does, without its judgement: every page of the list, then every vacancy's own. */
async function pull(source: Source, token: string, ask: Ask): Promise<Read> {
  let asked = 0;
  const board = addressOf(token);

  async function readOne(request: SourceRequest) {
    expect(new URL(request.url).origin).toBe(simulator.origin);
    asked += 1;
    if (asked > MOST_REQUESTS) throw new Error(`More than ${MOST_REQUESTS} requests.`);
    const { status, contentType, body: text } = await ask(request);
    if (status !== 200) throw new Error(`${request.url} answers ${status}: ${text}`);
    return source.read({ request, status, contentType, text, board });
  }

  /** A page and all it leads to. */
  async function readSeries(request: SourceRequest): Promise<Read> {
    const { listings, stubs = [], rejected, more, total } = await readOne(request);
    const read: Read = { listings: [...listings], stubs: [...stubs], rejected: [...rejected] };
    for (const next of more) addTo(read, await readSeries(next));
    if (total !== null) expect(read.listings.length + read.stubs.length + read.rejected.length).toBe(total);
    return read;
  }

  const whole: Read = { listings: [], stubs: [], rejected: [] };
  for (const request of source.start(board)) addTo(whole, await readSeries(request));
  // A vacancy may stand on the front page and on its category's; its own page is asked for once.
  const stubs = new Map(whole.stubs.map((stub) => [stub.listing.externalId, stub]));
  for (const { listing, detail } of stubs.values()) {
    const { listings, rejected } = await readOne({ ...detail, stub: listing });
    whole.listings.push(...listings);
    whole.rejected.push(...rejected);
  }
  return whole;
}

function addTo(whole: Read, part: Read): void {
  whole.listings.push(...part.listings);
  whole.stubs.push(...part.stubs);
  whole.rejected.push(...part.rejected);
}

const keyFilledIn = (value: string): string => value.replaceAll(/\{\w+\}/g, 'any-key-will-do');

const headersOf = ({ headers = {} }: SourceRequest): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, keyFilledIn(value)]));

function withKeys({ url, secretQuery = {} }: SourceRequest): URL {
  const address = new URL(url);
  for (const [name, value] of Object.entries(secretQuery)) address.searchParams.set(name, keyFilledIn(value));
  return address;
}

function expectWhole(board: OpenBoard, vacancies: Vacancy[], { listings, rejected }: Read): void {
  const byId = new Map(vacancies.map((vacancy) => [idOn(board, vacancy), vacancy]));
  const idsOf = (isProspect: boolean) =>
    vacancies.filter(({ prospect }) => prospect === isProspect).map((vacancy) => idOn(board, vacancy));
  expect(listings.map(keyOf).toSorted()).toEqual(idsOf(false).toSorted());
  expect(rejected.map(({ externalId }) => externalId)).toEqual(idsOf(true));
  for (const listing of listings) expectTold(listing, byId.get(keyOf(listing)));
}

/** Where a vacancy's address is its key, it begins with the simulator's host, whose port is another each time. */
const keyOf = ({ externalId }: Listing): string => externalId.replace(new URL(simulator.origin).host, '');

function expectTold({ title, description, extras }: Listing, vacancy: Vacancy | undefined): void {
  expect(asRead(title)).toBe(asRead(vacancy?.title ?? ''));
  if (!vacancy) return;
  if (!phrasesOf(vacancy).some((phrase) => description.includes(phrase)))
    expect(description).toBe(`a text with the words of ${vacancy.key}`);
  const { salary_text: pay, remote_flag: flag = '' } = extras;
  if (pay !== undefined) {
    const least = [vacancy.payField, yearlyPay(vacancy)].map((one) =>
      String(Math.floor(one?.min ?? Number.NaN)),
    );
    expect(pay.replaceAll(',', '')).toMatch(new RegExp(least.join('|')));
  }
  if (/^(?!not ).*\bremote\b/i.test(flag))
    expect(vacancy.workplace ?? 'unsaid').not.toMatch(/hybrid|on-site/);
}

/** Titles that employers typed with entities in them; some readers undo that, others leave it to whoever shows them. */
const asRead = (title: string): string =>
  title.replaceAll('&amp;', '&').replaceAll('&ndash;', '–').replaceAll('&nbsp;', ' ').trim();

/** Pieces of the text that no escaping and no layout changes. */
const phrasesOf = ({ asTyped, sections }: Vacancy): string[] =>
  (asTyped === null ? sections.flatMap(({ paragraphs }) => paragraphs) : asTyped.split(/<[^>]*>/))
    .map((text) => text.split(/[^\w ,.]/).toSorted((a, b) => b.length - a.length)[0] ?? '')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 20);
