import { defineTag } from '../define-tag.js';
import { APPRENTICE_RULES } from '../rules/entry-level/apprentice.rules.js';
import { chooseEntryLevel } from '../rules/entry-level/entry-level-choice.js';
import { ENTRY_LEVEL_RULES } from '../rules/entry-level/entry-level.rules.js';
import { FRESHER_RULES } from '../rules/entry-level/freshers.rules.js';
import { LEARNER_RULES } from '../rules/entry-level/learner.rules.js';
import { NO_EXPERIENCE_RULES } from '../rules/entry-level/no-experience.rules.js';

export default defineTag({
  tag: 'entry_level',
  rules: [
    ...APPRENTICE_RULES,
    ...ENTRY_LEVEL_RULES,
    ...FRESHER_RULES,
    ...LEARNER_RULES,
    ...NO_EXPERIENCE_RULES,
  ],
  choose: chooseEntryLevel,
});
