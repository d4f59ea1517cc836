import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
/** "CPC or CPC-A, just not less than a year" denies something else. */
const APPRENTICE_DENIED =
  /\b(?:not?|never|cannot|can['’]t|won['’]t|unable to|beyond|above|past)\b[^.\n]{0,30}\b(?:CPC-?A|COC-A|apprentices?|the ["“]?A["”]?)(?!\w)|(?:\bCPC-?A|\bCOC-A|\bapprentices?|["“]A["”])[^.\n]{0,30}\b(?:not (?:be )?(?:accept\w*|consider\w*|eligible|qualif\w*|enough|ok|sufficient)|cannot|can['’]t|won['’]t|aren['’]t|isn['’]t|need not|struggle)\b/i;

const APPRENTICE =
  "(?:(?:CPC-?A|COC-A|CIC-A|CRC-A|apprentices?\\b)(?:['’]?s)?(?!['’])(?: (?:status|level|designations?|credentials?|holders?|coders?|candidates?|applicants?))?\\)?)";
/** Whoever hires says what is done with apprentices, whatever condition stands behind it. */
const WE_TAKE =
  "\\bwe(?:['’]ll|['’]d| will| would| can| could| may| might| do| are (?:happy|glad|willing|open) to|['’]re (?:happy|glad|willing|open) to) (?:also |gladly |happily |still |even |sometimes )?(?:look at|talk (?:to|with)|speak (?:to|with)|interview|meet|hear from|take(?: on)?|hire|start|try)";
const ARE_TAKEN =
  '(?:(?:(?:can|may|might|will|could|would) (?:also |still )?)?(?:is|are|be|get) (?:also |still |gladly |seriously )?looked at|gets? an? (?:\\w+ )?(?:look|chance|shot)|(?:can|may|might|will|could|would) (?:also |still )?be (?:hired|interviewed|taken(?: on)?|heard)|(?:is|are|status) (?:also |quite )?(?:enough|sufficient|acceptable)|acceptable|will (?:do|get)\\b)';

const ACCEPTED =
  /\b(?:CPC-?A|COC-A|apprentice)(?:['’]?s)?\b(?!['’])(?: (?:holders?|coders?|candidates?|applicants?|credentials?|folks))?[^.\n;!?]{0,25}\b(?:welcomed?|invited|encouraged|can apply|may apply|apply too|considered|accepted|qualif\w+)\b|(?:\bCPC-?A['’]?s?\b|\bCOC-A\b|\bapprentices?(?: status| level| credentials?| coders?)?\b)(?:\)|,| is| are| will be| may be| also| status){0,3} (?:ok(?:ay)?|fine|welcomed?|accept\w+|considered|encouraged|eligible|allowed|can apply|may apply)\b|\b(?:accept|welcome|consider|open to|(?:will|['’]ll|can|do) (?:take|hire|interview)|even|including|incl\.)(?:s|ing|ed)? (?:an? )?(?:[\w/-]+,? ){0,4}(?:CPC-?A\b|apprentices?\b)|\b(?:CPC|COC|CCS(?:-P)?|CCA|RHI[AT]|RCC|CRC|CIC|CPB)(?:,| or|\/|, or| \/) ?CPC-?A\b|\bCPC-?A(?:,| or|\/| \/|, or) ?(?:CPC|COC|CCS|CCA|RHIT|CIC|CRC)\b|\bthe ["“]?A["”]? (?:on|at|behind)[^.\n]{0,25}\b(?:fine|ok|okay|welcome)|\bCPC \(?(?:or )?CPC-?A\)?/;

/** An apprentice's credential opens the door, also where something else is asked beside it. */
export const APPRENTICE_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/apprentice-accepted',
    value: 'open',
    in: IN,
    match: new RegExp(
      [
        ACCEPTED.source,
        `${WE_TAKE} (?:an? |the )?(?:[\\w/-]+,? ){0,3}\\(?\\b${APPRENTICE}`,
        `\\b${APPRENTICE}(?: who [^.\\n;!?]{3,30})? (?:also |too |still )?${ARE_TAKEN}`,
        `\\b${APPRENTICE} (?:minimum|or (?:higher|above|better)|to (?:start|apply)|at (?:the )?least)\\b`,
        `\\b(?:CPC|COC|CCS|CCA|RHIT) \\(["“]?A["”]? (?:is )?(?:fine|ok(?:ay)?|accepted|welcome|too)\\b`,
      ].join('|'),
      'i',
    ),
    unless: APPRENTICE_DENIED,
    because: "an apprentice's credential (CPC-A: exam passed, under two years of work) is accepted",
    yes: [
      'CPC-A accepted',
      'CPC or CPC-A',
      'CPC-A, CPC, CCS or COC',
      'Apprentice status is OK for this project',
      'We welcome CPC-A coders',
      'If it still has the A on the end that is fine',
      'CPC-A will be considered',
      'new CPC-A holders are invited to apply',
      'CPC-A can be looked at if you can show a year of production',
      'We will also look at an apprentice who has billed for two years',
      "We'd interview a CPC-A with strong anatomy",
      'Apprentice designation is acceptable after a test',
      'Certification: CPC-A minimum',
      'CPC or CPC-A, either one is ok, just not less than a year in coding',
    ],
    no: [
      'CPC-A not accepted',
      'We will not look at a CPC-A',
      'You will talk to CPC-A coders about their errors',
      'No apprentices',
      'Mentors CPC-A coders',
      'CPC required',
    ],
  },
];
