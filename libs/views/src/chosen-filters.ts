import { toggled, type SearchWanted } from './search-address.js';
import { EMPLOYER_TYPE_WORDS, REMOTE_WORDS, ROLE_WORDS, stateWords } from './words.js';

/** Something a search asks for, in words, and the search without it. */
export interface ChosenFilter {
  words: string;
  without: SearchWanted;
}

export function chosenFilters(wanted: SearchWanted): ChosenFilter[] {
  const filters: ChosenFilter[] = [];
  if (wanted.q) filters.push({ words: `“${wanted.q}”`, without: { ...wanted, q: '' } });
  if (wanted.state) {
    const words = `I live in ${stateWords(wanted.state)}`;
    filters.push({ words, without: { ...wanted, state: null } });
  }
  for (const value of wanted.remote) {
    const words = value === 'unclear' ? 'Place of work not clear' : REMOTE_WORDS[value];
    filters.push({ words, without: toggled(wanted, 'remote', value) });
  }
  for (const value of wanted.role) {
    filters.push({ words: ROLE_WORDS[value], without: toggled(wanted, 'role', value) });
  }
  for (const value of wanted.employerType) {
    const words = value === 'unclear' ? 'Kind of employer not clear' : EMPLOYER_TYPE_WORDS[value];
    filters.push({ words, without: toggled(wanted, 'employerType', value) });
  }
  return filters;
}
