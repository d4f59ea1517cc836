import type { KnownEmployer } from '../known-employer.js';
import { agenciesAndPublic } from './agencies-and-public.js';
import { care } from './care.js';
import { hospitals } from './hospitals.js';
import { payers } from './payers.js';
import { vendors } from './vendors.js';

/** The employers on file. That a name stands here says nothing about its openings. */
export const KNOWN_EMPLOYERS: readonly KnownEmployer[] = [
  ...agenciesAndPublic,
  ...care,
  ...hospitals,
  ...payers,
  ...vendors,
];
