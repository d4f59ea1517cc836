export { canonicalAddress } from './apply-address.js';
export { candidateKeysOf } from './candidate-keys.js';
export { factsOf, type ComparedListing, type Facts } from './facts.js';
export { contradict, sameVacancy, type Verdict } from './same-vacancy.js';
export { bandsOf, likenessOf, signatureOf, type Signature } from './signature.js';
