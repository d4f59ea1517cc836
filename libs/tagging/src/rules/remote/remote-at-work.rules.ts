import { sentenceAround } from '#text';
import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const KIND =
  '(?:[Oo]ffice|OFFICE|[Cc]ampus|[Hh]ub|HQ|[Hh]eadquarters|[Bb]uilding|[Cc]linic|[Hh]ospital|[Ss]uite|[Tt]ower|[Pp]laza|CBO|[Cc]enter|[Ll]ocation|[Ll]ab(?:oratory)?|[Ww]arehouse|[Aa]nnex|[Cc]ourthouse|[Bb]ranch|[Pp]lant)';
const OUR_PLACE = `(?:our|the|their|one of our) (?:[\\w.'\u2019&-]+ ){0,4}?${KIND}\\b(?! (?:managers?|director|staff|hours|team|supervisor|administrator|supplies))`;
const NAMED_PLACE = `(?:[A-Z][\\w.'\u2019-]+ ){1,3}(?:Hospital|Clinic|(?:Medical|Health|Surgery|Cancer) Center|Campus|Building)\\b`;
/** Words that make a place one of several, or of one occasion. */
const ELSEWHERE =
  /\b(?:remote\w*|telework|wfh|hybrid|virtual\w*|days? ?(?:a\b|per|each|\/)|once|twice|monthly|weekly|bi-?weekly|quarter\w*|annual\w*|training|orientation|onboarding|interviews?|weeks|months?|first|until|meet\w*|occasional\w*|travel|visits?|patients?|patient care|physicians?|doctors?|providers?|(?:is|are|presence|attendance|time|but) optional|welcome to|as needed|if|when|pick up|equipment|open|closed|prefer\w*|experience)\b/i;
const AWAY = new RegExp(`${ELSEWHERE.source}|\\bhome\\b`, 'i');

