import { defineTag } from '../define-tag.js';
import { STATES_EXCLUDED_RULES } from '../rules/states/states-excluded.rules.js';
import { STATES_SAID_EXCLUDED_RULES } from '../rules/states/states-said.rules.js';
import { chooseStates } from '../rules/states/states-rule.js';

export default defineTag({
  tag: 'remote_states_excluded',
  rules: [...STATES_SAID_EXCLUDED_RULES, ...STATES_EXCLUDED_RULES],
  choose: chooseStates,
});
