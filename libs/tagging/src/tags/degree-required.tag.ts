import { defineTag } from '../define-tag.js';
import { chooseDegree } from '../rules/degree/degree-choice.js';
import { DEGREE_RULES } from '../rules/degree/degree.rules.js';

export default defineTag({ tag: 'degree_required', rules: DEGREE_RULES, choose: chooseDegree });
