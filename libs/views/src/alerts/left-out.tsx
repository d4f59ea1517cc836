import { Field, type FieldErrors } from './field.js';

interface LeftOutProps {
  path: string;
  employers: { id: number; name: string }[];
  /** What stands in the field. */
  typed: string;
  errors: FieldErrors;
}

/** "Not this employer." */
export const LeftOut = ({ path, employers, typed, errors }: LeftOutProps) => (
  <section class="part">
    <h2>Not these employers</h2>
    {employers.length === 0 && <p>You get the postings of every employer.</p>}
    {employers.map(({ id, name }) => (
      <form class="actions" method="post" action={`${path}/let-in`}>
        <input type="hidden" name="employer" value={id} />
        <span>{name}</span>
        <button class="button quiet" type="submit">
          Let in again
        </button>
      </form>
    ))}
    <form class="search alert" method="post" action={`${path}/leave-out`}>
      <Field name="employer" label="The address of one of its postings here, or its number" errors={errors}>
        <input id="employer" name="employer" value={typed} maxLength={300} required />
      </Field>
      <p>
        <button class="button quiet" type="submit">
          Leave this employer out
        </button>
      </p>
    </form>
  </section>
);
