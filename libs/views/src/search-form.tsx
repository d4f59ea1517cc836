import { EMPLOYER_TYPES, REMOTES, ROLES, STATE_CODES } from '#domain';
import { LIST_NAMES, type ListName, type SearchWanted } from './search-address.js';
import { EMPLOYER_TYPE_WORDS, REMOTE_WORDS, ROLE_WORDS, stateWords } from './words.js';

/** A plain GET form: its fields are the parameters of the API. */
export const SearchForm = ({ wanted }: { wanted: SearchWanted }) => (
  <form class="search" role="search" method="get" action="/">
    <div class="field words">
      <label for="q">Words</label>
      <input
        id="q"
        name="q"
        type="search"
        value={wanted.q}
        maxLength={200}
        placeholder="coder, denials, Epic, Boise"
      />
    </div>
    <div class="field state">
      <label for="state">I live in</label>
      <select id="state" name="state">
        <option value="">Any state</option>
        {STATE_CODES.map((state) => (
          <option value={state} selected={wanted.state === state}>
            {stateWords(state)}
          </option>
        ))}
      </select>
    </div>
    <Choice list="remote" label="Place of work" values={REMOTES} words={REMOTE_WORDS} wanted={wanted} />
    <Choice list="role" label="Kind of work" values={ROLES} words={ROLE_WORDS} wanted={wanted} />
    <Choice
      list="employerType"
      label="Kind of employer"
      values={EMPLOYER_TYPES}
      words={EMPLOYER_TYPE_WORDS}
      wanted={wanted}
    />
    {!wanted.inField && <input type="hidden" name="in_field" value="false" />}
    {wanted.sort && <input type="hidden" name="sort" value={wanted.sort} />}
    {wanted.limit !== null && <input type="hidden" name="limit" value={wanted.limit} />}
    <button class="button" type="submit">
      Search
    </button>
  </form>
);

interface ChoiceProps<V extends string> {
  list: ListName;
  label: string;
  values: readonly V[];
  words: Record<V, string>;
  wanted: SearchWanted;
}

/** Several values, chosen by the links beside the results, stay chosen as one option of their own. */
function Choice<V extends string>({ list, label, values, words, wanted }: ChoiceProps<V>) {
  const chosen = wanted[list] as string[];
  const id = `choose-${LIST_NAMES[list]}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={LIST_NAMES[list]}>
        <option value="">Any</option>
        {chosen.length > 1 && (
          <option value={chosen.join(',')} selected>
            {chosen.length} chosen
          </option>
        )}
        {values.map((value) => (
          <option value={value} selected={chosen.length === 1 && chosen[0] === value}>
            {words[value]}
          </option>
        ))}
      </select>
    </div>
  );
}
