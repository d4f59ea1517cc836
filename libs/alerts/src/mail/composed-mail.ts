import type { PostingSummary, SearchCriteria } from '#domain';

/** A mail ready to be handed over. Sender, subject and headers hold nothing that was typed or fetched. */
export interface ComposedMail {
  to: string;
  from: { name: string; address: string };
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets; the same mail composed twice has the same. */
  messageId: string;
  headers: Record<string, string>;
}

/** Who sends, by setting. */
export interface Sender {
  /** Address of the site without a slash at its end: `https://superbill.example`. */
  origin: string;
  /** The address mails come from. */
  from: string;
  replyTo: string | null;
  /** Street or box, as the law wants it in every mail (CAN-SPAM). */
  postalAddress: string;
}

/** Where the links of a mail lead: whole addresses. */
export interface AlertLinks {
  /** The alert's search on the site. */
  search: string;
  manage: string;
  /** Shows a page on GET, unsubscribes on POST (RFC 8058). */
  unsubscribe: string;
  /** Where a posting that looks wrong or like a fraud is reported. */
  report: string;
}

/** A posting in a mail. */
export interface ToldPosting {
  posting: PostingSummary;
  /** Its page on the site. */
  url: string;
  /** Why it is in this mail; of a near miss, what speaks for it. */
  why: readonly string[];
  /** Where it is from, in the words its source wants: "From Remotive." */
  attribution: string;
  /** It was in a mail that may not have arrived. */
  maybeTold: boolean;
}

export interface Digest {
  alertId: number;
  to: string;
  criteria: SearchCriteria;
  /** From the plan; part of the Message-ID. */
  slot: string;
  postings: readonly ToldPosting[];
  /** So many more fit than stand here. */
  more: number;
  /** What misses a beginner's search by one thing; stands at the end. */
  nearMisses: readonly ToldPosting[];
  links: AlertLinks;
}
