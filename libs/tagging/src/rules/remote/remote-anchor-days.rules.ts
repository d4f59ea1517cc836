import type { Rule } from '../../define-tag.js';
import { AT_HOME, AT_WORK, DAY, NUMBER, ORDINAL, OTHER_DAYS, notTheWholeWeek } from './office-days.js';
import type { PlaceSignal } from './remote-choice.js';

const HOME_SAID =
  /\b(?:home|remote(?:ly)?|wfh|telework\w*|telecommut\w+|your (?:own )?(?:house|residence|place)|otherwise (?:your|you|wherever|anywhere)|(?:other|remaining) (?:\w+ )?days|rest of the week)\b/i;
const OFFICE_SAID = /\b(?:office|on[- ]?site|in[- ]person|campus|headquarters|hub|clinic|hospital|lab)\b/i;
const SELDOM =
  /\b(?:quarter\w*|annual\w*|year\w*|occasional\w*|rare\w*|training|orientation|onboarding|as needed|travel|home[- ]office|never|no office|optional|microsoft|ms|back[- ]office|offices)\b/i;
/** Far enough for the sentence before and the sentence after. */
const NEAR = 200;
/** Here a quarter is a part of the time, not of the year. */
const NOT_A_PART = OTHER_DAYS.source.replace('|quarter\\w*', '');
const DAYS = `${DAY}s?(?:(?:,| and| &|/| or) ?${DAY}s?){0,3}`;

const around = ({ 0: quote, index, input }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - NEAR), index + quote.length + NEAR);
const besideHome = (match: RegExpExecArray): PlaceSignal | null =>
  HOME_SAID.test(around(match)) ? notTheWholeWeek(match) : null;
/** What is left beside "mostly" is in the office, unless that is said to be seldom. */
const besideOffice = (match: RegExpExecArray): PlaceSignal | null =>
  OFFICE_SAID.test(around(match)) && !SELDOM.test(around(match)) ? 'office_days' : null;

