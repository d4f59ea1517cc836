import { USUAL_CRITERIA, type Remote, type Role } from '#domain';
import { lifeInWords, type Life, type Standing } from './closing-words.js';
import { searchQuery, withQuery } from './search-address.js';

interface LifeNoticeProps extends Life {
  listings: Standing[];
  role: Role | null;
  remote: Remote;
}

/** Whether it is still open; where it isn't, what to do. */
export const LifeNotice = ({ listings, role, remote, ...life }: LifeNoticeProps) => {
  const sentence = lifeInWords(life, listings);
  if (life.state === 'open') return <p class="meta">{sentence}</p>;
  return (
    <div class="note life">
      <p>
        <strong>{sentence}</strong>
      </p>
      <p>
        {life.state === 'closed'
          ? 'Its text stays here to be read; there is nothing left to apply at.'
          : 'Ask the employer before you put work into it.'}{' '}
        <a href={alikeAddress(role, remote)}>See open postings like it</a>
      </p>
    </div>
  );
};

/** The search for open postings of the same kind. */
function alikeAddress(role: Role | null, remote: Remote): string {
  const chosen = {
    role: { any: role === null ? [] : [role], not: [] },
    remote: { any: remote === 'unclear' ? [] : [remote], not: [] },
  };
  return withQuery('/', searchQuery({ ...USUAL_CRITERIA, ...chosen }));
}
