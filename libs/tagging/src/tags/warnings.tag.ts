import { defineTag } from '../define-tag.js';
import { WARNINGS_ALONE_RULES } from '../rules/warnings/warnings-alone.rules.js';
import { WARNINGS_CARELESS_RULES } from '../rules/warnings/warnings-careless.rules.js';
import { chooseWarnings } from '../rules/warnings/warnings-choice.js';
import { WARNINGS_COPIED_RULES } from '../rules/warnings/warnings-copied.rules.js';
import { WARNINGS_EARNINGS_RULES } from '../rules/warnings/warnings-earnings.rules.js';
import { WARNINGS_WEAK_RULES } from '../rules/warnings/warnings-weak.rules.js';

export default defineTag({
  tag: 'warnings',
  rules: [
    ...WARNINGS_ALONE_RULES,
    ...WARNINGS_EARNINGS_RULES,
    ...WARNINGS_COPIED_RULES,
    ...WARNINGS_WEAK_RULES,
    ...WARNINGS_CARELESS_RULES,
  ],
  choose: chooseWarnings,
});
