import type { RunOutcome, PostingLife } from '#domain';
import type { ListingLife } from '../src/life/listing-life.js';
import { planCloses } from '../src/life/plan-closes.js';
import { postingLife, type LifeEvent } from '../src/life/posting-life.js';

/** A run as the board answered it. */
export interface Told {
  at: Date;
  outcome: RunOutcome;
  named: ReadonlySet<number>;
  unnamedRejects: number;
  released: boolean;
}

const HOUR_MS = 3_600_000;
const START = new Date('2026-11-01T00:00:00Z');
export const hoursBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / HOUR_MS;
export const isHealthy = ({ outcome }: Told) => ['ok', 'not_modified', 'empty'].includes(outcome);
export const sorted = (ids: Iterable<number>) => [...ids].toSorted((one, other) => one - other);
/** One in five says a last day for applying. */
const closesOn = (id: number) => (id % 5 === 3 ? `2026-11-${String(3 + id).padStart(2, '0')}` : null);

/** Where a worker dies while it takes a run. */
export type Crash = 'none' | 'before saving' | 'after saving';
/** How the board answers, whatever is really there. */
export type Weather =
  'fine' | 'unchanged' | 'empty' | 'half' | 'unreadable' | 'incomplete' | 'blocked' | 'gone';

export interface Step {
  hours: number;
  weather: Weather;
  /** What really changes at the employer: these listings go or, if they weren't there, come. */
  flips: number[];
  /** A real decline: of the listings that are there, every so-manieth goes. */
  declines: number | null;
  released: boolean;
  crash: Crash;
}

/** A listing's life and which runs missed it: in a row, the last of them, the one that closed it. */
interface Row extends ListingLife {
  missed: number;
  missedIn: number;
  goneIn: number;
}

/** What the worker does around the decision, with a map for its table. */
export class Store {
  readonly rows = new Map<number, Row>();
  private emptySince: Date | null = null;

  plan(run: Told, no: number) {
    const alive = [...this.rows].filter(([, row]) => row.goneAt === null || row.goneIn === no);
    const missing = alive
      .filter(([id]) => !run.named.has(id))
      .map(([listingId, { missed, missedIn }]) => ({
        listingId,
        missedBefore: missedIn === no ? missed - 1 : missed,
      }));
    const emptyForHours = run.named.size === 0 && this.emptySince ? hoursBetween(this.emptySince, run.at) : 0;
    return { missing, ...planCloses({ ...run, live: alive.length, missing, proves: true, emptyForHours }) };
  }

  save(run: Told, no: number, { missing, close }: ReturnType<Store['plan']>): void {
    for (const id of run.named) {
      const firstSeenAt = this.rows.get(id)?.firstSeenAt ?? run.at;
      const life = { goneAt: null, goneWhy: null, boardGoneSince: null, closesOn: closesOn(id), firstSeenAt };
      this.rows.set(id, { ...life, missed: 0, missedIn: -1, goneIn: -1 });
    }
    for (const row of this.rows.values()) {
      if (run.outcome === 'gone') row.boardGoneSince ??= run.at;
      if (isHealthy(run)) row.boardGoneSince = null;
    }
    for (const id of close) {
      Object.assign(this.rows.get(id)!, { goneAt: run.at, goneWhy: 'vanished', goneIn: no });
    }
    if (!isHealthy(run)) return;
    this.emptySince = run.named.size > 0 ? null : (this.emptySince ?? run.at);
    for (const { listingId, missedBefore } of missing) {
      Object.assign(this.rows.get(listingId)!, { missed: missedBefore + 1, missedIn: no });
    }
  }

  /** A worker may die before it has saved, or after it saved but before the queue knew: the run comes again. */
  take(run: Told, no: number, crash: Crash): void {
    if (crash === 'before saving') this.plan(run, no);
    this.save(run, no, this.plan(run, no));
    if (crash === 'after saving') this.save(run, no, this.plan(run, no));
  }

  alive(): number[] {
    return sorted([...this.rows].filter(([, row]) => row.goneAt === null).map(([id]) => id));
  }
}

/** What is kept and told of one posting, looked at after each run and whenever it asked for it. */
export class Kept {
  life: PostingLife | null = null;
  readonly looks: { at: Date; listings: ListingLife[] }[] = [];
  readonly told: { at: Date; event: LifeEvent }[] = [];

  constructor(
    private readonly store: Store,
    private readonly ids: readonly number[],
  ) {}

  lookUntil(at: Date): void {
    for (let due = this.life?.lookAgainAt; due && due < at; due = this.life?.lookAgainAt) this.look(due);
  }

  look(at: Date): void {
    const listings = this.ids.flatMap((id) => this.store.rows.get(id) ?? []);
    if (listings.length === 0) return;
    this.looks.push({ at, listings: listings.map((listing) => ({ ...listing })) });
    const { life, events } = postingLife(listings, this.life, at);
    if (life.lookAgainAt && life.lookAgainAt <= at) throw new Error('It asks to be looked at in the past.');
    this.life = life;
    this.told.push(...events.map((event) => ({ at, event })));
  }

  timesOf(event: LifeEvent): Date[] {
    return this.told.filter((told) => told.event === event).map(({ at }) => at);
  }
}

/** Plays the steps and gives what was kept of the postings. `eachRun` gets to see which listings lived before it. */
export function play(
  { start, steps }: { start: number[]; steps: Partial<Step>[] },
  eachRun: (store: Store, history: Told[], before: number[]) => void,
): Kept[] {
  const there = new Set(start);
  const store = new Store();
  // Listings 0 to 15 make postings, two and two: one vacancy under two towns.
  const postings = Array.from({ length: 8 }, (_, no) => new Kept(store, [2 * no, 2 * no + 1]));
  const history: Told[] = [];
  let at = START;
  for (const [no, step] of steps.entries()) {
    at = new Date(at.getTime() + (step.hours ?? 6) * HOUR_MS);
    for (const id of step.flips ?? []) if (!there.delete(id)) there.add(id);
    for (const [place, id] of sorted(there).entries()) {
      if (step.declines && place % step.declines === 0) there.delete(id);
    }
    const run = { ...answer(step.weather ?? 'fine', there, history), at, released: step.released ?? false };
    const before = store.alive();
    for (const posting of postings) posting.lookUntil(at);
    store.take(run, no, step.crash ?? 'none');
    for (const posting of postings) posting.look(at);
    history.push(run);
    eachRun(store, history, before);
  }
  return postings;
}

/** What the board says in such weather; parts are by number: even ones, all but every seventh, a first page. */
function answer(weather: Weather, there: ReadonlySet<number>, history: Told[]) {
  const told = (outcome: RunOutcome, named: ReadonlySet<number>, unnamedRejects = 0) => ({
    outcome: outcome === 'ok' && named.size === 0 ? ('empty' as const) : outcome,
    named,
    unnamedRejects,
  });
  const all = [...there];
  const last = history.findLast((run) => isHealthy(run));
  if (weather === 'unchanged' && last) return told('not_modified', last.named);
  if (weather === 'empty') return told('empty', new Set());
  if (weather === 'half') return told('ok', new Set(all.filter((id) => id % 2 === 0)));
  if (weather === 'unreadable') return told('ok', new Set(all.filter((id) => id % 7 > 0)), 1);
  if (weather === 'incomplete') return told('incomplete', new Set(all.filter((id) => id < 20)));
  if (weather === 'blocked' || weather === 'gone') return told(weather, new Set());
  return told('ok', new Set(all));
}
