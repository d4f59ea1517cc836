import type { StateCode } from '#domain';
import type { Rule } from '../../define-tag.js';
import { statesOf, withStates } from './states-rule.js';

/** Notices about pay, privacy and licences exclude nobody. */
const NOT_A_RULE =
  /\b(?:pay range|salary|compensation|range|(?<!important )notice|privacy|patients?|medicaid|medicare|policy|bonus|benefits?|licen[cs]\w*|law|laws|ordinance|pto|leave|applicable to)\b/i;
const NOT =
  "(?:not|cannot|can['’]?t|can not|unable to|don['’]?t|do not|does not|doesn['’]?t|aren['’]?t|are not|isn['’]?t|is not|no longer|not able to|not currently|won['’]?t|will not)";
const WHO =
  '(?:candidates?|applicants?|residents?|employees?|anyone|individuals|people|those|workers|persons|coders|billers|remote (?:work|workers|employees|positions|roles))';
const WHERE =
  '(?:(?:who (?:are |live |reside ){1,2}|living |residing |located |based |working |work )?(?:in|from|of|to|for) )?(?:(?:the )?(?:following|these) (?:states?|locations)?[:\\s]{0,2}|(?:the )?states? of )?';

export const STATES_EXCLUDED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-excluded/can-not-hire',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b${NOT} (?:currently |presently |now |be able to |able to |offer |be )?(?:hire|hiring|employ|employing|consider|considering|accept|accepting|accommodate|support|bring on|take on|onboard|do|offer|recruit|recruiting|register(?:ed)?)(?: in)?[ :]{1,2}(?:any |new |remote ?(?:work|employment)? ?|remote workers ?)?(?:to |from )?(?:${WHO} )?${WHERE}{states}`,
    ),
    unless: NOT_A_RULE,
    because: 'the employer says where it can not hire, mostly for want of payroll registration',
    yes: [
      'We are unable to consider candidates from California or New York',
      "We can't bring on anyone living in CA, NY, IL, MA or NJ (payroll).",
      'we are unable to accommodate remote work from Hawaii or Alaska at this time',
      "We currently don't hire in Colorado, California",
      'Unable to hire California, Washington, Colorado residents',
    ],
    no: [
      'We hire in Texas',
      'This pay range is not offered to residents of Colorado',
      'We do not hire smokers',
    ],
  },
  {
    id: 'remote-states-excluded/list-of-states-we-do-not-hire-in',
    value: statesOf,
    in: ['location', 'description'],
    match: withStates(
      `\\b(?:states?|locations?) (?:that |where |in which )?(?:we|the company|it)? ?${NOT} (?:currently )?(?:hire|employ|recruit|support|operate|consider|registered|eligible)[^.\\n]{0,30}(?:including|include|are|:|\\() ?{states}`,
    ),
    because: 'a list of states under the words that the employer does not hire in them',
    yes: ['there is a small list of states we do not hire in, including Alabama, Alaska and Delaware'],
    no: ['there is a list of states we hire in, including Alabama'],
  },
  {
    id: 'remote-states-excluded/not-open-to',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b(?:${NOT}|not) (?:currently )?(?:be )?(?:open|available|eligible|offered|permitted|allowed|performed|based|located|live|reside|living|residing|be performed|work)(?: (?:to|for|in|from|by))?[ :]{1,2}(?:any )?(?:${WHO} )?${WHERE}{states}`,
    ),
    unless: NOT_A_RULE,
    because: 'the opening is closed to residents of these states',
    yes: [
      'This role is not open to residents of CA, NY or WA',
      'Not available in Colorado',
      'Not living in: Alaska, Hawaii, Delaware',
    ],
    no: ['This notice is not available to California residents', 'Not located in a hospital'],
  },
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
      '(?:\\b(?:also no|sorry,? no|no (?:residents|candidates|applicants|employees|one|remote (?:work|employees)) (?:in|from|of))|\\(no) (?:the following states:? ?)?{states}',
    ),
    unless: NOT_A_RULE,
    because: '"no" before a state in a sentence about who may apply',
    yes: ['Also no Alaska or Hawaii this year.', 'Remote (no CA or NY)', 'No candidates from California'],
    no: ['No state income tax in Texas', 'also no weekends'],
  },
  {
    id: 'remote-states-excluded/state-is-closed',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '{states}(?: residents| applicants| candidates)?\\s(?:is|are|can|will)\\s?(?:currently |presently |be )?(?:paused|on hold|excluded|ineligible|not (?:currently )?(?:eligible|considered|accepted|available|supported|approved)|not be (?:considered|accepted)|cannot be considered)',
    ),
    unless: NOT_A_RULE,
    because: 'a state that is named as closed or paused',
    yes: ['CA is paused until spring', 'California residents are not eligible'],
    no: ['Texas is hot', 'Ohio residents are welcome'],
  },
];
