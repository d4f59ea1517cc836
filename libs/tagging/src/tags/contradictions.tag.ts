import { defineTag } from '../define-tag.js';
import { chooseContradictions } from '../rules/remote/contradictions-choice.js';
import { REMOTE_RULES } from '../rules/remote/remote.rules.js';

/** The words about the place of work are those of `remote`; here they are read for what can't both be true. */
export default defineTag({
  tag: 'contradictions',
  rules: REMOTE_RULES.map((rule) => ({ ...rule, id: rule.id.replace('remote/', 'contradictions/') })),
  choose: chooseContradictions,
});
