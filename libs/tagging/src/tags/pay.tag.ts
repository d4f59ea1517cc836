import { defineTag } from '../define-tag.js';
import { choosePay } from '../rules/pay/pay-choice.js';
import { PAY_FIELD_RULES } from '../rules/pay/pay-field.rules.js';
import { PAY_FIGURE_ALONE_RULES } from '../rules/pay/pay-figure-alone.rules.js';
import { PAY_FIGURE_RULES } from '../rules/pay/pay-figure.rules.js';
import { PAY_OUTPUT_RULES } from '../rules/pay/pay-output.rules.js';
import { PAY_RANGE_RULES } from '../rules/pay/pay-range.rules.js';
import { PAY_STEPS_RULES } from '../rules/pay/pay-steps.rules.js';
import { PAY_TITLE_RULES } from '../rules/pay/pay-title.rules.js';

export default defineTag({
  tag: 'pay',
  rules: [
    ...PAY_RANGE_RULES,
    ...PAY_STEPS_RULES,
    ...PAY_FIELD_RULES,
    ...PAY_FIGURE_RULES,
    ...PAY_OUTPUT_RULES,
    ...PAY_TITLE_RULES,
    ...PAY_FIGURE_ALONE_RULES,
  ],
  choose: choosePay,
});
