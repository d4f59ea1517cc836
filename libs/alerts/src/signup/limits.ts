/** Confirmation mails so far, counted by the store. */
export interface SignupCounts {
  /** To this mailbox in the last 24 hours, those not counted that its owner has answered since. */
  mailboxDay: number;
  /** To this mailbox since it last answered one, or ever. */
  mailboxUnanswered: number;
  /** Sign-ups from this line (IP address) in the last hour. */
  lineHour: number;
  /** Sign-ups from its neighbourhood (/24, /56) in the last hour. */
  blockHour: number;
  /** Confirmation mails to anybody in the last hour. */
  everybodyHour: number;
}

export const SIGNUP_LIMITS: SignupCounts = {
  mailboxDay: 1,
  mailboxUnanswered: 3,
  lineHour: 5,
  blockHour: 20,
  everybodyHour: 500,
};

export type SignupVerdict =
  | { send: true }
  | {
      send: false;
      /** For the operator's log; the reader is answered as always. */
      why: string;
      /** Something larger is going on: an operator should look. */
      alarm: boolean;
    };

const WHY: Record<keyof SignupCounts, string> = {
  mailboxDay: 'this mailbox was written to within the last 24 hours and has not answered',
  mailboxUnanswered: 'this mailbox has left its confirmation mails unanswered',
  lineHour: 'too many sign-ups from one address in an hour',
  blockHour: 'too many sign-ups from one neighbourhood of addresses in an hour',
  everybodyHour: 'too many confirmation mails in an hour altogether',
};

/**
 * May another confirmation (or "you have this alert already") mail be sent? The answer on the page must not depend on it, or
 * the form tells who subscribes.
 */
export function mayConfirm(counts: SignupCounts, limits: SignupCounts = SIGNUP_LIMITS): SignupVerdict {
  const reached = (Object.keys(WHY) as (keyof SignupCounts)[]).find((name) => counts[name] >= limits[name]);
  if (!reached) return { send: true };
  return {
    send: false,
    why: `No mail: ${WHY[reached]} (limit ${limits[reached]}).`,
    alarm: reached === 'everybodyHour',
  };
}
