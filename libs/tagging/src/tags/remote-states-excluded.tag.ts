import { defineTag } from '../define-tag.js';
import { STATES_EXCLUDED_RULES } from '../rules/states/states-excluded.rules.js';
import { chooseStates } from '../rules/states/states-rule.js';

export default defineTag({
  tag: 'remote_states_excluded',
  rules: STATES_EXCLUDED_RULES,
  choose: chooseStates,
});
