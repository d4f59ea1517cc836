import type { SearchCriteria } from '#domain';
import { asking, heldToggled, hidden, toggled } from './choosing.js';
import { payWords, valueAlone, withinWords, yearsWords, type Names } from './filter-words.js';
import { LIST_NAMES, type ListName, type SearchWanted } from './search-address.js';
import { stateWords } from './words.js';

/** Something a search asks for, in words, and the search without it. */
export interface ChosenFilter {
  words: string;
  without: SearchWanted;
}

/** Each leaves out itself and nothing else. */
export function chosenFilters(wanted: SearchWanted, names: Names): ChosenFilter[] {
  const asked = wanted.criteria;
  const years = asked.experienceYears;
  const days = asked.postedWithinDays;
  return [
    ...told(wanted, [
      [asked.q && `“${asked.q}”`, { q: '' }],
      [asked.state && `I live in ${stateWords(asked.state)}`, { state: null }],
    ]),
    ...(Object.keys(LIST_NAMES) as ListName[]).flatMap((list) => chosenOfList(wanted, list, names)),
    ...asked.credentials.map((code) => ({ words: `I hold ${code}`, without: heldToggled(wanted, code) })),
    ...told(wanted, [
      [asked.entryLevel && 'New graduates welcome', { entryLevel: false }],
      [years !== null && `My experience: ${yearsWords(years).toLowerCase()}`, { experienceYears: null }],
      [asked.payMin && `At least ${payWords(asked.payMin)}`, { payMin: null }],
      [!asked.withoutPay && 'Only with pay stated', { withoutPay: true }],
      [days !== null && `Published ${withinWords(days).toLowerCase()}`, { postedWithinDays: null }],
      [asked.withWarnings && 'Also with reasons to look twice', { withWarnings: false }],
      [asked.states.includes('closed') && 'Also closed', { states: ['open'] }],
      [!asked.inField && 'Outside medical billing and coding', { inField: true }],
    ]),
  ];
}

/** Words only where something is asked, and what asks it no more. */
type Row = [words: string | false | null, usual: Partial<SearchCriteria>];

const told = (wanted: SearchWanted, rows: Row[]): ChosenFilter[] =>
  rows.flatMap(([words, usual]) => (words ? [{ words, without: asking(wanted, usual) }] : []));

function chosenOfList(wanted: SearchWanted, list: ListName, names: Names): ChosenFilter[] {
  const { any, not } = wanted.criteria[list];
  return [
    ...any.map((value) => ({
      words: valueAlone(list, value, names),
      without: toggled(wanted, list, value),
    })),
    ...not.map((value) => ({
      words: `Without: ${valueAlone(list, value, names)}`,
      without: hidden(wanted, list, value),
    })),
  ];
}
