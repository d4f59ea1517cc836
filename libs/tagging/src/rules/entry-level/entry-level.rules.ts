import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
const DENIED =
  /\b(?:not|no|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|unable|unfortunately|beyond|above|past)\b/i;

/** Wordings that open a posting to beginners, and those that close it to them. */
export const ENTRY_LEVEL_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/beginners-refused',
    value: 'closed',
    in: IN,
    match:
      /\b(?:not (?:an? )?(?:["“]?entry[- ]level|trainee|training position)|isn['’]t (?:an? )?entry[- ]level|no (?:new grad\w*|recent grad\w*|trainees?|apprentices?|CPC-?A\b|apprentice[- ](?:level|status))|(?:CPC-?A['’]?s?|apprentices?|apprentice (?:status|credentials?|level)|new grad\w*)\b[^.\n]{0,30}\b(?:not (?:be )?(?:accepted|considered|eligible|acceptable|qualif\w+)|cannot|can['’]t|will not|won['’]t)|not (?:accept|consider|hire|taking)\w* (?:CPC-?A|apprentices?|new grad\w*|trainees?)|(?:carry|have|has|hold) the ["“]?A["”]?[^.\n]{0,30}\b(?:cannot|can['’]t|not)\b|(?:["“]A["”]|apprentice (?:status|designation)) (?:must be )?removed)/i,
    because: 'beginners are refused in words',
    yes: [
      'This is not an entry-level position.',
      'CPC-A not accepted',
      'No apprentice-level certifications',
      'If you still carry the "A" we cannot consider you',
      'We are not considering new grads for this opening',
      'Apprentice designation removed',
    ],
    no: ['CPC-A accepted', 'This is an entry-level position', 'New graduates welcome'],
  },
  {
    id: 'entry-level/apprentice-accepted',
    value: 'open',
    in: IN,
    match:
      /(?:\bCPC-?A['’]?s?\b|\bCOC-A\b|\bapprentices?(?: status| level| credentials?| coders?)?\b)(?:\)|,| is| are| will be| may be| also| status){0,3} (?:ok(?:ay)?|fine|welcomed?|accept\w+|considered|encouraged|eligible|allowed|can apply|may apply)\b|\b(?:accept|welcome|consider|open to|will take|including|incl\.)(?:s|ing|ed)? (?:[\w/-]+,? ){0,4}(?:CPC-?A\b|apprentices?\b)|\b(?:CPC|COC|CCS|CCA|RHIT)(?:,| or|\/|, or| \/) ?CPC-?A\b|\bCPC-?A(?:,| or|\/| \/|, or) ?(?:CPC|COC|CCS|CCA|RHIT|CIC|CRC)\b|\bthe ["“]?A["”]? (?:on|at|behind)[^.\n]{0,25}\b(?:fine|ok|okay|welcome)|\bCPC \(?(?:or )?CPC-?A\)?/i,
    unless: DENIED,
    because: "an apprentice's credential (CPC-A: exam passed, under two years of work) is accepted",
    yes: [
      'CPC-A accepted',
      'CPC or CPC-A',
      'CPC-A, CPC, CCS or COC',
      'Apprentice status is OK for this project',
      'We welcome CPC-A coders',
      'If it still has the A on the end that is fine',
      'CPC-A will be considered',
    ],
    no: ['CPC-A not accepted', 'No apprentices', 'Mentors CPC-A coders', 'CPC required'],
  },
  {
    id: 'entry-level/new-graduates-welcome',
    value: 'open',
    in: IN,
    match:
      /\b(?:(?:new|recent)(?:ly)?[- ](?:coding |billing |certified |school )?grad(?:uate)?s?\b|newly[- ](?:certified|credentialed|graduated))(?! (?:nurs|resid|phys|RN))(?:[^.\n]{0,60}\b(?:welcome|encouraged|accepted|considered|apply|ok|eligible|invited)|(?=[^\n]{0,3}$))|\b(?:welcome|consider|accept|hire|open to|great for|ideal for|perfect for|opportunity for|suitable for|invite)(?:s|ing|d)? (?:all |our |both )?(?:new|recent)(?:ly)?[- ](?:coding |billing |certified |medical )?(?:grad(?:uate)?s?|certified|credentialed)\b|\btrain (?:new|recent) grad(?:uate)?s?\b/i,
    unless: DENIED,
    because: 'new graduates or newly certified people are invited',
    yes: [
      'New graduates welcome!',
      'Recent grads encouraged to apply',
      'If you are newly certified and your test score is good, apply anyway',
      'Great for new grads',
      'Urgent care coder - will train new grads',
    ],
    no: ['No new graduates', 'Trains newly hired coders', 'new graduate nurses welcome'],
  },
  {
    id: 'entry-level/will-train',
    value: 'open',
    in: IN,
    match:
      /\b(?:we(?:['’]ll| will| can| do)?|willing to|can|but(?: we)? will|(?:^|[-–—(,.!;:] )will) (?:fully |gladly |happily )?(?:train|teach)\b(?! (?:and |or )?(?:[\w-]+ )?(?:staff|new (?:staff|hires|employees|coders|providers|team)|others|providers?|physicians?|coders?|billers?|team|employees|clinicians?|residents|clients?|users?|end|colleagues|peers|associates))(?! you (?:on|in) (?:our|the|all) )(?! on (?:our|the|all|epic|specific))/im,
    unless:
      /\b(?:not (?:able|willing|going)|unable|cannot|can['’]t|you will train|coder will|auditor will|incumbent|educator will|manager will|don['’]t|do not)\b/i,
    because: 'the employer trains whoever is hired',
    yes: [
      "We'll train the right person",
      'Will train',
      'We will train an organized person from any medical office',
      'Experience preferred but will train',
      'Not necessary: we’ll teach you',
      'willing to train',
    ],
    no: [
      'You will train physicians',
      'We will train you on our systems',
      'Will train new employees',
      'We cannot train',
      'Trains providers when CPT changes come out',
    ],
  },
  {
    id: 'entry-level/trainee-title',
    value: 'open',
    in: ['title'],
    match: /\b(?:trainee|apprentice(?:ship)?|entry program|no experience (?:needed|necessary|required))\b/i,
    unless: DENIED,
    because: 'the title names a trainee',
    yes: ['Benefits Verification Trainee', 'Medical Coding Apprenticeship', 'Coder II/Trainee'],
    no: ['Coding Trainer', 'Medical Coder'],
  },
  {
    id: 'entry-level/trainee-class',
    value: 'open',
    in: ['description'],
    match:
      /\b(?:(?:this|our|the|a|paid) trainee (?:class|program|position|slot|role|cohort|level)|bring an entry[- ]level (?:applicant|person|candidate|employee)|entry[- ]level class|coder (?:apprenticeship|academy|in training)|as a trainee)\b/i,
    unless: DENIED,
    because: 'the posting hires for a class or slot of trainees',
    yes: [
      'This trainee class has 4 seats',
      'The trainee slot',
      'bring an entry-level applicant up to the work',
    ],
    no: ['Trains the trainees', 'not a trainee program'],
  },
  {
    id: 'entry-level/no-experience-needed',
    value: 'open',
    in: IN,
    match:
      /\b(?:no (?:prior |previous |medical |billing |coding |healthcare |office |related |or |and ){0,4}(?:experience|background|certification,? (?:no|or) experience)(?: is| are)? ?(?:needed|necessary|required|\?)|(?:needn['’]t|don['’]t (?:need|have) to|do not (?:need|have) to) have (?:an? |any )?(?:prior |previous |medical |billing |coding |healthcare )*(?:experience|background)|never worked in [\w ]{3,25}\? (?:perfect|great|no problem|that['’]s)|without (?:any )?(?:prior )?experience (?:may|can|are|welcome)|no experience(?=[-–—, !]{1,3}(?:we|will|full training|paid training)))/i,
    because: 'no experience is needed',
    yes: [
      'No experience needed',
      'No prior billing experience necessary',
      "You needn't have a medical background",
      'Never worked in insurance? Perfect.',
      'No experience is required',
      'No medical experience? We will show you how.',
    ],
    no: ['Experience needed', 'No supervisory experience', 'Five years of experience required'],
  },
  {
    id: 'entry-level/experience-not-needed',
    value: 'named',
    in: ['description'],
    match:
      /\b(?:(?:prior|previous|billing|coding|medical|office|healthcare|claims|insurance) ){1,4}experience (?:is |in [\w ]{3,30} (?:is )?)?(?:preferred|helpful|a plus|nice|desired|welcome)?,?\.? ?(?:but |and |though )?(?:is )?not (?:required|necessary|needed)/i,
    because: 'experience in the trade is welcome and not necessary',
    yes: [
      'Prior billing office experience is helpful. Not necessary',
      'Billing experience preferred but not required',
      'medical billing experience not required',
    ],
    no: ['Supervisory experience not required', 'Billing experience required'],
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
      /\b(?:(?:is|as|an?|this|our|for|seeking|hiring)(?: an?)? (?:true |great |full[- ]time |remote )?["“]?entry[- ]level\b(?![^.\n]{0,25}\b(?:questions|staff|coders report|salary)\b)|entry[- ]level (?:coder|biller|position|role|opening|opportunity|job|candidates?|applicants?|coding|billing|medical))\b/i,
    unless:
      /\b(?:not|isn['’]t|beyond|above|supervis\w*|mentor\w*|train(?:s|ing)? (?:of )?entry|oversee\w*|seniority|experience level)\b/i,
    because: 'the text calls the opening entry level; the column of a board alone is not enough',
    yes: ['This is an ENTRY LEVEL opening', 'Entry-level position', 'seeking an entry-level biller'],
    no: ['Seniority level\nEntry level', 'This is not an entry-level role', 'Supervises entry-level coders'],
  },
];
