import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const KIND =
  '(?:office|campus|building|bldg|clinic|hospital|center|suite|headquarters|HQ|facility|lab|laboratory|warehouse|annex|courthouse|hall|tower|plaza|station|branch|department|unit|floor)';
const ADDRESS = "\\d{1,5} (?:[NSEW]\\.? )?[A-Z][\\w.'\u2019]*";
const EVERY_DAY =
  '(?:on[- ]?site|in[- ]person|daily|(?:each|every) (?:single )?(?:work(?:ing)? ?|week)?(?:day|morning)|mon[a-z]* ?(?:-|\u2013|to|thru|through) ?(?:fri|thu)|(?:five|5) days)';
/** Words that make the place one of several, or of one occasion. */
const ELSEWHERE =
  /\b(?:remote\w*|home|telework|wfh|hybrid|virtual\w*|once|twice|monthly|bi-?weekly|quarter\w*|annual\w*|training|orientation|onboarding|interviews?|weeks|first (?:day|week|month)|until|meet\w*|occasional\w*|travel|visits?|optional|as needed|if|multiple|various|discretion|choice)\b/i;

/** Places of work told as a fact of the seat: where the vacancy is, where one reports, where all have come back to. */
export const REMOTE_NAMED_PLACE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/reports-there-daily',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:you|coders?|billers?|auditors?|staff|employees?|associates?|incumbents?|positions?|team members?|everyone|candidates?|workers?|selectees?|(?:the|this) (?:person|role|job|seat))(?: (?:will|must|shall|would|are (?:required|expected) to|is (?:required|expected) to|need to|needs to|have to|has to))? reports?(?: to work| for work| for duty| in)? (?:to|at) (?:(?:that|this|the (?:above|same|listed|posted|address)) (?:location|site|address|building|office|facility|above|listed)\\b|(?:the|our|their) [^.;\\n]{0,40}?\\b${KIND}\\b[^.;\\n]{0,25}?[ ,(]${EVERY_DAY})`,
      'i',
    ),
    unless: ELSEWHERE,
    because: 'whoever reports to a place each working day works there',
    yes: [
      'Incumbents report to this address Monday through Thursday.',
      'Staff must report to the HIM suite in person',
      'Employees will report to work at the Ridgeview annex each morning.',
    ],
    no: [
      'Billers report to the office manager.',
      'New staff report to the main campus daily for orientation',
      'Employees report to the department director',
      'Coders report to the HIM department.',
    ],
  },
  {
    id: 'remote/vacancy-is-in',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:candidate|incumbent|employee|hire|selectee|appointee|person|you)(?: will| would|['\u2019]ll) be (?:assigned to|placed at|stationed (?:at|in)) (?:the|our) (?:[\\w.'\u2019&-]+ ){0,4}?(?:office|campus|building|annex|clinic|hospital|courthouse|plaza|tower|headquarters|warehouse)\\b(?! (?:[a-z]+ ){0,2}(?:teams?|staff|group|manager|director|accounts?|supervisor|clients?)\\b)|\\b(?:(?:current |present |existing |immediate )?(?:vacanc(?:y|ies)|openings?)(?: (?:is|are|exists?)| will be)?(?: located| housed| based| assigned)?|(?:position|role|job|seat|desk|you)(?: (?:is|are|will be|sits?|works?)|['\u2019]ll be)(?: located| housed| based| stationed| right)?) (?:(?:in|at|on|to) (?:the|our) [^.;\\n]{0,70}?,? ?)?(?:(?:in|at|on) )(?:(?:the |our )?(?:first|second|third|fourth|fifth|sixth|[1-9](?:st|nd|rd|th)|ground|main|top|lower|upper) (?:floor|level)|(?:the )?basement|${ADDRESS})`,
      'i',
    ),
    unless: ELSEWHERE,
    because: 'a vacancy with a floor or a street of its own is worked there',
    yes: [
      'The vacancy is in the claims section, on the third floor of the Annex.',
      'The position is located at 1200 N Main.',
      'The incumbent will be assigned to the Tax Building.',
      'Your desk will be on the ground floor',
    ],
    no: [
      'The position is in Ohio',
      'You will be on the first call',
      'You will be assigned to the clinic coding team',
      'Openings are in multiple states',
      'Our billing office is on the second floor',
      'The position is in our training office at 12 Elm for orientation',
    ],
  },
  {
    id: 'remote/at-the-place-each-day',
    value: 'presence',
    in: ['description'],
    match:
      /\bon[- ](?:campus|premises) (?:role|position|job|seat|post|opportunity)\b|\b(?:works?|working|sits?|are|is) (?:together |side by side |all )?(?:in|at) (?:the|our) (?:[\w-]+ ){0,2}(?:office|building|suite|department) (?:each|every) (?:single )?(?:work(?:ing)? ?|week)?day\b/i,
    unless: ELSEWHERE,
    because: 'a seat on the campus, or a team that is in its office each day',
    yes: ['This is an on-campus role.', 'the finance group works together in our office every weekday'],
    no: ['an on-campus or remote role', 'Two of us are in the office each day; home is fine'],
  },
  {
    id: 'remote/work-place-is',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:work|job|duty|reporting|assigned) ?(?:place|site|location|station)|workplace|place of (?:work|employment|duty|assignment)|base of operations)(?: for this (?:position|role|job))? (?:is|will be)(?: located)?(?: in| at| inside)? (?:(?:the|our|their) (?:[\\w.'\u2019&-]+ ){0,4}?${KIND}\\b|${ADDRESS})`,
      'i',
    ),
    unless: new RegExp(`${ELSEWHERE.source}|\\b(?:or|any|safe|free|smoke|tobacco)\\b`, 'i'),
    because: 'a sentence names the building of the work',
    yes: [
      'Your work site is the Elders Clinic at Cut Bank.',
      'Duty station will be 410 W Ash.',
      'The workplace is our Kearney laboratory',
    ],
    no: ['Work location is at the discretion of the office', 'The work place is the clinic or home'],
  },
  {
    id: 'remote/remote-was-ended',
    value: 'denied',
    in: ['description'],
    match:
      /\b(?:(?:telework(?:ing)?|telecommuting|remote (?:work|options?|schedules?|arrangements?)|wfh|work(?:ing)?[- ]from[- ]home|hybrid (?:work|schedules?|option))(?: program| policy| agreements?| arrangements?)? (?:(?:was|were|is|are|has been|have been|had been|got) (?:now |since )?(?:discontinued|ended|suspended|eliminated|rescinded|withdrawn|revoked|cancell?ed|phased out|retired|done away with)|(?:ended|ceased|stopped|went away)\b|(?:is|are) (?:no longer|over\b|gone\b|a thing of the past|history\b)|(?:is|are)(?:n['’]t| not)(?: currently| presently)? being (?:offered|considered|approved|granted))|(?:ended|discontinued|stopped|did away with|eliminated|phased out|got rid of)(?: offering| allowing| doing)? (?:all |our |any )?(?:telework|remote work|work(?:ing)?[- ]from[- ]home|wfh|hybrid work))/i,
    unless:
      /\b(?:states?|residents|outside|patients?|if|may be|after|during training|in-office|travel)\b|\bnot (?:ended|discontinued)/i,
    because: 'what was once allowed is not any longer',
    yes: [
      'Remote work ended in January.',
      'We discontinued telework last spring.',
      'WFH is no longer a possibility.',
      'Hybrid schedules are not being considered',
    ],
    no: [
      'Remote work was suspended for residents of California',
      'We never discontinued remote monitoring',
      'Telework has been standard since 2020',
    ],
  },
  {
    id: 'remote/all-are-back',
    value: 'presence',
    in: ['description'],
    match:
      /\b(?:(?:we(?:['’]re| are| have| all)?|team|staff|everyone|department|billing|coders|billers|entire office)(?: is| are| have| has|['’]ve)?(?: all| now| fully| been| since| come| came| went| gone| moved| returned){0,3} back (?:in|at|to|into) (?:the|our) (?:[a-z]+ )?(?:office|building|campus|hospital|clinic)\b|(?:have |has |['’]ve )?returned to (?:the |our )?(?:office|on-?site work|in-person work) (?:full[- ]time|permanently|in 20\d\d|last|since)|back in the (?:office|building) (?:full[- ]time|five days|every day|since|for good))/i,
    unless:
      /\b(?:remote\w*|home|telework|wfh|hybrid|(?<!\b(?:five|5) )days? (?:a|per|each)|refer\w*|reports? back|call\w*|patients?|monthly|meet\w*|training|never|not)\b/i,
    because: 'those who went home and came back sit in the office',
    yes: [
      "We're back in the office since March.",
      'The whole team is now back at the hospital.',
      'We all came back to the office and stayed.',
      'We returned to the office full-time',
    ],
    no: [
      'We report back to the clinic',
      'Not going back to the office',
      'We are back in the office two days a week',
    ],
  },
];
