import { EMPLOYER_TYPES } from '#domain';
import { EmployerKind, type EmployerShown } from './operator-employers-page.js';
import { Page, type Site } from './page.js';
import { counted, EMPLOYER_TYPE_WORDS } from './words.js';

const SOURCE_WORDS: Record<EmployerShown['aliases'][number]['source'], string> = {
  listing: 'as a listing names it',
  catalogue: 'from the catalogue',
  operator: 'added by an operator',
};

interface EmployerProps {
  employer: EmployerShown;
}

/** One employer, to be looked at, set right, merged and split. */
export const OperatorEmployerPage = ({ site, employer }: EmployerProps & { site: Site }) => (
  <Page site={site} title={`${employer.name} - Superbill`} hidden>
    <h1>{employer.name}</h1>
    <p>
      Number {employer.id}, {counted(employer.openPostings, 'open posting')}
      {employer.parent && `, belongs to ${employer.parent}`}.{' '}
      <a href="/operator/employers">Back to all employers</a>
    </p>
    <ul class="undone">
      <li>
        <EmployerKind employer={employer} />
      </li>
    </ul>
    <h2>Set it right</h2>
    <p>Its postings follow within minutes.</p>
    <Correction employer={employer} />
    <h2>Names</h2>
    <Names employer={employer} />
    <h2>Merge</h2>
    <Merging employer={employer} />
  </Page>
);

const Correction = ({
  employer: { id, name, type, typeSource, typeEvidence, site, agency },
}: EmployerProps) => {
  const set = typeSource === 'operator';
  return (
    <form class="search" method="post" action={`/operator/employers/${id}/correct`}>
      <div class="field">
        <label for="name">Name</label>
        <input id="name" name="name" value={name} maxLength={200} required />
      </div>
      <div class="field">
        <label for="type">Kind of employer</label>
        <select id="type" name="type">
          <option value="">As catalogue and postings say</option>
          {EMPLOYER_TYPES.map((value) => (
            <option value={value} selected={set && value === type}>
              {EMPLOYER_TYPE_WORDS[value]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="evidence">How you know its kind</label>
        <input id="evidence" name="evidence" value={set ? (typeEvidence ?? '') : ''} maxLength={300} />
      </div>
      <div class="field">
        <label for="site">Its own site</label>
        <input id="site" name="site" value={site ?? ''} maxLength={200} placeholder="example.org" />
      </div>
      <div class="field">
        <label for="agency">Hires for others</label>
        <select id="agency" name="agency">
          <option value="">Not known</option>
          <option value="yes" selected={agency === true}>
            Yes
          </option>
          <option value="no" selected={agency === false}>
            No
          </option>
        </select>
      </div>
      <button class="button" type="submit">
        Save
      </button>
    </form>
  );
};

const Names = ({ employer: { id, aliases } }: EmployerProps) => (
  <>
    <ul class="undone">
      {aliases.map((alias) => (
        <li>
          {alias.name}
          <small>{SOURCE_WORDS[alias.source]}</small>
        </li>
      ))}
    </ul>
    <form class="search" method="post" action={`/operator/employers/${id}/alias`}>
      <div class="field">
        <label for="alias">Another name it goes by</label>
        <input id="alias" name="alias" maxLength={200} required />
      </div>
      <button class="button" type="submit">
        Add the name
      </button>
    </form>
  </>
);

const Merging = ({ employer: { id, merged } }: EmployerProps) => (
  <>
    {merged.map((other) => (
      <form class="actions" method="post" action={`/operator/employers/${other.id}/unmerge`}>
        <span>
          {other.name} (number {other.id}) was merged into it.
        </span>
        <button class="button" type="submit">
          Split it off
        </button>
      </form>
    ))}
    <form class="search" method="post" action={`/operator/employers/${id}/merge`}>
      <div class="field">
        <label for="into">It is the same as employer number</label>
        <input id="into" name="into" inputMode="numeric" pattern="\d{1,9}" maxLength={9} required />
      </div>
      <button class="button" type="submit">
        Merge into that one
      </button>
    </form>
    <p class="note">
      The other one goes on, with the names and postings of both. This can be undone on its page. Numbers
      stand in the list of all employers.
    </p>
  </>
);
