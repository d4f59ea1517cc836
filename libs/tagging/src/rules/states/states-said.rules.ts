import type { StateCode } from '#domain';
import type { Rule } from '../../define-tag.js';
import { isExceptedBefore, SAID, statesStanding } from './states-said.js';
import { statesOf, statesUnless, withStates } from './states-rule.js';

const OTHER_MATTERS =
  /\b(?:licen[cs]\w*|pay range|salary|wage\w*|privacy|notice|leave|law|laws|patients?|medicaid|experience|rules|benefits?|tax(?:es)?)\b/i;

/** A remote headline before a list, or a sentence of the states grammar that lets states in. */
export const STATES_SAID_ALLOWED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-allowed/said-of-states',
    value: statesStanding('allowed'),
    in: ['title', 'location', 'description'],
    match: SAID,
    because: 'words about hiring or home that lead on to states let workers of these states in',
    yes: [
      'Our payroll is set up for team members whose home address is in ID, MT, OR, UT, WA or WY.',
      'Candidates from IL, IN, MI, OH, WI.',
      "As of this quarter we're able to hire in CO, GA, IL and WI.",
      "It can't be offered to those whose domicile is outside Missouri, Iowa or Illinois.",
      "If you don't live in TX, OK or LA, we can't hire you.",
      'We do not hire outside Ohio and Michigan.',
      'States in which we are able to employ remote staff: Arizona, Nevada',
      'Remote employees must maintain a primary residence in FL, GA, or SC.',
      'Work at home (LA, MS, AL residents)',
      'Your home needs to be in Georgia.',
      'We can place off-site coders only in the following: Ohio, Kentucky, Indiana.',
      'Our company is registered to do business in IA, NE and SD.',
      'You may live in any of the states where Fairmount files payroll: CT, DE, FL',
      'For tax and insurance reasons associates must live in Iowa or Utah.',
      'We are licensed to hire in: Iowa, Utah',
      'Primary residence in Iowa or Utah. No exceptions.',
      'You must reside in Ohio and be willing to travel.',
      'People who live outside Ohio must relocate before they start.',
    ],
    no: [
      'You may live in any US state apart from California and Connecticut.',
      'Residents of California and New York: the wage notice is on our site.',
      'Our coders live in Texas and Florida',
      'We are located in Ohio',
      'The company employs 400 people in Texas.',
      'Candidates need not live in Texas.',
      'You must live in Austin, TX',
      'We serve patients who live in Texas and Oklahoma.',
      'Remote - Texas',
      'Preferred: CPA; resident of Iowa or Utah',
      'For licensing reasons you must hold a Texas or Ohio license.',
      'Candidates who live outside Ohio are welcome to relocate.',
    ],
  },
  {
    id: 'remote-states-allowed/states-named-first',
    value: (match) => (/\bonly\b|\bwhere\b/i.test(match[0]) ? statesOf(match) : null),
    in: ['title', 'location', 'description'],
    match: withStates(
      '(?:\\bonly )?{states}\\)?(?:,? (?:is|are)(?: the states?)? where (?:our|you|we|remote|all)[^.\\n]{0,40}?(?:live|reside|hire|employ)|(?:[- ]based| residents)? (?:candidates|applicants|residents|people|addresses|homes)(?: only)?)',
    ),
    unless: OTHER_MATTERS,
    because: 'the states come first, the people they are kept for after them',
    yes: [
      'Only GA & SC candidates will be considered.',
      'Remote role, Arizona-based candidates only.',
      'Northern New England (ME, NH, VT) is where our remote coders must live.',
    ],
    no: ['Texas is where our hospital is', 'Only Texas pays this', 'Ohio residents only get this notice'],
  },
  {
    id: 'remote-states-allowed/those-states',
    value: (match) => {
      const states = statesOf(match) ?? [];
      const count = match.groups?.['count'];
      const counted = count ? ['two', 'three', 'four', 'five', 'six'].indexOf(count.toLowerCase()) + 2 : null;
      return states.length > 1 && (counted ?? states.length) === states.length ? states : null;
    },
    in: ['description'],
    match: withStates(
      '{states}\\b[^\\n]{0,100}?\\b(?:home|live|reside|residence|domicile|hire|employ)[^.\\n]{0,40}? (?:in|within|of) (?:(?:one|either|any) of )?(?:those|these|the same|the above) (?:(?<count>two|three|four|five|six) )?states\\b',
    ),
    unless: /\b(?:not|n['’]t|licen[cs]\w*|patients?)\b/i,
    because: 'the states are named first, then the home is tied to them',
    yes: ['drive to our clinics in Montana and northern Wyoming. Home must be in one of those two states.'],
    no: ['clinics in Montana and Wyoming. Home must be in those three states.', 'Ohio has those states'],
  },
  {
    id: 'remote-states-allowed/on-the-side-of',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '(?:\\b(?:live|living|reside|residing|home|residence|hire)\\b[^\\n]{0,70}?) on the {states} side\\b',
    ),
    unless: OTHER_MATTERS,
    because: 'a side of the state line to live on',
    yes: ['we only hire people living within 75 miles of Knoxville, on the Tennessee side'],
    no: ['our clinics on the Kentucky side', 'patients living on the Ohio side'],
  },
];

