import type { Rule } from '../../define-tag.js';
import type { EmploymentSignal } from './employment-choice.js';

const FULL: EmploymentSignal = { types: ['full_time'] };
const PART: EmploymentSignal = { types: ['part_time'] };
const BOTH: EmploymentSignal = { types: ['full_time', 'part_time'] };

/** Who gets what, what else one may be, and years of work elsewhere: none of them is the week of this job. */
const NOT_THE_JOB =
  '(?![- ]?(?:time)?[ \\t](?:equivalent|experience|work experience|students?|enroll\\w*|stud(?:y|ies)|benefits?(?! eligible)|faculty|employees\\b|associates\\b|staff\\b|team members|colleagues|caregivers|workers\\b|employment (?:offers|experience)|hours|status (?:is|may|after)|and part[- ]time (?:employees|associates|staff|benefits|team)|or part[- ]time (?:employees|associates|staff|experience)))';
const NOT_BEFORE =
  '(?<!\\b(?:years?(?: of)?|months?(?: of)?|equivalent to|all|for|our|to|eligible|other|while|currently|become|becoming|into|of|no|not|not a|than|employs|any) )(?<!non-)';
/** Words of the sentence under which a week is somebody else's. */
const OTHERS =
  /\b(?:years? (?:of )?full|students?|other (?:jobs?|employment)|may lead|could become|convert|transition to|possibility of)\b/i;

const i = (source: string): RegExp => new RegExp(source, 'i');

