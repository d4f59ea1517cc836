import { defineTag } from '../define-tag.js';
import { chooseLiveNear } from '../rules/live-near/live-near-choice.js';
import { LIVE_NEAR_RULES } from '../rules/live-near/live-near.rules.js';

export default defineTag({ tag: 'must_live_near', rules: LIVE_NEAR_RULES, choose: chooseLiveNear });
