import type { Choice } from '#domain';
import type { ListName, SearchWanted } from './search-address.js';

/** The search with a value wanted as well, or no longer wanted. */
export const toggled = (wanted: SearchWanted, list: ListName, value: string): SearchWanted =>
  withChoice(wanted, list, ({ any, not }) => ({ any: flipped(any, value), not: without(not, value) }));

/** The search with a value ruled out, or let in again. */
export const hidden = (wanted: SearchWanted, list: ListName, value: string): SearchWanted =>
  withChoice(wanted, list, ({ any, not }) => ({ any: without(any, value), not: flipped(not, value) }));

/** The search by someone who holds a credential as well, or doesn't hold it. */
export const heldToggled = (wanted: SearchWanted, code: string): SearchWanted =>
  asking(wanted, { credentials: flipped(wanted.criteria.credentials, code) });

/** The search with some of what it asks changed; its layout stays. */
export const asking = (wanted: SearchWanted, change: Partial<SearchWanted['criteria']>): SearchWanted => ({
  ...wanted,
  criteria: { ...wanted.criteria, ...change },
});

function withChoice(wanted: SearchWanted, list: ListName, change: (choice: Choice) => Choice): SearchWanted {
  return asking(wanted, { [list]: change(wanted.criteria[list]) });
}

const without = (values: readonly string[], value: string): string[] =>
  values.filter((other) => other !== value);

const flipped = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? without(values, value) : [...values, value];
