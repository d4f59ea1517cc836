import { ROLES, STATE_CODES, type SearchCriteria } from '#domain';
import { asking } from './choosing.js';
import { PERSON_WORDS } from './filter-words.js';
import { KeptInputs } from './kept-inputs.js';
import type { SearchWanted } from './search-address.js';
import { COMMON_CREDENTIALS } from './trade-words.js';
import { counted, listOf, stateWords } from './words.js';

/** One sentence that says who looks, and words to look for. A plain GET form: its fields are the parameters of the API. */
export const SearchForm = ({ wanted }: { wanted: SearchWanted }) => {
  const { q, role } = wanted.criteria;
  const shown = { q: '', state: null, role: { any: [], not: role.not }, credentials: [] };
  return (
    <form class="search" role="search" method="get" action="/">
      <p class="sentence">
        <span>
          <label for="role">
            I’m<span class="unseen">: my kind of work</span>
          </label>{' '}
          <RoleSelect chosen={role.any} />
        </span>{' '}
        <span>
          <label for="state">
            living in<span class="unseen">: the state I live in</span>
          </label>{' '}
          <StateSelect chosen={wanted.criteria.state} />
        </span>{' '}
        <span>
          <label for="credential">
            with<span class="unseen">: the credential I hold</span>
          </label>{' '}
          <CredentialSelect held={wanted.criteria.credentials} />
        </span>
      </p>
      <p class="words">
        <label for="q">Words to look for</label>
        <input
          id="q"
          name="q"
          type="search"
          value={q}
          maxLength={200}
          placeholder="denials, Epic, Boise"
          enterKeyHint="search"
        />
        <button class="button" type="submit">
          Search
        </button>
      </p>
      <KeptInputs wanted={asking(wanted, shown)} />
    </form>
  );
};

/** Several values, chosen by the links beside the results, stay chosen as one option of their own. */
const RoleSelect = ({ chosen }: { chosen: SearchCriteria['role']['any'] }) => (
  <select id="role" name="role">
    <option value="">open to any role</option>
    {chosen.length > 1 && (
      <option value={chosen.join(',')} selected>
        {counted(chosen.length, 'kind')} of work
      </option>
    )}
    {ROLES.map((role) => (
      <option value={role} selected={chosen.length === 1 && chosen[0] === role}>
        {PERSON_WORDS[role]}
      </option>
    ))}
  </select>
);

const StateSelect = ({ chosen }: { chosen: SearchCriteria['state'] }) => (
  <select id="state" name="state" autocomplete="address-level1">
    <option value="">any state</option>
    {STATE_CODES.map((state) => (
      <option value={state} selected={chosen === state}>
        {stateWords(state)}
      </option>
    ))}
  </select>
);

const CredentialSelect = ({ held }: { held: readonly string[] }) => {
  const codes = Object.values(COMMON_CREDENTIALS).flatMap((names) => Object.keys(names));
  const [only = ''] = held;
  const foreign = held.length > 1 || (only !== '' && !codes.includes(only));
  return (
    <select id="credential" name="credential">
      <option value="">any credential</option>
      {foreign && (
        <option value={held.join(',')} selected>
          {listOf(held)}
        </option>
      )}
      {Object.entries(COMMON_CREDENTIALS).map(([body, names]) => (
        <optgroup label={body}>
          {Object.keys(names).map((code) => (
            <option value={code} selected={!foreign && only === code}>
              {code}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};
