import { defineTag } from '../define-tag.js';
import { chooseRequired } from '../rules/credentials/credential-choice.js';
import { credentialRules } from '../rules/credentials/credential.rules.js';

export default defineTag({
  tag: 'credentials_required',
  rules: credentialRules('credentials-required'),
  choose: chooseRequired,
});
