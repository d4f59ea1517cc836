import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { TRAINING_SPONSORED_RULES } from '../rules/conditions/training-sponsored.rules.js';

export default defineTag({
  tag: 'training_sponsored',
  rules: TRAINING_SPONSORED_RULES,
  choose: everyNameSaid,
});