export const EMPLOYMENT_WEEK_RULES: readonly Rule<EmploymentSignal>[] = [
  {
    id: 'employment-type/full-or-part-time',
    value: BOTH,
    in: ['title', 'employment_type_text', 'description'],
    match:
      /(?<!\b(?:for|our|all|to|both|eligible|of) )\b(?:full[-_ ]?(?:time)?\s{0,2}(?:\/|\||,|&|or|and|and\/or|","|-)\s{0,2}(?:part|half|three[- ]quarters?|¾)[-_ ]?time|(?:part|half|three[- ]quarters?)[-_ ]?(?:time)?\s{0,2}(?:\/|\||,|&|or|and|and\/or|","|-)\s{0,2}full[-_ ]?time|full[- ]?time,? (?:or|and|\/) [1-3]\d (?:hours|hrs)|FT\s?(?:\/|,|or|&|and)\s?PT|PT\s?(?:\/|,|or|&|and)\s?FT)\b(?!\s?:|\s?\/\s?OT|\s(?:employees|associates|staff|experience|benefits|team|faculty|students))/i,
    unless: OTHERS,
    because: 'both weeks are offered',
    yes: [
      'Full-time or three-quarter time',
      'Full-time or part-time',
      'Biller (Full/Part Time)',
      'FT/PT coder',
      'FT, PT and PRN',
      'Part Time","Full Time',
      'part time or full time hours',
      'Full time or 30 hrs, you pick',
    ],
    no: [
      'benefits for full-time and part-time employees',
      'Full-time, days',
      'two years of full-time or part-time experience',
    ],
  },
  {
    id: 'employment-type/full-time-field',
    value: FULL,
    in: ['employment_type_text'],
    match: /\b(?:full[-_ ]?time|fulltime|FT|regular full|40 hours)\b/i,
    unless: /part[-_ ]?time/i,
    because: "the board's own field",
    yes: ['Full-time', 'FULL_TIME', 'FullTime', 'Regular Full-Time', 'Full Time, Non-Exempt', 'FT'],
    no: ['Part-time', 'Contract', 'Other'],
  },
  {
    id: 'employment-type/part-time-field',
    value: PART,
    in: ['employment_type_text'],
    match: /\b(?:part[-_ ]?time|parttime|PT)\b/i,
    unless: /full[-_ ]?time/i,
    because: "the board's own field",
    yes: ['Part-time', 'PART_TIME', 'Part Time'],
    no: ['Full-time', 'Contract', 'Full-time, Part-time'],
  },
  {
    id: 'employment-type/full-time-title',
    value: FULL,
    in: ['title'],
    match: /\b(?:full[- ]?time|FT)\b(?!\s{0,2}(?:\/|or|and|&)\s{0,2}(?:part|PT))/i,
    unless: /\b(?:part[- ]?time|PT|\d{2,3} FT)\b/i,
    because: 'the headline names the week',
    yes: ['Biller - Full Time', 'Patient Account Rep FT Days', 'Full-time Coder'],
    no: ['Part-Time Coder', 'FT/PT Biller', 'Soft tissue coder'],
  },
  {
    id: 'employment-type/part-time-title',
    value: PART,
    in: ['title'],
    match:
      /(?<!(?:full|FT)[-a-z ]{0,6}\s?(?:\/|or|and|&)\s?)\b(?:part[- ]?time|PT)\b(?!\s{0,2}(?:\/|or|and|&)\s{0,2}(?:full|FT)| (?:billing|biller|coder|OT|therap))/i,
    because: 'the headline names the week',
    yes: ['Anesthesia Coder, part-time', 'Payment Poster (PT)', 'Coding auditor - part time'],
    no: ['Full-time Coder', 'PT/FT Biller', 'PT Billing Specialist'],
  },
  {
    id: 'employment-type/full-time-said',
    value: FULL,
    in: ['description'],
    match: i(
      `${NOT_BEFORE}\\bfull${NOT_THE_JOB}[- ]?time\\b${NOT_THE_JOB}(?!\\s{0,2}(?:\\/|or|and|&)\\s{0,2}(?:part|[1-3]\\d (?:hours|hrs)))`,
    ),
    unless: OTHERS,
    because: 'the text names the week',
    yes: [
      'This is a full-time, benefits-eligible position.',
      'Status: Full-Time, Exempt',
      'Remote full time.',
      'is seeking a Full Time Coding Compliance Auditor',
      'Job Schedule: Full time',
      'for a Full Time, 1.00 FTE, Day position',
      'Full time only. Apply by Friday',
      'Full-Time Days 8 Hour',
      'Full time days $17-19.',
    ],
    no: [
      'full-time benefits after 30 days',
      'benefits for full-time employees',
      'two years of full-time experience',
      'one year full-time equivalent',
      'all full-time associates receive PTO',
      'full time students welcome',
      'may lead to a full-time role',
      'full-time or part-time',
      'not a full-time job',
    ],
  },
  {
    id: 'employment-type/full-time-under-lost-heading',
    value: FULL,
    in: ['description'],
    match:
      /(?<=(?:[Ss]hift|SHIFT|[Tt]ype|TYPE|[Ss]tatus|STATUS|[Ss]chedule|SCHEDULE|[Tt]ime|[Hh]ours|HOURS))F(?:ull|ULL)[- ]?[Tt](?:ime|IME)\b/,
    because: 'pages that lost their line ends run a heading into its value',
    yes: ['SHIFTFulltime; Monday thru Friday', 'Job TypeFull-time'],
    no: ['Shift: days', 'shift part-time'],
  },
  {
    id: 'employment-type/part-time-said',
    value: PART,
    in: ['description'],
    match: i(
      `${NOT_BEFORE}\\bpart${NOT_THE_JOB}[- ]time\\b${NOT_THE_JOB}(?!\\s{0,2}(?:\\/|or|and|&)\\s{0,2}full)(?<!full[- ]?(?:time)?\\s?(?:\\/|or|and|&)\\s?part[- ]time)`,
    ),
    unless: OTHERS,
    because: 'the text names the week',
    yes: [
      'This position is remote, part-time/contract',
      'Part time, 20 hours a week',
      'looking for two part time Patient Billing Support Associates',
    ],
    no: [
      'part of the time in the office',
      'benefits for part-time employees',
      'two years part-time experience',
      'full or part-time',
      'all part-time staff',
    ],
  },
  {
    id: 'employment-type/share-of-a-week-said',
    value: PART,
    in: ['description', 'employment_type_text', 'title'],
    match:
      /(?<!\b(?:full|full[- ]time|FT)(?: or |\/| \/ |, ))\b(?:half[- ]time|three[- ]quarters?[- ]time|half a week|(?:an? )part[- ]timer|part[- ]timers? (?:wanted|needed))\b(?! (?:student|show|pay|score))/i,
    because: 'a share of a week, in words',
    yes: ['This is a half-time job', 'three-quarter time', 'Looking for a part timer'],
    no: ['full-time or half-time', 'by halftime show', 'half time show'],
  },
  {
    id: 'employment-type/full-time-letters',
    value: FULL,
    in: ['description'],
    match:
      /(?<=(?:[Ss]tatus|[Tt]ype|[Ss]chedule|[Ss]hift|[Hh]ours|[Pp]osition|[Cc]lass|[Cc]ategory|STATUS|TYPE|SHIFT|POSITION)\s?[:–-]\s?(?:[Rr]eg(?:ular|\.)?,? )?|(?:^|\n)\W{0,4}|\b[Rr]egular,? |\b[Oo]penings?:? ?(?:\d )?|\b(?:[Oo]ne|[Tt]wo) (?:\(\d\) )?|[|•] ?|[.;,] )FT\b(?!\s?(?:\/|,|or|and|&)\s?PT)(?=\s?(?:$|[,.;\n|(/-]|  |[Dd]ay|[Nn]ight|[Ee]ven|[Ww]eek|\d|W-?2|[Ee]xempt|[Nn]on|[Bb]enefit|[Pp]osition|[Pp]erm|[Hh]ourly|[Ss]alar|with\b))/,
    because: '"FT" as the value of a field, or at the head of a line',
    yes: [
      'Status: FT',
      'FT, Days',
      'Shift: FT Days',
      'Status - Regular FT. Grade 6',
      'FT W2.',
      '+ mileage. FT nights',
      'Status: FT  Starting wage',
      'Openings: 2 FT days',
    ],
    no: ['FT/PT', 'soft', 'an FT benefit', 'a two FT ladder'],
  },
  {
    id: 'employment-type/part-time-letters',
    value: PART,
    in: ['description'],
    match:
      /(?<=(?:[Ss]tatus|[Tt]ype|[Ss]chedule|[Ss]hift|[Hh]ours|[Pp]osition|[Cc]lass|[Cc]ategory|STATUS|TYPE|SHIFT|POSITION)\s?[:–-]\s?(?:[Rr]eg(?:ular|\.)?,? )?|(?:^|\n)\W{0,4}|\b[Rr]egular,? )PT\b(?!\s?\/\s?(?:FT|OT))(?=\s?(?:$|[,.;\n|(/-]|[Dd]ay|\d|W-?2))/,
    because: '"PT" as the value of a field; elsewhere it is physical therapy or the Pacific time zone',
    yes: ['Status: PT 20 hrs/wk', 'PT, evenings'],
    no: ['8 to 5 PT', 'PT/OT/ST claims', 'Bills PT services'],
  },
];
