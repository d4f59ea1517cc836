import type { StateCode } from '#domain';
import type { Rule } from '../../define-tag.js';
import { statesOf, withStates } from './states-rule.js';

/** Sentences about a licence, the law, pay or the employer's own map name states without saying where to live. */
const NOT_A_RULE =
  /\b(?:not|cannot|can't|can’t|don't|don’t|unable|except|exception|exclud\w+|excluding|preference|preferred|prefer|priority|licen[cs]ed?|pay range|salary range|range (?:for|is)|notice|privacy|policy does|reimburse\w*|stipend|internet expense|be provided|patients in|clients in|offices? (?:are|is)|headquarter\w*|pursuant)\b/i;
const IN =
  '(?:with)?in(?: (?:one|any) of)?(?: (?:the|these|our|an?|those))?(?: (?:following|approved|eligible|listed))?(?: U\\.?S\\.?)?(?: (?:states?|locations?))?(?: (?:below|listed))?[\\s:;*_(\\-\u2013\u2014]{1,4}(?:(?:the )?(?:southern|northern|central|eastern|western|upstate|greater) )?';
/** "in California or within the Pacific time zone" is a rule about clocks. */
const NOT_A_ZONE = '(?! or (?:with)?in the)(?![^.\\n]{0,30}time ?zone)(?!\\s+(?:time|hours|business)\\b)';

