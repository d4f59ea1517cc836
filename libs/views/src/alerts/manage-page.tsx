import { Page, type Site } from '../page.js';
import { FormTrouble } from './new-alert-form.js';
import type { FieldErrors } from './field.js';
import { LeftOut } from './left-out.js';
import { PauseForms } from './pause-forms.js';
import { TimetableForm, type AlertTyped } from './timetable-form.js';

/** One of the subscriber's alerts, as its own page shows it. */
export interface AlertShown {
  /** Path of the page; its forms post below it. */
  path: string;
  /** What it looks for. */
  words: string;
  /** Path of the search on the site. */
  search: string;
  state: 'unconfirmed' | 'on' | 'off';
  /** Calendar day of the subscriber's clock, in words; null = not paused. */
  pausedUntil: string | null;
  /** When its next mail may come, in words. */
  next: string;
  /** The school that handed the link out, by name. */
  program: string | null;
  employersExcluded: { id: number; name: string }[];
  /** Whom a mail's "not this employer" named; null = nobody, or he is left out already. */
  employerMeant: { id: number; name: string } | null;
}

export interface ManagePageProps {
  site: Site;
  address: string;
  alert: AlertShown;
  typed: AlertTyped;
  errors: FieldErrors;
  /** What was just done, in a sentence; null = nothing. */
  done: string | null;
  others: { path: string; words: string; state: AlertShown['state'] }[];
  /** The first and last day that a pause may end, `YYYY-MM-DD`. */
  pause: { from: string; to: string };
}

/** Everything about one alert, for whoever holds the link from its mails. Reading changes nothing; every button posts. */
export const ManagePage = ({ site, address, alert, typed, errors, done, others, pause }: ManagePageProps) => (
  <Page site={site} title="Your alert - Superbill" hidden>
    <h1>Your alert</h1>
    <p class="lead">
      To {address}, when there are new {alert.words}. <a href={alert.search}>See what there is today</a>
    </p>
    {done && (
      <p class="note" role="status">
        {done}
      </p>
    )}
    <FormTrouble errors={errors} />
    {alert.program && <p class="aside">You signed up with a link of {alert.program}.</p>}
    <p>
      <strong>{stateOf(alert)}</strong> {alert.state === 'on' && <a href="#stop">Stop it</a>}
    </p>
    {alert.state === 'on' && (
      <>
        <TimetableForm path={alert.path} typed={typed} errors={errors} />
        <PauseForms path={alert.path} paused={alert.pausedUntil !== null} pause={pause} errors={errors} />
        <LeftOut
          path={alert.path}
          employers={alert.employersExcluded}
          meant={alert.employerMeant}
          typed={typed.employer}
          errors={errors}
        />
      </>
    )}
    <Stopping alert={alert} others={others} />
    <OwnData path={alert.path} />
  </Page>
);

function stateOf({ state, pausedUntil, next }: AlertShown): string {
  if (state === 'off') return 'It is stopped and sends nothing. To have it again, save its search anew.';
  if (state === 'unconfirmed') return 'It was never confirmed and sends nothing.';
  return pausedUntil ? `It is paused until ${pausedUntil}.` : `It is on. ${next}`;
}

const Stopping = ({ alert, others }: Pick<ManagePageProps, 'alert' | 'others'>) => (
  <section class="part" id="stop">
    <h2>Stop</h2>
    {alert.state === 'on' && (
      <form method="post" action={`${alert.path}/stop`}>
        <button class="button" type="submit">
          Stop this alert
        </button>
      </form>
    )}
    {others.length > 0 && (
      <>
        <p>You also have:</p>
        <ul class="undone">
          {others.map(({ path, words, state }) => (
            <li>
              <a href={path}>New {words}</a>
              {state === 'off' && <small>stopped</small>}
            </li>
          ))}
        </ul>
        <form method="post" action={`${alert.path}/stop-all`}>
          <button class="button quiet" type="submit">
            Stop all my alerts
          </button>
        </form>
      </>
    )}
    {alert.state !== 'on' && others.length === 0 && <p>There is nothing left to stop.</p>}
  </section>
);

const OwnData = ({ path }: { path: string }) => (
  <section class="part">
    <h2>My data</h2>
    <p>
      <a href={`${path}/data.json`} download="superbill-alerts.json">
        Download what is kept about me (JSON)
      </a>
    </p>
    <p>
      <a href={`${path}/erase`}>Erase it all</a>
    </p>
  </section>
);
