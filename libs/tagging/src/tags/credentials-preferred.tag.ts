import { defineTag } from '../define-tag.js';
import { choosePreferred } from '../rules/credentials/credential-choice.js';
import { credentialRules } from '../rules/credentials/credential.rules.js';

export default defineTag({
  tag: 'credentials_preferred',
  rules: credentialRules('credentials-preferred'),
  choose: choosePreferred,
});
