import { Field, type FieldErrors } from './field.js';

interface PauseFormsProps {
  path: string;
  paused: boolean;
  /** The first and last day that a pause may end, `YYYY-MM-DD`. */
  pause: { from: string; to: string };
  errors: FieldErrors;
}

/** Holds an alert's mail back for a while. */
export const PauseForms = ({ path, paused, pause: { from, to }, errors }: PauseFormsProps) => (
  <section class="part">
    <h2>Pause</h2>
    {paused && (
      <form method="post" action={`${path}/resume`}>
        <button class="button" type="submit">
          Go on now
        </button>
      </form>
    )}
    <form class="search alert" method="post" action={`${path}/pause`}>
      <Field name="until" label="No mail until" errors={errors}>
        <input id="until" name="until" type="date" min={from} max={to} required />
      </Field>
      <p class="aside">What fits in the meantime is kept, and comes when the pause is over.</p>
      <p>
        <button class="button quiet" type="submit">
          {paused ? 'Change the pause' : 'Pause'}
        </button>
      </p>
    </form>
  </section>
);
