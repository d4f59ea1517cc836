import type { AlertLinks, ComposedMail, Sender } from './composed-mail.js';

const NAME = 'Superbill';

/** What every mail of ours has. The id, made of our own figures, makes the Message-ID. */
export function envelopeOf(
  sender: Sender,
  to: string,
  id: string,
): Pick<ComposedMail, 'to' | 'from' | 'replyTo' | 'messageId'> & { headers: Record<string, string> } {
  return {
    to,
    from: { name: NAME, address: sender.from },
    replyTo: sender.replyTo,
    messageId: `<${id}@${new URL(sender.origin).hostname}>`,
    // RFC 3834: keeps out-of-office answers away.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** RFC 2369, RFC 2919 and RFC 8058: filters can sort it, mailboxes can unsubscribe with one click. */
export const listHeaders = (sender: Sender, links: AlertLinks): Record<string, string> => ({
  'List-Id': `${NAME} alerts <alerts.${new URL(sender.origin).hostname}>`,
  'List-Unsubscribe': `<${links.unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
