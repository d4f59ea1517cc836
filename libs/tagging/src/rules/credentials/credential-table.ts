import type { Credential } from './credential-row.js';
import { AAPC_CREDENTIALS } from './credentials-of-aapc.js';
import { AHIMA_CREDENTIALS } from './credentials-of-ahima.js';
import { OTHER_CREDENTIALS } from './credentials-of-others.js';

/** Every credential that postings of this trade are known to name, after the domain reference's table. */
export const CREDENTIALS: readonly Credential[] = [
  ...AAPC_CREDENTIALS,
  ...AHIMA_CREDENTIALS,
  ...OTHER_CREDENTIALS,
];
