import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';
import { REMOTE_ANCHOR_DAY_RULES } from './remote-anchor-days.rules.js';
import { REMOTE_ANYWHERE_RULES } from './remote-anywhere.rules.js';
import { REMOTE_AT_WORK_RULES } from './remote-at-work.rules.js';
import { REMOTE_DUTY_RULES } from './remote-duties.rules.js';
import { REMOTE_FROM_HERE_RULES } from './remote-from-here.rules.js';
import { REMOTE_HERE_RULES } from './remote-here.rules.js';
import { REMOTE_HOME_FORM_RULES } from './remote-home-forms.rules.js';
import { REMOTE_HOME_OTHERWISE_RULES } from './remote-home-otherwise.rules.js';
import { REMOTE_HOME_RULES } from './remote-home.rules.js';
import { REMOTE_LABEL_RULES } from './remote-label.rules.js';
import { REMOTE_NAMED_PLACE_RULES } from './remote-named-place.rules.js';
import { REMOTE_PLAIN_HOME_RULES } from './remote-plain-home.rules.js';
import { REMOTE_PLAIN_OFFICE_RULES } from './remote-plain-office.rules.js';
import { REMOTE_PRESENCE_RULES } from './remote-presence.rules.js';
import { REMOTE_SHARES_FORM_RULES } from './remote-shares-forms.rules.js';
import { REMOTE_SHARES_RULES } from './remote-shares.rules.js';
import { REMOTE_SHARED_TIME_RULES } from './remote-shared-time.rules.js';

/** All that is known of words about the place of work; two tags read them. */
export const REMOTE_RULES: readonly Rule<PlaceSignal>[] = [
  ...REMOTE_PRESENCE_RULES,
  ...REMOTE_HERE_RULES,
  ...REMOTE_AT_WORK_RULES,
  ...REMOTE_PLAIN_OFFICE_RULES,
  ...REMOTE_NAMED_PLACE_RULES,
  ...REMOTE_DUTY_RULES,
  ...REMOTE_SHARED_TIME_RULES,
  ...REMOTE_SHARES_RULES,
  ...REMOTE_SHARES_FORM_RULES,
  ...REMOTE_ANCHOR_DAY_RULES,
  ...REMOTE_HOME_RULES,
  ...REMOTE_HOME_FORM_RULES,
  ...REMOTE_ANYWHERE_RULES,
  ...REMOTE_FROM_HERE_RULES,
  ...REMOTE_PLAIN_HOME_RULES,
  ...REMOTE_HOME_OTHERWISE_RULES,
  ...REMOTE_LABEL_RULES,
];
