import { defineTag } from '../define-tag.js';
import { chooseEntryLevel } from '../rules/entry-level/entry-level-choice.js';
import { ENTRY_LEVEL_RULES } from '../rules/entry-level/entry-level.rules.js';

export default defineTag({ tag: 'entry_level', rules: ENTRY_LEVEL_RULES, choose: chooseEntryLevel });
