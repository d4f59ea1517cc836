import type { EvidenceField } from '#domain';
import { Description } from './description.js';
import type { QuotedText } from './quoted-texts.js';

const NAMES: Record<Exclude<EvidenceField, 'description'>, string> = {
  title: 'Title',
  company: 'Employer',
  location: 'Location',
  salary_text: 'Pay',
  employment_type_text: 'Employment',
  remote_flag: 'Remote or not',
};

/** What the source tells beside the text, where labels are read from it: as it came, so that quotes can be looked up. */
export const QuotedFields = ({ quoted }: { quoted: readonly QuotedText[] }) => {
  const beside = quoted.filter(({ field }) => field !== 'description');
  if (beside.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside">
      <h2 id="beside">What the source says beside the text</h2>
      <dl>
        {beside.map(({ field, ...text }) => (
          <div>
            <dt>{NAMES[field as keyof typeof NAMES]}</dt>
            <dd>
              <Description {...text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
