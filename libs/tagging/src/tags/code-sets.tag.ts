import { defineTag } from '../define-tag.js';
import { CODE_SET_RULES } from '../rules/conditions/code-sets.rules.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';

export default defineTag({ tag: 'code_sets', rules: CODE_SET_RULES, choose: everyNameSaid });