/** Weeks and months shared between home and office, told by the days on which all come in or by a part of the time. */
export const REMOTE_ANCHOR_DAY_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/anchor-days',
    value: notTheWholeWeek,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:(?:${DAYS}|${NUMBER}(?: of (?:them|the days|these))?)(?: (?:is|are|being|as))?(?: set| fixed| our| the| your| agreed| required| an?){0,2} (?:anchor|core (?:office|in-office)|in-office|in-person|collaboration|campus|hub) days?\\b|(?:for |on )?(?:the |your )(?:${NUMBER} )?days (?:that |when )?(?:you['\u2019]re|you are|we['\u2019]re|we are|you come|you will be) in\\b(?! (?:training|class))|(?:anchor|collaboration) days?(?: (?:is|are|each|every|on|fall)|:| ?\\()|(?:team|together|department|core) days?,? (?:is |are |held |each week )?(?:on-?site|in[- ](?:the )?office|in[- ]person|(?:at|in) (?:the|our) [^.;\\n]{0,45}?(?:office|campus|building|hospital|clinic|lab|headquarters|center)))`,
      'i',
    ),
    unless: new RegExp(`${OTHER_DAYS.source}|\\b(?:no anchor|year\\w*|annual\\w*)\\b`, 'i'),
    because: 'days that are set for the office leave the others for home',
    yes: [
      'Mondays and Thursdays are our anchor days.',
      'Two collaboration days, three wherever you like',
      'Anchor day: Wednesday',
      'Desks are shared on the days you are in.',
      'Tuesdays are team days at the Elm Street building',
    ],
    no: [
      'We have no anchor days',
      'Five in-office days',
      'Team days by video',
      'two in-person days of training',
      'Team day at the office once a year',
    ],
  },
  {
    id: 'remote/weekday-all-come-in',
    value: besideHome,
    in: ['description'],
    match: new RegExp(
      `(?<![-\u2013] ?|to |thru |through )\\b(?:(?:on |every |each )?(?:${DAY}s\\b(?:(?:,| and| &|/| or) ?${DAY}s\\b){0,2})|(?:every|each|on) ${DAY}(?![a-z]))(?! ?(?:-|\u2013|to|thru|through) )[^.;\\n]{0,30}?\\b(?:${AT_WORK}|together in [A-Z])|\\b(?:we(?:['\u2019]re| are)|everyone(?:['\u2019]s| is)|all of us are|you(?:['\u2019]re| are)) in (?:on )?${DAYS}(?![a-z])|\\b(?:we(?:['\u2019]re| are)?|everyone|team|you(?:['\u2019]re| are)?|all of us)\\b[^.;\\n]{0,30}?\\b(?:${AT_WORK})\\b[^.;\\n]{0,30}?\\b(?:on|every|each) ${DAY}s?(?![a-z])`,
      'i',
    ),
    unless: new RegExp(
      `${OTHER_DAYS.source}|\\b(?:zoom|teams call|video|quarter\\w*|annual\\w*|open|paid|year\\w*|home office|office hours)\\b`,
      'i',
    ),
    because: 'home is said, and a weekday on which all are in the office',
    yes: [
      'You code from home. Thursdays the crew is in the Dover office.',
      'Mainly remote. Every Monday we meet on campus.',
      'Work from your house; we are all here on Tuesdays',
      "We're in Mondays and Wednesdays, the other days you choose.",
    ],
    no: [
      'Tuesdays we are all in the office.',
      'From home. On Fridays we meet on Zoom.',
      'Remote. Mondays to Fridays; reports to our Troy office',
    ],
  },
  {
    id: 'remote/once-a-month-at-the-place',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:com(?:e|es|ing) (?:in|together|to)|gathers?|gets? together|meets?|convenes?|assembles?|be|is|are|attends?|required|reports?|visits?)\\b[^.;\\n]{0,30}?\\b(?:${AT_WORK})\\b[^.;\\n]{0,45}?\\b(?:(?:the )?${ORDINAL} ${DAY} (?:of|in) (?:the|each|every|a) month|(?:each|every|once a|once per|one day (?:a|per|each)|one ${DAY} (?:a|per|each|of (?:the|each))) month|monthly)\\b|\\b(?:each|every|once a|one ${DAY} (?:a|per|each)|(?:the )?${ORDINAL} ${DAY} (?:of|in) (?:the|each|every|a)) month,? (?:we|you|everyone|all of us|the (?:whole |entire )?(?:team|department|staff|group)|staff|coders|billers)\\b[^.;\\n]{0,40}?\\b(?:${AT_WORK})\\b`,
      'i',
    ),
    unless:
      /\b(?:zoom|teams call|video|virtual\w*|optional|patients?|providers?|physicians?|quarter\w*|(?:other|two|three|six) months|year\w*|paid|open|invoices?|reports? (?:is|are|due)|clients?|interviews?|orientation|claims|audits?)\b/i,
    because: 'one day a month at the place, whatever it is for, is hybrid',
    yes: [
      'Coders gather at the main campus on the second Tuesday of every month for training.',
      'Once a month everyone comes to our Lansing office',
      'The crew meets in person once a month.',
    ],
    no: [
      'We meet by video once a month',
      'Quarterly we gather at the office',
      'Providers are in the clinic monthly',
      'The team meets in the office every three months',
    ],
  },
  {
    id: 'remote/weeks-of-a-month',
    value: (match) =>
      /off[- ]?(?:site|campus)/i.test(match[0]) ? notTheWholeWeek(match) : besideHome(match),
    in: ['description'],
    match: new RegExp(
      `\\b(?:${NUMBER}) (?:full )?(?:weeks?|days?) (?:out )?of (?:each|every|the|a) month\\b|\\b${NUMBER} days (?:(?:a|per|each|every) week )?(?:at|in|on) (?:our|the) [^.;\\n]{0,70}?(?:,|and|&) (?:the other )?${NUMBER} (?:days )?(?:off[- ]?(?:site|campus)|${AT_HOME})|\\b${NUMBER} days? in [A-Z][\\w.]+(?: [A-Z]\\w+)? (?:in|of|during) (?:a|an|the|each|every) (?:normal|typical|usual|average|ordinary) week\\b`,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'some weeks or days at the place, beside home',
    yes: [
      'Leaders spend one week out of every month at headquarters and work from home otherwise.',
      'Two days in the Boise center and three days off-site',
      'Plan on two days in Tulsa in a normal week; charts are reviewed from home.',
    ],
    no: ['Invoices go out one day of every month.', 'two days in the office and two days of PTO'],
  },
  {
    id: 'remote/share-in-fractions',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:${AT_WORK})\\b[^.;\\n]{0,80}?\\b(?:(?:an?|one|two|three)[- ](?:third|quarter|fifth|half)s?|half)(?: of)? (?:the|your|their|working) (?:time|week|month|hours|days|schedule)\\b|\\b(?:(?:an?|one|two|three)[- ](?:third|quarter|fifth|half)s?|half)(?: of)? (?:the|your|their|working) (?:time|week|month|hours|days|schedule)\\b[^.;\\n]{0,40}?\\b(?:${AT_HOME}|${AT_WORK})\\b(?! (?:health|care|visits?))|(?<![\\d/])[2-8][05] ?/ ?[2-8][05](?: split| mix| hybrid| between| of| for|:)* (?:${AT_HOME}|${AT_WORK})\\b`,
      'i',
    ),
    unless: new RegExp(
      `${NOT_A_PART}|\\b(?:year|phones?|billing office|office (?:work|duties|manager|tasks)|provider offices?|home (?:health|visits?)|coding and)\\b`,
      'i',
    ),
    because: 'a part of the time at one place leaves the rest for the other',
    yes: [
      'Count on being on the Lakeside campus roughly a quarter of your time.',
      'Half of the week is worked from your house.',
      'Two-thirds of the time at home',
      '60/40 split between home and office',
    ],
    no: ['Half of your time is on the phone with payers', 'Half the year at home', 'a third of the claims'],
  },
  {
    id: 'remote/mostly-at-home',
    value: besideOffice,
    in: ['description'],
    match: new RegExp(
      `\\b(?:mostly|mainly|primarily|largely|predominantly|chiefly|for the most part|majority of (?:the|your) time)(?: be)?(?: working| work| worked| performed| done)? (?:from (?:your |the |their )?(?:own )?)?${AT_HOME}\\b(?! (?:health|care|visits?|based (?:patients|care)|monitoring|access))`,
      'i',
    ),
    unless: SELDOM,
    because: 'home for the most part, beside an office, is a shared week',
    yes: [
      'You will work mostly from home, with some time in the Akron office.',
      'Mainly remote. We need you on site when the auditors come in.',
    ],
    no: [
      'Mostly remote.',
      'Primarily remote with occasional travel to the office',
      'Mostly home health claims from our office',
    ],
  },
  {
    id: 'remote/some-days-off-campus',
    value: notTheWholeWeek,
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:up to|as many as|at most|maximum of) )?${NUMBER} (?:\\([1-5]\\) )?days?(?: ?(?:a|per|each|every|/) ?(?:week|wk|pay period|month)| weekly)? (?:working |worked |of work )?(?:off[- ]?(?:campus|premises)|away from (?:the (?:office|campus|building|hospital)|campus)|from (?:an? )?(?:alternate|approved|alternative) (?:work ?site|location|work location)|(?:at|from) (?:your|their|one['\u2019]s) (?:own )?(?:house|residence|place))\\b|\\b${NUMBER} (?:office|on-?site|in-office|campus|clinic|in-person) days?(?:,| and| with| plus| \\+| &) ?(?:the other )?${NUMBER}(?: days?)? ${AT_HOME.replace('(?:', '(?:(?:at|from) (?:your|their) (?:own )?(?:house|place)|')}\\b|\\b(?:telecommut|telework|work (?:from|at) home|work remote)(?:e|ing|ly)?,? (?:for )?(?:not more than|no more than|up to|at most|as many as|a maximum of) ${NUMBER} (?:\\([1-5]\\) )?days?\\b|\\bhybrid (?:schedule|arrangement|work|model|week) (?:of|with) (?:up to |as many as )?${NUMBER} `,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'some days may be worked elsewhere, so the others are not',
    yes: [
      'allows as many as two days a week away from campus',
      'Three days per week at their own residence',
      'a hybrid schedule of two home days',
      'employees may telecommute not more than two days in a week',
      'two clinic days and three at your house',
    ],
    no: ['Five days a week away from campus', 'two days of training off campus', 'three days off'],
  },
];
