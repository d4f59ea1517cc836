import type { CredentialNeed, Evidence, Pay, TagName } from '#domain';
import { payNotes, payRanges, statedPay } from './pay-words.js';
import { Quotes } from './quotes.js';
import type { QuotedText } from './quoted-texts.js';
import { valueWords } from './value-words.js';
import { TAG_WORDS } from './words.js';

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

/** The rest, where the posting says something. What speaks against it has a section of its own. */
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
  'ghost_signals',
  'in_field',
];

/** What we say of the posting and, right under it, why. */
export const Proofs = ({ tags, quoted }: { tags: ProvenTag[]; quoted: readonly QuotedText[] }) => (
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
              {tag ? <Value {...tag} /> : <strong>The posting does not say</strong>}
              {tag && <Quotes evidence={tag.evidence} quoted={quoted} />}
            </dd>
          </div>
        );
      })}
    </dl>
  </section>
);

const Value = ({ tag, value }: ProvenTag) => {
  if (tag === 'pay') return <PayValue pay={value as Pay} />;
  if (tag === 'credentials_required' || tag === 'credentials_preferred') {
    return <Needs needs={value as CredentialNeed[]} />;
  }
  return <strong>{valueWords(tag, value)}</strong>;
};

const PayValue = ({ pay }: { pay: Pay }) => {
  const ranges = payRanges(pay);
  return (
    <>
      <strong>{statedPay(pay)}</strong>
      {payNotes(pay).map((note) => (
        <p class="meta">{note}</p>
      ))}
      {ranges.length > 0 && <p class="meta">Stated as: {ranges.join('; ')}</p>}
    </>
  );
};

/** Each need on a line of its own, with what meets it and until when it may be earned. */
const Needs = ({ needs }: { needs: CredentialNeed[] }) => (
  <ul class="needs">
    {needs.map(({ anyOf, by }, index) => (
      <li>
        {index > 0 && 'and '}
        <strong>{anyOf.join(' or ')}</strong>
        {anyOf.length > 1 && <span class="meta"> (any one is enough)</span>}
        {by && <p class="meta">May be earned later: {by}</p>}
      </li>
    ))}
  </ul>
);
