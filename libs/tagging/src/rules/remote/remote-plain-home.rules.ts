import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const OFFICE =
  "(?:(?:our|the|an?|any|its|their) (?:[\\w.\u2019'&-]+ ){0,4}?(?:offices?|headquarters|HQ|campus|hub|clinic|building|hospital|leases?)|the office|here|on[- ]?site|downtown)";
const HOME =
  "(?:(?:at |from |in |out of )?(?:your|their|one['\u2019]s) (?:own )?(?:home|house|place|kitchen(?: table)?|living room|spare (?:bed)?room|apartment|couch|porch)|(?:at |from )?home|remote(?:ly)?)";
const TEACHES =
  /\b(?:adjunct|instructor|faculty|lecturer|teach(?:es|ing)?|you(?:['\u2019]ll| will)? (?:teach|grade|tutor))\b/i;
const SHARED =
  /\b(?:hybrid|days? (?:a|per|each)|weekly|monthly|sometimes|occasional\w*|temporar\w*|COVID|pandemic|patients?|visits?|year|twelve months|on[- ]campus|in[- ]person|blended)\b/i;

/** Seats at home, told by what the worker is spared, may pick or teaches. */
export const REMOTE_PLAIN_HOME_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/pick-office-or-home',
    value: 'choice',
    in: ['description'],
    match: new RegExp(
      `\\b(?:pick|choose|select|decide(?: on)?|choice|your (?:pick|call)|wherever you (?:like|prefer)|take your pick|up to you)\\b[^.;\\n]{0,25}?[ :,(](?:between |of |in |at |from )?(?:${OFFICE} (?:or|and|versus|vs\\.?) ${HOME}|${HOME} (?:or|and|versus|vs\\.?) (?:in |at |from )?${OFFICE})\\b`,
      'i',
    ),
    unless: SHARED,
    because: 'office and home are named and the worker picks',
    yes: [
      'After that you can pick your seat: our office or your house.',
      'Choose between our Erie office and home.',
      'You decide: your kitchen table or our downtown office',
    ],
    no: [
      'Pick two days: our office or home days a week',
      'Choose our hospital and our clinics',
      'After one year choose our office or home',
    ],
  },
  {
    id: 'remote/office-was-closed',
    value: 'home',
    in: ['description'],
    match: new RegExp(
      `\\b(?:closed|gave up|gave back|given up|sold|shut(?: down)?|let go of|got rid of|walked away from|dropped|ditched|no longer (?:have|keep|rent|lease)) ${OFFICE}\\b[^.\\n]{0,40}(?:[.;:,\u2013-]|\\b(?:and|so)\\b) ?[^.\\n]{0,45}\\b(?:(?:at|from|to|went) (?:their |our )?homes?|remote(?:ly)?|wherever|own (?:homes?|houses?))\\b(?! (?:health|care|visits?|clinics?|sites?))`,
      'i',
    ),
    unless: SHARED,
    because: 'an office that is gone leaves the home',
    yes: [
      'We closed our office; everyone is at home.',
      'In 2021 we gave up the Dayton office and now code from home.',
      'We no longer have an office. The team is remote.',
    ],
    no: [
      'We closed the Troy office and moved to Dayton.',
      'We closed our clinic; patients are seen at home visits.',
      'closed our books from home',
    ],
  },
  {
    id: 'remote/no-way-to-work',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:no|zero|without (?:an?|the|any)|skip(?:s|ping)? (?:the|your)|ditch(?:es|ing)? (?:the|your)|(?:say )?goodbye to (?:the|your)|forget (?:the|your)|lose the|never) (?:more |daily |long |morning )?(?:commut(?:e|es|ing)\b(?! (?:reimburse|benefit|assist|allowance|over|of more|beyond|longer)))|no cubicles?\b|(?:slippers|pajamas) (?:are )?(?:ok|okay|fine|welcome|optional|encouraged)|(?:work|works|code|bill|home|job|\bdo it) in (?:your )?(?:slippers|pajamas|pjs|sweats|sweatpants)\b|commute (?:is|of) (?:zero|(?:ten|\d+) (?:steps|feet))|commute from (?:your )?bed)/i,
    unless: new RegExp(
      `${SHARED.source}|\\b(?:office|on[- ]?site|clinic|downtown|suburb\\w*|close to|near|highway|traffic into)\\b`,
      'i',
    ),
    because: 'whoever has no way to work works at home',
    yes: [
      'No commute. No cubicle.',
      'Skip the commute!',
      'Say goodbye to your daily commute',
      'Zero commute',
      'Code in your pajamas',
    ],
    no: [
      'No commute downtown: our office is in the suburbs',
      'No commute reimbursement',
      'No commute two days a week',
    ],
  },
  {
    id: 'remote/teaches-online',
    value: ({ input }) => (TEACHES.test(input) ? 'home' : null),
    in: ['description'],
    match:
      /\b(?:(?:courses?|classes|sections?|instruction|program|certificate|labs?|teaching) (?:is|are|run|runs|meets?|taught|delivered|offered|held)(?: (?:taught|delivered|offered|held|all|fully|100%|entirely|completely)){0,2} (?:online|asynchronous(?:ly)?|virtual(?:ly)?|via (?:Zoom|Canvas|Blackboard))|teach(?:es|ing)? (?:fully |100% |entirely )?(?:online|asynchronous(?:ly)?|virtually)|(?:online|virtual) (?:adjunct|instructor|faculty))\b/i,
    unless: new RegExp(
      `${SHARED.source}|\\b(?:you (?:will )?(?:complete|take|attend)|some|either|or on|CEUs?)\\b`,
      'i',
    ),
    because: 'who teaches online classes does so at home, unless a campus is named',
    yes: [
      'Instructor wanted. Courses are asynchronous with one live session each week.',
      'You will teach. Classes are held online.',
      'Online adjunct',
    ],
    no: [
      'Courses are asynchronous.',
      'You teach. Classes are held on campus.',
      'Instructor. Classes are online or on campus.',
    ],
  },
  {
    id: 'remote/first-year-then-home',
    value: 'office_days',
    in: ['description'],
    match:
      /\b(?:for|during|in|throughout|of) (?:the|your) (?:entire |full |whole )?first (?:full )?(?:year|(?:12|18|24|twelve|eighteen) months|two years)\b[^.\n]{0,40}[.;,] {0,2}(?:(?:after|following|beyond|past)(?: that| which| this| the first year)?|thereafter|afterwards?|then|from then on|later)\b[^.\n]{0,45}\b(?:remote(?:ly)?|from home|at home|home|telework|wfh)\b(?! (?:health|care|visits?))/i,
    unless: /\b(?:PTO|vacation|patients?|stipend|bonus|audits?|not (?:be )?(?:remote|eligible|available))\b/i,
    because: 'a year on site before the seat may go home is hybrid',
    yes: [
      'Work is performed in the HIM office for the first year. After that remote work can be approved.',
      'On site during your first 12 months; thereafter from home.',
    ],
    no: [
      'On site for the first month. After that remote.',
      'Two weeks of PTO in your first year. After that home with three.',
    ],
  },
];
