import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
const i = (source: string): RegExp => new RegExp(source, 'i');
/** Who has not worked in the trade yet. */
const BEGINNER =
  '(?:just (?:getting started|starting(?: out)?|finish(?:ed|ing)|graduat\\w+|passed|certified|out of)|(?:fresh|straight|right) (?:out of|from) (?:school|college|class|a program|training|your)|new to (?:the (?:field|industry|profession|trade)|coding|billing|medical (?:coding|billing)|health ?care)|first[- ]timers?|(?:first|1st) (?:coding |billing |medical |health ?care )?(?:job|position|role)(?: in (?:coding|billing|health ?care|the field))?|career[- ]changers?|newbies|beginners?|newcomers|(?:brand[- ]?new|newly trained|green|novice|rookie) (?:coders?|billers?|hires))';
const INVITED =
  "(?:welcomed?|ok(?:ay)?|fine|great|perfect|apply|encouraged|considered|no problem|no worries|invited|(?:fair|good|equal|serious) (?:look|shot|chance)|(?:we(?:['’]ll| will)|will) (?:gladly |happily )?(?:take|look at|interview|hire)|we(?:['’]ll| will) (?:train|teach|show)|(?:are|will be|get) (?:fully )?(?:trained|taught)|start here)";
const INVITES =
  '(?:welcomes?|can be|may be|open to|designed for|meant for|made for|built for|ideal for|perfect for|great for|good for|suits?|suited (?:to|for)|love|take on|hires?|takes)';
const TEACHES_OTHERS =
  /\b(?:not?|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|teach(?:es|ing)?|instruct\w*|faculty|lectur\w*|curriculum|students tend|mentor\w*|supervis\w*|trains)\b/i;

