export type { Mailer, SendOutcome } from './mailer.js';
export { BadMessage, type Message } from './message.js';
export { createOutboxMailer, type OutboxStore } from './outbox-mailer.js';
export { createMailer, type SmtpSettings, type SmtpTimeouts } from './smtp-mailer.js';
