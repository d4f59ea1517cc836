import { stateMeant, type StateMeant } from '#search';
import type { SearchParameters } from './search-parameters.js';

/**
 * A reader who types "coder jobs from Texas" has said where he lives; one who typed only "Texas" may mean an employer, and
 * is asked. `place` = the state that was named, to be told what became of it.
 */
export function withPlace(parameters: SearchParameters): {
  parameters: SearchParameters;
  place: StateMeant | null;
} {
  const meant = parameters.state === null ? stateMeant(parameters.q) : null;
  if (!meant?.isPlace) return { parameters, place: meant };
  return { parameters: { ...parameters, q: meant.rest, state: meant.state }, place: meant };
}
