import { Field, type FieldErrors } from './alerts/field.js';
import { FormTrouble } from './alerts/new-alert-form.js';
import { Page, type Site } from './page.js';
import { MOST_REPORT_WORDS, REPORT_KINDS } from './report-kinds.js';
import { postingPath } from './search-address.js';

/** As a reader filled it in; what is wrong with it is told beside it. */
export interface ReportTyped {
  kind: string;
  words: string;
  /** Which posting, as address or number; empty = none in particular. */
  posting: string;
}

interface ReportPageProps {
  site: Site;
  /** What is reported on; null = not chosen yet, or nothing in particular. */
  posting: { id: number; slug: string; title: string; employer: string | null } | null;
  typed: ReportTyped;
  errors: FieldErrors;
}

/** A reader says what is wrong; only operators see it. */
export const ReportPage = ({ site, posting, typed, errors }: ReportPageProps) => (
  <Page site={site} title="Report a problem - Superbill" hidden>
    <section class="report">
      <h1>Report a problem</h1>
      {posting && (
        <p class="lead">
          With{' '}
          <a href={postingPath(posting)}>
            {posting.title || 'Untitled posting'}, {posting.employer ?? 'employer not named'}
          </a>
        </p>
      )}
      <FormTrouble errors={errors} />
      <form class="search" method="post" action="/report">
        {posting ? (
          <input type="hidden" name="posting" value={posting.id} />
        ) : (
          <Field name="posting" label="Which posting (its address or number; may stay empty)" errors={errors}>
            <input
              id="posting"
              name="posting"
              value={typed.posting}
              maxLength={500}
              autocomplete="off"
              {...wrongness('posting', errors)}
            />
          </Field>
        )}
        <Kinds chosen={typed.kind} errors={errors} />
        <Field
          name="words"
          label={`In your words (may stay empty, ${MOST_REPORT_WORDS} characters)`}
          errors={errors}
        >
          <textarea
            id="words"
            name="words"
            rows={5}
            maxLength={MOST_REPORT_WORDS}
            {...wrongness('words', errors)}
          >
            {typed.words}
          </textarea>
        </Field>
        <button class="button" type="submit">
          Send the report
        </button>
        <p class="aside">
          No account, no name. Only the people who run this site read it; nothing of it is shown to others.
          Don’t put anything about yourself into it.
        </p>
      </form>
    </section>
  </Page>
);

const Kinds = ({ chosen, errors }: { chosen: string; errors: FieldErrors }) => (
  <fieldset class="kinds" {...wrongness('kind', errors)}>
    <legend>What is wrong?</legend>
    {errors['kind'] && (
      <p class="wrong" id="kind-wrong">
        {errors['kind']}
      </p>
    )}
    {Object.entries(REPORT_KINDS).map(([kind, words]) => (
      <label class="choice">
        <input type="radio" name="kind" value={kind} checked={kind === chosen} required />
        {words}
      </label>
    ))}
  </fieldset>
);

/** Ties a field to the sentence that says what is wrong with it. */
const wrongness = (name: string, errors: FieldErrors) =>
  errors[name] ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-wrong` } : {};
