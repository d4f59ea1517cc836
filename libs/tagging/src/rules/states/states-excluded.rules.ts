import type { StateCode } from '#domain';
import type { Rule } from '../../define-tag.js';
import { statesOf, withStates } from './states-rule.js';

/** Notices about pay, privacy and licences exclude nobody. */
const NOT_A_RULE =
  /\b(?:pay range|salary|compensation|range|(?<!important )notice|privacy|patients?|medicaid|medicare|policy|bonus|benefits?|licen[cs]\w*|law|laws|ordinance|pto|leave|applicable to)\b/i;
export const STATES_EXCLUDED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-excluded/except',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      '\\b(?:(?:with the )?exception of|exceptions?:|except(?:ing)?(?: for| in)?|excluding|excludes|excluded(?: states)?|exclude|everywhere but|anywhere but|all (?:50 )?states but|other than|but not|(?:ineligible|non-?eligible|restricted|unapproved) states)(?: (?:are|include))?(?:[:\\s(\\-]{1,4})(?:residents of |those in |candidates in )?(?:the )?(?:following )?(?:states?)?[:\\s]{0,2}{states}',
    ),
    unless: NOT_A_RULE,
    because: '"remote except" a list of states',
    yes: [
      'any state in the U.S. with the exception of California, Connecticut and Hawaii',
      'From home, anywhere EXCEPT Mass. or Conn.',
      'Remote (excluding CA, NY, WA)',
      'everywhere but CA, CO, NY, WA and Puerto Rico',
      'Non-eligible states: CA, NY, WA',
    ],
    no: ['Except for holidays, Texas hours', 'Bonus plan excludes California benefits'],
  },
  {
    id: 'remote-states-excluded/no-state',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      '(?:\\b(?:also no|sorry,? no|no (?:residents|candidates|applicants|employees|contractors|consultants|coders|people|persons|profiles|r[eé]sum[eé]s|submissions|submittals|applications|hires|one|remote (?:work|employees)) (?:in|from|of))|\\(no) (?:the following states:? ?)?{states}',
    ),
    unless: NOT_A_RULE,
    because: '"no" before a state in a sentence about who may apply',
    yes: [
      'Also no Alaska or Hawaii this year.',
      'Remote (no CA or NY)',
      'No candidates from California',
      'No resumes from IL or MA please',
    ],
    no: ['No state income tax in Texas', 'also no weekends'],
  },
];
