import PostalMime, { type Email } from 'postal-mime';
import { bounceKind } from './bounce-kind.js';
import { eventOf, type MailEvent } from './mail-event.js';

/** Larger reports are cut: what matters stands in front. */
const LONGEST_REPORT = 1_000_000;
/** A report about more recipients than this is none of ours: each of our mails has one. */
const MOST_RECIPIENTS = 20;

/**
 * What a mail that came back says: a delivery status notification (RFC 3464) or a complaint (ARF, RFC 5965). Empty for
 * every other mail, also out-of-office answers and notices that a mail did arrive or is only late. Never throws or rejects.
 */
export async function readReport(raw: string): Promise<MailEvent[]> {
  try {
    const mail = await PostalMime.parse(raw.slice(0, LONGEST_REPORT), {
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
      maxNestingDepth: 20,
    });
    return eventsOf(mail);
  } catch {
    return [];
  }
}

function eventsOf(mail: Email): MailEvent[] {
  const part = (...types: string[]) => {
    const found = mail.attachments.find(({ mimeType }) => types.includes(mimeType));
    return typeof found?.content === 'string' ? found.content : null;
  };
  const original = part('text/rfc822-headers', 'message/rfc822', 'message/global-headers', 'message/global');
  const messageId = groupsOf(original ?? '')[0]?.get('message-id') ?? null;
  const status = part('message/delivery-status', 'message/global-delivery-status');
  if (status)
    return groupsOf(status)
      .slice(1, 1 + MOST_RECIPIENTS)
      .flatMap((group) => bounceOf(group, messageId));
  const feedback = part('message/feedback-report');
  return feedback ? complaintOf(groupsOf(feedback)[0], original, messageId) : [];
}

/** A report's first group is about the message, each further one about a recipient. */
function bounceOf(recipient: Map<string, string>, messageId: string | null): MailEvent[] {
  // "delayed" is no bounce: the other side goes on trying.
  if (recipient.get('action')?.toLowerCase() !== 'failed') return [];
  const address = typed(recipient.get('original-recipient')) ?? typed(recipient.get('final-recipient')) ?? '';
  const said = recipient.get('diagnostic-code') ?? '';
  const status = recipient.get('status')?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0] ?? null;
  const code = Number(said.match(/\b[45]\d\d\b/)?.[0] ?? Number.NaN) || null;
  const event = eventOf('bounce', bounceKind({ status, code }), address, messageId, said);
  return event ? [event] : [];
}

function complaintOf(
  report: Map<string, string> | undefined,
  original: string | null,
  messageId: string | null,
): MailEvent[] {
  const kind = report?.get('feedback-type')?.toLowerCase();
  // "not-spam" takes a complaint back; "auth-failure" and others are about systems.
  if (kind !== 'abuse' && kind !== 'fraud' && kind !== 'opt-out') return [];
  const to = report?.get('original-rcpt-to') ?? groupsOf(original ?? '')[0]?.get('to') ?? '';
  const event = eventOf('complaint', 'hard', to, messageId, kind);
  return event ? [event] : [];
}

/** `rfc822; ana@example.com` -> `ana@example.com`. */
const typed = (value: string | undefined): string | null =>
  value?.match(/^[^;]*;\s*(.+)$/s)?.[1]?.trim() ?? null;

/** Groups of `Name: value` lines with a blank line between, names in lower case; folded lines are joined. */
function groupsOf(text: string): Map<string, string>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .trim()
    .split(/\n\s*\n/)
    .map((group) => {
      const fields = new Map<string, string>();
      for (const line of group.split('\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).trim().toLowerCase();
        if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
      }
      return fields;
    });
}
