import { createMailer, createOutboxMailer, type Mailer } from '#mail';
import type { Settings } from '#settings';
import type { MailOverviewStore } from '#store';

/** Connections to the mail server at most; as many mails are sent at the same time. */
const CONNECTIONS = 10;

/** Hands mail to the server that is set, or keeps it for the operator where none is. */
export function mailerOf(settings: Settings, mails: MailOverviewStore): Mailer {
  const { SMTP_URL, SMTP_REQUIRE_TLS, MAIL_RETURN_PATH, DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY } =
    settings;
  if (!SMTP_URL) {
    return createOutboxMailer({
      keep: ({ messageId, to, subject, text, html }, raw) =>
        mails.keep({ messageId, address: to, subject, text, html, raw }),
    });
  }
  const dkim =
    DKIM_DOMAIN && DKIM_SELECTOR && DKIM_PRIVATE_KEY
      ? { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY }
      : null;
  return createMailer({
    smtpUrl: SMTP_URL,
    returnPath: MAIL_RETURN_PATH,
    requireTls: SMTP_REQUIRE_TLS,
    dkim,
    connections: CONNECTIONS,
  });
}
