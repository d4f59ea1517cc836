import { domainToASCII } from 'node:url';

export interface MailAddress {
  /** As it is written to: the reader's own local part, the domain in ASCII and lower case. */
  address: string;
  /** One subscriber, one key: lower case. For subscriptions, suppression, erasure. */
  key: string;
  /**
   * The mailbox it most likely ends up in: without `+tag`, and without dots where the provider ignores them. Only for limits,
   * so that one victim can't be written to under a thousand spellings.
   */
  mailboxKey: string;
}

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
/** RFC 5322 atoms with dots between. Quoted local parts are allowed there too; no mailbox provider gives them out. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** C0, C1, line separators, and characters that are invisible or turn the reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
/** Nobody reads these, or they are not one person's (RFC 2142). */
const NOT_A_PERSON =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|hostmaster|webmaster|abuse|bounces?)$/;
const DOTS_IGNORED = new Set(['gmail.com', 'googlemail.com']);

const EXAMPLE = 'Write it like name@example.com.';

/** One address, fit to be written to; or a sentence for the reader that says what is wrong with it. */
export function mailAddress(text: string): MailAddress | { problem: string } {
  // Before anything else looks at it: such characters are how headers are forged.
  if (UNPRINTABLE.test(text)) {
    return {
      problem: `The e-mail address has a line break or another invisible character in it. ${EXAMPLE}`,
    };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { problem: `The e-mail address is missing. ${EXAMPLE}` };
  if (trimmed.length > LONGEST_ADDRESS) return tooLong;
  const at = trimmed.lastIndexOf('@');
  if (at < 1) return { problem: `"${trimmed}" is not an e-mail address. ${EXAMPLE}` };

  const local = trimmed.slice(0, at);
  const domain = domainToASCII(trimmed.slice(at + 1)).toLowerCase();
  if (local.length > LONGEST_LOCAL_PART) return tooLong;
  if (/[^\x20-\x7e]/.test(local)) {
    return { problem: `Letters outside A to Z before the @ can't be written to from here. ${EXAMPLE}` };
  }
  if (!LOCAL_PART.test(local) || !DOMAIN.test(domain)) {
    return { problem: `"${trimmed}" is not a single e-mail address. ${EXAMPLE}` };
  }
  if (`${local}@${domain}`.length > LONGEST_ADDRESS) return tooLong;
  if (NOT_A_PERSON.test(local.toLowerCase())) {
    return { problem: `Nobody reads mail to ${local}@. Use an address of your own.` };
  }
  return {
    address: `${local}@${domain}`,
    key: `${local}@${domain}`.toLowerCase(),
    mailboxKey: mailboxKey(local.toLowerCase(), domain),
  };
}

const tooLong = {
  problem: `The e-mail address is too long: at most ${LONGEST_ADDRESS} characters, ${LONGEST_LOCAL_PART} before the @.`,
};

function mailboxKey(local: string, domain: string): string {
  const untagged = local.replace(/(?<=.)\+.*$/, '');
  return DOTS_IGNORED.has(domain) ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${domain}`;
}
