import type { PostingState, SearchCriteria, StateCode } from '#domain';
import { countFacets } from './facets/count-facets.js';
import type { SearchFacets } from './facets/search-facets.js';
import { conditionsOf } from './filters/filters.js';
import { dayNumber } from './filters/posting-figures.js';
import { takePage } from './ranking/page.js';
import { heightsBy, type SearchSort } from './ranking/order.js';
import type { SearchCursor } from './ranking/cursor.js';
import { readPosting, type SearchEntry } from './read-posting.js';
import { Employers } from './rows/employers.js';
import { Shelf } from './rows/shelf.js';
import { Vocabulary } from './rows/vocabulary.js';
import { ShelfSearch, type Wish } from './shelf-search.js';
import { alsoSpelled, spellings, type Correction } from './words/spellings.js';
import { readWords } from './words/read-words.js';
import { mayBeGivenUp, type WordsAsked } from './words/words-asked.js';

/** From how many hits on nobody wants to hear that a word may be mistyped. */
const FEW = 10;

export interface SearchOptions {
  sort: SearchSort;
  /** How many hits at most; at least 1. */
  limit: number;
  /** Where the page before ended; null = the first page. Its own order and day go on. */
  after: SearchCursor | null;
  /** Calendar day `YYYY-MM-DD` from which ages count. */
  today: string;
  /** `while-alone`: samples are seen as long as no open posting of the field is live. */
  samples: 'hide' | 'while-alone';
  /** May most of the words be enough where hardly any posting has all? Whoever is shown the answer has to be told. */
  fewerWords: boolean;
  /** Counting costs more than finding; who shows no facets asks for none. */
  facets: boolean;
}

/** Whether a posting says that it accepts the asked state. One that excludes others only does not say so. */
export type StateMatch = 'eligible' | 'not_stated';

export interface SearchHit {
  id: number;
  /** null = no state was asked for. */
  stateMatch: StateMatch | null;
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** Of the whole search, not of this page. */
  total: number;
  /** null = not asked for. */
  facets: SearchFacets | null;
  next: SearchCursor | null;
  /** Words that were hardly found as typed, and how they were read as well. */
  corrected: Correction[];
  /** Hardly any posting has all the words: these have so many of them at least. null = all. */
  needed: number | null;
}

/** How the words were read, and what was found for that. */
type Read = Pick<SearchAnswer, 'corrected' | 'needed'> & { parts: ShelfSearch[] };

/**
 * All postings, ready to be searched. It lives in memory and knows only what it was told: whoever holds one tells it of
 * every change. An answer sees whole changes or none, because nothing else runs while one is made.
 */
export class SearchIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly employers = new Employers();
  /** Most searches are for open postings; what is over costs them nothing on a shelf of its own. */
  private readonly open = new Shelf(this.vocabulary, this.employers);
  private readonly past = new Shelf(this.vocabulary, this.employers);

  /** How many postings it holds, in every state. */
  get size(): number {
    return this.open.size + this.past.size;
  }

  /** Enters the posting, or what it is now in place of what it was. */
  upsert(entry: SearchEntry): void {
    const posting = readPosting(entry);
    const [here, there] = posting.summary.state === 'open' ? [this.open, this.past] : [this.past, this.open];
    there.drop(posting.summary.id);
    here.put(posting);
  }

  /** Forgets the posting; false = it wasn't there. */
  remove(id: number): boolean {
    return this.open.drop(id) || this.past.drop(id);
  }

  search(criteria: SearchCriteria, options: SearchOptions): SearchAnswer {
    const { after, limit, facets, fewerWords } = options;
    const sort = after?.sort ?? options.sort;
    const today = after?.today ?? options.today;
    const samples = options.samples === 'while-alone' && this.open.liveInField === 0;
    const conditions = conditionsOf(criteria, today);
    const { parts, corrected, needed } = this.find(criteria, { after, fewerWords }, (words) => ({
      conditions,
      words,
      samples,
      state: criteria.state,
    }));

    const day = dayNumber(today);
    const found = parts.map(({ shelf, rows, words, eligible }) => ({
      shelf,
      rows,
      height: heightsBy({ sort, shelf, words, eligible, today: day }),
    }));
    const { hits, end } = takePage(found, sort, limit, after);
    return {
      hits: hits.map(({ id }) => ({ id, stateMatch: stateMatch(parts, criteria.state, id) })),
      total: totalOf(parts),
      facets: facets ? countFacets(parts, day, this.employers) : null,
      next: end && { sort, today, corrected, needed, ...end },
      corrected,
      needed,
    };
  }

  /**
   * What the shelves have for the words as typed; if that is little, for those they may have been meant to be; if that is
   * little, too, for most of the words.
   */
  private find(
    { q, states }: SearchCriteria,
    { after, fewerWords }: Pick<SearchOptions, 'after' | 'fewerWords'>,
    wishFor: (words: WordsAsked) => Wish,
  ): Read {
    const shelves = this.shelvesOf(states);
    const asked = readWords(q);
    const reading = (corrected: Correction[], needed: number | null): Read => {
      const wish = wishFor({ ...alsoSpelled(asked, corrected), needed });
      return { corrected, needed, parts: shelves.map((shelf) => new ShelfSearch(shelf, wish)) };
    };
    if (after) return reading(after.corrected, after.needed);
    let best = reading([], null);
    const readAs = (other: Read) => {
      if (totalOf(other.parts) > totalOf(best.parts)) best = other;
    };
    if (totalOf(best.parts) >= FEW) return best;
    const corrected = spellings(asked, this.vocabulary, shelves);
    if (corrected.length > 0) readAs(reading(corrected, null));
    for (const needed of fewerWords ? fewerOf(asked.wanted.filter(mayBeGivenUp).length) : []) {
      if (totalOf(best.parts) >= FEW) break;
      readAs(reading(corrected, needed));
    }
    return best;
  }

  private shelvesOf(states: readonly PostingState[]): Shelf[] {
    return [
      ...(states.includes('open') ? [this.open] : []),
      ...(states.some((state) => state !== 'open') ? [this.past] : []),
    ];
  }
}

/** All but one of the words, then two of three, then half: of fewer than three nobody would know the question again. */
function fewerOf(words: number): number[] {
  if (words < 3) return [];
  return [...new Set([words - 1, Math.ceil((words * 2) / 3), Math.ceil(words / 2)])].filter(
    (needed) => needed > 1 && needed < words,
  );
}

const totalOf = (parts: readonly ShelfSearch[]): number => parts.reduce((sum, part) => sum + part.total, 0);

function stateMatch(parts: readonly ShelfSearch[], state: StateCode | null, id: number): StateMatch | null {
  if (state === null) return null;
  return parts.some((part) => part.namesState(id)) ? 'eligible' : 'not_stated';
}
