import type { SendOutcome } from './mailer.js';

/** What nodemailer tells of a failure. */
interface Failure {
  message?: string;
  code?: string;
  /** The reply code of the other side; absent = it gave no answer. */
  responseCode?: number;
  response?: string;
  /** The SMTP command that failed. */
  command?: string;
}

const STEPS: Record<string, 'sender' | 'recipient' | 'message'> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'message',
};

/**
 * What a failed try means. `begun` = a part of the text was on the wire, which happens only after the other side said go on
 * (354). Then it may have the whole message, unless it says no. Before that it has none, whatever went wrong.
 */
export function outcomeOf(failure: Failure, begun: boolean): SendOutcome {
  const { responseCode: code = null, response, command = '', message } = failure;
  const said = (response ?? message ?? 'no reason given').replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 300);
  const status = response?.match(/^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/)?.[1] ?? null;
  const at = begun ? 'message' : STEPS[command];
  if (code !== null && code >= 500 && code < 600 && at) return { kind: 'rejected', code, status, at, said };
  // 5xx at any other step (greeting, login, TLS) is about us, not about the message: it keeps.
  if (code !== null && code >= 400 && code < 600) return { kind: 'deferred', code, status, said };
  return begun ? { kind: 'unknown', said } : { kind: 'deferred', code: null, status: null, said };
}
