import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { SPECIALTY_DESK_RULES } from '../rules/specialty/specialty-desk.rules.js';
import { SPECIALTY_OF_CARE_RULES } from '../rules/specialty/specialty-of-care.rules.js';

export default defineTag({
  tag: 'specialty',
  rules: [...SPECIALTY_OF_CARE_RULES, ...SPECIALTY_DESK_RULES],
  choose: everyNameSaid,
});