export const STATES_ALLOWED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-allowed/must-live-in',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b(?:must|shall|should|need(?:s|ed)? to|required to|has to|have to|may|can|could|to)\\s+(?:currently |already |also |permanently |physically |be able to )?(?:(?:reside|live|(?:live|reside) and work|be (?:located|based|domiciled|living|residing)|be|(?:have|maintain) an? (?:permanent |primary |legal )?(?:residence|address|home))\\s+(?:physically )?${IN}|be an? (?:legal |permanent )?resident of |be (?:legal )?residents of ){states}${NOT_A_ZONE}`,
    ),
    unless: NOT_A_RULE,
    because: 'a residence rule with its states',
    yes: [
      'Candidates must reside in one of the following states: AL, CO, DE or FL.',
      'MUST RESIDE IN MASSACHUSETTS',
      'Must have a permanent residence in AZ, NM, NV, UT, CO, or TX.',
    ],
    no: [
      'Must live in Boise, ID or nearby',
      'Must be located in California or within the Pacific Standard Time zone.',
      'Must be licensed in Texas',
    ],
  },
  {
    id: 'remote-states-allowed/following-states',
    value: statesOf,
    in: ['location', 'description'],
    match: withStates(
      '\\b(?<!\\bnon[- ]?)(?<!\\bnot )(?:following|these|approved|eligible|permitted|authorized|registered|hiring)\\s+(?:U\\.?S\\.? |work |working |remote |residen\\w+ |home ){0,2}(?:states|locations)(?: for (?:remote|this) [a-z]{2,10})?(?: (?:only|are|include|at this time|listed below|(?:are|is) eligible))?[\\s:;.*_(\\-\u2013\u2014]{1,6}{states}',
    ),
    unless: NOT_A_RULE,
    because: 'a list of states that the posting itself calls approved, eligible or "the following"',
    yes: [
      'We are currently hiring in the following states: AK, AZ, AR.',
      '**Eligible work states:** Arizona | Florida | Georgia',
      'Approved states\n- Texas\n- Ohio',
    ],
    no: [
      'We do not hire in the following states: CA, NY',
      'The eligible candidate lives near Austin, TX',
      'Licensed in the following states: TX, OK',
    ],
  },
  {
    id: 'remote-states-allowed/we-hire-in',
    value: statesOf,
    in: ['location', 'description'],
    match: withStates(
      `\\b(?:we|company|organization|organisation|employer|hospital|health system|practice|associates|team|currently|only)\\s+(?:are |is |can |may |currently |only |able to |now |presently ){0,4}(?:hire|hiring|employ|recruit|recruiting|hire people|employ people|set up to hire|registered(?: to (?:hire|employ|do business))?)(?: (?:only|people|remotely|employees|remote (?:workers|employees|staff)))?\\s+${IN}{states}`,
    ),
    unless: NOT_A_RULE,
    because: 'an employer hires only where it is registered for payroll',
    yes: [
      'At this time we hire in: AL, AR, AZ',
      'We employ people in CT, FL and GA, so home needs to be in one of them.',
    ],
    no: ['We are hiring in Denver, CO', 'We do not hire in Colorado', 'We have clinics in Texas and Ohio'],
  },
  {
    id: 'remote-states-allowed/open-to-residents',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b(?:open|available|limited|restricted|offered)(?: only)? to (?:only )?(?:candidates|applicants|people|residents|those|anyone|individuals|employees|remote workers|coders|billers)?\\s?(?:currently )?(?:who (?:are |live |reside ){0,2})?(?:living |residing |located |based |legally )?(?:${IN}|of (?:the )?(?:following )?(?:states)?[:\\s]{0,2}){states}${NOT_A_ZONE}`,
    ),
    unless: NOT_A_RULE,
    because: 'the opening is offered to residents of these states',
    yes: ['Open to candidates located in OR, WA, CA', 'open to people living in: AL, AR, FL'],
    no: ['This role is not open to residents of California', 'Open to candidates in Denver, CO'],
  },
  {
    id: 'remote-states-allowed/resident-of',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      "\\b(?:(?:if|provided|for) (?:you|you're|you’re|they|those|people|anyone|candidates)(?: who| are)? (?:live|reside|living|a resident|residents)|(?:must|need to|should|can|to) be (?:a |legal )?residents?|if you['’]re a resident|(?:consider|accept|hire|hiring|employ) (?:only )?(?:candidates|applicants|people|residents|those) (?:who (?:live|reside)|living|residing|located|based)|for (?:residents|those who live|people who live)|employees who (?:reside|live)|^you (?:must )?(?:live|reside))\\s+(?:only )?(?:in|of)\\s+(?:the )?(?:following|any of the following)?(?: (?:states?))?[:\\s]{0,2}{states}",
    ),
    unless: NOT_A_RULE,
    because: 'working from home is tied to living there',
    yes: [
      'Fully remote position for those who live in Georgia or South Carolina.',
      'Remote ok if you live in Ohio',
      'Employees who reside in New Mexico may work from home four days per week.',
    ],
    no: [
      'If you are a resident of California, see our privacy notice',
      'Employees who live in Utah will be provided a stipend',
    ],
  },
  {
    id: 'remote-states-allowed/state-resident',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      '\\b(?:(?:must|need to|should|required to) be (?:an? )?(?:current )?|residen(?:ce|cy) in ){states}(?:[- ]based)? (?:residents?\\b(?! physician)|(?:is )?required|is a must)',
    ),
    unless: NOT_A_RULE,
    because: 'a residence rule that puts the state first',
    yes: ['Must be a Texas or Florida resident.', 'Residency in TX or FL is required.'],
    no: ['Texas residents get a stipend', 'Must be a resident physician'],
  },
  {
    id: 'remote-states-allowed/you-live-in',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '(?:^|[.\\n:] ?)(?:you (?:must )?(?:live|reside) in|live in) {states}(?=\\s*(?:[.;\\n(]|$))',
    ),
    unless: NOT_A_RULE,
    because: 'a plain statement of where the worker lives',
    yes: ['Where: You live in Maine or New Hampshire.'],
    no: ['Our patients live in Maine or New Hampshire.'],
  },
  {
    id: 'remote-states-allowed/residents-only',
    // "MD only" and "PA only" may be people or papers; one bare code is too little.
    value: (match) => (/^[A-Z]{2}\)?\s{0,2}only$/i.test(match[0]) ? null : statesOf(match)),
    in: ['title', 'location', 'description'],
    match: withStates(
      '{states}\\)?\\s{0,2}(?:state )?(?:residents|applicants|candidates)?\\s?only\\b(?! for| if| when)',
    ),
    unless: /\b(?:notice|privacy|pay range|salary|leave|law)\b/i,
    because: '"only" after a state limits the opening to it',
    yes: ['NC residents only', 'Remote (TX, OK only)', 'applicants in the tri-state area (PA/NJ/DE) only'],
    no: ['Sick leave for Colorado residents', 'Texas is not the only state'],
  },
  {
    id: 'remote-states-allowed/only-from',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b(?:only (?:be )?(?:considering|consider|considered|accepting|accept|hiring|hire|open to)|(?:is|are) limited to|hiring remote)(?: (?:remote|local|qualified))?(?: (?:candidates|applicants|residents|people|coders|billers|staff|employees|workers|specialists|those))? (?:who )?(?:(?:live|reside|living|residing|located|based) )?(?:(?:from|of) |${IN}){states}${NOT_A_ZONE}`,
    ),
    unless: NOT_A_RULE,
    because: '"only" before the states',
    yes: ['Only considering applicants from TX, LA, MS.', 'Hiring remote coders in TX, LA, MS'],
    no: ['Only considering applicants from Austin, TX', 'We are not only hiring in Texas'],
  },
  {
    id: 'remote-states-allowed/home-in',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      `\\b(?:home (?:office )?(?:must|needs to|has to|should) be|work(?:ing)? (?:out of|from) (?:their |your |a |the )?homes?|work(?:ing)? remotely|work[- ]at[- ]home|(?:100% |fully )?remote(?:ly)?(?: position| role| job| work)?(?: is (?:permitted|allowed|available|offered|possible))?|anywhere|home[- ]based|virtual)(?:,)? (?:from )?(?:anywhere )?(?:${IN}|(?<=permitted |allowed |available |offered )from ){states}(?!,? (?:will|are|is|be)\\b)${NOT_A_ZONE}`,
    ),
    unless: NOT_A_RULE,
    because: 'working from home within named states',
    yes: [
      'Leaders work out of their homes in Alabama, Florida, Georgia',
      'work at home, anywhere in Utah',
      'Remote work is permitted from Florida and Georgia.',
      'Remote in Texas or Oklahoma',
    ],
    no: ['Work from home; our office is in Texas', 'Remote coder for a client in Boston, MA'],
  },
  {
    id: 'remote-states-allowed/remote-with-list',
    value: (match) => ((statesOf(match)?.length ?? 0) > 1 ? statesOf(match) : null),
    in: ['title', 'location'],
    match: withStates(
      '(?:remote|work from home|wfh|telecommute|home[- ]based)\\s?(?:\\(|-|\u2013|\u2014|:|in)\\s?(?:US )?{states}\\)?$',
    ),
    because: 'a headline that puts two or more states behind "remote"',
    yes: ['Medical Coder - Remote (TX, OK, LA)', 'Remote: FL, GA or SC'],
    no: ['Remote - Nashville, TN', 'Remote, Maine'],
  },
  {
    id: 'remote-states-allowed/commute-to-facility-in',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '\\b(?:within|commut(?:e|ing|able))\\b[^.\\n]{0,70}\\b(?:facility|facilities|hospital|campus|clinic|office|location)s? in {states}',
    ),
    unless: NOT_A_RULE,
    because: 'a commute rule that names states limits the worker to them',
    yes: ['Must live within a one hour commute to a main facility in Oregon, Washington or Alaska.'],
    no: ['Within 60 miles of our office in Boise, ID', 'Our facilities in Oregon and Washington'],
  },
  {
    id: 'remote-states-allowed/location-lists-only-states',
    value: (match) => ((statesOf(match)?.length ?? 0) > 1 ? statesOf(match) : null),
    in: ['location'],
    match: withStates('^\\s*{states}\\s*$'),
    because: 'two or more whole states as the location of a vacancy that its source flags as remote',
    yes: ['Colorado, Nevada, New Mexico, Wyoming'],
    no: ['Denver, CO', 'Illinois'],
  },
];
