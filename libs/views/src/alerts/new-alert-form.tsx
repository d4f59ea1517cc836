import { Field, type FieldErrors } from './field.js';
import { TimetableFields, type TimetableTyped } from './timetable-fields.js';

export interface NewAlertTyped extends TimetableTyped {
  email: string;
}

export interface NewAlertFormProps {
  /** The search as a query, to be sent along. */
  search: string;
  /** The school that handed the link out; null = none. */
  program: string | null;
  typed: NewAlertTyped;
  errors: FieldErrors;
}

/** Where to write to, and when. */
export const NewAlertForm = ({ search, program, typed, errors }: NewAlertFormProps) => (
  <form class="search alert" method="post" action="/alerts">
    <input type="hidden" name="search" value={search} />
    {program && <input type="hidden" name="program" value={program} />}
    <Field name="email" label="My e-mail address" errors={errors}>
      <input
        id="email"
        name="email"
        type="email"
        value={typed.email}
        maxLength={254}
        autocomplete="email"
        required
        aria-invalid={errors['email'] ? 'true' : undefined}
        aria-describedby={errors['email'] ? 'email-wrong' : undefined}
      />
    </Field>
    <TimetableFields typed={typed} errors={errors} />
    <p>
      <button class="button" type="submit">
        Mail me
      </button>
    </p>
    <p class="aside">
      First we send one mail with a link to confirm; nothing else comes before you do. Every mail has a link
      that stops it, without a login. We use the address for this alert only.
    </p>
  </form>
);

/** Said once over the form, so that nobody has to look for it. */
export const FormTrouble = ({ errors }: { errors: FieldErrors }) =>
  Object.keys(errors).length === 0 ? null : (
    <div class="errors" role="alert">
      <h2>Something has to be set right first</h2>
      <ul>
        {Object.values(errors).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </div>
  );
