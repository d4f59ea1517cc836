import { mayConfirm, type SignupCounts, type SignupVerdict } from './limits.js';

/** How long a confirmation link holds. */
export const CONFIRM_HOURS = 48;
/** Sign-ups that were never confirmed are forgotten after this. */
export const UNCONFIRMED_DAYS = 7;

/** What is known of the address that signs up. */
export interface SignupState {
  /** Why it must not be written to; unsubscribing is no such reason, since confirming anew is fresh consent. */
  suppressed: 'hard_bounce' | 'complaint' | null;
  /** Has it a confirmed alert with this very search already? */
  hasThisAlert: boolean;
  counts: SignupCounts;
}

export type SignupMail = { mail: 'confirmation' | 'already' } | Exclude<SignupVerdict, { send: true }>;

/** Which mail follows a sign-up, if any. Whoever asked again is reminded at most as often as a stranger is asked. */
export function mailAfterSignup({ suppressed, hasThisAlert, counts }: SignupState): SignupMail {
  if (suppressed) {
    const because =
      suppressed === 'complaint' ? 'it complained about our mail' : 'mail to it came back for good';
    return { send: false, why: `No mail: the address is suppressed, ${because}.`, alarm: false };
  }
  const verdict = mayConfirm(counts);
  return verdict.send ? { mail: hasThisAlert ? 'already' : 'confirmation' } : verdict;
}

export const confirmExpiresAt = (askedAt: Date): Date =>
  new Date(askedAt.getTime() + CONFIRM_HOURS * 3_600_000);
