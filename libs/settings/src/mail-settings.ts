import { z } from 'zod';
import { address, onOff, type SettingRow } from './setting-row.js';

/** What alerts and their mail need. */
export const MAIL_SETTINGS = {
  LINK_SECRET: {
    schema: z.string().min(32, 'must have at least 32 characters'),
    default: null,
    secret: true,
    about:
      'Signs the links in mails and hashes what stays of erased addresses; changing it breaks the links of mails that are out. `npm start` makes one. Without it there are no alerts.',
  },
  SMTP_URL: {
    schema: address('smtp:', 'smtps:'),
    default: null,
    secret: true,
    about:
      'The server that takes our mail: smtp://user:password@host:587 or smtps://... Absent: mail is kept for the operator to look at, and nothing leaves.',
  },
  SMTP_REQUIRE_TLS: {
    schema: onOff,
    default: 'on',
    about: 'on = refuse to hand mail over unencrypted. Off only for a server on this machine.',
  },
  MAIL_FROM: {
    schema: z.email('must be an e-mail address'),
    default: 'alerts@superbill.example',
    about: 'The address mails come from.',
  },
  MAIL_REPLY_TO: {
    schema: z.email('must be an e-mail address'),
    default: null,
    about: 'Where answers to mails go; absent = to MAIL_FROM.',
  },
  MAIL_RETURN_PATH: {
    schema: z.email('must be an e-mail address'),
    default: null,
    about: 'Where mail that can not be delivered comes back to; absent = to MAIL_FROM.',
  },
  MAIL_POSTAL_ADDRESS: {
    schema: z.string().min(10, 'must be a whole postal address'),
    default: null,
    about: 'Street or post office box; the law wants it in every mail (CAN-SPAM). Needed with SMTP_URL.',
  },
  DKIM_DOMAIN: {
    schema: z.string().min(3),
    default: null,
    about: 'Sign mails for this domain; absent = whoever takes our mail signs it.',
  },
  DKIM_SELECTOR: { schema: z.string().min(1), default: null, about: 'The selector of the DKIM key.' },
  DKIM_PRIVATE_KEY: {
    schema: z.string().transform((text) => text.replaceAll('\\n', '\n')),
    default: null,
    secret: true,
    about: 'The private key in PEM, line ends as \\n.',
  },
  BOUNCE_SECRET: {
    schema: z.string().min(16, 'must have at least 16 characters'),
    default: null,
    secret: true,
    about:
      'Part of the address that a mail service reports bounces and complaints to: /hooks/mail/<secret>. Absent: there is none.',
  },
} satisfies Record<string, SettingRow>;
