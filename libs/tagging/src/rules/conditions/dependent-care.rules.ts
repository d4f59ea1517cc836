import type { Rule } from '../../define-tag.js';

/** Who works at home may be asked to have somebody else look after children or parents meanwhile. */
export const DEPENDENT_CARE_RULES: readonly Rule<'needed_elsewhere'>[] = [
  {
    id: 'dependent-care/no-caring-in-work-hours',
    value: 'needed_elsewhere',
    in: ['description'],
    match:
      /\b(?:(?:no|not|without|never|free (?:of|from)|nobody|cannot|can['’]t|may not|must not)\b[^.\n]{0,50}\b(?:car(?:e|ing) (?:for|of)|caregiv\w+|babysit\w*|look(?:ing)? after|watch(?:ing)?|supervis(?:e|ing|ion of)|provid(?:e|ing) care (?:for|to))\b[^.\n]{0,40}\b(?:child(?:ren)?|kids?|dependents?|dependants?|elders?|parents?|adults?|family members?|others|toddlers?|infants?)|(?:not|no) (?:be )?(?:the )?(?:primary )?caregivers? (?:for|of|to|during))/i,
    unless: /\b(?:PTO|leave|FMLA|benefits?|patients?|daycare staff|flexible)\b/i,
    because: 'says that work hours are no hours of care',
    yes: [
      'no caring for children or elders during shift',
      'You may not be the caregiver for a child or adult during working hours.',
      'must not be providing care to children or other dependents while working',
      'Employees may not care for dependents during scheduled hours',
      'Nobody can code and look after a child or a parent in the same hour',
      'cannot be the primary caregiver for children during work hours',
      'a space without supervising children',
    ],
    no: [
      'paid leave to care for a child or parent',
      'We care for children and adults',
      'Not caring for patients under 18',
      'No benefits for dependents',
    ],
  },
  {
    id: 'dependent-care/care-to-be-arranged',
    value: 'needed_elsewhere',
    in: ['description'],
    match:
      /\b(?:(?:dependent|child|elder|family)[ -]?care|daycare|day care|care (?:for|of) (?:children|dependents|elders|family members)|help with (?:children|kids))\b[^.\n]{0,60}\b(?:(?:must|need\w*|should|has to|have to) be (?:arranged|in place|provided|secured|made)|(?:is|are) (?:required|needed|necessary|expected|in place)|arrange(?:d|ments)|required)\b[^.\n]{0,60}|\barrang(?:e|es|ing|ement|ements)\b[^.\n]{0,30}\b(?:for )?(?:(?:dependent|child|elder)[ -]?care|day ?care|care (?:for|of) (?:dependents|children|elders))\b/i,
    unless:
      /\b(?:FSA|flexible spending|benefits?|account|reimburs\w*|discount\w*|employees enjoy|we offer)\b/i,
    because: 'asks for care to be arranged by somebody else',
    yes: [
      'Dependent care must be arranged during your shift.',
      'Child care is required during scheduled hours',
      'arranges care for dependents during the shift',
      'You will need to make arrangements for child care during work hours',
      'Appropriate childcare arrangements must be in place',
    ],
    no: ['Dependent care FSA', 'Backup child care benefits are arranged by us', 'discounts on daycare'],
  },
  {
    id: 'dependent-care/work-at-home-replaces-no-care',
    value: 'needed_elsewhere',
    in: ['description'],
    match:
      /\b(?:(?:not|n['’]t|no)(?: intended| meant| designed)?(?: to (?:be|replace|serve as))?(?: as)?(?: an?)? ?(?:substitutes?|replacements?|alternatives?|replace)? ?(?:for|of)? ?(?:dependent|child|elder)[ -]?care)\b/i,
    unless: /\b(?:FSA|benefits?|offer)\b/i,
    because: 'says that work at home is no care',
    yes: [
      'Working at home does not replace child care; we ask you to sign that.',
      'Remote work is not a substitute for child care',
      'Telework is not intended to be a replacement for dependent care',
    ],
    no: ['We do not offer child care', 'a substitute for coffee'],
  },
  {
    id: 'dependent-care/agreement-or-attestation',
    value: 'needed_elsewhere',
    in: ['description'],
    match:
      /\b(?:(?:dependent|child)[ -]?care (?:agreement|attestation|policy|statement)|(?:home|work ?space|environment|setting|office)\b[^.\n]{0,40}\bfree (?:of|from)\b[^.\n]{0,30}\b(?:child(?:ren)?|dependents?|child ?care))\b/i,
    because: 'a statement about care to be signed, or a room free of it',
    yes: ['sign our dependent care agreement', 'a home office free from children and other distractions'],
    no: ['dependent care account', 'a drug free workplace'],
  },
];
