import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const OFFICE = '(?:(?:the |our )?office|on[- ]?site|in[- ]person|in[- ](?:the )?office)';
const HOME = '(?:remote(?:ly)?|(?:from |at )?home|telework|wfh|working from home|work from home)';

/** Time shared between home and office, and places the worker may choose between, in further set forms. */
export const REMOTE_SHARED_TIME_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/partly-here-partly-there',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:part(?:ly|ially)? (?:in |at )?(?:${OFFICE}|${HOME})\\b[^.\\n]{0,20}\\bpart(?:ly|ially)?\\b|(?:combination|mix|mixture|blend|balance) of (?:working )?(?:${OFFICE}|${HOME})\\b[^.\\n]{0,25}(?:and|&|with|/)[^.\\n]{0,15}(?:${OFFICE}|${HOME})\\b|home ?/ ?(?:office|clinic) (?:split|mix|rotation)|partial(?:ly)? (?:remote|telework|work[- ]from[- ]home|telecommut\\w+)|(?:remote|home) and (?:in-)?office (?:schedule|days))`,
      'i',
    ),
    unless: /\b(?:up to you|your choice|your preference)\b/i,
    because: 'the week is shared between home and office',
    yes: [
      'Work is performed partly onsite and partly from home.',
      'Combination of remote and in-office work.',
      'Partial remote schedule available',
    ],
    no: [
      'partly cloudy',
      'A mix of inpatient and outpatient coding',
      'Combination of education and experience',
    ],
  },
  {
    id: 'remote/office-days-counted',
    value: 'office_days',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:one|two|three|four|[1-4])(?: ?- ?[2-4]| (?:or|to) (?:two|three|four|[2-4]))? (?:on-?site|in-office|office|in-person|clinic) days? (?:a|per|each|every|\/)|(?:on-?site|in[- ]office|in the office|in person)(?: at least| about)? (?:once|twice|(?:one|two|three|[1-4]) ?(?:x|times?|days?)) ?(?:a|per|each|every|\/) ?(?:week|month|pay period)|(?:come|be|report|work|required|present) (?:in |to )?(?:on-?site|in[- ]office|in the office|in person)(?: at least)? (?:weekly|monthly|bi-?weekly|every (?:other )?(?:week|month)))/i,
    unless: /\b(?:training|orientation|first|virtual\w*|PTO|patients?)\b/i,
    because: 'counted office days, even one a month, are hybrid',
    yes: [
      'Remote with one onsite day per month.',
      'Mostly remote; onsite 1x per week for team huddle.',
      'Must be able to come on-site once a month',
    ],
    no: ['one office visit', 'two clinic days of paid training per week'],
  },
  {
    id: 'remote/headed-line-says-hybrid',
    value: 'office_days',
    in: ['description'],
    match:
      /\b(?:workplace(?: type)?|remote(?: status| type)?|(?:work|job|position|employment) ?(?:environment|type|style|mode|location|site|status)|setting)[*_ ]{0,4}[:|\u2013-][*_ ]{0,4}[^.:\n]{0,40}\bhybrid\b/i,
    unless: /\b(?:or|remote,? hybrid)\b/i,
    because: 'a line headed like a form names the seat hybrid',
    yes: ['Workplace Type: Hybrid', 'Job type: full-time, hybrid'],
    no: ['Workplace: remote or hybrid', 'Work type: Remote'],
  },
  {
    id: 'remote/either-place',
    value: 'choice',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:can|may|could|to|you['’]ll|will) (?:be |work |choose to work |sit |be (?:done|performed|based|located) )(?:either )?(?:fully |100% )?(?:${HOME} or (?:in |at |from )?${OFFICE}|(?:in |at |from )?${OFFICE} or (?:fully |from )?${HOME})\\b)`,
      'i',
    ),
    unless: /\b(?:hybrid|days?|after|training|as (?:needed|required)|depending|meetings?|interviews?)\b/i,
    because: 'a choice between office and home counts as fully remote',
    yes: ['Can be remote or in office.', 'Candidates may work onsite or remotely.'],
    no: ['Candidates may work onsite three days', 'Will meet onsite or remotely as needed'],
  },
  {
    id: 'remote/presence-required',
    value: 'denied',
    in: ['description'],
    match:
      /\b(?:work is (?:performed|done|completed|located|based) (?:on-?site|on site|in person|in-person|in our [^.\n]{0,30}office)|requires? (?:you|the (?:employee|incumbent|candidate|coder|biller)|employees|candidates|staff|working|work|daily|full[- ]time|an?)? ?(?:to )?(?:work|be|report|attend\w*|presence|working)? ?(?:on-?site|on site|in (?:the|our) office|in[- ]person|in-office)(?: (?:presence|attendance|work))?(?= (?:at|in|every|daily|each|monday)\b|[.,;\n]|$)|(?:on-?site|in-office|in-person|physical|daily) (?:presence|attendance|work)(?: (?:at|in) (?:our|the) [^.\n]{0,40}?)? is (?:required|mandatory|expected|necessary|essential|a must)|(?:position|role|job) is in[- ](?:the )?office\b|daily attendance (?:in|at) (?:the|our))/i,
    unless:
      /\b(?:training|orientation|interview|hybrid|days? (?:a|per|each)|weeks?|occasional\w*|meetings?|patients?|visits?|remote or|or remote|if|per month|quarterly|once|as needed|travel)\b/i,
    because: 'the text asks for presence',
    yes: [
      'Work is performed on site at our Columbus billing office.',
      'This job requires you to work onsite at our clinic.',
      'In-office presence is required.',
      'Physical presence in the Salem clinic is essential.',
    ],
    no: ['Requires onsite training', 'requires in-office presence two days per week'],
  },
];
