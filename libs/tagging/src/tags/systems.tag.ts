import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { SYSTEMS_CODING_AND_CLAIMS_RULES } from '../rules/systems/systems-coding-and-claims.rules.js';
import { SYSTEMS_OF_A_SPECIALTY_RULES } from '../rules/systems/systems-of-a-specialty.rules.js';
import { SYSTEMS_RECORDS_RULES } from '../rules/systems/systems-records.rules.js';

export default defineTag({
  tag: 'systems',
  rules: [...SYSTEMS_RECORDS_RULES, ...SYSTEMS_OF_A_SPECIALTY_RULES, ...SYSTEMS_CODING_AND_CLAIMS_RULES],
  choose: everyNameSaid,
});
