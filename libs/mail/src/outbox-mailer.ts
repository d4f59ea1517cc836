import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.js';
import { forNodemailer, type Message } from './message.js';

/** Keeps mail that is not handed to a server, for an operator to look at. */
export interface OutboxStore {
  /** `raw` is the message as a server would be given it (RFC 5322). Keeping the same Message-ID again changes nothing. */
  keep(message: Message, raw: string): Promise<void>;
}

/** The mailer of an installation without SMTP_URL: what was kept counts as accepted. */
export function createOutboxMailer(store: OutboxStore): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: raw } = await transport.sendMail(forNodemailer(message, null));
      await store.keep(message, raw.toString());
      return { kind: 'accepted', said: 'Kept in the outbox of this installation; no mail server is set.' };
    },
    close: async () => undefined,
  };
}
