import type { Figure, PostingFigures } from './posting-figures.js';
import type { Mark, PostingMarks } from './posting-marks.js';

/** What a filter asks of a posting, said so that one posting can be tested and an index can look it up. */
export type Condition =
  /** At least one of these values. */
  | { mark: Mark; some: readonly string[] }
  /** None of these values. */
  | { mark: Mark; none: readonly string[] }
  /** No value but such; a posting without any will do. */
  | { mark: Mark; only: (value: string) => boolean }
  /** At least or at most so much; `unknown` = may the posting be silent about it? */
  | { figure: Figure; least: number; unknown: boolean }
  | { figure: Figure; most: number; unknown: boolean };

export function holds(condition: Condition, marks: PostingMarks, figures: PostingFigures): boolean {
  if ('figure' in condition) {
    const value = figures[condition.figure];
    return value === null ? condition.unknown : isWithin(condition, value);
  }
  const values = marks[condition.mark];
  if ('some' in condition) return values.some((value) => condition.some.includes(value));
  if ('none' in condition) return !values.some((value) => condition.none.includes(value));
  return values.every((value) => condition.only(value));
}

export const isWithin = (bound: { least: number } | { most: number }, value: number): boolean =>
  'least' in bound ? value >= bound.least : value <= bound.most;
