import type { Contradiction } from '#domain';
import type { ProvenTag } from './proofs.js';
import { Quotes } from './quotes.js';
import type { QuotedText } from './quoted-texts.js';
import { contradictionWords } from './value-words.js';
import { warningWords } from './warning-words.js';
import { TAG_WORDS } from './words.js';

interface LookTwiceProps {
  tags: ProvenTag[];
  quoted: readonly QuotedText[];
}

/** What speaks against taking the posting at its word, with what to check. Reasons, never a verdict. */
export const LookTwice = ({ tags, quoted }: LookTwiceProps) => {
  const contradictions = tags.find(({ tag }) => tag === 'contradictions');
  const warnings = tags.find(({ tag }) => tag === 'warnings');
  if (!contradictions && !warnings) return null;
  return (
    <section class="twice" aria-labelledby="twice">
      <h2 id="twice">Look twice</h2>
      {contradictions && (
        <>
          <h3>{TAG_WORDS.contradictions}</h3>
          {(contradictions.value as Contradiction[]).map((found) => (
            <p>
              <strong>{contradictionWords(found)}.</strong> Ask the employer which of the two holds.
            </p>
          ))}
          <Quotes evidence={contradictions.evidence} quoted={quoted} />
        </>
      )}
      {warnings && (
        <>
          <h3>{TAG_WORDS.warnings}</h3>
          <ul class="warned">
            {(warnings.value as string[]).map(warningWords).map(({ seen, check }) => (
              <li>
                <strong>{seen}.</strong> {check}
              </li>
            ))}
          </ul>
          <Quotes evidence={warnings.evidence} quoted={quoted} />
        </>
      )}
      <p class="attribution">
        These are reasons to check, not a verdict: honest postings have some of them too.
      </p>
    </section>
  );
};
