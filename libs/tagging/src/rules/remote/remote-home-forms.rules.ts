import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

/** Sentences in which a remote form is limited, denied or speaks of something else than the seat. */
const LIMITED =
  /\b(?:hybrid|partial\w*|not|no|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|days?|some|sometimes|occasional\w*|temporar\w*|COVID|pandemic|may apply|can apply|discretion|if a|patients?|interviews?|visits?|clinics?|deposits?|monitoring)\b/i;
const REMOTE = '(?:remote(?:ly)?|telecommut(?:e|ing)|work[- ](?:from|at)[- ]home|wfh|virtual|home[- ]based)';

/** Remote seats said in set forms: headed lines, "the position is remote ...", the employer's own remote conditions. */
export const REMOTE_HOME_FORM_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/headed-line-says-remote',
    value: 'home',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:work|working|job|employment|position|workplace|remote) ?(?:environment|type|style|model|mode|arrangement|setting|site|status|location|schedule|option)|workplace|schedule|shift|setting|type)[*_ ]{0,4}[:|\u2013-][*_ ]{0,4}[^.\\n]{0,50}(?<![-\\w])${REMOTE}(?![-\\w])(?! (?:or|care|health|support|access|sites?|areas?|teams?))`,
      'i',
    ),
    unless: LIMITED,
    because: 'a line headed like a form names the seat remote',
    yes: [
      'Work Environment: Remote',
      'Position Type: Full-Time, Remote',
      'Job Type: Full-time, Work from home',
      'Remote Status: Remote',
      'Schedule: M-F 8-4:30, work from home',
    ],
    no: ['Work Arrangement: Hybrid remote', 'Schedule: two days remote', 'Setting: remote clinic sites'],
  },
  {
    id: 'remote/position-is-remote',
    value: 'home',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:(?:position|role|job|opportunity|assignment|opening|seat)s?|(?:all|every one|each) (?:of )?(?:our |the |these )?(?:seats?|desks?|posts?|positions?|roles?)(?: (?:on|in|within|of) (?:this|the|our) (?:[a-z]+ )?[a-z]+)?) (?:is|are|will be|can be|may be)|(?:this|it)(?: is|['’]s|['’]ll be)(?: an?)?) (?:currently |considered |designated |classified as |an? |fully |100% |permanently |full[- ]time,? ){0,3}(?:U\\.?S\\.?A?[- ]based,? )?${REMOTE}(?:-based)?(?![-\\w])(?! (?:or|eligible|care|health|company|site|access|area|support))`,
      'i',
    ),
    unless:
      /\b(?:hybrid|partial\w*|not|no longer|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|(?<!per |for a |for one )days?|temporar\w*|COVID|pandemic|discretion|if (?:a|the)|patients?|visits?|monitoring|after)\b/i,
    because: 'a plain statement, whatever follows it about travel or meetings',
    yes: [
      'Position is remote but requires travel to HQ twice a year.',
      'This role is US-based remote.',
      'The position is remote-based.',
      'Every one of our desks in this department is home-based.',
      'The role is remote; each spring we meet in Ohio for a day.',
    ],
    no: [
      'The position is not remote',
      'This role is remote or onsite',
      'This position is remote patient monitoring support',
    ],
  },
  {
    id: 'remote/work-is-done-at-home',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:work|duties|coding|billing|functions|tasks|job|position|role|seat) (?:is|are|will be) (?:all )?(?:done|performed|completed|carried out) (?:100% |fully |entirely |completely )?(?:remotely|(?:off-?site )?(?:from|in|at) (?:an? |your |their |the )?(?:own )?(?:home(?: office)?|residence|house)\b)|\bwork(?:s|ing)? (?:from|in|out of) (?:an?|your|their) (?:[a-z-]+ ){0,2}home[- ]office\b|(?:must have|needs?|requires?|maintains?|provide|supply|have) (?:an? |your (?:own )?)(?:(?:quiet|private|secure|dedicated|HIPAA[- ]compliant|distraction[- ]free|suitable|ergonomic|locked|separate|and),? ){0,4}(?:home (?:office|work ?space|work area|workstation)|(?:work ?space|work area|office|room) (?:at|in your) home)\b|(?:wfh|home[- ]based|work[- ]from[- ]home|telecommut(?:e|ing)) (?:position|role|job|opportunity|opening|seat|schedule)|(?:home office|remote) (?:is )?(?:your|the) (?:workplace|place of work))/i,
    unless: LIMITED,
    because: 'says where the work is done',
    yes: [
      'all work is done remotely.',
      'Duties are performed from a home office.',
      'WFH position, M-F.',
      'Must have a quiet and secure home workspace',
      'Coding is completed at your residence.',
      'Great home-based opportunity!',
    ],
    no: [
      'Some work is done remotely',
      'Visits are performed at home',
      'We have a home office in Omaha for some staff',
    ],
  },
  {
    id: 'remote/anywhere-in-the-country',
    value: 'home',
    in: ['title', 'description'],
    match:
      /\b(?:(?:work|telecommute|live|reside|located|based|sit|be)\*? (?:remotely )?(?:from )?anywhere(?: (?:in|within|across) (?:the )?(?:continental |contiguous |lower 48 )?(?:U\.?S\.?|United States|USA|country|nation|states))|(?:work|telecommute) from anywhere\b|remote (?:anywhere|nationwide|from anywhere))/i,
    unless:
      /\b(?:hybrid|not|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|days? (?:a|per|each)|two days|COVID|pandemic|patients?)\b/i,
    because: 'who may live anywhere works from home',
    yes: [
      'Enjoy the freedom to work from anywhere in the continental United States.',
      'the flexibility to telecommute* from anywhere within the U.S.',
    ],
    no: ['Work from anywhere two days a week', 'patients live anywhere in the country'],
  },
  {
    id: 'remote/telecommuting-conditions',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:telecommut(?:er|ing|e) (?:requirements|guidelines|policy)|remote work(?:ing)? environment|remote (?:work(?:er)?|employee) requirements|home office requirements|employees? required to adhere to [^.\n]{0,40}telecommuter policy)/i,
    unless: LIMITED,
    because: 'conditions that an employer states only for a seat at home',
    yes: [
      'Telecommuting Requirements:\n- Ability to keep all company sensitive documents secure',
      '### Remote work environment',
    ],
    no: ['Hybrid telecommuting policy', 'environmental requirements'],
  },
  {
    id: 'remote/no-return-to-office',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:remote(?:ly)?|from home)\b[^.\n]{0,30}\bno (?:plans? (?:to|of) |date (?:for|of) |expectation (?:to|of) )?(?:a )?return(?:ing)? to (?:the |an )?office/i,
    because: 'nobody is going back',
    yes: ['We are currently working remotely with no return to office date'],
    no: ['Remote until we return to the office'],
  },
  {
    id: 'remote/remote-but-for-some-states',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:unable|not able) to (?:offer|accommodate|support|provide|approve) remote (?:work|employment|positions?) (?:to|for|from|in) (?!any|all|the (?:position|role)|this)/i,
    because: 'an exception for some states says that the seat is remote for the others',
    yes: [
      'We are unable to offer remote work to residents of Alaska, Hawaii and Maine',
      'we are unable to accommodate remote work from Hawaii or Alaska at this time',
    ],
    no: ['We are unable to offer remote work for this role', 'unable to offer remote work to any staff'],
  },
  {
    id: 'remote/hashtag-says-remote',
    value: 'flag_remote',
    in: ['description'],
    match: /#(?:LI|BI)-(?:remote|telecommute|virtual|WFH)\b/i,
    because: 'a tag that steers a board is no more than its flag',
    yes: ['#LI-Remote'],
    no: ['#LI-Hybrid'],
  },
  {
    id: 'remote/hashtag-says-hybrid',
    value: 'flag_hybrid',
    in: ['description'],
    match: /#(?:LI|BI)-hybrid\b/i,
    because: 'a tag that steers a board is no more than its flag',
    yes: ['#LI-Hybrid'],
    no: ['#LI-Remote'],
  },
  {
    id: 'remote/hashtag-says-on-site',
    value: 'flag_onsite',
    in: ['description'],
    match: /#(?:LI|BI)-on-?site\b/i,
    because: 'a tag that steers a board is no more than its flag',
    yes: ['#LI-Onsite'],
    no: ['#LI-Remote'],
  },
];
