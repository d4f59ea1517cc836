import type { EmployerType } from '#domain';
import { Page, type Site } from './page.js';
import { counted, EMPLOYER_TYPE_WORDS } from './words.js';

export interface EmployerShown {
  id: number;
  name: string;
  type: EmployerType | null;
  typeSource: 'catalogue' | 'operator' | null;
  /** Where the type is from. */
  typeEvidence: string | null;
  /** Host name of its own site. */
  site: string | null;
  agency: boolean | null;
  parent: string | null;
  aliases: { name: string; source: 'listing' | 'catalogue' | 'operator' }[];
  /** Employers that were merged into it. */
  merged: { id: number; name: string }[];
  openPostings: number;
}

interface EmployersProps {
  site: Site;
  employers: EmployerShown[];
  /** What was looked for; empty = all are shown. */
  q: string;
  /** Address of the next page; null = this is the last. */
  next: string | null;
}

/** Every employer with its names and kind; each has a page of its own to set it right. */
export const OperatorEmployersPage = ({ site, employers, q, next }: EmployersProps) => (
  <Page site={site} title="Employers - Superbill" hidden>
    <h1>Employers</h1>
    <p>
      Those with the most open postings come first. <a href="/operator">Back to the overview</a>
    </p>
    <form class="search" role="search" method="get" action="/operator/employers">
      <div class="field">
        <label for="q">A part of a name</label>
        <input id="q" name="q" type="search" value={q} maxLength={200} />
      </div>
      <button class="button" type="submit">
        Look
      </button>
    </form>
    {q && (
      <p>
        <a href="/operator/employers">Show all</a>
      </p>
    )}
    {employers.length > 0 && <EmployerTable employers={employers} />}
    {employers.length === 0 && (
      <p class="note">
        {q ? `No employer goes by a name with "${q}" in it.` : 'There are no employers yet.'}
      </p>
    )}
    {next && (
      <p>
        <a href={next}>Next page</a>
      </p>
    )}
  </Page>
);

const EmployerTable = ({ employers }: { employers: EmployerShown[] }) => (
  <div class="scroll boards" tabIndex={0} role="region" aria-label="Employers">
    <table>
      <thead>
        <tr>
          <th scope="col">Employer</th>
          <th scope="col">Kind</th>
          <th scope="col">Goes by</th>
          <th scope="col">Postings</th>
        </tr>
      </thead>
      <tbody>
        {employers.map((employer) => (
          <EmployerRow employer={employer} />
        ))}
      </tbody>
    </table>
  </div>
);

const EmployerRow = ({ employer }: { employer: EmployerShown }) => {
  const { id, name, site, parent, agency, aliases, openPostings } = employer;
  const others = aliases.filter((alias) => alias.name !== name);
  return (
    <tr>
      <th scope="row">
        <a href={`/operator/employers/${id}`}>{name}</a>
        {agency && <span class="badge">Agency</span>}
        <small>
          Number {id}
          {site && `, ${site}`}
          {parent && `, belongs to ${parent}`}
        </small>
      </th>
      <td>
        <EmployerKind employer={employer} />
      </td>
      <td>{others.length === 0 ? 'This name only' : others.map((alias) => <small>{alias.name}</small>)}</td>
      <td>{counted(openPostings, 'open posting')}</td>
    </tr>
  );
};

/** What kind of employer it is and who says so. */
export const EmployerKind = ({ employer: { type, typeEvidence } }: { employer: EmployerShown }) => (
  <>
    {type ? EMPLOYER_TYPE_WORDS[type] : 'As its postings say'}
    {typeEvidence && <small>{typeEvidence}</small>}
  </>
);
