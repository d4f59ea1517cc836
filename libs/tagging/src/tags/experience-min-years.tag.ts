import { defineTag } from '../define-tag.js';
import { chooseExperience } from '../rules/experience/experience-choice.js';
import { EXPERIENCE_RULES } from '../rules/experience/experience.rules.js';

export default defineTag({
  tag: 'experience_min_years',
  rules: EXPERIENCE_RULES,
  choose: chooseExperience,
});
