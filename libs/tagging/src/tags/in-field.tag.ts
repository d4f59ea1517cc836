import { defineTag } from '../define-tag.js';
import { chooseInField } from '../rules/in-field/in-field-choice.js';
import { IN_FIELD_TEXT_RULES } from '../rules/in-field/in-field-text.rules.js';
import { IN_FIELD_TITLE_RULES } from '../rules/in-field/in-field-title.rules.js';

export default defineTag({
  tag: 'in_field',
  rules: [...IN_FIELD_TITLE_RULES, ...IN_FIELD_TEXT_RULES],
  choose: chooseInField,
});
