import type { Rule } from '../../define-tag.js';
import { withStates } from '../states/states-rule.js';
import type { PlaceSignal } from './remote-choice.js';

const HOME = '(?:home[- ]based|(?:from |at )?home|remote(?:ly)?|wfh|telework)';
const NOT_ALWAYS =
  /\b(?:hybrid|partial\w*|not|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|no longer|(?<!first )days?(?! one| 1\b)|weekly|some|sometimes|occasionally|once|part|until|temporar\w*|COVID|pandemic|may be|can be considered|consider\w*|apply|discretion|prefer\w*|patients?|discharge\w*|surgery)\b/i;
/** Words of a first stretch that is not at home. */
const STARTED_ELSEWHERE =
  /\b(?:train\w*|orientat\w+|onboard\w*|on-?site|office|campus|building|in[- ]person|weeks?|months?)\b/i;

/** Seats that are at home by condition, after a first stretch, or by choice. */
export const REMOTE_FROM_HERE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/afterwards-home',
    value: ({ input, index }) =>
      STARTED_ELSEWHERE.test(input.slice(Math.max(0, index - 250), index)) ? 'after_training' : null,
    in: ['description'],
    match: new RegExp(
      `(?<=[.;:,\\n\u2013-] ?(?:and )?)(?:afterwards?|thereafter|after (?:that|which)|from (?:then|there|that point) on|later on)\\b[,:]? ?(?:(?:it(?:['\u2019]s| is)|you(?:['\u2019]re| are|['\u2019]ll| will)?|we|the (?:job|position|role|seat|work|desk)|everyone|coders|billers) )?(?:(?:all|is|are|be|go|goes|works?|code|bill|performed|done|moves?|becomes?|permanently|fully|100%|entirely|completely|to) ){0,4}${HOME}\\b(?! (?:health|visits?|care|office supplies))`,
      'i',
    ),
    unless: NOT_ALWAYS,
    because: 'a first stretch on site, home from then on',
    yes: [
      'weeks 1-16 in our training room; afterwards home based.',
      'Six months are worked on site. Thereafter the position is performed from home on a full time basis.',
      'Orientation is in Boise; from then on remote.',
    ],
    no: [
      'You train at our office. Afterwards you work from home two days a week.',
      'The surgery is short; afterwards home',
      'We code charts; thereafter remote audits',
    ],
  },
  {
    id: 'remote/done-from-states',
    value: 'home',
    in: ['description'],
    match: withStates(
      '\\b(?:may|can|could|must) (?:(?:do|perform|work)(?: (?:this|the|your))?(?: (?:job|work|role|position))? from|be (?:performed|done|worked|filled) from|log (?:in|on) from)(?: (?:any of|one of)?(?: ?the)?(?: following)?(?: states)?)?[:\\s]{1,3}{states}',
    ),
    unless: /\b(?:licen[cs]\w*|patients?|hybrid|not|cannot|days?|servers?|telehealth)\b/i,
    because: 'who may do the work from a whole state does it at home',
    yes: [
      'You may do this job from Virginia, North Carolina or Maryland.',
      'This position may be performed from: Indiana, Illinois',
    ],
    no: ['The job may not be performed from California', 'Work from one of our Texas clinics'],
  },
  {
    id: 'remote/eligible-for-remote',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:position|role|job|opening|opportunity|this|seat) (?:is|are)(?: fully| 100%| also)? (?:eligible|approved|open|designated|classified) (?:for|to|as) (?:full-?time |permanent |100% |fully )?(?:remote|work[- ]from[- ]home)(?: (?:work|status|employment|eligible))?\b(?! (?:or|and))/i,
    unless: NOT_ALWAYS,
    because: 'the position, not some of its days, may be worked remotely',
    yes: [
      'This position is eligible for remote work in the following locations: Vermont; Maine.',
      'The position is eligible for full-time remote work.',
    ],
    no: [
      'This position is eligible for remote work two days a week',
      'The role is not eligible for remote work',
    ],
  },
  {
    id: 'remote/remote-is-fine',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:remote(?: work)?|wfh|working (?:from home|remotely)|work(?:ing)? from home|telecommuting)(?: is|['’]s|:)? (?:totally |perfectly |absolutely |also )?(?:ok(?:ay)?|fine|welcome|no problem|all right|standard|the norm|how we work)\b/i,
    unless: new RegExp(`${NOT_ALWAYS.source}|\\b(?:after|(?:when|as) needed|snow|weather)\\b`, 'i'),
    because: 'the employer has nothing against a remote seat',
    yes: ["Remote is OK as long as you're in Larimer County", 'Working from home is fine with us.'],
    no: ['Remote is not OK', 'Remote is OK once in a while', 'WFH is fine some days'],
  },
  {
    id: 'remote/remote-from-the-start',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:remote(?:ly)?|from home|at home|wfh) (?:from|starting|since|beginning)(?: on)? (?:your |the )?(?:very )?(?:day one|day 1|first day|start|beginning|outset)\b/i,
    unless: NOT_ALWAYS,
    because: 'home, without a first stretch on site',
    yes: ["You'll be remote from day one.", 'work from home from your first day'],
    no: ['not remote from day one', 'hybrid, remote from the start of the second year, two days'],
  },
  {
    id: 'remote/remote-with-travel',
    value: 'home',
    in: ['description'],
    match:
      /(?<=(?:^|\n|[.!?:;\u2022|>] ?)[*_ -]{0,4})(?:100% |fully )?(?:remote|home[- ]based|wfh|virtual|telecommute)(?:,? (?:with|plus|and|but)(?: [a-z\d%]+){0,3}? travel\b|,? travel (?:up to|is|required))/i,
    unless: /\b(?:hybrid|weekly|monthly|patients?|days? (?:a|per|each))\b/i,
    because: 'travel is told of a seat that is at home otherwise',
    yes: ['Home based with travel.', 'Remote with occasional travel to clinics.'],
    no: ['Remote with weekly travel to the office', 'Remote monitoring with travel'],
  },
  {
    id: 'remote/telecommuter',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:telecommuter|teleworker)(?=\s?(?:[.,;(\n]|$)| (?:role|position|job|seat))|(?:100% |fully )?off-?site (?:position|role|job|seat)|(?:100%|fully|entirely) off-?site|work ?@ ?home)/i,
    unless:
      /\b(?:hybrid|not|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|partial\w*|policy|requirements|days?|some|storage|parking)\b/i,
    because: 'further names of a seat at home',
    yes: ['Work setting: telecommuter', 'This is an off-site position.', 'work@home company since 2006'],
    no: ['Telecommuter policy applies', 'off-site storage', 'not an off-site position'],
  },
  {
    id: 'remote/office-is-optional',
    value: 'choice',
    in: ['description'],
    match:
      /(?:\b(?:the office|coming in(?:to (?:the|our) office)?|in-person attendance|(?:office|on-?site) (?:attendance|presence|time))(?: is|['’]s)? (?:entirely |completely |totally |always )?optional\b|(?<=(?:^|\n|[.!?;] ?))office(?: is)? optional\b|\b(?:never|don['’]t|do not|needn['’]t|need not)(?: ever)? (?:have to |need to )?(?:come in(?:to)?|set foot in|report to) (?:the|our|an?) office\b)/i,
    unless:
      /\b(?:training|events?|parties|party|meetings?|weekends?|Saturdays?|if|days?|hybrid|patients?)\b/i,
    because: 'who need not come in works at home, or where he likes',
    yes: ['Office optional.', 'Coming in is optional.', 'You never have to come into the office.'],
    no: ['Office optional on Saturdays', 'The office party is optional'],
  },
  {
    id: 'remote/here-or-home',
    value: 'choice',
    in: ['description'],
    match:
      /\b(?:(?:choose|pick|select)(?: between| from)?:? (?:our|the) [^.,\n]{0,30}?(?:office|headquarters|campus|HQ|clinic|hub) (?:or|and) (?:your |their )?(?:own )?home|(?:come in(?:to (?:the|our) office)?|come to (?:the|our) [a-z ]{0,15}office|work (?:here|in (?:the|our) office)) or (?:stay |be |work )?(?:at |from )?home|(?:most|many|some|half)(?: of (?:us|them|our [a-z]{3,9}))? (?:work|stay|code|bill|are)(?: from| at)? (?:home|remote(?:ly)?),? (?:and |but |while )?(?:some|a few|others|the rest|one or two)[^.\n]{0,15}? (?:like|prefer|choose|come|use|enjoy))/i,
    unless: /\b(?:after|patients?|hybrid|days? (?:a|per|each)|depending|eligible|as needed|snow|weather)\b/i,
    because: 'the worker picks the place',
    yes: [
      'choose our Fargo headquarters or your own home',
      'Come in or stay home.',
      'Most work from home, some like the office.',
    ],
    no: ['Come in or call', 'Patients come in or stay home', 'Some work from home, the others may not'],
  },
];
