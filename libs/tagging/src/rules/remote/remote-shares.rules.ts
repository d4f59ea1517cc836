import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';
import { AT_HOME, AT_WORK, DAY, EACH, NUMBER, ORDINAL, OTHER_DAYS, notTheWholeWeek } from './office-days.js';

/** A week, month or year that is shared between home and a place of the employer's. */
export const REMOTE_SHARES_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/days-of-a-kind-counted',
    value: notTheWholeWeek,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b${NUMBER} (?:\\([1-5]\\) )?(?:remote|home|wfh|telework|work[- ]from[- ]home|work[- ]at[- ]home|office|in-office|in-person|on-?site|field|site|clinic|campus|hub|client|anchor|core|collaboration|facility|hospital) days?,? (?:are )?${EACH}`,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'a counted share of the days is spent at home or away from it',
    yes: [
      'after which two WFH days weekly are standard',
      'plan on six field days each month',
      '3 remote days per week',
      '2 in-office days a week',
    ],
    no: ['5 onsite days per week', 'two training clinic days a week', 'six field days in all'],
  },
  {
    id: 'remote/some-in-some-out',
    value: notTheWholeWeek,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:one|two|three|four|[1-4]) (?:days )?(?:out )?of (?:your |the |every |each )?(?:five|5)(?: (?:work ?)?days)?\\b(?! (?:stars|hospitals|clinics|locations))|\\b${NUMBER}(?: days?)? (?:in|${AT_WORK})(?:,| and|/|;| &| \\+|-)? ?${NUMBER}(?: days?)? (?:out|off-?site|${AT_HOME})\\b|\\b${NUMBER}(?: days?)? (?:out|off-?site|${AT_HOME})(?:,| and|/|;| &| \\+|-)? ?${NUMBER}(?: days?)? (?:in\\b|${AT_WORK})`,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'so many days in, so many days out',
    yes: [
      'Hybrid 2 in, 3 out.',
      '3 days in office/2 days remote',
      'Two days home and three days in the office',
    ],
    no: ['1 in 4 patients', 'two in the morning, three out of ten'],
  },
  {
    id: 'remote/weekday-at-home',
    value: notTheWholeWeek,
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:on|every|each) ${DAY}s?|${DAY}s|${DAY}(?= (?:is|are) ))\\b(?:(?:,| and|/| &| or) ?${DAY}s?\\b){0,3}[^.;\\n]{0,45}?\\b(?:${AT_HOME}|(?:do|work|code|bill|done|worked) from (?:the|your|anywhere|wherever))\\b|\\b${AT_HOME} (?:(?:on|every|each) ${DAY}s?|${DAY}s)\\b(?! ?(?:-|\u2013|through|thru|to) )|(?<!nursing |funeral |hospice )\\b${AT_HOME},? ${DAY}s?\\b(?: ?(?:,|/|&|and) ?${DAY}s?\\b){1,3}`,
      'i',
    ),
    unless: new RegExp(
      `${OTHER_DAYS.source}|\\b(?:not|no|home health|starts?|starting|begin\\w*|meetings?|calls?|huddles?)\\b`,
      'i',
    ),
    because: 'a weekday at home tells that the other days are not',
    yes: [
      'Fridays you can do from the ranch',
      'on Fridays nobody minds if you stay at home',
      'WFH Fridays',
      'Work from home on Mondays and Fridays.',
      'Wednesdays are remote.',
    ],
    no: [
      'Remote. Training starts Mondays.',
      'Work from home Mondays - Fridays',
      'on Mondays we hold a remote team huddle',
      'Monday through Friday from home',
    ],
  },
  {
    id: 'remote/home-except-some-days',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b${AT_HOME}\\b[^.;\\n]{0,30}\\b(?:except(?:ing)?|but|apart from|aside from|other than|save|minus|bar)(?: for| on| come in| in on| every)* (?:${DAY}s?\\b|(?:the )?${ORDINAL} ${DAY}|${NUMBER} (?:office )?days?\\b|a day\\b)`,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'home, but not on all days',
    yes: [
      'work from home except on Wednesdays',
      'Remote, apart from one day a month',
      'from home every day but Tuesday',
    ],
    no: ['work from home except in California', 'remote, except holidays'],
  },
  {
    id: 'remote/comes-in-regularly',
    value: notTheWholeWeek,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:com(?:e|es|ing) in(?:to)?|be in|com(?:e|es|ing) to|be here|drive in|report(?:ing)?(?: in)?|show up|attend|${AT_WORK})\\b[^.;\\n]{0,35}?\\b(?:(?:every|each|on|the|in on) (?:the )?${ORDINAL}(?: (?:and|&|or) ${ORDINAL})? ${DAY}s?|(?:on|every|each) (?:${DAY}s\\b|(?<=(?:every|each) )${DAY}\\b)|(?:one|two|1|2) ${DAY}s? (?:a|per|each|of (?:the|each)) month|every other (?:day|week)|alternate (?:days|weeks)|(?:once|twice|${NUMBER} ?(?:x|times?|(?:consecutive |full |whole )?days?)) ${EACH})|\\b${NUMBER} (?:full |whole )?days? ?${EACH}\\.?,? (?:with us )?${AT_WORK}\\b`,
      'i',
    ),
    unless: new RegExp(
      `${OTHER_DAYS.source}|\\b(?:by (?:video|phone|zoom|teams)|on (?:zoom|teams)|video|huddles? online|paid|payday|open|hours|clinics? (?:is|are)|(?:providers?|physicians?|doctors?|surgeons?)(?: \\w+)? (?:is|are|will be)|reports? (?:are|is))\\b`,
      'i',
    ),
    because: 'presence on a fixed day of the week or month, or counted by the month, is hybrid',
    yes: [
      'Staff come in on the 2nd and 4th Thursday.',
      'Leadership huddles are in person in Chattanooga on two consecutive days of each month',
      'Be in the office every other Tuesday.',
      'in the office twice a week',
    ],
    no: [
      'We meet on Zoom every other Tuesday',
      'Paid every other Friday',
      'The doctors are in the office on Tuesdays',
      'in the office five days a week',
    ],
  },
  {
    id: 'remote/weeks-alternate',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:alternat\\w+|rotat\\w+|every other week|(?:a|one) week (?:on|in|at)|(?:some|one|two|other) weeks?)\\b[^.;\\n]{0,40}?\\b(?:${AT_HOME}\\b(?! office)[^.;\\n]{0,25}\\b(?:week in\\b|${AT_WORK}\\b|week here)|(?:week in|week here|${AT_WORK})\\b[^.;\\n]{0,25}\\bweek (?:at home|from home|home|remote|out))`,
      'i',
    ),
    unless: /\b(?:training|orientation|weekends?|your (?:choice|call|decision|pick)|up to you)\b/i,
    because: 'weeks at home and weeks in take turns',
    yes: [
      "Then you'll alternate, a week at home and a week in.",
      'Rotating schedule: remote one week, in the office the next',
      'One week in the office, one week remote',
    ],
    no: ['Alternate Saturdays', 'two weeks of notice'],
  },
];
