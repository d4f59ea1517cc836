import { Field, type FieldErrors } from './field.js';

interface EmployerNamed {
  id: number;
  name: string;
}

interface LeftOutProps {
  path: string;
  employers: EmployerNamed[];
  /** Whom the link in a mail named; null = nobody, or he is left out already. */
  meant: EmployerNamed | null;
  /** What stands in the field. */
  typed: string;
  errors: FieldErrors;
}

/** "Not this employer." */
export const LeftOut = ({ path, employers, meant, typed, errors }: LeftOutProps) => (
  <section class="part" id="leave-out">
    <h2>Not these employers</h2>
    {meant && <NamedForm path={`${path}/leave-out`} employer={meant} button={`Leave out ${meant.name}`} />}
    {employers.length === 0 && <p>You get the postings of every employer.</p>}
    {employers.map((employer) => (
      <NamedForm path={`${path}/let-in`} employer={employer} button="Let in again" label />
    ))}
    <form class="search alert" method="post" action={`${path}/leave-out`}>
      <Field name="employer" label="The address of one of its postings here, or its number" errors={errors}>
        <input id="employer" name="employer" value={meant ? '' : typed} maxLength={300} required />
      </Field>
      <p>
        <button class="button quiet" type="submit">
          Leave this employer out
        </button>
      </p>
    </form>
  </section>
);

interface NamedFormProps {
  path: string;
  employer: EmployerNamed;
  button: string;
  label?: boolean;
}

const NamedForm = ({ path, employer, button, label = false }: NamedFormProps) => (
  <form class="actions" method="post" action={path}>
    <input type="hidden" name="employer" value={employer.id} />
    {label && <span>{employer.name}</span>}
    <button class={label ? 'button quiet' : 'button'} type="submit">
      {button}
    </button>
  </form>
);
