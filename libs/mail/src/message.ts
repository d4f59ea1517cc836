import type { SendMailOptions } from 'nodemailer';

/** One mail to one address. Only the two parts may have more than one line. */
export interface Message {
  to: string;
  from: { name: string; address: string };
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets. */
  messageId: string;
  headers: Record<string, string>;
}

/** A message that must not leave the house. The message says why; it is a fault of ours, never of the reader. */
export class BadMessage extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** Characters that end a line for somebody, or that nobody sees. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const ADDRESS = /^[^\s<>()[\]\\,;:"@]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;
const MESSAGE_ID = /^<[\w.+-]{1,150}@[\w.-]{1,100}>$/;
/** Extra headers that may be set; the others are made from the fields above. */
const EXTRA_HEADER =
  /^(?:List-(?:Id|Unsubscribe|Unsubscribe-Post|Help)|Auto-Submitted|X-Auto-Response-Suppress|Feedback-ID)$/i;

/** The message in nodemailer's form, after a look at everything that becomes part of a header or of the SMTP dialogue. */
export function forNodemailer(message: Message, returnPath: string | null): SendMailOptions {
  const { to, from, replyTo, subject, text, html, messageId, headers } = message;
  const sender = returnPath ?? from.address;
  for (const [what, address] of Object.entries({ to, from: from.address, replyTo, returnPath })) {
    if (address !== null && !ADDRESS.test(address))
      throw new BadMessage(`"${what}" is not one plain e-mail address.`);
  }
  if (!MESSAGE_ID.test(messageId)) throw new BadMessage('The Message-ID is not of the form <name@host>.');
  for (const [name, value] of Object.entries({ ...headers, Subject: subject, From: from.name })) {
    if (UNPRINTABLE.test(value))
      throw new BadMessage(`The header ${JSON.stringify(name)} holds a line break or control character.`);
  }
  const strange = Object.keys(headers).find((name) => !EXTRA_HEADER.test(name));
  if (strange !== undefined)
    throw new BadMessage(`The header ${JSON.stringify(strange)} is not one that mails of ours have.`);
  return {
    envelope: { from: sender, to: [to] },
    from,
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject,
    text,
    html,
    messageId,
    headers,
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
