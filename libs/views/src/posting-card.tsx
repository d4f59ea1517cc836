import type { EmployerType, Remote, Role, StateCode } from '#domain';
import { postingPath } from './search-address.js';
import {
  counted,
  dayInWords,
  EMPLOYER_TYPE_WORDS,
  REMOTE_WORDS,
  ROLE_WORDS,
  stateList,
  stateWords,
} from './words.js';

/** A posting as one of many. */
export interface PostingSummary {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  employerType: EmployerType;
  location: string | null;
  remote: Remote;
  role: Role | null;
  statesAllowed: StateCode[] | null;
  statesExcluded: StateCode[] | null;
  stateMatch: 'eligible' | 'not_stated' | null;
  publishedOn: string;
  sample: boolean;
}

const MOST_STATES_BY_NAME = 3;

export const PostingCard = ({ posting, livesIn }: { posting: PostingSummary; livesIn: StateCode | null }) => (
  <article class="card">
    <h3>
      <a href={postingPath(posting)}>{posting.title || 'Untitled posting'}</a>
      {posting.sample && <span class="badge">Sample</span>}
    </h3>
    <p class="byline">
      <span>{posting.employer ?? 'Employer not named'}</span>
      {posting.location && <span>{posting.location}</span>}
    </p>
    <ul class="tags">
      {posting.remote !== 'unclear' && (
        <li class={`tag ${posting.remote}`}>{REMOTE_WORDS[posting.remote]}</li>
      )}
      {posting.role && <li class="tag">{ROLE_WORDS[posting.role]}</li>}
      {posting.employerType !== 'unclear' && <li class="tag">{EMPLOYER_TYPE_WORDS[posting.employerType]}</li>}
      {posting.statesAllowed && <li class="tag">Hires in {briefly(posting.statesAllowed)}</li>}
      {posting.statesExcluded && <li class="tag not">Not in {briefly(posting.statesExcluded)}</li>}
    </ul>
    <p class="meta">
      {livesIn && posting.stateMatch && (
        <span class={posting.stateMatch}>
          {posting.stateMatch === 'eligible'
            ? `Accepts ${stateWords(livesIn)}`
            : `Does not say whether it accepts ${stateWords(livesIn)}`}
        </span>
      )}
      <span>
        Published <time dateTime={posting.publishedOn}>{dayInWords(posting.publishedOn)}</time>
      </span>
    </p>
  </article>
);

const briefly = (states: StateCode[]): string =>
  states.length <= MOST_STATES_BY_NAME ? stateList(states) : counted(states.length, 'state');
