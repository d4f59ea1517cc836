import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { EQUIPMENT_RULES } from '../rules/conditions/equipment.rules.js';

export default defineTag({ tag: 'equipment', rules: EQUIPMENT_RULES, choose: everyNameSaid });
