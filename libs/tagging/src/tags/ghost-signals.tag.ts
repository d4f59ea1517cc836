import { defineTag } from '../define-tag.js';
import { everyNameSaid } from '../rules/conditions/every-name-said.js';
import { GHOST_SIGNAL_RULES } from '../rules/warnings/ghost-signals.rules.js';

export default defineTag({ tag: 'ghost_signals', rules: GHOST_SIGNAL_RULES, choose: everyNameSaid });
