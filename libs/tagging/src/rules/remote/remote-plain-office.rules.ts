import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const ON_SITE = '(?:on[- ]?site|in[- ]person|in[- ]office|in the office|on[- ]campus|on[- ]premises?)';
const KIND =
  '(?:office|campus|building|clinic|hospital|center|suite|headquarters|HQ|facility|practice|station|courthouse|hall|annex|department|dept|floor|bldg|plaza|tower|administration)';
/** Words that make the place one of several, or of one occasion. */
const ELSEWHERE =
  /\b(?:remote\w*|telework|wfh|hybrid|virtual\w*|days? (?:a|per|each)(?! week)|once|twice|monthly|bi-?weekly|quarter\w*|annual\w*|training|orientation|onboarding|interviews?|weeks|months?|first|until|meet\w*|occasional\w*|travel|visits?|patients? are|optional|as needed|retreat|gym|day ?care|cafeteria|conference)\b/i;
const HOME_TOO = new RegExp(`${ELSEWHERE.source}|\\bhome\\b`, 'i');
const WHOLE_WEEK =
  '(?:mon[a-z]*\\.? ?(?:-|\u2013|to|thru|through) ?fri|M ?(?:-|\u2013) ?F\\b|(?:all )?(?:five|5) days\\b|every (?:single )?(?:work(?:ing)? ?|week)?day\\b|each (?:work|week)day\\b|(?:on )?weekdays\\b|daily\\b|full[- ]time\\b)';
const YOU =
  "(?:you(?:['\u2019](?:ll|d|re)| will| would| must| are)?|we(?:['\u2019]re| are| all)?|every(?:one|body)|all of us|(?:the |our )?(?:whole )?(?:team|staff|coders|billers|crew))";

