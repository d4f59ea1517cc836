import type { ComposedMail, Digest, Sender } from './composed-mail.js';
import { digestHtml } from './digest-html.js';
import { digestText } from './digest-text.js';
import { envelopeOf, listHeaders } from './headers.js';
import { openingsInWords, subjectOf } from './search-in-words.js';
import { listOf } from './words.js';

/** The mail of one alert for one slot. */
export function composeDigest(digest: Digest, sender: Sender): ComposedMail {
  const { headers, ...envelope } = envelopeOf(sender, digest.to, `alert-${digest.alertId}.${digest.slot}`);
  const subject = digestSubject(digest);
  return {
    ...envelope,
    headers: { ...headers, ...listHeaders(sender, digest.links) },
    subject,
    text: digestText(digest, sender, subject),
    html: digestHtml(digest, sender, subject),
  };
}

/** Counts what stands in this mail; what more there is comes with the next, and is counted there. */
function digestSubject({ criteria, postings }: Digest): string {
  const again = postings.filter(({ maybeTold }) => maybeTold).length;
  const fresh = postings.length - again;
  const parts = [
    fresh > 0 && subjectOf(criteria, fresh),
    again > 0 &&
      (fresh > 0
        ? `${again} sent again to be sure`
        : `Sent again to be sure: ${again} ${openingsInWords(criteria, again)}`),
  ].filter((part) => typeof part === 'string');
  return listOf(parts);
}
