import { Field, type FieldErrors } from './field.js';
import { TimetableFields, type TimetableTyped } from './timetable-fields.js';

export interface AlertTyped extends TimetableTyped {
  instant_cap: string;
  /** What stands in the field for one more employer to leave out. */
  employer: string;
}

/** Most instant mails a day that one can choose. */
export const MOST_INSTANT = 10;

interface TimetableFormProps {
  path: string;
  typed: AlertTyped;
  errors: FieldErrors;
}

/** Changes when an alert's mail comes. */
export const TimetableForm = ({ path, typed, errors }: TimetableFormProps) => (
  <section class="part">
    <h2>When mail comes</h2>
    <form class="search alert" method="post" action={`${path}/timetable`}>
      <TimetableFields typed={typed} errors={errors} />
      <Field name="instant_cap" label="If as soon as something fits, mails a day at most" errors={errors}>
        <select id="instant_cap" name="instant_cap">
          {Array.from({ length: MOST_INSTANT }, (_, i) => (
            <option value={i + 1} selected={typed.instant_cap === String(i + 1)}>
              {i + 1}
            </option>
          ))}
        </select>
      </Field>
      <p class="aside">What is more than that comes together, at the hour above.</p>
      <p>
        <button class="button" type="submit">
          Save
        </button>
      </p>
    </form>
  </section>
);
