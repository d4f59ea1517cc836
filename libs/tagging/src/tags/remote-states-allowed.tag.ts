import { defineTag } from '../define-tag.js';
import { STATES_ALLOWED_RULES } from '../rules/states/states-allowed.rules.js';
import { STATES_SAID_ALLOWED_RULES } from '../rules/states/states-said.rules.js';
import { chooseStates } from '../rules/states/states-rule.js';

export default defineTag({
  tag: 'remote_states_allowed',
  rules: [...STATES_SAID_ALLOWED_RULES, ...STATES_ALLOWED_RULES],
  choose: chooseStates,
});
