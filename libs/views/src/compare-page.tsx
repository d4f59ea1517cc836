import type { PostingSummary } from '#domain';
import { compareAddress } from './compare-address.js';
import { CompareBox } from './compare-box.js';
import { compare, type CompareRow } from './compare-rows.js';
import { Page, type Site } from './page.js';
import { postingPath } from './search-address.js';
import { listOf } from './words.js';

interface ComparePageProps {
  site: Site;
  /** In the order of the address; at most `MOST_COMPARED`. */
  postings: PostingSummary[];
  /** Sentences: what of the address could not be shown, and what to do. */
  problems: string[];
}

/** Postings beside each other, where they differ first. Its address is all there is of it, so it can be shared. */
export const ComparePage = ({ site, postings, problems }: ComparePageProps) => (
  <Page
    site={site}
    title="Compare postings - Superbill"
    samples={postings.some(({ sample }) => sample)}
    hidden
  >
    <section class="compared">
      <h1>Compare postings</h1>
      {problems.length > 0 && (
        <div class="errors" role="alert">
          {problems.map((problem) => (
            <p>{problem}</p>
          ))}
        </div>
      )}
      {postings.length === 0 && (
        <p class="lead">
          Up to four postings beside each other, where they differ first. Tick them in{' '}
          <a href="/">the search</a>, or name one here.
        </p>
      )}
      {postings.length > 0 && <Table postings={postings} />}
      <CompareBox ids={postings.map(({ id }) => id)} />
      {postings.length > 1 && (
        <p class="aside">This page’s address holds the comparison; share it as it is.</p>
      )}
    </section>
  </Page>
);

/** Named roles keep it a table for those who hear it where a phone shows it stacked. */
const Table = ({ postings }: { postings: PostingSummary[] }) => {
  const { differ, agree, unsaid } = compare(postings);
  const alone = postings.length === 1;
  return (
    <>
      <table role="table" aria-label="Postings beside each other">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {postings.map((posting) => (
              <th role="columnheader" scope="col">
                <Heading posting={posting} others={postings.filter((other) => other !== posting)} />
              </th>
            ))}
          </tr>
        </thead>
        {differ.length > 0 && (
          <tbody role="rowgroup">
            <Part heading="Where they differ" columns={postings.length} />
            {differ.map((row) => (
              <Differing row={row} postings={postings} />
            ))}
          </tbody>
        )}
        {agree.length > 0 && (
          <tbody role="rowgroup">
            <Part heading={alone ? 'What it says' : 'Where they agree'} columns={postings.length} />
            {agree.map((row) => (
              <Agreeing row={row} />
            ))}
          </tbody>
        )}
      </table>
      {unsaid.length > 0 && (
        <p class="unsaid">
          {alone ? 'It does not say' : 'None of them says'}: {listOf(unsaid)}.
        </p>
      )}
    </>
  );
};

const Heading = ({ posting, others }: { posting: PostingSummary; others: PostingSummary[] }) => {
  const { title, employer, sample, state } = posting;
  return (
    <>
      <a href={postingPath(posting)}>{title || 'Untitled posting'}</a>
      {sample && <span class="badge">Sample</span>}
      {state !== 'open' && <span class="badge not">{state === 'closed' ? 'Closed' : 'May be closed'}</span>}
      <small>{employer ?? 'Employer not named'}</small>
      {others.length > 0 && (
        <a class="leave" href={compareAddress(others.map(({ id }) => id))}>
          Leave out<span class="unseen"> {title}</span>
        </a>
      )}
    </>
  );
};

const Part = ({ heading, columns }: { heading: string; columns: number }) => (
  <tr role="row" class="part">
    <th role="rowheader" scope="rowgroup" colSpan={columns + 1}>
      {heading}
    </th>
  </tr>
);

const Differing = ({ row, postings }: { row: CompareRow; postings: PostingSummary[] }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {row.name}
    </th>
    {row.answers.map((answer, column) => (
      <td role="cell">
        <span class="whose" aria-hidden="true">
          {shortName(postings[column]!)}
        </span>
        {answer ?? <span class="unsaid">Not stated</span>}
      </td>
    ))}
  </tr>
);

/** What all say is said once. */
const Agreeing = ({ row: { name, answers } }: { row: CompareRow }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {name}
    </th>
    <td role="cell" colSpan={answers.length}>
      {answers[0]}
    </td>
  </tr>
);

/** Whose answer it is, where answers stand below each other. */
const shortName = ({ employer, title }: PostingSummary): string => employer ?? title;
