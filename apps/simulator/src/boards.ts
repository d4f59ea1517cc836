import { formats, formatOf } from './formats/registry.js';
import { NOTHING_HERE, type Answer, type SourceFormat } from './formats/format.js';
import { numberOf } from './formats/numbers.js';
import { allVacancies } from './vacancies/all-vacancies.js';
import type { Vacancy } from './vacancies/vacancy.js';

export interface SimulatedBoard {
  /** What faults are set for: `lever/ledgerline`. */
  key: string;
  source: string;
  /** What the source's `start(board)` expects; the board's origin is the simulator's. */
  token: string;
  /** Whose board it is; null = it gathers several employers. */
  employer: string | null;
  /** How many vacancies a complete pull finds. */
  listings: number;
  /** Part of what newcomers see. The others serve vacancies a second time, in the formats of further sources. */
  sample: boolean;
}

export interface OpenBoard extends SimulatedBoard {
  name: string;
  format: SourceFormat;
  /** Newest first, as boards show them. */
  vacancies: Vacancy[];
}

/** All boards with what is on them, by key. */
export function openBoards(vacancies: Vacancy[] = allVacancies()): Map<string, OpenBoard> {
  const boards = new Map<string, OpenBoard>();
  const put = (source: string, name: string, vacancy: Vacancy, sample: boolean) => {
    const key = `${source}/${name}`;
    const board = boards.get(key) ?? emptyBoard(key, formatOf(source), name, vacancy.employer.name, sample);
    boards.set(key, board);
    board.vacancies.push(vacancy);
    if (!vacancy.prospect) board.listings += 1;
  };
  for (const vacancy of vacancies)
    for (const { source, name } of vacancy.boards) put(source, name, vacancy, true);
  const served = new Set([...boards.values()].map(({ source }) => source));
  for (const format of formats.values()) {
    if (!served.has(format.source))
      for (const vacancy of servedAgain(format, vacancies)) put(format.source, SECOND_BOARD, vacancy, false);
  }
  for (const board of boards.values()) {
    board.vacancies.sort((a, b) => a.postedDaysAgo - b.postedDaysAgo || a.key.localeCompare(b.key));
  }
  return boards;
}

/** The name of the board that a source gets which no employer of ours uses. */
const SECOND_BOARD = 'ledgerfield';
/** One vacancy in so many comes up again on a source that gathers several employers. */
const SHARE = 12;

/** What a source shows that no vacancy is posted on: one employer's vacancies, or some of all. */
function servedAgain({ source, ofOneEmployer, takes }: SourceFormat, vacancies: Vacancy[]): Vacancy[] {
  const open = vacancies.filter(
    (vacancy) => vacancy.federal === null && !vacancy.prospect && (takes?.(vacancy) ?? true),
  );
  if (!ofOneEmployer) return open.filter(({ key }) => numberOf(`${source} ${key}`) % SHARE === 0);
  const employers = [...new Set(open.map(({ employer }) => employer.name))].filter(
    (name) => open.filter(({ employer }) => employer.name === name).length >= 5,
  );
  const chosen = employers[numberOf(source) % employers.length];
  return open.filter(({ employer }) => employer.name === chosen);
}

function emptyBoard(
  key: string,
  format: SourceFormat,
  name: string,
  employer: string,
  sample: boolean,
): OpenBoard {
  return {
    key,
    source: format.source,
    name,
    token: format.token(name),
    employer: format.ofOneEmployer ? employer : null,
    listings: 0,
    sample,
    format,
    vacancies: [],
  };
}

/** The board an address asks for, or what its source says of boards it doesn't know. */
export function boardAt(boards: ReadonlyMap<string, OpenBoard>, url: URL): OpenBoard | Answer {
  for (const format of formats.values()) {
    // Names on boards are plain letters; an escape in the address can only belong to a board nobody has.
    const name = format.boardIn(url);
    if (name === null) continue;
    const named = boards.get(`${format.source}/${name}`);
    const only =
      name === '' ? [...boards.values()].find(({ source }) => source === format.source) : undefined;
    return named ?? only ?? format.unknown;
  }
  return NOTHING_HERE;
}
