import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { SCHEDULE_RULES } from '../rules/conditions/schedule.rules.js';

export default defineTag({ tag: 'schedule', rules: SCHEDULE_RULES, choose: everyNameSaid });
