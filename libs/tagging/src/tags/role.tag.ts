import { defineTag } from '../define-tag.js';
import { chooseRole } from '../rules/role/role-choice.js';
import { ROLE_DUTY_RULES } from '../rules/role/role-duty.rules.js';
import { ROLE_LEAD_RULES } from '../rules/role/role-lead.rules.js';
import { ROLE_TITLE_RULES } from '../rules/role/role-title.rules.js';

export default defineTag({
  tag: 'role',
  rules: [...ROLE_LEAD_RULES, ...ROLE_TITLE_RULES, ...ROLE_DUTY_RULES],
  choose: chooseRole,
});
