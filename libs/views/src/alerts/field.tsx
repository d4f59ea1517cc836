import type { ComponentChildren } from 'preact';

/** What is wrong with a field, by its name, in a sentence. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FieldProps {
  /** Of the input inside, and its id. */
  name: string;
  label: string;
  errors: FieldErrors;
  children: ComponentChildren;
}

/** A labelled field with what is wrong beside it. */
export const Field = ({ name, label, errors, children }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    {errors[name] && (
      <p class="wrong" id={`${name}-wrong`}>
        {errors[name]}
      </p>
    )}
    {children}
  </div>
);
