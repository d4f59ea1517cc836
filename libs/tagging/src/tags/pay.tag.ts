import { defineTag } from '../define-tag.js';
import { choosePay } from '../rules/pay/pay-choice.js';
import { PAY_FIELD_RULES } from '../rules/pay/pay-field.rules.js';
import { PAY_FIGURE_ALONE_RULES } from '../rules/pay/pay-figure-alone.rules.js';
import { PAY_FIGURE_RULES } from '../rules/pay/pay-figure.rules.js';
import { PAY_RANGE_RULES } from '../rules/pay/pay-range.rules.js';

export default defineTag({
  tag: 'pay',
  rules: [...PAY_RANGE_RULES, ...PAY_FIELD_RULES, ...PAY_FIGURE_RULES, ...PAY_FIGURE_ALONE_RULES],
  choose: choosePay,
});
