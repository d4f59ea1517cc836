import { defineTag } from '../define-tag.js';
import { STATES_ALLOWED_RULES } from '../rules/states/states-allowed.rules.js';
import { chooseStates } from '../rules/states/states-rule.js';

export default defineTag({
  tag: 'remote_states_allowed',
  rules: STATES_ALLOWED_RULES,
  choose: chooseStates,
});