/** Short remarks of shifts, forms and small offices that put the work at the employer's place. */
export const REMOTE_PLAIN_OFFICE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/shift-then-on-site',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `(?:\\b\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?(?:m\\b\\.?)?)?|\\b(?:days?|nights?|evenings?|weekdays|full[- ]time|part[- ]time|PRN|per diem|(?:day|first|1st|second|2nd|night|evening) shift|hours|(?:8|10|12)s|M ?(?:-|\u2013) ?F|mon[a-z]* ?(?:-|\u2013|to|thru|through) ?[a-z]{3,8}))[ ,;/|(\u2013-]{1,3}(?:all |always |fully |100% )?${ON_SITE}\\b(?! ?(?:gym|parking|day ?care|child ?care|cafe\\w*|clinic|pharmacy|fitness|health|training|meetings?|interviews?|visits?|support|perks?|reviews?))`,
      'i',
    ),
    unless: HOME_TOO,
    because: 'the place stands in the line of the shift',
    yes: [
      'Shift: Day, 7a-3:30p, onsite with some weekend rotation (1 in 6).',
      'Full-time, on-site',
      'M-F 8-4:30 / in office',
      'Part time; in person in Reno',
    ],
    no: [
      'Full-time, onsite training',
      'Days, on-site parking',
      'two days onsite, three at home',
      'M-F, in person meetings',
    ],
  },
  {
    id: 'remote/form-says-office',
    value: 'denied',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:work )?(?:mode|model|type|style|arrangement|setting|setup)|mode of work(?:ing)?|work(?:ing)? (?:place|venue|from)|job mode|workplace)[*_]{0,2} ?[:|\u2013-][*_ ]{0,4}(?:WFO\b|(?:100% |only |strictly )?(?:work(?:ing)? from |in |from |at )?(?:the )?(?:office|campus|site)\b(?! (?:or|and|[/+&]))|on[- ]?site\b|in[- ]person\b|in[- ]office\b)|\b(?:work(?:ing)? from (?:the )?office|WFO)(?:,? (?:only|mandatory|required|role|job|position)\b|(?=\s?(?:[.;!\n]|$)))/i,
    unless: /\b(?:remote\w*|home|wfh|telework|hybrid|days?|travel|or|training|interviews?)\b/i,
    because: 'a form, as US billing offices abroad use it too, names the office',
    yes: ['Mode : Work from office only', 'Work type: Office', 'WFO only', 'Work setting - on site'],
    no: [
      'Mode: work from home',
      'Mode: hybrid, office and home',
      'Setting: office or home',
      'Work from office two days',
    ],
  },
  {
    id: 'remote/work-site-with-a-name',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:work|job|duty|assigned|reporting) ?(?:site|station|location)|place of (?:work|employment|assignment|duty)|location of (?:work|duty|employment|assignment)|where you(?:['\u2019]ll| will)? (?:work|sit|report))[*_]{0,2}[ \\t]{0,2}[:|\u2013-][*_ \\t]{0,4}(?!on[- ]?site|in[- ])(?:[A-Z\\d][\\w.'\u2019&#-]*,? ){0,6}?${KIND}\\b`,
      'i',
    ),
    unless: new RegExp(
      `${HOME_TOO.source}|\\b(?:various|multiple|anywhere|any of|United States|choice|or)\\b`,
      'i',
    ),
    because: 'a form names the building of the work',
    yes: [
      'WORK SITE: Station 1 Administration, 9:00 to 3:00',
      'Duty location: County Courthouse Annex',
      'Location of duty: Wolf Point Clinic',
      "Where you'll work: the Elm Street clinic",
    ],
    no: ['Work site: home office', 'Work location: multiple clinics or remote', 'Job site: Boise, ID'],
  },
  {
    id: 'remote/gets-there-all-week',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:commute|drive|come|get)(?: in| over)? (?:to|into) (?:our|the) [^.;\\n]{0,30}?\\b(?:office|campus|building|clinic|hospital|center|suite|headquarters|HQ|lab|warehouse)\\b[^.;\\n]{0,30}?,? |(?:get|come|commute|drive|make it|travel|report|walk|bike|in|be|be at|at)(?: (?:in|over))?(?: to| into| in| at)? (?:our|the) [^.;\\n]{0,30}?\\b(?:office|campus|building|clinic|hospital|center|suite|headquarters|HQ|facility|practice)\\b[^.;\\n]{0,12}?[ ,(]{1,2})${WHOLE_WEEK}`,
      'i',
    ),
    unless: new RegExp(
      `${HOME_TOO.source}|\\b(?:open|opens|clinic hours|surger\\w+|couriers?|(?:services|encounters|charges|procedures) (?:performed|rendered|provided|done|from|in|at)|census)\\b`,
      'i',
    ),
    because: 'the way to the place is made on all working days',
    yes: [
      'anyone who can get to our Boise office Monday-Friday',
      'Able to commute to the Lisle campus daily',
      'reliably drive to our office off Route 9 in Salem every day, as the surgeons are here',
      'in our Tulsa office five days a week',
    ],
    no: [
      'get to our Boise office on Mondays',
      'The doctors are in the clinic open Monday-Friday',
      'come to the office daily during training',
      'Bills charges from the clinic and the hospital daily',
    ],
  },
  {
    id: 'remote/come-to-us',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:so|which means|meaning|hence|and so|therefore,?) (?:that )?(?:you(?:['\u2019]ll| will| must| have to| need to)?|this (?:one|job|seat)|the (?:job|work|seat)|we(?:['\u2019]ll)? need you(?: to)?) (?:comes? (?:to us|in|here)\\b|(?:is|be|stays?|works?) (?:here|in the (?:office|building))\\b)|${YOU} (?:be |sit |work |is )?(?:comes? in|in it|there|here|in here|in (?:the|our) building|at it),? ${WHOLE_WEEK}|(?:someone|somebody|a person|a body|the biller|the coder) (?:has to|must|needs to) be (?:here|in the (?:office|building|room)|on[- ]?site)\\b)`,
      'i',
    ),
    unless: HOME_TOO,
    because: 'the worker comes to the employer',
    yes: [
      'The stickers are on paper, so you come to us.',
      "The office is new and you'd be in it five days a week.",
      'Charts are on paper, so this job is here.',
      'Somebody has to be here for the mail.',
      'We all come in every day.',
    ],
    no: [
      'Patients come to us',
      'so you come to us once a month',
      'so this job is here to stay remote',
      "We'll be there for you every day of your remote career",
    ],
  },
  {
    id: 'remote/office-based',
    value: 'presence',
    in: ['description'],
    match:
      /(?:(?<=(?:^|\n|[.!?;,:\u2022|(] ?)[*_ -]{0,4})(?:fully |100% )?(?:office|site|campus)[- ]based(?=\s?(?:[.,;!)\n]|$)| in [A-Z]| at (?:our|the))|\b(?:this|job|position|role|seat|it|work)(?: is|['’]s) (?:fully |100% |entirely )?(?:office|site|campus)[- ]based\b)/i,
    unless: HOME_TOO,
    because: 'the seat, not a procedure, is called office based',
    yes: [
      'Office based, free parking, 8 to 4:30',
      'The role is office-based.',
      'Full time, office based in Wilmington',
    ],
    no: [
      'office-based procedures',
      'Home and office based coders',
      'Office-based surgery claims, site-based pricing',
    ],
  },
  {
    id: 'remote/asked-and-denied',
    value: 'denied',
    in: ['description'],
    match:
      /\b(?:remote(?:ly)?|wfh|(?:from|at) home|telework\w*|telecommut\w+|hybrid)\b[^.?\n]{0,25}\?[*_ ]{0,3}(?:(?:unfortunately|sorry|alas),? )?(?:no\b|nope|not\b|never|none|afraid not|(?:we|it|that|this|they)(?:['’]re| are|['’]s| is)? ?(?:do not|don['’]t|does not|doesn['’]t|can['’]t|cannot|won['’]t|isn['’]t|not)\b)|\bif you(?:['’]re| are)? (?:want(?:ing)?|looking for|need|after|seeking|hoping for|set on)(?: to (?:work|be))? (?:an? )?(?:(?:fully |100% )?remote|wfh|work[- ]from[- ]home|telework)\b[^.\n]{0,30}?\b(?:(?:isn['’]t|is not|won['’]t be|not) (?:it|for you|the (?:one|job|role|place|right)|a (?:fit|match)|us|right)|(?:keep|look) (?:looking|scrolling|elsewhere)|(?:please )?(?:do not|don['’]t) apply)|\bsorry,? (?:no )?remote (?:folks|people|workers|seekers|applicants)|\bwe (?:do not|don['’]t|cannot|can['’]t) do (?:remote|wfh|telework|(?:work[- ])?from[- ]home)\b(?! (?:interviews?|monitoring|visits?|training))|\b(?:remote(?: work)?|wfh|working from home|telework) (?:is|are)(?: just| simply)?(?: not|n['’]t) (?:something|a thing|how|what|for us|in the cards|on the table)/i,
    unless: /\b(?:states?|residents|COVID|patients?|problem|matter|sweat|worr(?:y|ies)|experience)\b/i,
    because: 'the question of working from home is put and answered with no',
    yes: [
      "Remote work? We don't do it.",
      "We don't do remote.",
      'Can I work from home? Sorry, no.',
      'If you are looking for a remote job, this is not the one.',
      'Remote work is not something we offer',
    ],
    no: [
      'Remote? Yes.',
      'New to working from home? No problem.',
      'Tired of working from home? Come in!',
      "We don't do remote interviews",
    ],
  },
  {
    id: 'remote/all-under-one-roof',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:${YOU}|billing|coding|front desk|doctors|providers|us|office)\\b[^.;\\n]{0,45}?\\b(?:(?:in|inside) (?:the same|one) (?:building|office|suite|room|hallway|floor)|on (?:the same|one) (?:floor|hallway)|under (?:the same|one) roof|shar(?:e|es|ing) (?:an|one|the same) (?:[a-z]+ )?(?:room|office|suite))\\b`,
      'i',
    ),
    unless: new RegExp(`${HOME_TOO.source}|\\b(?:services|care|imaging|lab|pharmacy|specialt\\w+)\\b`, 'i'),
    because: 'those who work together sit in one building',
    yes: [
      'Billing, front desk and providers are all in the same building.',
      'We all sit in one room',
      'Our coders share one big office.',
      'The whole team works under one roof.',
    ],
    no: ['imaging and lab services in the same building', 'Records in the same room', 'one building'],
  },
];
