import { defineTag } from '../define-tag.js';
import { chooseEmployerType } from '../rules/employer/employer-choice.js';
import { EMPLOYER_KNOWN_RULES } from '../rules/employer/employer-known.rules.js';
import { EMPLOYER_NAME_OF_CARE_RULES } from '../rules/employer/employer-name-of-care.rules.js';
import { EMPLOYER_NAME_RULES } from '../rules/employer/employer-name.rules.js';
import { EMPLOYER_TEXT_OF_CARE_RULES } from '../rules/employer/employer-text-of-care.rules.js';
import { EMPLOYER_TEXT_OF_DOCTORS_RULES } from '../rules/employer/employer-text-of-doctors.rules.js';
import { EMPLOYER_TEXT_OF_VENDORS_RULES } from '../rules/employer/employer-text-of-vendors.rules.js';
import { EMPLOYER_TEXT_RULES } from '../rules/employer/employer-text.rules.js';

export default defineTag({
  tag: 'employer_type',
  rules: [
    ...EMPLOYER_KNOWN_RULES,
    ...EMPLOYER_NAME_RULES,
    ...EMPLOYER_NAME_OF_CARE_RULES,
    ...EMPLOYER_TEXT_RULES,
    ...EMPLOYER_TEXT_OF_VENDORS_RULES,
    ...EMPLOYER_TEXT_OF_CARE_RULES,
    ...EMPLOYER_TEXT_OF_DOCTORS_RULES,
  ],
  choose: chooseEmployerType,
});
