import type { SearchCriteria } from '#domain';
import { askedBy, matches, type Asked, type ReadPosting } from '#search';
import { conditionsOf, type Condition } from './conditions.js';
import { tellingWords } from './telling-words.js';

/** Conditions are made ready before anybody asks, for whatever day. */
const SOME_DAY = '2000-01-01';

/** One condition that some alerts share. */
interface Shared extends Condition {
  /** The condition made ready for `day`. */
  asked: Asked;
  day: string;
  /** It need not be put to postings that have none of these; null = to all. */
  words: readonly string[] | null;
  /** How many alerts ask it. */
  alerts: number;
  /** The last question for which one of its words occurred. */
  occursIn: number;
  /** The last question it was put to, and whether it held. */
  putIn: number;
  held: boolean;
}

interface Node {
  next: Map<Shared, Node>;
  /** Alerts whose conditions end here. */
  alerts: Set<number>;
}

/**
 * Alerts by their conditions, so that a posting finds its alerts without running each of them: a tree with one condition a
 * level is walked along those that hold. A condition that many alerts share ("lives in Texas", "fully remote") is put to a
 * posting once, one in words only if a word of it occurs at all, and none beyond a condition that doesn't hold. Alerts that
 * ask the same end at the same node. Exact: the walk arrives at an alert when, and only when, all its conditions hold.
 */
export class AlertIndex {
  readonly #root: Node = newNode();
  readonly #conditions = new Map<string, Shared>();
  readonly #byWord = new Map<string, Set<Shared>>();
  readonly #paths = new Map<number, Shared[]>();
  #questions = 0;

  get size(): number {
    return this.#paths.size;
  }

  /** Adds an alert, or replaces what it asks. */
  put(alertId: number, criteria: SearchCriteria): void {
    this.remove(alertId);
    const path = conditionsOf(criteria).map((condition) => this.#shared(condition));
    let node = this.#root;
    for (const shared of path) {
      shared.alerts += 1;
      const next = node.next.get(shared) ?? newNode();
      node.next.set(shared, next);
      node = next;
    }
    node.alerts.add(alertId);
    this.#paths.set(alertId, path);
  }

  remove(alertId: number): void {
    const path = this.#paths.get(alertId);
    if (!path) return;
    this.#paths.delete(alertId);
    cut(this.#root, path, alertId);
    for (const shared of path) {
      shared.alerts -= 1;
      if (shared.alerts === 0) this.#forget(shared);
    }
  }

  /** The alerts that a posting fits today (`YYYY-MM-DD`), each once, in no particular order. */
  alertsFor(posting: ReadPosting, today: string): number[] {
    this.#questions += 1;
    const question = this.#questions;
    for (const word of new Set(Object.values(posting.words).flat())) {
      for (const shared of this.#byWord.get(word) ?? []) shared.occursIn = question;
    }
    const holds = (shared: Shared): boolean => {
      if (shared.putIn !== question) {
        shared.putIn = question;
        shared.held =
          (shared.words === null || shared.occursIn === question) && matches(posting, askedOn(shared, today));
      }
      return shared.held;
    };
    const found: number[] = [];
    collect(this.#root, holds, found);
    return found;
  }

  #shared({ key, criteria }: Condition): Shared {
    const known = this.#conditions.get(key);
    if (known) return known;
    const asked = askedBy(criteria, SOME_DAY);
    const words = tellingWords(asked);
    const shared: Shared = {
      key,
      criteria,
      asked,
      day: SOME_DAY,
      words,
      alerts: 0,
      occursIn: 0,
      putIn: 0,
      held: false,
    };
    this.#conditions.set(key, shared);
    for (const word of words ?? []) {
      const others = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, others.add(shared));
    }
    return shared;
  }

  #forget(shared: Shared): void {
    this.#conditions.delete(shared.key);
    for (const word of shared.words ?? []) {
      const others = this.#byWord.get(word);
      others?.delete(shared);
      if (others?.size === 0) this.#byWord.delete(word);
    }
  }
}

const newNode = (): Node => ({ next: new Map(), alerts: new Set() });

/** "Posted within a week" means something else tomorrow; every other condition means the same on any day. */
function askedOn(shared: Shared, today: string): Asked {
  if (shared.criteria.postedWithinDays !== null && shared.day !== today) {
    shared.asked = askedBy(shared.criteria, today);
    shared.day = today;
  }
  return shared.asked;
}

function collect({ next, alerts }: Node, holds: (shared: Shared) => boolean, found: number[]): void {
  for (const alertId of alerts) found.push(alertId);
  next.forEach((node, shared) => {
    if (holds(shared)) collect(node, holds, found);
  });
}

/** Takes the alert from the end of its path, and with it the nodes that nothing is left at. */
function cut(node: Node, [shared, ...rest]: Shared[], alertId: number): void {
  if (!shared) {
    node.alerts.delete(alertId);
    return;
  }
  const next = node.next.get(shared);
  if (!next) return;
  cut(next, rest, alertId);
  if (next.next.size === 0 && next.alerts.size === 0) node.next.delete(shared);
}