/** The seat, the shift and the way to work, which tell that the work is done at a place of the employer's. */
export const REMOTE_AT_WORK_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/shift-at-a-place',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `(?:\\b\\d{1,2}(?::\\d\\d)? ?(?:[AaPp]\\.?[Mm]?\\.?)? ?(?:-|\\u2013|to|and) ?\\d{1,2}(?::\\d\\d)? ?(?:[AaPp]\\.?[Mm]?\\.?)?|\\b(?:[Ff]ull[- ][Tt]ime|[Pp]art[- ][Tt]ime|[Dd]ays|[Nn]ights|[Ee]venings|[Ww]eekdays|[Ss]hifts?)|\\b[Mm]on[a-z]* ?(?:-|\\u2013|to|through|thru) ?(?:[Ff]ri|[Tt]hu)[a-z]*|\\b(?:[Ff]our|4) ?x? ?(?:10|ten)s?(?:[- ][Hh]ours?)?)\\b[^.\\n]{0,30}?\\b(?:at|in|from|out of) (?:${OUR_PLACE}|${NAMED_PLACE})`,
    ),
    unless: new RegExp(
      `${AWAY.source}|\\b(?:charts?|claims?|cases|accounts?|encounters?|records?|bills)\\b`,
      'i',
    ),
    because: 'the shift and the place it is worked at stand together',
    yes: [
      'Mon-Fri, hours flexible between 8 and 6 at the Georgia Ave office',
      'full time; 8:30-5 in our Lisle HQ',
      '12 hr shifts x 3 (7a-7p) in our central hub',
      'Full-time days at Memorial Hospital.',
      'Four tens, Mon-Thu, out of our Tucson service center, jeans optional.',
    ],
    no: [
      'Training is 8 to 4:30 at our billing center',
      'Our clinic is open 8-5 at the Main Street location',
      'two days a week in our Lisle office',
    ],
  },
  {
    id: 'remote/reports-to-a-place',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b[Rr]eports?(?: to work)?(?:(?: daily| in[- ]person| on-?site)+ (?:to|at) (?:our |the )| (?:to|at) (?:our |the (?!Business|Director|Manager|Vice|Chief|Supervisor|Executive|Practice|Central|Billing|Patient|Front|Revenue|Corporate|Head|Regional)(?=[A-Z])))(?:[\\w.'\u2019&-]+ ){0,4}${KIND}(?=\\s?[.,;\\n]|$| (?:in|on|at|every|daily|each|Mon))`,
    ),
    unless: AWAY,
    because: 'one reports to a building for work, to a person for orders',
    yes: ['The incumbent reports to the Gretna Road billing office.', 'Reports daily to our Tulsa office.'],
    no: ['Reports to the office manager.', 'Reports to the Business Office Director.', 'Reports to our CFO'],
  },
  {
    id: 'remote/in-person-on-weekdays',
    value: 'presence',
    in: ['description'],
    match:
      /\b(?:reports?|works?|working|be|are|is|here|present|required)(?: here)? (?:in[- ]person|on[- ]?site|in[- ]office|in the office),? (?:from )?mon[a-z]{0,5} ?(?:-|\u2013|to|thru|through) ?(?:thu|fri)/i,
    unless: AWAY,
    because: 'all working days of a four-day or five-day week are at the place',
    yes: ['reports in person Mon thru Thurs 7-5:30', 'Works on site Monday through Thursday'],
    no: ['works on site Monday through Thursday, from home on Friday', 'works on site Mondays'],
  },
  {
    id: 'remote/desk-is-at',
    value: 'presence',
    in: ['description'],
    match:
      /(?<!\b(?:help|front|service|information|check-?in|reception|standing|your|credit|trading|news|home) )\b(?:(?:your|the) (?:own )?(?:desk|seat|workstation)|(?<=(?:^|[\n.:;(,] ?))(?:desk|workstation)|cubicle|cube)(?: is| will be)? (?:located |right )?(?:(?:in|behind|beside|near|next to|inside) (?!an?\b|your|home|house|quiet|private|secure|dedicated|front of|this|line|demand|question|good)|on (?:the|our|[A-Z\d]\w{0,9}) (?:[a-z]+ )?(?:floor|level)|at (?:our|the) (?:[\w.'’-]+ ){0,3}(?:office|clinic|hospital|campus|building|station))/i,
    unless:
      /\b(?:your (?:own )?(?:home|house|room)|home office|hybrid|stipend|days?|shared|hotel\w*|training|front desk|patients?|reception)\b/i,
    because: 'a desk has its place in the building',
    yes: [
      'desk in HIM, Tyler, daily',
      'Cubicle on C level, badge access',
      "You'll be at the desk behind the nurses station",
      'Your desk is on the third floor',
    ],
    no: [
      'A desk in a quiet room',
      'the desk in your home',
      'a seat at the table',
      'help desk at the hospital',
    ],
  },
  {
    id: 'remote/way-to-work',
    value: 'presence',
    in: ['description'],
    match: new RegExp(
      `\\b(?:[Mm]ust|[Nn]eed to|[Hh]ave to|[Rr]equired to|[Aa]ble to|[Aa]bility to|[Rr]eliable transportation|[Rr]eliably)(?: be able to)?(?: reliably| safely)?(?: come| get| commute| drive| report| make it)?(?: in)?(?: daily| every day)? to(?: and from)? ${OUR_PLACE}(?=\\s?[.,;!\\n]|$| (?:in|on|at|every|daily|each|required|needed|is (?:required|needed|a must)))`,
    ),
    unless: AWAY,
    because: 'who must be able to get to the place works there',
    yes: [
      'Must be able to come to the 84th Street campus.',
      'reliable transportation to our clinic.',
      'Reliable transportation to and from the warehouse is required',
    ],
    no: [
      'Must be able to come to our office once a month',
      'Must be able to travel to our clinics',
      'Able to talk to the office manager',
    ],
  },
  {
    id: 'remote/placed-with-a-client',
    value: 'presence',
    in: ['description'],
    match:
      /\b(?:you(?:['’]ll| will|['’]d| would)?|this (?:position|role|job|person)(?: will| would)?|the (?:incumbent|biller|coder|specialist)(?: will| would)?) (?:sits?|works?|be|is) ?(?:stationed|placed|housed|embedded|seated|located|based)? ?(?:in|inside|at|within) (?:an?|one of our) (?:[a-z]+ ){0,2}(?:client|customer|partner|local|busy|large)(?: [a-z]+)? (?:hospital|facility|clinic|site|office|campus|practice)\b/i,
    unless: /\b(?:home|remote\w*|hybrid|telework|wfh|days? (?:a|per|each)|training|first|travel|once)\b/i,
    because: 'a seat at the client is away from home',
    yes: ["You'll sit inside a client hospital downtown", 'You will be stationed at a client site in Tampa.'],
    no: ['You will work with a client hospital', 'You code for a client hospital, from home'],
  },
  {
    id: 'remote/not-in-the-program',
    value: (match) =>
      /\b(?:remote\w*|home|wfh|telework|hybrid)\b/i.test(
        sentenceAround(match.input, match.index, match.index + match[0].length),
      )
        ? 'denied'
        : null,
    in: ['description'],
    match:
      /(?:(?:\bnot|n['’]t) (?:part of|in|included in|covered by|eligible for|on)|\bexcluded from|\boutside) (?:that|this|the|our) (?:remote |telework |hybrid |work[- ]from[- ]home |wfh )?(?:program|arrangement|policy|option|perk|list)\b/i,
    unless: /\b(?:states?|residents|COVID|benefits?|insurance)\b/i,
    because: 'others may work from home, this seat may not',
    yes: [
      'some staff work at home but this line is not part of that program',
      "Coders are remote; this seat isn't in that program",
    ],
    no: ['not part of the union program', 'States outside the remote policy'],
  },
];
