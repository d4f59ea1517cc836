import { defineTag } from '../define-tag.js';
import { DEPENDENT_CARE_RULES } from '../rules/conditions/dependent-care.rules.js';

export default defineTag({
  tag: 'dependent_care',
  rules: DEPENDENT_CARE_RULES,
  choose: (found) => (found.length > 0 ? { value: 'needed_elsewhere', because: found } : null),
});
