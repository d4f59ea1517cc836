import type { EmployerType, StateCode } from '#domain';
import type { BoardRef, PayForm, RemoteForm } from '../vacancy.js';
import type { StyleName } from '../styles.js';

/** An invented employer with habits of its own: real boards are uniform inside and differ between each other. */
export interface Employer {
  /** Also the beginning of its vacancies' keys. */
  id: string;
  name: string;
  type: EmployerType;
  city: string;
  state: StateCode;
  /** The record or practice system its texts name. */
  system: string;
  /** What it says of itself; one of them opens each posting. */
  about: [string, ...string[]];
  benefits: [string, ...string[]];
  style: StyleName;
  board: BoardRef;
  /** `#` becomes a number; null = it gives none. */
  requisition: string | null;
  /** Where it employs people, when it says so. */
  states?: StateCode[];
  notIn?: StateCode[];
  /** Used in turn, one per vacancy. */
  remote: [RemoteForm, ...RemoteForm[]];
  pay: [PayForm, ...PayForm[]];
  /** Whether it fills in the board's own fields for workplace, employment and pay. */
  fillsFields: boolean;
  /** One vacancy for each. */
  desks: string[];
}
