import type { PostingState } from '#domain';
import { postingPath } from './search-address.js';

/** Probably the same job as the one shown; one of the two is an agency's advertisement. */
export interface LinkedShown {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  state: PostingState;
  /** Is it the other one that the agency wrote? */
  byAgency: boolean;
}

const STATE_WORDS: Record<PostingState, string | null> = {
  open: null,
  unreachable: 'may be closed',
  closed: 'closed',
};

export const LinkedSection = ({ linked }: { linked: LinkedShown[] }) => (
  <section class="linked" aria-labelledby="linked">
    <h2 id="linked">Probably the same job</h2>
    <ul>
      {linked.map(({ byAgency, employer, state, ...posting }) => (
        <li>
          <a href={postingPath(posting)}>{posting.title || 'Untitled posting'}</a>
          <p class="meta">
            <span>
              {byAgency ? 'Advertised by an agency' : 'At the employer itself'}
              {employer && `: ${employer}`}
            </span>
            {STATE_WORDS[state] && <span>{STATE_WORDS[state]}</span>}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
