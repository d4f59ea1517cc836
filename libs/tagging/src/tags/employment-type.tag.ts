import { defineTag } from '../define-tag.js';
import { chooseEmployment } from '../rules/employment/employment-choice.js';
import { EMPLOYMENT_FORM_RULES } from '../rules/employment/employment-form.rules.js';
import { EMPLOYMENT_HOURS_RULES } from '../rules/employment/employment-hours.rules.js';
import { EMPLOYMENT_PEOPLE_RULES } from '../rules/employment/employment-people.rules.js';
import { EMPLOYMENT_WEEK_RULES } from '../rules/employment/employment-week.rules.js';

export default defineTag({
  tag: 'employment_type',
  rules: [
    ...EMPLOYMENT_WEEK_RULES,
    ...EMPLOYMENT_PEOPLE_RULES,
    ...EMPLOYMENT_HOURS_RULES,
    ...EMPLOYMENT_FORM_RULES,
  ],
  choose: chooseEmployment,
});
