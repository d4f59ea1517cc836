export { bounceKind, isWornOut, type BounceKind } from './bounces/bounce-kind.js';
export { readWebhook, type MailEvent, type WebhookRead } from './bounces/mail-event.js';
export { readReport } from './bounces/read-report.js';
export {
  MOST_IN_ONE_MAIL,
  planMail,
  type AlertTurn,
  type MailPlan,
  type ReasonToLetGo,
  type TurnPlan,
  type Waiting,
} from './digest/plan-mail.js';
export {
  composeAlreadySubscribed,
  composeConfirmation,
  type SignupAnswer,
} from './mail/compose-confirmation.js';
export { composeDigest } from './mail/compose-digest.js';
export type { AlertLinks, ComposedMail, Digest, Sender, ToldPosting } from './mail/composed-mail.js';
export { searchInWords, searchWithoutWords } from './mail/search-in-words.js';
export { AlertIndex } from './matching/alert-index.js';
export { isBeginners, loosened, nearMiss, type Fits } from './matching/near-miss.js';
export { whyMatched } from './matching/why-matched.js';
export { isZone, localTime, type LocalTime } from './rhythm/local-time.js';
export {
  dueSlot,
  nextSlot,
  RHYTHMS,
  slotsBetween,
  type Rhythm,
  type Slot,
  type Timetable,
} from './rhythm/slots.js';
export { afterAnswer, providerOf, UNTROUBLED, type DomainState } from './sending/domain-hold.js';
export { afterSend, type AfterSend, type Outcome } from './sending/outcome.js';
export { retryAfter, type Retry } from './sending/retry.js';
export {
  SENDING_LIMITS,
  turnFor,
  type SendingLimits,
  type SendingState,
  type Turn,
} from './sending/turns.js';
export { addressHash } from './signup/address-hash.js';
export { askerAt, type Asker } from './signup/asker.js';
export { mayConfirm, SIGNUP_LIMITS, type SignupCounts, type SignupVerdict } from './signup/limits.js';
export { mailAddress, type MailAddress } from './signup/mail-address.js';
export {
  CONFIRM_HOURS,
  confirmExpiresAt,
  mailAfterSignup,
  UNCONFIRMED_DAYS,
  type SignupMail,
  type SignupState,
} from './signup/sign-up.js';
export {
  newToken,
  readSignedLink,
  signedLink,
  tokenHash,
  type LinkPurpose,
  type Token,
} from './signup/tokens.js';
