import { z } from 'zod';
import { mailAddress } from '../signup/mail-address.js';
import type { BounceKind } from './bounce-kind.js';

/** Something a mailbox let us know of mail it was given. */
export interface MailEvent {
  event: 'bounce' | 'complaint';
  /** Of a complaint always hard: it suppresses. */
  kind: BounceKind;
  /** The key of the address (`MailAddress.key`). */
  address: string;
  /** Of the mail it is about, with angle brackets; null = not said. Whoever knows none of ours may be making it up. */
  messageId: string | null;
  /** What the other side wrote, on one line, for operators. */
  said: string;
}

export interface WebhookRead {
  events: MailEvent[];
  /** Amazon asks for a visit to this address before it sends anything; for an operator to decide. */
  visit: string | null;
}

const generic = z.object({
  event: z.enum(['bounce', 'complaint']),
  kind: z.enum(['hard', 'soft']).default('soft'),
  address: z.string(),
  message_id: z.string().nullish(),
  said: z.string().nullish(),
});

const sns = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  Message: z.string(),
  SubscribeURL: z.string().optional(),
});

const recipients = z.array(
  z.object({ emailAddress: z.string(), status: z.string().nullish(), diagnosticCode: z.string().nullish() }),
);

/** Amazon SES, as notification (`notificationType`) or as event (`eventType`). */
const ses = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  mail: z.object({ commonHeaders: z.object({ messageId: z.string().nullish() }).nullish() }).optional(),
  bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
  complaint: z
    .object({ complainedRecipients: recipients, complaintFeedbackType: z.string().nullish() })
    .optional(),
});

const WANTED =
  'Send {"event": "bounce" | "complaint", "kind": "hard" | "soft", "address": "..."}, or what Amazon SNS sends.';

/** Reads the body of a webhook call: our own plain shape, or Amazon's. Never throws; a body that is neither is a problem. */
export function readWebhook(body: unknown): WebhookRead | { problem: string } {
  const own = generic.safeParse(body);
  if (own.success) {
    const { event, kind, address, message_id, said } = own.data;
    const read = eventOf(event, kind, address, message_id, said);
    return read
      ? { events: [read], visit: null }
      : { problem: `"address" is not an e-mail address. ${WANTED}` };
  }
  const amazon = sns.safeParse(body);
  if (!amazon.success) return { problem: `The body is in no shape that is known here. ${WANTED}` };
  const { Type, Message, SubscribeURL } = amazon.data;
  if (Type !== 'Notification') return { events: [], visit: SubscribeURL ?? null };
  const message = ses.safeParse(jsonOf(Message));
  if (!message.success) return { problem: `The SNS message is not one of Amazon SES. ${WANTED}` };
  return { events: sesEvents(message.data), visit: null };
}

function sesEvents({ bounce, complaint, mail }: z.infer<typeof ses>): MailEvent[] {
  const messageId = mail?.commonHeaders?.messageId;
  const kind = bounce?.bounceType === 'Permanent' ? 'hard' : 'soft';
  return [
    ...(bounce?.bouncedRecipients ?? []).map(({ emailAddress, diagnosticCode }) =>
      eventOf('bounce', kind, emailAddress, messageId, diagnosticCode),
    ),
    ...(complaint?.complainedRecipients ?? []).map(({ emailAddress }) =>
      eventOf('complaint', 'hard', emailAddress, messageId, complaint?.complaintFeedbackType),
    ),
  ].filter((event) => event !== null);
}

/** null = the address is none. */
export function eventOf(
  event: MailEvent['event'],
  kind: BounceKind,
  address: string,
  messageId?: string | null,
  said?: string | null,
): MailEvent | null {
  const read = mailAddress(address.replace(/^\s*<(.*)>\s*$/s, '$1'));
  if ('problem' in read) return null;
  return {
    event,
    kind: event === 'complaint' ? 'hard' : kind,
    address: read.key,
    messageId: messageId?.match(/<[^<>\s]{1,250}>/)?.[0] ?? null,
    said: (said ?? '')
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim()
      .slice(0, 300),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
