import { greenhouse, unknownGreenhouseBoard } from './formats/greenhouse.js';
import type { Answer, Format } from './formats/format.js';
import { jsonlFeed } from './formats/jsonl-feed.js';
import { lever, unknownLeverSite } from './formats/lever.js';
import { usajobs } from './formats/usajobs.js';
import { allVacancies } from './vacancies/all-vacancies.js';
import type { BoardSource, Vacancy } from './vacancies/vacancy.js';

export interface SimulatedBoard {
  /** What faults are set for: `lever/ledgerline`. */
  key: string;
  source: BoardSource;
  /** What the source's `start(board)` expects; the board's origin is the simulator's. */
  token: string;
  /** Whose board it is; null = it gathers several employers. */
  employer: string | null;
  /** How many vacancies a complete pull finds. */
  listings: number;
}

export interface OpenBoard extends SimulatedBoard {
  format: Format;
  /** Newest first, as boards show them. */
  vacancies: Vacancy[];
}

/** Every series that the federal announcements use. */
const FEDERAL_SEARCH = 'series=0675;0503;0501';

/** All boards with what is on them, by key. */
export function openBoards(): Map<string, OpenBoard> {
  const boards = new Map<string, OpenBoard>();
  for (const vacancy of allVacancies()) {
    for (const { source, name } of vacancy.boards) {
      const key = `${source}/${name}`;
      const board = boards.get(key) ?? emptyBoard(key, source, name, vacancy.employer.name);
      boards.set(key, board);
      board.vacancies.push(vacancy);
      if (!vacancy.prospect) board.listings += 1;
    }
  }
  for (const board of boards.values()) {
    board.vacancies.sort((a, b) => a.postedDaysAgo - b.postedDaysAgo || a.key.localeCompare(b.key));
  }
  return boards;
}

function emptyBoard(key: string, source: BoardSource, name: string, employer: string): OpenBoard {
  const ofOneEmployer = source === 'greenhouse' || source === 'lever';
  return {
    key,
    source,
    token: tokenOf(source, name),
    employer: ofOneEmployer ? employer : null,
    listings: 0,
    format: formatOf(source, name),
    vacancies: [],
  };
}

function tokenOf(source: BoardSource, name: string): string {
  switch (source) {
    case 'greenhouse':
    case 'lever':
      return name;
    case 'usajobs':
      return FEDERAL_SEARCH;
    case 'jsonl-feed':
      return `https://feeds.example.com/feeds/${name}.jsonl`;
  }
}

function formatOf(source: BoardSource, name: string): Format {
  switch (source) {
    case 'greenhouse':
      return greenhouse(name);
    case 'lever':
      return lever(name);
    case 'usajobs':
      return usajobs;
    case 'jsonl-feed':
      return jsonlFeed(name);
  }
}

const NOTHING_HERE: Answer = { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Not found\n' };

const ADDRESSES: { source: BoardSource; path: RegExp; unknown: Answer }[] = [
  { source: 'greenhouse', path: /^\/v1\/boards\/(?<name>[^/]+)\/jobs\/?$/, unknown: unknownGreenhouseBoard },
  { source: 'lever', path: /^\/v0\/postings\/(?<name>[^/]+)\/?$/, unknown: unknownLeverSite },
  { source: 'usajobs', path: /^\/api\/(?<name>[Ss]earch)\/?$/, unknown: NOTHING_HERE },
  { source: 'jsonl-feed', path: /^\/feeds\/(?<name>[^/]+)\.jsonl$/, unknown: NOTHING_HERE },
];

/** The board an address asks for, or what its source says of boards it doesn't know. */
export function boardAt(boards: ReadonlyMap<string, OpenBoard>, path: string): OpenBoard | Answer {
  for (const { source, path: pattern, unknown } of ADDRESSES) {
    const name = pattern.exec(path)?.groups?.['name'];
    // Names on boards are plain letters; an escape in the address can only belong to a board nobody has.
    if (name !== undefined)
      return boards.get(`${source}/${source === 'usajobs' ? 'search' : name}`) ?? unknown;
  }
  return NOTHING_HERE;
}