/** Wordings that promise to teach, or call for those who are new. */
export const LEARNER_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/will-train',
    value: 'named',
    in: IN,
    match:
      /\b(?:we(?:['’]ll| will| can| do)?|(?:willing|happy|glad|prepared|ready|pleased|open|love|set up|equipped) to|can|but(?: we)? will|(?:^|[-–—(,.!;:] )will) (?:fully |gladly |happily )?(?:train|teach)\b(?! (?:and |or )?(?:[\w-]+ )?(?:staff|new (?:staff|hires|employees|coders|providers|team)|others|providers?|physicians?|coders?|billers?|team|employees|clinicians?|residents|clients?|users?|end|colleagues|peers|associates))(?! you (?:(?:on|in|to use) )?(?:our|the(?! (?:rest|ropes|trade|business|basics|craft|job|work)\b)|all(?! (?:of (?:it|this)|this|that|you)\b)|epic) )(?! on (?:our|the|all|epic|specific))/im,
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
      "We're happy to train somebody sharp",
      "If you are organized and kind, we'll teach you the rest",
      'We can teach you the business',
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
    id: 'entry-level/taught-from-nothing',
    value: 'named',
    in: ['description'],
    match:
      /\b(?:you(?:['’]ll| will| are|['’]re) (?:be )?(?:fully |completely )?(?:taught|trained)\b(?! (?:on|in|by|to use) (?:our|the|all|epic|both|a |each))|(?:we(?:['’]ll| will)?|and|will) show you (?:how|the ropes|everything)|learn (?:(?:\w+ ){0,3}(?:on the job|from (?:scratch|zero|the ground up|square one))|the (?:trade|ropes|craft)\b)|(?:hire|hiring)(?: for)? (?:attitude|character|potential|fit)[^.\n]{0,20}\b(?:train|teach)|\btraining(?:['’]s| is) on us|\bwe (?:will |['’]ll )?(?:take care of|see to|handle|supply|do|bring|provide) (?:all )?(?:of )?the training\b|we(?:['’]ve| have) (?:\w+ )?(?:trained|taught|turned) (?:[\w-]+,? ){0,3}?(?:baristas?|waiters?|waitress\w*|servers|bartenders|(?:bank )?tellers|teachers|cashiers|cooks|bakers|drivers|hairdressers|stylists|nannies|retail|mail carriers|receptionists|parents|veterans|warehouse|people (?:from|with no|without|who had never))\b|(?:start|launch|begin|kick[- ]?off|jump[- ]?start|kick[- ]?start) (?:your|a) (?:new )?(?:(?:medical|health ?care|coding|billing|and|revenue cycle) ){0,4}career|foot in the door|(?:great|perfect|good|ideal|nice) (?:first|starter) (?:job|role|position|step)|(?:train(?:ed|ing|s)?|taught|teach) (?:you |people |staff )?from (?:scratch|zero|the ground up|square one|nothing)|(?:(?:billing|coding|claims|denials|posting|full|complete|on[- ](?:the[- ])?job|OJT|hands[- ]on|all(?: the)?(?: necessary| needed)?|necessary) ){1,3}training (?:will be |is |are )?(?:provided|given|offered|included|supplied)|(?:provide|offer|give|supply)s?(?: you)?(?: with)? (?:(?:full|complete|on[- ]the[- ]job|hands[- ]on|all(?: the| of the)?|needed|necessary|billing|coding) ){1,3}training\b(?! (?:on|in|for) (?:our|the|epic))|(?:who(?:['’]s| has| have|['’]ve)|you(?:['’]ve| have)) never (?:seen|touched|coded|billed|filed|worked|read|opened)\b|assum(?:es|ing) (?:that )?(?:you know nothing|no (?:prior )?(?:knowledge|experience)))/i,
    unless:
      /\b(?:participat\w*(?: in)?|attend\w*|complet(?:e|es|ing)) (?:all|any|the|other|required|mandatory|assigned|annual)\b[^.\n]{0,25}\btraining|\b(?:if you(?:['’]ve| have) never|not (?:able|willing|going)|unable|cannot|can['’]t|don['’]t apply|students)\b/i,
    because: 'the work is taught from its beginnings',
    yes: [
      "High school. You'll be taught.",
      'Hospital billing training will be provided.',
      'Full training provided',
      "a five week academy which assumes you've never seen an EOB",
      'We provide on-the-job training',
      "We'll show you the ropes",
      "We've trained baristas and a retired mail carrier to do this",
      'We take care of the training',
    ],
    no: [
      'You will be trained on our systems',
      'On-the-job training in our own systems is provided',
      'You will be trained in Epic by a lead',
      'Training provided to physicians',
      'If you have never coded a chart this is not for you',
      'We have trained over 300 physicians on E/M',
      'You provide the training',
    ],
  },
  {
    id: 'entry-level/training-given',
    value: 'hinted',
    in: ['description'],
    match:
      /(?<=(?:^|[.;!?•\n:]|\s[–-]|\*)\s{0,2})(?:(?:paid|free|full|complete|thorough|on-?site|remote|virtual|classroom|[a-z]+[- ]weeks?(?: of)?|\d{1,2}[- ]weeks?(?: of)?),? ){0,3}training (?:(?:is|will be) )?(?:provided|given|offered|included|available)(?=\s?(?:[.;,!\n]|$|(?:to|for) (?:the right|an?) ))|\bwe (?:offer|provide|give) (?:(?:paid|free|thorough|extensive|comprehensive|excellent) ){0,2}training(?=\s?(?:[.;!\n]|$|to (?:the right|an?) |for (?:the right|anyone|people) ))/i,
    because: 'training is offered, and nobody says that it is in one system',
    yes: [
      'Training provided.',
      'Paid training is provided',
      'We offer training to the right person',
      'Perks: 6 weeks of training included',
    ],
    no: [
      'Complete all required training offered by compliance',
      'No training provided',
      'Training provided on our Epic build',
      'You offer training to providers',
    ],
  },
  {
    id: 'entry-level/beginners-called-for',
    value: 'open',
    in: IN,
    match: i(
      [
        `\\b${BEGINNER}\\b[^.\\n!?]{0,45}(?:[.!?]\\s)?[^.\\n!?]{0,20}\\b${INVITED}\\b`,
        `\\b${INVITES}(?: (?:an?|some(?:body|one)|people|those|folks|the|our|many))?(?: who(?:['’]s|['’]re| is| are))? ${BEGINNER}\\b`,
        '\\b(?:coursework|certificate|certification|program|classes) [^.\\n]{0,90}\\b(?:in place of|instead of|in lieu of) (?:the |any |our )?(?:(?:\\d|one|two|usual|normal)\\S* )?(?:years?|experience)\\b',
        '\\bnew (?:coders?|billers?|CPCs?|CCAs?)\\b(?: (?:are|is|also|always)){0,2} (?:welcomed?|encouraged|ok(?:ay)?|considered|invited|(?:may|can) apply)\\b',
        '\\b(?:ideal|perfect|great|good|suitable|suited|open) (?:for|to) (?:an? |the )?new (?:coders?|billers?|CPCs?|CCAs?)\\b',
        '\\b(?:(?:new|recent|fresh) (?:[a-z]{2,8} )?grad(?:uate)?s?|fresh out of|new(?:ly)? (?:certified|credentialed)|about to (?:graduate|finish)|finishing)[^.\\n!?]{0,45}(?=\\?)',
        '\\bjust (?:finished|passed|earned|completed|graduated)[^.\\n!?]{0,50}\\?',
      ].join('|'),
    ),
    unless: TEACHES_OTHERS,
    because: 'people who are new to the trade are invited',
    yes: [
      'can be someone just getting started who has done a class',
      "it's designed for first-timers",
      'Just finished your RHIT or coding certificate?',
      'New to coding? Apply!',
      'New graduate of a coding program? We are small enough to teach you.',
      'Career changers welcome',
      'New coders are welcome!',
      'Ideal for a new biller',
      'Beginners will be trained',
    ],
    no: [
      'Students tend to be career-changers',
      'No newbies on this desk',
      'Not for beginners',
      'New coders are reviewed for 30 days',
      'Fresh ideas are welcome',
      'We just finished our move',
    ],
  },
  {
    id: 'entry-level/for-students',
    value: 'open',
    in: ['description'],
    match:
      /\b(?:(?:internship|externship|program|rotation|position|opening|role|job)\b[^.\n]{0,40}|^|[.\n]\s{0,2})(?:is )?for (?:(?:current|recent|new|HIM|HIT|coding|billing) )?(?:students|graduates|grads)\b|\b(?:students|interns|externs)\b(?: (?:in|who|from|of|near|finishing)\b)?[^.\n]{0,40}\b(?:may apply|can apply|welcome|encouraged to|eligible to apply)|\binternship for\b|\bmust be (?:currently )?enrolled (?:in|at)\b[^.\n]{0,30}\b(?:coding|HIM|HIT|health information|billing|program)\b|\b(?:paid|summer|[\w-]+-week) internship\b/i,
    unless: TEACHES_OTHERS,
    because: 'students or fresh graduates are hired',
    yes: [
      'Ten-week paid internship for students in HIM or coding programs.',
      'For graduates of a medical billing program.',
      'Must be enrolled in a coding program',
    ],
    no: [
      'Teaches coding for students of the program',
      'Writes quizzes for students',
      'Must be enrolled in direct deposit',
    ],
  },
];
