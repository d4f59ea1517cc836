import { Page, type Site } from '../page.js';
import { counted, momentInWords } from '../words.js';

/** A mail that was kept here because no mail server is set. */
export interface OutboxMail {
  /** Path of the mail's own page; its HTML part and source stand below it. */
  path: string;
  address: string;
  subject: string;
  keptAt: Date;
}

interface OutboxProps {
  site: Site;
  mails: OutboxMail[];
  /** At most so many are listed. */
  most: number;
}

/** Mail as it would have left, the newest first. */
export const OperatorOutboxPage = ({ site, mails, most }: OutboxProps) => (
  <Page site={site} title="Outbox - Superbill" hidden>
    <h1>Outbox</h1>
    <p>
      While SMTP_URL is not set, every mail is kept here instead of being sent.{' '}
      <a href="/operator/outbox.json">The same as data</a> <a href="/operator/mail">Back to mail</a>
    </p>
    {mails.length === 0 && <p class="note">Nothing was kept yet. Save a search as an alert to see one.</p>}
    {mails.length === most && (
      <p class="note">The newest {counted(most, 'mail')}; older ones are kept as well.</p>
    )}
    <ul class="undone">
      {mails.map(({ path, address, subject, keptAt }) => (
        <li>
          <a href={path}>{subject}</a>
          <small>
            To {address}, {momentInWords(keptAt)}
          </small>
        </li>
      ))}
    </ul>
  </Page>
);

interface OutboxMailProps {
  site: Site;
  mail: OutboxMail & { text: string };
}

/** One mail: as a mailbox would show it, its text part, and a way to its source. */
export const OperatorOutboxMailPage = ({ site, mail }: OutboxMailProps) => (
  <Page site={site} title={`${mail.subject} - Superbill`} hidden>
    <h1>{mail.subject}</h1>
    <p>
      To {mail.address}, {momentInWords(mail.keptAt)}. <a href={`${mail.path}/raw`}>As it would have left</a>{' '}
      <a href="/operator/outbox">Back to the outbox</a>
    </p>
    <h2>As HTML</h2>
    <iframe
      class="mail"
      title="The HTML part"
      src={`${mail.path}/html`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
    <h2>As text</h2>
    <pre class="mail">{linked(mail.text)}</pre>
  </Page>
);

/** The addresses in a text, to be clicked; the text is ours. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>()]*[^\s<>().,])/)
    .map((part, i) => (i % 2 === 1 ? <a href={part}>{part}</a> : part));
