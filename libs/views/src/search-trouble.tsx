import { listOf } from './words.js';

/** A parameter that can't be understood, in words. */
export interface BadParameter {
  parameter: string;
  message: string;
  allowed: string[];
}

interface SearchTroubleProps {
  errors: BadParameter[];
  /** Parameters that no search has. */
  ignored: string[];
}

/** What of an address could not be followed. */
export const SearchTrouble = ({ errors, ignored }: SearchTroubleProps) => (
  <>
    {errors.length > 0 && (
      <div class="errors" role="alert">
        <h2>This search could not be made</h2>
        <ul>
          {errors.map(({ parameter, message, allowed }) => (
            <li>
              <code>{parameter}</code>: {message} {allowed.length > 0 && `Allowed: ${allowed.join(', ')}.`}
            </li>
          ))}
        </ul>
        <p>
          Change it above and search again, or <a href="/">start over</a>.
        </p>
      </div>
    )}
    {ignored.length > 0 && (
      <p class="note">
        No search has a filter called {listOf(ignored.map((name) => `“${name}”`))}; this one went on without.
      </p>
    )}
  </>
);
