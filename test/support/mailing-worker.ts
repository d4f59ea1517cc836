import { start, type Started } from './processes.js';
import { LINK_SECRET } from './subscribe.js';

/** A worker as a process of its own that looks every second what is to be mailed, and hands it to this server. */
export const startMailingWorker = (databaseUrl: string, smtpUrl: string): Started =>
  start('apps/worker/dist/main.js', {
    DATABASE_URL: databaseUrl,
    SAMPLES: 'off',
    TICK_SECONDS: '1',
    QUEUE_LOCK_SECONDS: '1',
    SMTP_URL: smtpUrl,
    SMTP_REQUIRE_TLS: 'off',
    PUBLIC_URL: 'https://superbill.example',
    LINK_SECRET,
    MAIL_POSTAL_ADDRESS: 'Superbill, PO Box 1, Springfield, IL',
  });
