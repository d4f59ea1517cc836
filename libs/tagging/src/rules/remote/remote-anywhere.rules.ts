import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const LIMITED =
  /\b(?:hybrid|partial\w*|not (?:an? )?remote|no remote|days? (?:a|per|each)|weekly|monthly|sometimes|occasional\w*|temporar\w*|COVID|pandemic|may apply|can apply|discretion|eligible|patients?|visits?|(?<!no )commute|miles|minutes|home health|home care)\b/i;
const ROOM =
  '(?:house|home|kitchen(?: table)?|spare (?:bed)?room|sofa|couch|dining (?:room|table)|living room|den|residence|apartment|place|porch|home office)';
/** Home, and the rooms that stand for it. */
const HOME =
  '(?:home|remote\\w*|wfh|(?:your|their) (?:own )?(?:house|apartment|residence|place|kitchen table|couch|living room))';
const PICK =
  "(?:your (?:decision|choice|call|pick|option|preference)|you (?:decide|choose|pick|prefer)|up to you|as you (?:like|please|prefer|wish)|whichever|either (?:is|works)|doesn['\u2019]t matter)";

/** Homes that are called by other words, and places that are left to the worker. */
export const REMOTE_ANYWHERE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/opens-with-home',
    value: 'home',
    in: ['description'],
    match:
      /(?<=(?:^|\n|[.!?;\u2022|>] ?)[*_ -]{0,4})(?:100% |fully |all )?(?:home[- ]based|wfh|work[- ](?:at|from)[- ]home|work(?:ing)? remotely|telecommute|virtual|remote|anywhere in the (?:U\.?S\b\.?A?|United States|country|continental))(?=\s?[.,;!(\n]|$| work only| full[- ]time| for [A-Z]| from (?:anywhere|your|home)| (?:with)?in (?:the US|any)| seat| gig| nationwide)/i,
    unless: LIMITED,
    because: 'a line or sentence that opens with the place of work',
    yes: [
      'Home-based for Florida residents only',
      'Full time. WFH.',
      '- Remote, nights',
      'Remote nationwide',
      'Telecommute full time.',
    ],
    no: ['Virtual interviews', 'Home-based hospice patients', 'Remote, two days a week'],
  },
  {
    id: 'remote/place-is-all-the-same',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:nobody|no one|we|they|us|it|which|doesn['’]t|don['’]t)\b[^.\n]{0,15}\b(?:cares?|minds?|matters?|picky|fussy)\b[^.\n]{0,10}\bwhere you(?:['’]re)? ?(?:do (?:the|your|it)|work|live|sit|log|code|bill|(?:are )?(?:based|located)|are (?:sitting|working))|(?:work|code|bill|log in|log on|do (?:it|the work|this)|sit)\b[^.\n]{0,15}\bwherever (?:in the (?:US|U\.S\.|United States|country|states|lower 48) )?(?:you|there['’]s|there is|has)\b|location[- ](?:independent|agnostic)|otherwise,? (?:you(?:['’]re| are)? |we )?(?:work(?:ing)? )?(?:from home|at home|remote(?:ly)?)\b|home is (?:your|the) (?:workplace|office)|(?:no|nobody (?:has|comes (?:in)?to)|never (?:had|have)|(?:do not|don['’]t) have|gave up|without) (?:an? |our |the )?(?:physical )?(?:(?:HQ|headquarters|brick[- ]and[- ]mortar(?: office)?)(?=\s?[.,;:!)\n]|$)|office (?:to (?:go|come|report|drive) to|at all|lease))|(?:we|company|team) (?:(?:have|has)(?:n['’]t| not) had|have no|has no|no longer have) (?:an? |any )?(?:physical )?offices?(?= since| space|[.,;!\n]| in years| anymore)|(?:live|reside|work) (?:in )?(?:any (?:us |u\.s\. )?state|anywhere|wherever)(?= you| in the (?:lower|u\.?s|united|country|continental|contiguous|50)|,? (?:and|or) work|[.;,!]))/i,
    unless: LIMITED,
    because: 'an employer that does not mind where the work is done lets it be done at home',
    yes: [
      'nobody cares where you do the work',
      'Code from wherever you like',
      'We are location-agnostic',
      'Log in wherever in the country there is a fast line.',
      'We have no headquarters.',
      'We have not had an office since 2018.',
      "We don't mind where you live",
    ],
    no: ["We don't care where you went to school", 'no office hours', 'Patients live anywhere'],
  },
  {
    id: 'remote/own-room',
    value: 'home',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:work|working|works|do|done|code|coding|bill|billing|seat|job|desk|all|everything|log(?:ging)? in|sit|performed|based)\\b[^.\\n]{0,25}\\b(?:from|in|at|out of) (?:your|their|one['’]s) own ${ROOM}|(?:work|code|bill|log in|sit)(?:ing)? (?:from|at|in|out of) your ${ROOM}|your (?:own )?${ROOM} is (?:your|the|our) (?:[a-z]+ )?(?:office|workplace|desk)|(?:office|workplace|where|commute)\\? (?:it['\u2019]s |that['\u2019]s |at )?your (?:own )?${ROOM}|(?:it|that|which|this|office|workplace|desk)(?: is|['’]s|['’]ll be| will be) your (?:own )?(?:house|kitchen(?: table)?|spare (?:bed)?room|sofa|couch|dining (?:room|table)|living room|den|porch)|your commute (?:is|will be) (?:the |a |down |from |zero|nothing))`,
      'i',
    ),
    unless: LIMITED,
    because: "the worker's own rooms are the workplace",
    yes: [
      'You do it all from your own house.',
      'Code from your kitchen table',
      'Your home office is your workplace',
      'The office? Your porch.',
      'From week two the office is your spare bedroom.',
    ],
    no: ['Work from your home two days a week', 'visits to patients in their own home'],
  },
  {
    id: 'remote/home-or-office-is-your-call',
    value: 'choice',
    in: ['location', 'description'],
    match: new RegExp(
      `\\b(?:(?:office|on[- ]?site|campus|in[- ]house|in[- ]person|here|desk)\\b[^.\\n]{0,20}\\b(?:or|and|versus|vs)\\b[^.\\n]{0,12}\\b${HOME}\\b|${HOME}\\b[^.\\n]{0,15}\\b(?:or|and|versus|vs)\\b[^.\\n]{0,25}\\b(?:office|on[- ]?site|campus|in[- ]house|in[- ]person|here|desk)\\b)[^.\\n]{0,30}\\b${PICK}`,
      'i',
    ),
    unless: /\b(?:after(?! all)|days? (?:a|per|each)|which days)\b/i,
    because: 'both places are named and the pick is the worker\u2019s',
    yes: [
      'can work at our Jefferson St. office, or from home, or alternate, your decision',
      'Home or office, your pick',
      'Remote or in-person: whichever suits you',
      'Bill from your apartment or at the office, as you like',
    ],
    no: ['Two days a week home and office, you choose which days', 'Home and office phones'],
  },
  {
    id: 'remote/workers-are-at-home',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:you(?:['’](?:ll|d|re))?|every ?one|every one of us|all of us|we(?:['’]re| all)?|coders|billers|auditors|specialists|reps|staff|employees|team|department|associates|incumbent|new hire)\b[^.;:\n]{0,45}?\b(?:telecommutes?|teleworks?|(?:works?|working|logs? (?:in|on)|codes?|coding|bills?|billing|audits?|auditing|sits?|are|is|be|been) (?:all |100% |always |fully |entirely |permanently |full-?time ){0,2}(?:from (?:their |your |our |a |the )?(?:own )?home|at home|remote(?:ly)?|from anywhere|home[- ]based|wfh|distributed|off-?site(?= from|[.,;!\n])))\b(?! (?:health|visits?|care|sites?|clinics?|with|access|coders|billers|patients?|staff|team|for (?:now|the)))/i,
    unless: new RegExp(
      `${LIMITED.source}|\\b(?:if|not|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|who|previous(?:ly)?|used to|experience|manag\\w+|supervis\\w+|lead\\w*|oversee\\w*|clients?|providers?|may|some|two|three|four|mix|combination|after|until|once|either|or (?:in|on|at)|office|on-?site|training|days?|prefer\\w*|other|rest|most(?:ly)?|half|\\d\\d% of)\\b`,
      'i',
    ),
    because: 'those who do the work do it at home',
    yes: [
      "You'll code from home.",
      'Everyone on the coding team works remotely.',
      'Our entire staff telecommutes.',
      'Coders at Bellweather are remote, always have been.',
      "We've been fully distributed: all of us are remote",
    ],
    no: [
      'You will manage staff that works remotely',
      'Half the team is remote',
      'You work from home two days a week',
      'Some coders are remote',
      'Coders may telework',
    ],
  },
  {
    id: 'remote/headed-line-says-home',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:location|where|site|workplace|place|work ?station|base)[*_]{0,2}[ \t]{0,2}[:|\u2013-][*_ \t]{0,4}(?:(?:from |at |in )?your (?:own )?home|(?:from|at) home|home(?: office)?\b(?! health| care| visit|town)|anywhere|wherever|(?:fully |100% )?distributed)|(?:telecommut(?:e|ing)|telework|remote|wfh)[*_]{0,2}[:|][*_ ]{0,4}(?:full[- ]?time|100 ?%|yes\b)|(?:virtual|wfh|telework|telecommut(?:e|ing)|home[- ]based|work[- ](?:from|at)[- ]home) (?:role|position|seat|gig|job|team)\b|you(?:['’]ll| will) telecommute|(?:we(?:['’]ve| have) been|we(?:['’]re| are)|company is|team is) (?:fully |100% |all[- ]|completely )(?:remote|distributed|virtual)\b)/i,
    unless: LIMITED,
    because: 'a headed line or a label gives home as the place',
    yes: [
      'Work location: your home.',
      'Where: anywhere in the US with fast internet',
      'Virtual role.',
      'Telecommuting: full time',
      "We've been fully distributed since 2015.",
    ],
    no: ['Location: Home Health office', 'Remote: two days a week', 'Virtual team meetings weekly'],
  },
  {
    id: 'remote/first-here-then-home',
    value: 'after_training',
    in: ['description'],
    match:
      /\b(?:first|initial)\b (?:[a-z\d]+ ){0,2}?(?:days?|weeks?|months?|shifts?)\b[^.\n]{0,40}?\b(?:on[- ]?site|office|in[- ]person|here|campus|with us|hospital)\b[^.\n]{0,30}?\b(?:then|after that|afterwards?|thereafter|from then on|and)\b[^.\n]{0,25}?\b(?:home|remote(?:ly)?|wfh)\b/i,
    unless: /\b(?:hybrid|not|eligible|apply|discretion|days? (?:a|per|each)|weekly|patients?|may be)\b/i,
    because: 'a first stretch on site, then home',
    yes: [
      'First month in the office, then home for good.',
      'The initial six weeks are on site and from then on remote',
    ],
    no: [
      'First month in the office, then home two days a week',
      'first day in the office, then a quiet month',
    ],
  },
  {
    id: 'remote/home-once-signed-off',
    value: 'after_training',
    in: ['description'],
    match:
      /\b(?:once|after|following|when|as soon as|upon)\b[^.\n]{3,80}?[, )](?:you(?:['’](?:ll|re|d))?|going|go(?:es)?|moves?|transition|the (?:job|seat|position|role|desk|work)|your (?:desk|seat|job)|coders|billers|associates|employees|staff|team members|everyone|we (?:ship|send))\b[^.\n]{0,35}?\b(?:(?:from |at |go(?:ing)? )?home|remote(?:ly)?|wfh|telework)\b(?! (?:health|visits?|care|sites?|clinics?))/i,
    unless:
      /\b(?:not|hybrid|(?<!half an? )years?|twelve months|eligible|apply|application|COVID|discharge\w*|patients?|some|sometimes|occasional\w*|except|days? (?:a|per|each)|weekly|may be considered|discretion|interview|offer|hired?|deposit)\b/i,
    because: 'the seat goes home when the beginner is signed off, as of right',
    yes: [
      'After about half a year, once your numbers hold, going home is your call',
      'Once you hit 95% you take the job home',
      'After eight weeks you work from home for good',
    ],
    no: [
      'After one year you can work from home',
      'Once trained you may work from home two days a week',
      'After discharge the patients go home',
    ],
  },
];
