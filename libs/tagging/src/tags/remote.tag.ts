import { defineTag } from '../define-tag.js';
import { chooseRemote } from '../rules/remote/remote-choice.js';
import { REMOTE_RULES } from '../rules/remote/remote.rules.js';

export default defineTag({ tag: 'remote', rules: REMOTE_RULES, choose: chooseRemote });
