import type { PostingSummary, StateCode } from '#domain';
import type { ComponentChildren } from 'preact';
import { remoteForWhom } from './remote-for-whom.js';
import { postingPath } from './search-address.js';
import { valueWords } from './value-words.js';
import { counted, dayFromToday, EMPLOYER_TYPE_WORDS, EMPLOYMENT_TYPE_WORDS, listOf } from './words.js';

/** A posting as one of many. */
export type CardPosting = PostingSummary & {
  /** Does it accept the state that was asked for? null = none was. */
  stateMatch: 'eligible' | 'not_stated' | null;
  /** Of the source that speaks for it. */
  sourceName: string;
  /** The sentence that the source's terms ask for; empty = none. */
  attribution: string;
};

interface PostingCardProps {
  posting: CardPosting;
  livesIn: StateCode | null;
  /** Calendar day `YYYY-MM-DD`. */
  today: string;
  /** What can be done with it. */
  children?: ComponentChildren;
}

export const PostingCard = ({ posting, livesIn, today, children }: PostingCardProps) => {
  const { answer, tone, more } = remoteForWhom(posting, livesIn);
  const types = posting.employmentTypes.map((type) => EMPLOYMENT_TYPE_WORDS[type]);
  return (
    <article
      class="card"
      data-posting={posting.id}
      data-employer={posting.employerId}
      data-first-seen={posting.firstSeenAt}
    >
      <h3>
        <a href={postingPath(posting)}>{posting.title || 'Untitled posting'}</a>
      </h3>
      <Badges posting={posting} />
      <p class="line">
        <strong>{posting.employer ?? 'Employer not named'}</strong>
        {posting.employerType !== 'unclear' && <span>{EMPLOYER_TYPE_WORDS[posting.employerType]}</span>}
        {posting.location && <span>{placeWords(posting)}</span>}
      </p>
      <p class="line">
        <strong class={tone}>{answer}</strong>
        {[...more, ...(types.length > 0 ? [listOf(types)] : [])].map((words) => (
          <span>{words}</span>
        ))}
      </p>
      <dl>
        <Answer to="Pay">{posting.pay && valueWords('pay', posting.pay)}</Answer>
        <Answer to="Credentials">{credentialWords(posting)}</Answer>
        <Answer to="Experience">{experienceWords(posting)}</Answer>
      </dl>
      <Seen posting={posting} today={today} />
      {children}
    </article>
  );
};

const Badges = ({ posting: { sample, state, warnings } }: { posting: CardPosting }) => {
  if (!sample && state === 'open' && warnings.length === 0) return null;
  return (
    <p class="badges">
      {sample && <span class="badge">Sample</span>}
      {state === 'closed' && <span class="badge not">Closed</span>}
      {state === 'unreachable' && <span class="badge not">May be closed</span>}
      {warnings.length > 0 && (
        <span class="badge not">{counted(warnings.length, 'reason')} to look twice</span>
      )}
    </p>
  );
};

const Answer = ({ to, children: words }: { to: string; children: string | null }) => (
  <div>
    <dt>{to}</dt>
    {words ? <dd>{words}</dd> : <dd class="unsaid">Not stated</dd>}
  </div>
);

const Seen = ({ posting, today }: { posting: CardPosting; today: string }) => {
  const { publishedOn, firstSeenAt, lastSeenAt, closedAt, sourceName, attribution } = posting;
  const day = (moment: string) => {
    const date = moment.slice(0, 10);
    return <time dateTime={date}>{dayFromToday(date, today)}</time>;
  };
  return (
    <p class="line meta">
      {publishedOn !== firstSeenAt.slice(0, 10) && <span>Published {day(publishedOn)}</span>}
      <span>First seen {day(firstSeenAt)}</span>
      {closedAt ? <span>Closed {day(closedAt)}</span> : <span>Last seen live {day(lastSeenAt)}</span>}
      <span>{attribution || `From ${sourceName}.`}</span>
    </p>
  );
};

function placeWords({ location, places }: CardPosting): string {
  const others = places.filter((place) => place !== location).length;
  return others > 0 ? `${location} and ${counted(others, 'more place', 'more places')}` : `${location}`;
}

function credentialWords({ credentialsRequired, credentialsPreferred }: CardPosting): string | null {
  const words: string[] = [];
  if (credentialsRequired.length > 0) {
    words.push(`${valueWords('credentials_required', credentialsRequired)} required`);
  }
  if (credentialsPreferred.length > 0) {
    words.push(`${valueWords('credentials_preferred', credentialsPreferred)} preferred`);
  }
  return words.join('; ') || null;
}

function experienceWords({ entryLevel, experienceMinYears }: CardPosting): string | null {
  const years = experienceMinYears === null ? null : valueWords('experience_min_years', experienceMinYears);
  if (!entryLevel) return years;
  return years ? `New graduates welcome; otherwise ${years}` : 'New graduates welcome';
}
