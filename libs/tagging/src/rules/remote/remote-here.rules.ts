import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const IN_PERSON =
  '(?:on[- ]?site|in[- ]office|in[- ]person|in the office|on[- ]campus|in[- ]house|on[- ]premises?)';
/** Departments and offices with capital letters are as often a name of the organisation as a room. */
const PLACE_NAME =
  "(?:[A-Z][\\w.\u2019'&-]* |main |downtown |central |corporate |regional |local |business |billing |coding |medical |administrative |back |front |office |services? |shared |support |call |contact |operations |processing |revenue |cycle ){0,5}(?:office|department|location|station|HQ|[Cc]ampus|[Bb]uilding|[Cc]linic|[Hh]ospital|[Cc]enter|[Ss]uite|[Ff]acility|[Tt]ower|[Pp]laza|[Hh]eadquarters|[Ll]ab|[Ll]aboratory|[Ww]arehouse|[Aa]nnex|[Cc]ourthouse|[Bb]ranch)s?";
const PLACE = `(?:our|the) ${PLACE_NAME}`;
const ELSEWHERE =
  /\b(?:remote\w*|home|telework|wfh|hybrid|virtual\w*|(?<!\b(?:five|5) )days? (?:a|per|each)|once|twice|monthly|weekly|bi-?weekly|quarter\w*|annual\w*|training|orientation|onboarding|interviews?|(?<!\bdays? (?:a|per|each) )weeks?|months?|first|until|meet\w*|occasional\w*|travel|visits?|patients? are|optional|may choose|welcome to|as needed|retreat|gym|parking|childcare|day ?care|cafeteria|conference)\b/i;

