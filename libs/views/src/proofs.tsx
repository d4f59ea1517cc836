import type { Evidence, TagName } from '#domain';
import { quoteAnchor } from './description.js';
import type { Span } from './marked-text.js';
import { valueWords } from './value-words.js';
import { FIELD_WORDS, TAG_WORDS } from './words.js';

/** A tag with its proof, as kept: the value may have been written by any version of the rules. */
export interface ProvenTag {
  tag: TagName;
  value: unknown;
  evidence: Evidence[];
}

/** What a reader asks first; a posting that is silent on these is told so. */
const ALWAYS: TagName[] = [
  'remote',
  'remote_states_allowed',
  'remote_states_excluded',
  'pay',
  'credentials_required',
  'experience_min_years',
  'role',
  'employer_type',
];

/** The rest, where the posting says something. */
const WHERE_SAID: TagName[] = [
  'must_live_near',
  'entry_level',
  'credentials_preferred',
  'degree_required',
  'employment_type',
  'schedule',
  'equipment',
  'dependent_care',
  'training_sponsored',
  'specialty',
  'systems',
  'code_sets',
  'contradictions',
  'warnings',
  'ghost_signals',
  'in_field',
];

/** What we say of the posting and, right under it, why. */
export const Proofs = ({ tags, marks }: { tags: ProvenTag[]; marks: Span[] }) => (
  <section class="proofs" aria-labelledby="proofs">
    <h2 id="proofs">What we read in it</h2>
    <dl>
      {[...ALWAYS, ...WHERE_SAID].map((name) => {
        const tag = tags.find((other) => other.tag === name);
        if (!tag && WHERE_SAID.includes(name)) return null;
        return (
          <div class={tag ? 'proof' : 'proof unsaid'}>
            <dt>{TAG_WORDS[name]}</dt>
            <dd>
              <strong>{tag ? valueWords(name, tag.value) : 'The posting does not say'}</strong>
              {tag && <Quotes evidence={tag.evidence} marks={marks} />}
            </dd>
          </div>
        );
      })}
    </dl>
  </section>
);

const Quotes = ({ evidence, marks }: { evidence: Evidence[]; marks: Span[] }) => (
  <ul class="quotes">
    {evidence.map((piece, index) => {
      const mark =
        piece.field === 'description'
          ? marks.findIndex(({ start, end }) => start <= piece.start && piece.end <= end)
          : -1;
      const quote = <q>{piece.quote}</q>;
      return (
        <li>
          {index === 0 ? 'because the posting says' : 'and'}{' '}
          {mark >= 0 ? <a href={`#${quoteAnchor(mark)}`}>{quote}</a> : quote} {FIELD_WORDS[piece.field]}
        </li>
      );
    })}
  </ul>
);
