export { ConfirmedPage, ConfirmPage, DeadLinkPage } from './confirm-pages.js';
export { ErasePage } from './erase-page.js';
export type { FieldErrors } from './field.js';
export {
  GRADUATE_WORK,
  GraduatesPage,
  type GraduateChosen,
  type GraduatesPageProps,
  type GraduateWork,
} from './graduates-page.js';
export { ManagePage, type AlertShown, type ManagePageProps } from './manage-page.js';
export type { NewAlertFormProps, NewAlertTyped } from './new-alert-form.js';
export { NewAlertPage } from './new-alert-page.js';
export { OperatorMailPage } from './operator-mail-page.js';
export { OperatorOutboxMailPage, OperatorOutboxPage, type OutboxMail } from './operator-outbox-page.js';
export { isProgram, PROGRAMS } from './programs.js';
export { MOST_INSTANT, type AlertTyped } from './timetable-form.js';
export { hourWords } from './timetable-words.js';
export { UnsubscribedPage, UnsubscribePage } from './unsubscribe-pages.js';
export { zoneOfState, zoneWords } from './zones.js';
