import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

/** Numbers as postings write them before "days". */
const N =
  '(?:one|two|three|four|[1-4]|several|some|a few)(?: ?(?:-|\u2013|to|or) ?(?:two|three|four|[2-4]))?(?: ?\\([1-4]\\))?';
const WEEKDAY = '(?:mon|tue|tues|wed|thu|thur|thurs|fri)(?:day|sday|nesday|rsday|urday)?s?';
const OFFICE = '(?:office|on[- ]?site|in[- ]person|campus|clinic|in[- ]office|hospital|facility|site)';

/** Wordings that ask for presence: denials of remote work, named work sites, office days. */
export const REMOTE_PRESENCE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/not-a-remote-position',
    value: 'denied',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:this|the position|the role|position|role|job) (?:is|are) (?:NOT|not|n't) (?:currently |considered )?(?:an? )?(?:fully |100% )?(?:remote|work[- ]from[- ]home|telework|wfh)(?! (?:only|until))|(?:isn['’]t|not) an? (?:fully )?(?:remote|work[- ]from[- ]home|telecommut\w+|virtual) (?:role|position|job|opportunity)|not eligible for (?:remote|telework|telecommut\w+|work[- ]from[- ]home))/i,
    because: 'an explicit no wins over every other wording',
    yes: ['This is not a remote role.', 'This position is NOT remote', 'Not eligible for telework'],
    no: ['This is a remote position', 'Training is not remote only'],
  },
  {
    id: 'remote/no-remote-work-offered',
    // A government form answers "Telework eligible: No" for a remote job, which needs none.
    value: ({ 0: quote, input }) =>
      /^telework/i.test(quote) && /\bremote (?:job|position|work)[: ]{1,3}yes\b/i.test(input)
        ? null
        : 'denied',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:remote|telework|work[- ]from[- ]home)(?: job| work| position| eligible| option)?[: ]{1,3}(?:no|none|not eligible)\b(?! (?:limit|restriction))|no (?:remote|telework|telecommut\w+|work[- ]from[- ]home|wfh|hybrid)(?: or (?:hybrid|remote))?(?: (?:work|option|options|schedule|arrangements?|positions?))?|(?:remote|telework|work[- ]from[- ]home|telecommuting|remote work|working from home|remote options?)(?: work| options?)? (?:is|are) (?:not|n't) (?:offered|available|permitted|allowed|possible|an option|authorized|eligible)|(?<!if )(?:you|employees|staff|coders|billers|we)(?:['’]ll)? (?:cannot|can['’]t|can not|may not|will not be able to|won['’]t be able to|are not able to) (?:work|do (?:it|this|this job)|telework|be)(?: remotely| from home| at home)(?! (?:until|before|for|in|outside|during|the first|while|if|from))|(?:do not|don['’]?t|does not|doesn['’]?t|cannot|can['’]?t|won['’]?t|will not|never|no longer) (?:have|do|offer|allow|permit|provide|support|consider|grant|approve|accept|entertain) (?:an? |any )?(?:remote|work[- ]from[- ]home|telework|wfh)(?! (?:interviews?|deposit|access|monitoring|visits?|support|onboarding)))\b/i,
    unless: /\b(?:states?|residents|outside|COVID|patients?|virtual visits|when|whenever|outages?)\b/i,
    because: 'the employer says there is no working from home',
    yes: [
      'remote work is not offered',
      "there's no telework in the Business Office",
      'we do not have a work from home set up',
      "Sorry, you can't work from home.",
    ],
    no: ['Remote work is offered', 'No remote work from states outside the list'],
  },
  {
    id: 'remote/on-site-only',
    value: 'denied',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:position|role|job|work) is (?:fully |100% )?(?:on[- ]?site|in[- ]person|in[- ]office)\b|(?:work location|location|work type|work setting|workplace)[*_]{0,2}: ?[*_]{0,2}(?:on[- ]?site|in[- ]person|in[- ]office)\b|(?:fully|100%|strictly|entirely|completely|full[- ]time,?) (?:on[- ]?site|in[- ]person|in[- ]office)|(?:on[- ]?site|in[- ]person|in[- ]office)(?:,? (?:position|role|job|only|opportunity)\b|,? (?:front|biller|coder|billing|coding|medical)\b)|must (?:be able to )?(?:work|report) (?:on[- ]?site|in[- ]person|in the office|in our office)(?! (?:for|during|as|once|one|two|when|\d)))/i,
    unless:
      /\b(?:training|orientation|interview|hybrid|days?|weeks?|occasional\w*|meetings?|patients?|visits?|remote or|or remote|if|per month|quarterly|experience)\b/i,
    because: 'the position is called on-site',
    yes: [
      'This is an in person position at our Scottsdale Road office',
      '100% onsite',
      'seeking a full-time, on-site front-office specialist',
    ],
    no: ['On-site training', 'Onsite gym', 'in-person meetings twice a year'],
  },
  {
    id: 'remote/need-to-come-in',
    value: 'denied',
    in: ['description'],
    match:
      /\b(?:you (?:do )?(?:need to|must|have to|will need to) (?:come in|be here|be present|come to the office|be in the office)(?: (?:daily|every day|each day))?(?= *[.,;!\n]|$)|is in the [^.\n]{0,30}office (?:daily|every day)|expected to be present(?: during)?)/i,
    unless: /\b(?:days? (?:a|per|each)|once|monthly|quarterly|meetings?|training)\b/i,
    because: 'the text says that the worker comes in',
    yes: [
      'You do need to come in, we are small',
      'Employees are expected to be present during business hours',
      'so you do need to be here.',
    ],
    no: ['You need to come in once a month', 'Clinicians are present'],
  },
  {
    id: 'remote/work-site-named',
    value: 'presence',
    in: ['location', 'description'],
    match:
      /(?:\b(?:(?:work ?site|work|job|primary|reporting) locations?|(?:job|work) ?sites?|place of (?:work|employment)|duty (?:station|location))[ \t]{0,2}[:\-\u2013][ \t]{0,3}(?!.{0,60}(?:remote|home|virtual|telework|anywhere|hybrid|various|multiple|on the road|united states|usa?\b))(?:\S[^\n]{0,60}(?:\b\d{5}\b|suite|street|\bst\b|ave|avenue|road|\bdrive\b|blvd|office|campus|clinic|hospital|building|plaza|center)|on[- ]?site)|\bposition (?:reports|is located|is based|works|sits) (?:on[- ]?site|(?:in|at|out of) (?:our|the) [^.\n]{0,40}\b(?:office|suite|campus|center|clinic|hospital|building|tower))|\boffice is on[- ]campus|\bworks? (?:from|at|in|out of) (?:our|the) [^.\n]{0,30}(?:office|campus|building|health center|business office)(?: located)?(?= (?:in|at|on)\b|[.,\n])|\bin the (?:HIM|billing|business|coding|patient accounts) office[.,]|\bat the [A-Z][a-z]+ (?:back |main |business |billing )?office\b)/i,
    unless:
      /\b(?:remote|home|telework|hybrid|virtual|or|meet\w*|once|days? (?:a|per)|weeks?|training|retreat|per (?:month|year)|annual\w*|quarterly)\b/i,
    because: 'a named office as the place of work',
    yes: [
      'WORKSITE LOCATION: Regional Plaza, 6502 Nursery Drive, Suite 100, Victoria TX 77904',
      'This position reports on site to the Livingston Tower.',
      'M-F 8-4:30 in the HIM office.',
    ],
    no: [
      'Work location: Remote, United States',
      'We meet once at the Denver office',
      'Location: Springfield, IL',
    ],
  },
  {
    id: 'remote/near-an-office-only',
    value: 'choice',
    in: ['description'],
    match:
      /\b(?:(?:hybrid|office|in[- ]office|onsite|on-site)\b[^.\n]{0,100}\b(?:for|if|who)\b[^.\n]{0,30}\b(?:live|reside|living|located|based|near)\b[^.\n]{0,30}\b(?:miles|commut\w+|near|metro|area)|(?:if|employees|candidates|associates)[^.\n]{0,12} (?:live|reside|living|located|based)? ?(?:within|near|in the)[^.\n]{0,60}(?:miles|commut\w+|metro|area|distance)[^.\n]{0,120}(?:hybrid|office|onsite|on-site)[^.\n]{0,80}\.\s{1,3}[^.\n]{0,60}\b(?:otherwise|outside|all other|everyone else|remote))/i,
    because:
      'office days only for those who live near an office; remote for all others counts as fully remote',
    yes: ['We have a flexible hybrid work policy for employees who live within 30 miles of our office'],
    no: ['Hybrid: two days in the office', 'Candidates must live within 30 miles of Boise'],
  },
  {
    id: 'remote/home-or-office-as-you-like',
    value: 'choice',
    in: ['location', 'description'],
    match:
      /\b(?:(?:office|on[- ]?site|headquarters|HQ|here|in \w+)(?: or| or from|,? or fully|,) (?:from )?(?:home|remote\w*|work(?:ing)? (?:from|at) home)\b[^.\n]{0,40}(?:up to you|doesn['’]t matter|your (?:choice|call)|you (?:choose|decide|prefer)|either|whichever)|(?:choose|choice|option)(?: to| of| between)?:? (?:stay|work|working|between|to work|being)?[^.\n]{0,50}\b(?:office|on[- ]?site|in \w+)\b[^.\n]{0,25}\bor (?:fully |from |work(?:ing)? (?:at|from) )?(?:home|remote\w*)|(?:work(?:ing)? )?from home or (?:come|work|in|from)[^.\n]{0,30}office|(?:based|work|code|bill|audit|post) (?:in|at|from) (?:our|the) [^.\n]{0,40}(?:office|headquarters|HQ|clinic|campus)s? or (?:fully )?(?:remote\w*|(?:from |at )?(?:your )?(?:own )?(?:home|house)\b(?! (?:health|care|visits?)))|\b(?:office|desk)(?: space)?\b[^.\n]{0,25}\b(?:if|whenever|should) you(?:['’]d| would)? (?:rather|prefer|like|want)\b[^.\n]{0,20}?(?=\b(?:not|it|one|to|that|company|there|come|some|home|out|people|human|in)\b)|in-office, remote|office, fully remote|fully remotely, or a mix)/i,
    unless: /\b(?:after \d|days?)\b/i,
    because: 'a choice between office and home counts as fully remote',
    yes: [
      "Bangor office or home, doesn't matter",
      'You may work from our Flatiron office or from home, entirely up to you.',
      'Graduates choose: stay in Murray or work at home',
      'Code from our Salem clinic or your own house.',
      "There is an office downtown if you'd rather have company.",
    ],
    no: ['Three days in the office and two at home', 'Office hours or by phone'],
  },
  {
    id: 'remote/office-days',
    value: 'office_days',
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:${N} (?:anchor |work )?days?(?: (?:a|per|each|in the|every|of the) (?:other )?(?:week|month))?(?: are| is)?,? (?:spent )?(?:in|at|from|on)?[- ]?(?:the |our )?(?:\\w+ )?${OFFICE}\\b|${OFFICE} (?:at least |about |up to |a minimum of )?${N} (?:work ?)?days?(?: (?:a|per|each|every)| in)|days? (?:a|per|each|every) (?:other )?(?:week|month|pay period) (?:in|at|on|onsite|on-site)\\b[^.\\n]{0,30}${OFFICE}?|(?:in|at|on|come to|come into|be in) (?:the |our )?(?:[\\w.]+ ){0,2}${OFFICE} (?:at least |about )?(?:${N}|one|1|once|twice|${WEEKDAY})(?: times?| days?)? ?(?:a|per|each|every|/|${WEEKDAY})|(?:a|one|1|at least one) day (?:a|per|each|every) (?:other )?(?:week|month)(?! (?:to|at|from) (?:your )?home)|(?:one|1|a) (?:clinic|office|day) (?:clinic |office |onsite )?day (?:a|per|each|every) (?:other )?(?:week|month)|one day (?:weekly|monthly))`,
      'i',
    ),
    unless:
      /\b(?:PTO|vacation|off|training|orientation|first|Saturday|weekend|on call|holidays?|from home or|business days|turnaround|discharge|webinar|virtual\w*|patients?|doctors?|surgeons?|physicians?|(?:a|per|each|every) year|annual\w*)\b/i,
    because: 'regular days in the office, even one a month',
    yes: [
      'In the office at least two days each week',
      'Primarily work from home with one day per month in the Manchester office',
      'one day weekly at the Astor Bluff campus',
    ],
    no: [
      'One day a month of paid leave off',
      '2 days of orientation on site in the first week',
      'Answer within 2 business days',
    ],
  },
  {
    id: 'remote/weekdays-split',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:${WEEKDAY}(?:,| ?/| and| &|-|\u2013) ?(?:${WEEKDAY})?[^.\\n]{0,30}\\b(?:in[- ]office|office|on[- ]?site|"?anchor)|(?:office|on[- ]?site|clinic|lab) (?:${WEEKDAY}|${N} days?)(?:,|/| and| &|-|\u2013|[,;] )[^.\\n]{0,40}(?:home|rest|remote)|${WEEKDAY} (?:is|are) (?:an? )?(?:on[- ]?site|in[- ]?office|office) days?|${OFFICE} (?:on |every )?${WEEKDAY}(?:,| and| or|/| &)|${OFFICE} every ${WEEKDAY}|split between (?:home|the office|our office) and|(?:one|two) (?:of them|days?) (?:is|are) spent (?:in|at) (?:the|our)|${N} days office|(?:the )?rest of the week (?:is|you|from) [^.\\n]{0,25}(?:home|here))`,
      'i',
    ),
    unless:
      /\b(?:(?:providers?|physicians?|doctors?|surgeons?)(?: \w+)? (?:is|are|will be)|office hours|hours are|open|first \d)\b/i,
    because: 'weekdays shared out between office and home',
    yes: [
      'Tuesday and Thursday are in office days',
      'Mon/Fri home, Tue–Thu office',
      'In the Raleigh office Tues/Wed/Thur, home the rest.',
    ],
    no: [
      'Monday through Friday, 8 to 5',
      'Hours: Mon-Fri in your time zone',
      'Doctors are in the office Mondays and Fridays',
    ],
  },
  {
    id: 'remote/some-days-from-home',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:work from home|telework|remote|telecommute|work remotely|home)(?: for)?:?(?: up to| as many as)? ?(?:${N}) ?(?:\\([1-4]\\) )?days?\\b|(?:up to )?${N} (?:\\([1-4]\\) )?days? (?:(?:a|per|in the|each) week )?(?:(?:at|from|of) (?:home|telework|remote|your (?:own )?(?:house|place|residence))|(?:wfh|telework|remote)\\b(?! (?:training|access|support)))|may telework|(?:is|are|be) telework[- ]eligible|telework(?: eligible)?:? ?(?:up to|yes\\b)|(?:limited|partial|ad[- ]hoc|situational|periodic) telework)`,
      'i',
    ),
    unless: /\b(?:not|sick|training|fifth)\b/i,
    because: 'some days at home means the others are not; telework eligible has a duty station',
    yes: [
      'you can apply for 2 days a week at home',
      'Telework: up to 3 days per week may be authorized',
      'Work from home three days.',
      'Two days WFH after probation',
    ],
    no: ['Work from home five days a week', 'Telework agreements do not apply to contractors'],
  },
  {
    id: 'remote/office-every-month',
    value: 'office_days',
    in: ['description'],
    match:
      /\b(?:(?:local |office |on-?site )?presence required[^.\n]{0,60}(?:times?|days?) (?:a|per) (?:month|week)|(?:come|travel|report|commute)(?:ing)? (?:in |into |to )?(?:the |our )?[^.\n]{0,40}\b(?:office|campus|hospital|clinic|site)\b[^.\n]{0,20}\b(?:weekly|monthly|bi-?weekly|every (?:week|month|other week)|once (?:a|per) (?:week|month)|(?:times?|days?) (?:a|per) (?:month|week))|monthly (?:on-?site|in-person|in-office) (?:meetings?|days?|visits?))/i,
    because: 'presence every month or more often is hybrid; quarterly is not',
    yes: ['local presence required in the Deerfield, IL office 1-2 times a month', 'monthly onsite meetings'],
    no: ['Travel to the office once a year', 'monthly virtual meetings'],
  },
  {
    id: 'remote/hybrid-wording',
    value: 'office_days',
    in: ['description'],
    match:
      /\b(?:hybrid[- ](?:position|role|schedule|work(?:ing)?(?: (?:schedule|arrangement|model|environment|policy|position))?|opportunity|remote|job|basis|capacity|out of)|(?:position|role|job|schedule|location|work (?:type|model|arrangement|setting|mode)s?|this)(?: is|:| ?-)? ?(?:a )?hybrid\b|hybrid:|hybrid after|hybrid \(|\(hybrid\)|partially remote|split (?:time|schedule) between (?:home|the office))/i,
    unless:
      /\b(?:cloud|or hybrid|fully remote|hybrid or|, hybrid,|engines?|home or hybrid|discretion|eligible for|options?|metro area|or a hybrid|internet)\b/i,
    because: 'the posting calls the seat hybrid',
    yes: [
      'Hybrid out of our Raleigh lab, Tues-Thurs on site.',
      'This is a hybrid position',
      'Location- Hybrid- regular business hours',
    ],
    no: ['Experience with hybrid cloud', 'in-office, remote or hybrid options'],
  },
];