/** "... isn't an approved work state", "... are not on our list", "... is not a state in which we employ", "... is outside". */
const OUR_KIND =
  '(?:approved|eligible|hiring|payroll|registered|supported|permitted|authorized|covered|employment|remote)';
const OUR_MAP = '(?:states?|locations?|footprint|list|map|area|network|jurisdictions?)\\b';
const WHOSE =
  '(?:an? |one of (?:our|the) |among (?:our|the) |(?:on|in) (?:our|the)(?: list of)? |(?:a )?part of (?:our|the) )?(?:current(?:ly)? )?';
const WHERE_WE_EMPLOY =
  '(?:states?|locations?|places) (?:(?:where|in which|that|from which) )?(?:we|you|our|the company)\\b[^.\\n]{0,25}?\\b(?:hire|employ\\w*|payroll|nexus|entity|registered|workers?|staff|live)\\b';
const NOT_ONE_OF_OURS = [
  `(?:is|are|falls?|lies?)(?: currently| still)? outside(?: of)? (?:our|the) (?:(?:${OUR_KIND}|service|work)[ -]${OUR_MAP}|footprint\\b)`,
  `(?:is|are)(?: currently| presently| still)?(?:n['’]t| not)(?: currently| presently| yet)? ${WHOSE}(?:${OUR_KIND}[ -](?:work |remote |hiring |employment |residence )?${OUR_MAP}|${WHERE_WE_EMPLOY})`,
].join('|');

