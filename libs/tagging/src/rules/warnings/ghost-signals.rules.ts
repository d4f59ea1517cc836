import type { Rule } from '../../define-tag.js';

const WORDS = ['title', 'description'] as const;
/** Lines that stand under many ordinary openings: for readers whom the opening doesn't suit. */
const FOOTER =
  /\b(?:not (?:ready|quite|the right|sure|seeing|interested)|don['’]t (?:see|meet|fit)|do not (?:see|meet)|if you are not selected|not selected|on file|sign up for (?:job )?alerts|stay (?:connected|in touch)|other opportunities|this (?:is|isn['’]t) not)\b/i;

/** Words that speak of no seat to fill now. How old or how often posted an opening is, is not in its text. */
export const GHOST_SIGNAL_RULES: readonly Rule<string>[] = [
  {
    id: 'ghost-signals/talent-pool',
    value: 'talent_pool',
    in: WORDS,
    match:
      /\b(?:talent (?:pool|pipeline|community|network|bank)|candidate (?:pool|pipeline)|resume (?:bank|pool)|pool of (?:qualified |potential |future )?(?:candidates|applicants|coders|billers)|(?:applicant|hiring) pool)\b(?<!\b(?:not (?:ready|quite|seeing)|don['’]t see|do not see)[^\n]{0,90})/i,
    unless: FOOTER,
    because: 'names are collected',
    yes: [
      'Join our talent community',
      'Medical Coder - Talent Pool',
      'to build a pool of qualified candidates',
    ],
    no: ['Not ready to apply? Join our talent community', 'a car pool'],
  },
  {
    id: 'ghost-signals/pipeline',
    value: 'pipeline',
    in: WORDS,
    match:
      /\bpipeline (?:position|requisition|posting|role|opening|job|req|opportunity)\b|\bpipelin(?:e|ing) (?:of |for )(?:future|upcoming|potential|qualified|anticipated)\b|\((?:pipeline|pipelining)\)|[-–|] pipeline\b/i,
    because: 'the posting calls itself a pipeline',
    yes: [
      'This is a pipeline requisition',
      'Inpatient Coder (Pipeline)',
      'pipeline for upcoming needs',
      'Coder - Pipeline',
    ],
    no: ['oil pipeline', 'CI/CD pipeline', 'sales pipeline'],
  },
  {
    id: 'ghost-signals/evergreen',
    value: 'evergreen',
    in: WORDS,
    match:
      /\bevergreen (?:position|requisition|posting|role|opening|job|req|ad)\b|\((?:evergreen)\)|[-–|] evergreen\b/i,
    because: 'the posting calls itself evergreen',
    yes: ['Evergreen requisition', 'Medical Biller (Evergreen)', 'This is an evergreen posting'],
    no: ['Evergreen Health', 'Evergreen, CO'],
  },
  {
    id: 'ghost-signals/always-accepting',
    value: 'always_accepting',
    in: WORDS,
    match:
      /\b(?:(?:always|continu(?:ously|ally)|constantly|perpetually) (?:accepting|hiring|recruiting|looking for|seeking|taking|open to|interested in|on the lookout|interviewing)|(?:accept|review|collect)(?:ing|s|ed)? (?:applications|resumes) (?:year[- ]round|all year|at all times|continu(?:ously|ally))|continuous (?:recruitment|posting|hiring|opening)|hiring all the time)\b/i,
    unless: /\b(?:improve\w*|ways to|feedback|learn\w*|better)\b/i,
    because: 'the door never closes, so no seat need be open',
    yes: [
      'We are always hiring coders',
      'always accepting applications',
      'Continuous recruitment',
      'We accept resumes year-round',
    ],
    no: ['Always looking for ways to improve', 'accepting new patients', 'Open until filled'],
  },
  {
    id: 'ghost-signals/future-openings',
    value: 'future_openings',
    in: WORDS,
    match:
      /\b(?:(?:for|about|fill|toward|anticipat\w+|in) (?:possible |potential |any |upcoming )?(?:future|upcoming) (?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|positions?|needs|roles|consideration)|future (?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies))(?: only)?|when (?:a (?:position|seat|spot|role)|one|an opening) (?:opens|comes|becomes))\b/i,
    unless:
      /\b(?:not (?:ready|quite|the right|selected)|on file|we (?:may|will) keep|career|growth|advance\w*|invest\w*|promotion\w*|don['’]t (?:see|meet)|work at home slot|current and future)\b/i,
    because: 'the seats are in the future',
    yes: [
      'We keep resumes of coders for future openings',
      'This posting is for future opportunities',
      'For future consideration',
      'we write when one comes up',
    ],
    no: [
      'Resumes are kept on file for future openings',
      'future opportunities for growth',
      'shape the future',
    ],
  },
  {
    id: 'ghost-signals/no-opening-now',
    value: 'no_current_opening',
    in: WORDS,
    match:
      /\b(?:(?:there is |there are |have |has )?(?:no|not (?:an?|any)) (?:specific|current|immediate|active|actual|open|particular) (?:vacanc(?:y|ies)|openings?|positions?|roles?)|not (?:currently|actively|presently) (?:hiring|recruiting)|not (?:a|an) (?:current|active|actual|open) (?:opening|vacancy|position)|no opening that fits|may not (?:have|be) an? (?:immediate|current) (?:opening|vacancy)|position (?:is )?contingent (?:up)?on (?:contract )?award)\b/i,
    because: 'says that no seat is open now',
    yes: [
      'There is no specific vacancy behind this form.',
      'We are not currently hiring',
      'this is not an active opening',
      'No current openings',
      'Position contingent upon contract award',
    ],
    no: ['immediate opening', 'one current opening'],
  },
  {
    id: 'ghost-signals/general-application',
    value: 'general_application',
    in: WORDS,
    match:
      /\b(?:general (?:application|interest|consideration|submission)s?|(?:unsolicited|speculative|spontaneous|open) applications?|expression of interest|join our team ?[-–:] ?general)\b(?! (?:of|for) (?:credit|benefits))/i,
    unless:
      /\b(?:general application (?:software|knowledge|support)|open application period|of general interest)\b/i,
    because: 'one form for whatever may come',
    yes: ['General Interest - Coders and Billers', 'General Application', 'Speculative application'],
    no: ['general application support', 'of general interest to readers'],
  },
  {
    id: 'ghost-signals/posting-closed',
    value: 'posting_closed',
    in: WORDS,
    match:
      /\b(?:no longer (?:accepting|taking) (?:applications|resumes|candidates)|(?:this )?(?:job|position|posting|vacancy|role|requisition) (?:has been|is|was) (?:now )?(?:filled|closed|expired|no longer (?:available|open))|applications? (?:are|is) (?:now )?closed|(?:position|job) filled)\b/i,
    unless: /\b(?:until|when|once|if|after|before|unless)\b/i,
    because: 'says that it is over',
    yes: [
      'This position has been filled',
      'no longer accepting applications',
      'This job is no longer available',
    ],
    no: ['Open until position is filled', 'Once the position is filled we remove the ad'],
  },
];
