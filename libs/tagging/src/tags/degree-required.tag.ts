import { defineTag } from '../define-tag.js';
import { chooseDegree } from '../rules/degree/degree-choice.js';
import { DEGREE_RULES } from '../rules/degree/degree.rules.js';
import { INDIAN_SCHOOLING_RULES } from '../rules/degree/indian-schooling.rules.js';

export default defineTag({
  tag: 'degree_required',
  rules: [...DEGREE_RULES, ...INDIAN_SCHOOLING_RULES],
  choose: chooseDegree,
});