export const STATES_SAID_EXCLUDED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-excluded/said-of-states',
    value: statesStanding('excluded'),
    in: ['title', 'location', 'description'],
    match: SAID,
    because: 'words about hiring or home that are denied or excepted keep workers of these states out',
    yes: [
      "we can't issue 1099s for this one to people residing in CA, NJ, IL or MA.",
      "Saint Brannoc doesn't hire remote staff in AK, HI, NY or WA.",
      'You may live in any US state apart from California and Connecticut.',
      'We simply cannot place people in Oregon or Hawaii.',
      'able to hire in every state but these four: CA, NY, MA, WA',
      "Where we can't employ you: Alaska, California",
      "Client can't onboard anyone sitting in: CA, CO",
      'MedCo is not registered as an employer in Alaska or Vermont',
      'Anyone living in California or Illinois cannot be considered.',
      'Work cannot be performed from NY or CA.',
      'Our agreement does not allow us to place nurses who reside in CA or NJ.',
      "The customer won't look at resumes from Colorado.",
      'Because of wage laws we cannot engage reviewers in California',
    ],
    no: [
      'We do not hire outside Ohio and Michigan.',
      'We are not located in Texas',
      "If you don't live in TX, we can't hire you.",
      'Candidates must live in Iowa, no exceptions.',
      'Not licensed in Texas',
      "We don't use tax software in California.",
      'We are not accepting new patients from Texas.',
    ],
  },
  {
    id: 'remote-states-excluded/sorry-states',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '\\b(?:sorry|apologies|regret(?:fully|s)?|unfortunately)(?:,|:)?(?: to)?(?: (?:our|my|the))?(?: friends (?:in|from))? {states}(?: (?:folks|residents|people|candidates|applicants|friends|neighbou?rs))?(?=\\s?(?:[,.;!\\n)\u2013-]|$))',
    ),
    unless: OTHER_MATTERS,
    because: 'an apology to the people of a state turns them away',
    yes: ["sorry, NJ and NY folks, we've no entity there.", 'Sorry, California!'],
    no: ['Sorry, Texas is full of coders', 'Unfortunately, we can only hire in Texas'],
  },
  {
    id: 'remote-states-excluded/no-and-states',
    value: statesOf,
    in: ['title', 'location', 'description'],
    match: withStates(
      '(?:^|[\\n(;,.\u2013\u2014-] ?[*_\u2022-]{0,3} ?)(?:no|not|excludes|excluding|excl\\.?|sorry no|ineligible|off limits|closed)(?: (?:hires|hiring|workers|coders|billers|folks|people))?(?: (?:in|from))?[*_]{0,2}(?: ?[:\u2013-])? ?{states}(?: (?:residents|applicants|candidates|folks|please|at this time|right now|yet))?(?=\\s?(?:[,.;!\\n)]|$))',
    ),
    unless: OTHER_MATTERS,
    because: 'a bare "no" before a list of states turns their people away',
    yes: ['NO: CA, NY, NJ, PA, Puerto Rico.', 'Remote, no CA or NY please', 'Not: Hawaii, Alaska'],
    no: ['No Texas experience needed', 'No California wage notice', 'No. 4 Texas'],
  },
  {
    id: 'remote-states-excluded/states-are-out',
    value: (match) => (isExceptedBefore(match) ? null : statesUnless(OTHER_MATTERS)(match)),
    in: ['description'],
    match: withStates(
      `{states}\\)?(?: residents| applicants| candidates| folks)?,?\\s(?:need not apply|(?:excluded|ineligible)\\b|(?:is|are)(?: currently| presently| unfortunately)? (?:off the table|off limits|out\\b|out of (?:bounds|reach)|closed|paused|on hold|a no-?go|blocked|excluded|ineligible|not (?:yet )?(?:possible|an option|open|eligible|available|supported|allowed|approved|covered|included))|(?:is|are)n['’]t (?:currently |yet )?(?:possible|an option|open|eligible|available|supported|allowed|approved|covered|included|considered)|${NOT_ONE_OF_OURS}|(?:cannot|can['’]t|can not|won['’]t|will not) (?:be (?:considered|hired|accepted|accommodated|supported|placed)|apply)|(?:residents|applicants|candidates|folks|people)[:,] (?:we(?:['’]re)? )?(?:can['’]?t|cannot|can not|unable to|not able to) (?:currently |yet )?(?:hire|employ|consider|take))`,
    ),
    because: 'a state that is named as closed, its people as turned away',
    yes: [
      "Puerto Rico isn't possible at present.",
      'CA and NY residents cannot be considered',
      'Hawaii is off the table',
      'any US state (HI and AK excluded)',
      'CA & NY need not apply.',
      'CA is paused until spring',
      "Delaware isn't one of our payroll states.",
      'Idaho falls outside our hiring area.',
      'Maine and Oregon are not on the list of approved locations',
      'Nevada is not a state where we have employees on payroll',
    ],
    no: [
      'Texas is hot',
      "Anyone outside Ohio or Michigan can't be hired.",
      'California patients are not eligible',
      'Ohio is not far',
      'California is not a community property state',
      'Utah is not a state where we see patients',
    ],
  },
];
