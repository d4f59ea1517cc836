import { Page, type Site } from '../page.js';
import { counted, momentInWords } from '../words.js';

/** Where mail stands. */
export interface MailShown {
  /** false = this is a copy of a database that was restored elsewhere. */
  armed: boolean;
  stoppedAt: Date | null;
  /** By state, over the last seven days. */
  counts: Record<string, number>;
  oldestWaiting: Date | null;
  alertsOn: number;
  subscribers: number;
  suppressed: number;
  providers: { provider: string; troubles: number; holdUntil: Date | null }[];
}

export interface TroubledShown {
  id: number;
  alertId: number;
  slot: string;
  kind: string;
  state: string;
  tries: number;
  tryAt: Date | null;
  said: string | null;
}

interface OperatorMailProps {
  site: Site;
  mail: MailShown;
  troubled: TroubledShown[];
  /** Why no alert can be had; null = they are set up. */
  notSetUp: string | null;
  /** Does mail leave, or is it kept in the outbox? */
  leaves: boolean;
}

/** What an operator has to know of mail, and the switches. */
export const OperatorMailPage = ({ site, mail, troubled, notSetUp, leaves }: OperatorMailProps) => (
  <Page site={site} title="Mail - Superbill" hidden>
    <h1>Mail</h1>
    <p>
      {counted(mail.alertsOn, 'alert')} on, of {counted(mail.subscribers, 'subscriber')};{' '}
      {counted(mail.suppressed, 'address', 'addresses')} never written to again.{' '}
      <a href="/operator/outbox">{leaves ? 'Mail that was kept here' : 'The outbox'}</a>{' '}
      <a href="/operator">Back to the overview</a>
    </p>
    {notSetUp && <p class="note">{notSetUp}</p>}
    {!notSetUp && !leaves && (
      <p class="note">No mail leaves: SMTP_URL is not set, so every mail is kept in the outbox.</p>
    )}
    <Switches mail={mail} />
    <h2>The last seven days</h2>
    <Counts mail={mail} />
    {mail.providers.length > 0 && <Providers providers={mail.providers} />}
    <h2>Mails in trouble</h2>
    {troubled.length === 0 && <p class="note">None.</p>}
    {troubled.length > 0 && (
      <ul class="undone">
        {troubled.map((one) => (
          <Troubled mail={one} />
        ))}
      </ul>
    )}
  </Page>
);

const Switches = ({ mail: { armed, stoppedAt } }: Pick<OperatorMailProps, 'mail'>) => (
  <>
    {!armed && (
      <form class="held" method="post" action="/operator/mail/arm">
        <p>
          This database does not send. Either no worker has started on it yet, or it is a copy that was
          restored elsewhere: then the original may still be sending, and readers would get everything twice.
          Let it send only if the original is gone.
        </p>
        <button class="button" type="submit">
          Let this database send
        </button>
      </form>
    )}
    <form class="actions" method="post" action={`/operator/mail/${stoppedAt ? 'start' : 'stop'}`}>
      <span>
        {stoppedAt
          ? `Sending was stopped ${momentInWords(stoppedAt)}. What is due waits.`
          : 'Sending may go on as it is due.'}
      </span>
      <button class="button" type="submit">
        {stoppedAt ? 'Send again' : 'Stop all sending'}
      </button>
    </form>
  </>
);

const STATE_WORDS: Readonly<Record<string, string>> = {
  sent: 'Sent',
  waiting: 'Waiting to be sent',
  sending: 'Under way',
  unknown: 'Perhaps arrived',
  rejected: 'Rejected',
  given_up: 'Given up',
  withheld: 'Withheld (unsubscribed or suppressed)',
};

const Counts = ({ mail: { counts, oldestWaiting } }: Pick<OperatorMailProps, 'mail'>) => (
  <dl class="counts">
    {Object.entries(STATE_WORDS).map(([state, words]) => (
      <div>
        <dt>{words}</dt>
        <dd>{(counts[state] ?? 0).toLocaleString('en-US')}</dd>
      </div>
    ))}
    <div>
      <dt>Oldest that waits</dt>
      <dd>{oldestWaiting ? momentInWords(oldestWaiting) : 'None waits'}</dd>
    </div>
  </dl>
);

const Providers = ({ providers }: { providers: MailShown['providers'] }) => (
  <>
    <h2>Providers that make trouble</h2>
    <ul class="undone">
      {providers.map(({ provider, troubles, holdUntil }) => (
        <li>
          <strong>{provider}</strong>
          <small>
            {counted(troubles, 'trouble')} in a row
            {holdUntil && `; written to again ${momentInWords(holdUntil)}`}
          </small>
        </li>
      ))}
    </ul>
  </>
);

const Troubled = ({ mail }: { mail: TroubledShown }) => (
  <li>
    <strong>Mail {mail.id}</strong> ({mail.kind}) of alert {mail.alertId}, slot {mail.slot}:{' '}
    {STATE_WORDS[mail.state] ?? mail.state}, {counted(mail.tries, 'try', 'tries')}
    {mail.tryAt && `, next ${momentInWords(mail.tryAt)}`}
    {mail.said && <small>{mail.said}</small>}
  </li>
);
