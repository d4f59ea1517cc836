import type { PostingSummary } from '#domain';
import { compareAddress, MOST_COMPARED } from './compare-address.js';
import { remoteForWhom } from './remote-for-whom.js';
import { postingPath } from './search-address.js';
import { valueWords } from './value-words.js';

interface SimilarProps {
  /** The posting that these are like. */
  id: number;
  similar: PostingSummary[];
}

/** Open postings of the same kind elsewhere. */
export const SimilarSection = ({ id, similar }: SimilarProps) => (
  <section class="similar" aria-labelledby="similar">
    <h2 id="similar">Like it, elsewhere</h2>
    <ul>
      {similar.map((other) => (
        <li>
          <h3>
            <a href={postingPath(other)}>{other.title || 'Untitled posting'}</a>
          </h3>
          <p class="line meta">
            {[other.employer ?? 'Employer not named', ...placeOf(other), payOf(other)].map((words) => (
              <span>{words}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
    <p>
      <a href={compareAddress([id, ...similar.slice(0, MOST_COMPARED - 1).map((other) => other.id)])}>
        Set {similar.length > MOST_COMPARED - 1 ? 'the first three' : similar.length > 1 ? 'them' : 'it'}{' '}
        beside this one
      </a>
    </p>
  </section>
);

function placeOf(posting: PostingSummary): string[] {
  const { answer, more } = remoteForWhom({ ...posting, stateMatch: null }, null);
  return [answer, ...more];
}

const payOf = ({ pay }: PostingSummary): string => (pay ? valueWords('pay', pay) : 'Pay not stated');