/** The plain ways of small offices to say that the work is done at their place. */
export const REMOTE_HERE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/opens-with-on-site',
    value: 'denied',
    in: ['description'],
    match: new RegExp(
      `(?<=(?:^|\\n|[.!?;:\\u2022|>] ?)[*_ -]{0,4})(?:100% |fully |all |strictly |always )?${IN_PERSON}(?=\\s?(?:[.,;!\\n]|$)| (?:at |in |only|every|position|role|\\())`,
      'i',
    ),
    unless: ELSEWHERE,
    because: 'a line or sentence that opens with the place of work',
    yes: [
      'On site, S 19th. Day shift.',
      '$24 per hour. In office. Free parking.',
      'Onsite, our LIS is not reachable from outside.',
      'Full time. On site at the surgery center',
    ],
    no: [
      'On-site gym, on-site parking',
      'On site in the first two weeks',
      'In office once a month',
      'In person interviews',
    ],
  },
  {
    id: 'remote/you-are-here',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:[Yy]ou(?:['’](?:ll|d|re)|(?: will| would| are| must|['’]ll need to| need to))?|[Ee]veryone|[Ww]e(?:['’]re| are)?|[Ss]taff|[Cc]oders|[Bb]illers|[Tt]eam|[Pp]ods?|[Ee]mployees|[Pp]osition|[Rr]ole|[Jj]ob|[Ss]eat|[Ww]ork)(?: will| would| is| are| all)? (?:(?:all|be|works?|working|sits?|sitting|together|physically|based|located|seated|stationed|housed|performed|done|with [a-z ]{3,30}?) ){1,3}(?:here\\b|in[- ]person|on[- ]?site|(?:at|in|inside|out of|from) (?:${PLACE}|(?:their|(?:our|the) client[\u2019']s) ${PLACE_NAME})\\b)`,
    ),
    unless: ELSEWHERE,
    because: 'worker and place of the employer in one statement',
    yes: [
      "You'll be here in person, Mon-Thu, on our main campus.",
      'All pods sit together at the Oyster Point building.',
      'Coders work in the HIM department',
      'This position is based at our Tulsa office',
      'You will be with the intake crew at their Mesa warehouse',
      'We work out of our Denton support center',
    ],
    no: [
      'You will be here in person for two weeks of training',
      'You may work from home',
      'You will work with the Denver office',
    ],
  },
  {
    id: 'remote/that-is-where-you-are',
    value: 'presence',
    in: ['description'],
    match:
      /\b(?:office|suite|building|campus|clinic|hospital|department)\b[^.\n]{0,45}\b(?:(?:that|which|this|it)(?:['’]s| is)|is|and) where (?:you|(?:the|this|your) (?:job|desk|seat|work|position))(?:['’](?:d|ll|re)| will| would| is| are)?(?: be| sit| work)?\b|\b(?:you|the (?:biller|coder|person|new hire))(?: will|['’]ll|['’]d| would)? (?:share|get|have) (?:a |your |an )?(?:own )?(?:desk|cubicle|office) (?:in|at|next to|beside|behind|near) (?:our|the|front)/i,
    unless: ELSEWHERE,
    because: 'the place is named, then the worker is put there',
    yes: [
      "Corporate office is in Brandon and that's where you'd be.",
      'You will have your own desk in our Elm Street clinic',
    ],
    no: ['Our office is in Brandon, where patients are seen', 'You will have a desk at home'],
  },
  {
    id: 'remote/job-is-at-the-office',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:[Tt]his|[Pp]osition|[Rr]ole|[Jj]ob|[Ss]eat|[Dd]esk|[Oo]pening|[Vv]acancy|[Ww]ork ?day|[Ss]hift|[Ww]ork(?: location)?) is (?:located |based |housed |physically ){0,2}(?:at|in|inside|out of) ${PLACE}\\b|\\b(?:[Ll]ocated|[Bb]ased|[Hh]oused|[Ss]ituated) (?:at|in) ${PLACE}\\b[^.\\n]{0,40}?, this (?:job|position|role|seat)\\b|\\b(?:[Tt]his|[Ii]t)(?: is|['’]s) an? (?:in-|in-the-|in the )?office (?:job|position|role|gig|seat)\\b|\\b(?:[Ww]e(?:['’]re| are)|[Tt]his is) an? (?:in[- ]person|on[- ]?site|in[- ]office) (?:team|company|office|shop|crew|practice|department|operation)\\b|\\bcommute to (?:our|the) [^.\\n]{0,30}(?:office|clinic|campus|hospital) (?:daily|every day|each day)|\\bin the same room\\b[^.\\n]{0,12}\\bevery day`,
    ),
    unless: ELSEWHERE,
    because: 'the job, not the employer, is at the place',
    yes: [
      'Work is in our office in Fargo, Monday through Friday.',
      'This is an office job.',
      'Located in our main office on Vine, this position supports six doctors.',
      'The opening is in our Salina service center, nights.',
      'The desk is in the Plano lab beside client services five days a week.',
      "We're an in-person team",
      'must be able to commute to our Springfield office daily',
    ],
    no: [
      'Our office is in Fargo',
      'The position is in our office two days a week',
      'The work is in the cloud',
    ],
  },
  {
    id: 'remote/remote-is-no-option',
    value: 'denied',
    in: ['title', 'location', 'description'],
    match:
      /\b(?:(?:remote|telework|telecommuting|wfh|work(?:ing)?[- ](?:from|at)[- ]home)(?: work| options?| schedules?| arrangements?| positions?)? (?:(?:is|are)n['’]t|is not|are not|not|won['’]t be|will not be|cannot be) (?:currently |presently |yet )?(?:an option|on offer|offered|available|possible|permitted|allowed|supported|part of|something|ok(?:ay)?|feasible|workable)|(?:remote|telework|telecommuting|wfh)(?: eligible| eligibility| work| status| option)?[: ]{1,3}(?:not (?:available|offered|eligible|permitted)|unavailable|n\/a\b|none\b)|(?:this|it)(?: is|['’]s)(?: an? [^.\n]{3,25},)? not (?:an? )?(?:remote|work[- ](?:from|at)[- ]home|wfh|telework|virtual)(?: one| role| job| position| seat| opportunity)?(?=[.,;!\n]|$)|(?:can['’]?t|cannot|can not) be (?:done|performed|worked) (?:remotely|from home)|(?:remote|wfh|work(?:ing)? from home|telework)\? ?(?:no\b(?! (?:problem|worries|sweat|matter|fear|issue|biggie))|nope|not|sorry|we (?:don['’]t|do not))|(?<=(?:^|\n|[.!?\u2022] ?)[*_ -]{0,4})not (?:remote|wfh|work[- ]from[- ]home)(?=\s?[,.!;\n]|$)|(?:not|n['’]t) apply if you[^.\n]{0,25}\b(?:remote|wfh|from home))/i,
    unless: /\b(?:states?|residents|outside|COVID|patients?|international\w*|abroad|fully remote)\b/i,
    because: 'the employer says there is no working from home',
    yes: [
      "Remote work isn't an option.",
      'Telework: Not available',
      'This is an office job, not a remote one.',
      'The job cannot be done remotely',
    ],
    no: [
      'Remote work is available',
      'Remote work is not available in California or other states',
      'This is not fully remote',
      'New to working from home? No problem.',
    ],
  },
  {
    id: 'remote/place-in-a-form',
    value: 'presence',
    in: ['location', 'description'],
    match: new RegExp(
      `\\((?:[Ii]n[- ]person|[Oo]n-?[Ss]ite|[Ii]n[- ]office)\\)|\\b(?:[Ww]ork )?[Ll]ocation is ${PLACE}|\\b[Oo]ffice-based (?:[a-z]+ ){0,2}(?:position|role|job)|\\bphysically (?:present|report)(?: to work)? (?:in|at|to) (?:our|the) |\\b(?:[Ww]ork|[Jj]ob|[Pp]osition|[Rr]ole) (?:is|will be) (?:100% |fully |performed )?on[- ]premises?|\\bin an office setting at\\b|\\b(?:[Ff]ull[- ][Tt]ime|[Pp]art[- ][Tt]ime|[Dd]ays|\\d ?(?:-|\\u2013) ?\\d(?::\\d\\d)?(?: ?[ap]m)?),? at our ${PLACE_NAME}|\\b[Yy]ou(?:['’]ll| will) share an? (?:office|room|desk) with`,
    ),
    unless: ELSEWHERE,
    because: 'the place stands where a form or a shift names it',
    yes: [
      'Location: 221 W Main St, Ste 4, Lima OH (in person)',
      'Office-based role in Tulsa.',
      'Full time, Mon-Fri 8-5 at our Main Street location.',
      "You'll share an office with our other biller.",
    ],
    no: [
      'Patients are seen at our Main Street location.',
      'training (in person)',
      'an office-based procedure',
    ],
  },
  {
    id: 'remote/in-person-last',
    value: 'presence',
    in: ['description'],
    match:
      /[,\u2013\u2014-] ?(?:all |always |and )?(?:in[- ]person|on[- ]?site|in[- ]office)(?=\s?(?:[.!;\n]|$))/i,
    unless: ELSEWHERE,
    because: 'a sentence that closes with the place',
    yes: ['At bedside and in classrooms, in person.', 'Monday to Friday 8-5, on site.'],
    no: ['Two meetings a year, in person.', 'We have labs, imaging and a pharmacy'],
  },
  {
    id: 'remote/whole-week-in',
    value: 'denied',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:5|five|all five)(?: full)? days?(?: (?:a|per|each|every) week)?,? (?:${IN_PERSON}|here|(?:in|at) ${PLACE})\\b|(?:${IN_PERSON}|here|(?:[Ii]n|[Aa]t) ${PLACE})[ ,(]{1,2}(?:5|five|all five) days\\b|(?:${IN_PERSON}|(?:[Ii]n|[Aa]t) ${PLACE}|${IN_PERSON.replace('on[', '[Oo]n[')}),? (?:every day|daily|full[- ]time|[Mm]on(?:day)?s? ?(?:-|\\u2013|to|through|thru) ?[Ff]ri(?:day)?|[Mm] ?(?:-|\\u2013) ?[Ff]\\b))`,
    ),
    unless:
      /\b(?:remote\w*|home|hybrid|training|orientation|weeks|weeks? of|first|or|until|months?|patients?|surger\w+|open|clinics? (?:is|are))\b/i,
    because: 'all five days at the place leave none for home',
    yes: [
      'At the Manheim Pike billing office 5 days.',
      'five days a week in the office',
      'On site Monday through Friday',
    ],
    no: [
      'On site five days for training',
      'in the office two days',
      'Our clinic is open in the office every day',
    ],
  },
];
