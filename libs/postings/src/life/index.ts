export { changesBetween, type ChangedField, type ListingChange, type ListingFacts } from './changes.js';
export { ghostFacts, type GhostFact, type GhostFactKind, type PostingPast } from './ghost-facts.js';
export { listingClosingMoment, type ListingLife } from './listing-life.js';
export { planCloses, type ClosePlan, type Missing, type RunToCloseBy } from './plan-closes.js';
export { postingLife, type LifeDecision, type LifeEvent } from './posting-life.js';
