import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
const DENIED =
  /\b(?:not|no|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|unable|unfortunately|beyond|above|past)\b/i;

/** "Clerk II differs from Clerk I, the trainee class": a class below this one, from which people come. */
const OTHER_CLASS =
  /\b(?:differs?|distinguish\w*|distinct|different|(?:promot|advanc|fill|mov|transfer)\w*(?: \w+){0,2}) (?:up )?(?:in\w* )?from\b|\b(?:unlike|above|below|lower than) (?:an? |the |our )?(?:entry[- ]level|trainee)/i;

/** Whoever mentors, runs or has finished the trainees' class is none of them. */
const TAUGHT_BY_YOU = new RegExp(
  `${DENIED.source}|${OTHER_CLASS.source}|\\b(?:(?:serv(?:es?|ing)|acts?|acting) as (?:an? )?(?:mentor|preceptor|coach|lead|instructor|faculty)\\w*|mentors?|mentoring|precept(?:s|ing|ors?)|coach(?:es|ing)?|coordinat\\w+|oversees?|supervis\\w+|manages|administers|supports? (?:the|our)|teach(?:es)? in|instructs?|graduates? of (?:our|the)|develop(?:s|ing)?|builds?|designs?)\\b`,
  'i',
);

const GRADUATES_DENIED = new RegExp(
  `${DENIED.source}|\\b(?:mentors?|mentoring|precepts?|trains|supervis\\w*|orients?|teach\\w*)\\b`,
  'i',
);

/** Wordings that open a posting to beginners, and those that close it to them. */
export const ENTRY_LEVEL_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/beginners-refused',
    value: 'closed',
    in: IN,
    match:
      /\b(?:(?:not|no) (?:an? |for |the (?:place|job|role) for )?(?:newbies|beginners|first[- ]timers|novices|rookies|apprentices)|not (?:an? )?(?:["“]?entry[- ]level|trainee|training position|apprentice)|(?:isn['’]t|not) where (?:students|beginners|new coders) (?:start|begin)|not (?:fresh|new) to (?:coding|billing)|the ["“]A["”] (?:has|needs|must|should)[^.\n]{0,12} off|isn['’]t (?:an? )?entry[- ]level|no (?:new grad\w*|recent grad\w*|trainees?|apprentices?|CPC-?A\b|apprentice[- ](?:level|status))|(?:CPC-?A['’]?s?|apprentices?|apprentice (?:status|credentials?|level)|new grad\w*)\b[^.\n]{0,30}\b(?:not (?:be )?(?:accepted|considered|eligible|acceptable|qualif\w+)|cannot|can['’]t|will not|won['’]t)|not (?:accept|consider|hire|taking)\w* (?:CPC-?A|apprentices?|new grad\w*|trainees?)|(?:carry|have|has|hold) the ["“]?A["”]?[^.\n]{0,30}\b(?:cannot|can['’]t|not)\b|(?:["“]A["”]|apprentice (?:status|designation)) (?:must be )?removed)/i,
    because: 'beginners are refused in words',
    yes: [
      'This is not an entry-level position.',
      'CPC-A not accepted',
      'No apprentice-level certifications',
      'If you still carry the "A" we cannot consider you',
      'We are not considering new grads for this opening',
      'Apprentice designation removed',
      'No newbies on this desk',
      'need CPC or CEDC, not apprentices',
      'the "A" has to be off your credential',
    ],
    no: ['CPC-A accepted', 'This is an entry-level position', 'New graduates welcome'],
  },
  {
    id: 'entry-level/new-graduates-welcome',
    value: 'open',
    in: IN,
    match:
      /\b(?:(?:new|recent)(?:ly)?[- ](?:coding |billing |certified |school )?grad(?:uate)?s?\b|(?:new|fresh)ly[- ](?:certified|credentialed|graduated|minted))(?! (?:nurs|resid|phys|RN))(?:[^.\n]{0,60}(?:\? )?\b(?:welcome|encouraged|accepted|considered|apply|ok|eligible|invited|talk to us)|(?=[^\n]{0,3}$))|\b(?:welcome|consider|accept|hire|open to|great for|ideal for|perfect for|opportunity for|suitable for|invite)(?:s|ing|d)? (?:all |our |both )?(?:new|recent)(?:ly)?[- ](?:coding |billing |certified |medical )?(?:grad(?:uate)?s?|certified|credentialed)\b|\b(?:(?:will|to) train|takes?|hires?|seek(?:s|ing)?|recruits?|want(?:s|ed)?|brings? (?:on|in)|looking for|adds?|starts?)(?: (?:in|on))? (?:[\w-]+ ){0,2}?(?:new|recent) grad(?:uate)?s?\b(?! (?:nurs|resid|phys|RN))/i,
    unless: GRADUATES_DENIED,
    because: 'new graduates or newly certified people are invited',
    yes: [
      'New graduates welcome!',
      'Recent grads encouraged to apply',
      'If you are newly certified and your test score is good, apply anyway',
      'Great for new grads',
      'Urgent care coder - will train new grads',
      'Our pods take six new graduates every September',
    ],
    no: ['No new graduates', 'Trains newly hired coders', 'new graduate nurses welcome'],
  },
  {
    id: 'entry-level/trainee-title',
    value: 'open',
    in: ['title'],
    match:
      /\b(?:trainee|apprentice(?:ship)?|(?:intern|extern)(?:ship)?(?![^\n]{0,25}\b(?:coordinator|manager|director|supervisor|instructor|preceptor|lead)\b)|(?:new|recent)[- ]grad(?:uate)?s?|entry program|will train|earn (?:while|as) you learn|learn (?:and|&) earn|no experience (?:needed|necessary|required))\b/i,
    unless: DENIED,
    because: 'the title names a trainee',
    yes: [
      'Benefits Verification Trainee',
      'Medical Coding Apprenticeship',
      'Coder II/Trainee',
      'Coding Intern - Summer',
      'New Grad Coder',
    ],
    no: ['Coding Trainer', 'Medical Coder', 'Coding Externship Coordinator', 'Internal Medicine Coder'],
  },
  {
    id: 'entry-level/trainee-class',
    value: 'open',
    in: ['description'],
    match:
      /\b(?:(?:this|our|the|a|paid) trainee (?:class|program|position|slot|role|cohort|level)|bring an entry[- ]level (?:applicant|person|candidate|employee)|entry[- ]level class|coder (?:apprenticeship|academy|in training)|as a trainee|(?<=^|[.\n] ?)trainee (?:position|role|job|opening))\b/i,
    unless: TAUGHT_BY_YOU,
    because: 'the posting hires for a class or slot of trainees',
    yes: [
      'This trainee class has 4 seats',
      'The trainee slot',
      'bring an entry-level applicant up to the work',
    ],
    no: [
      'Trains the trainees',
      'not a trainee program',
      'Serves as mentor in our coder apprenticeship program',
      'Coordinates the coder academy',
      'It differs from Clerk I, which is the trainee class',
      'Vacancies are filled by promotion from the trainee class',
    ],
  },
  {
    id: 'entry-level/entry-level-title',
    value: 'named',
    in: ['title'],
    match: /\bentry[- ]level\b/i,
    unless: DENIED,
    because: 'the title says entry level',
    yes: ['Entry Level Medical Biller', 'Medical Coder (Entry-Level)'],
    no: ['Medical Coder', 'Medical Coder - not entry level'],
  },
  {
    id: 'entry-level/entry-level-wording',
    value: 'named',
    in: ['description'],
    match:
      /(?:(?<=[.!?] )|(?<=\n))entry[- ]level(?=[.!])|\bentry[- ]level(?: (?:candidates?|applicants?|folks|people|coders?|billers?|is|are)){0,2}(?: is| are)? (?:welcomed?|ok(?:ay)?|fine|encouraged|accepted|considered|invited)\b|\bentry[- ]level,? (?:and )?(?:developmental|trainee|training)\b|\b(?:(?:is|as|an?|this|our|for|seeking|hiring)(?: an?)? (?:true |great |full[- ]time |remote )?["“]?entry[- ]level\b(?![^.\n]{0,25}\b(?:questions|staff|coders report|salary)\b)|entry[- ]level (?:coder|biller|position|role|opening|opportunity|job|candidates?|applicants?|coding|billing|medical))\b/i,
    unless: new RegExp(
      `${OTHER_CLASS.source}|\\b(?:not|isn['’]t|beyond|above|supervis\\w*|mentor\\w*|train(?:s|ing)? (?:of )?entry|oversee\\w*|seniority|experience level)\\b`,
      'i',
    ),
    because: 'the text calls the opening entry level; the column of a board alone is not enough',
    yes: [
      'Entry level welcome: we teach',
      'GS-4 entry level, developmental position',
      'This is an ENTRY LEVEL opening',
      'Entry-level position',
      'seeking an entry-level biller',
    ],
    no: [
      'Seniority level\nEntry level',
      'This is not an entry-level role',
      'Supervises entry-level coders',
      'Distinguished from Coder I, which is an entry-level position',
    ],
  },
];
