import type { Rule } from '../../define-tag.js';
import type { FieldSignal } from './in-field-choice.js';

const TEXT = ['description'] as const;

/** Words of the text: papers and code sets, duties, the place, and other work that uses the same words. */
export const IN_FIELD_TEXT_RULES: readonly Rule<FieldSignal>[] = [
  {
    id: 'in-field/code-set-named',
    value: 'trade_word',
    in: TEXT,
    match:
      /\b(?:CPT|ICD[- ]?(?:9|10)(?:[- ]?(?:CM|PCS))?|HCP?CS|DRGs?|MS-DRG|APC|E\/M|HCCs?|RADV|NCCI|CDT codes?)\b/,
    because: 'code sets are named where coding or billing is done',
    yes: ['Assign ICD-10-CM and CPT codes'],
    no: ['Write clean source code'],
  },
  {
    id: 'in-field/paper-of-the-trade',
    value: 'trade_word',
    in: TEXT,
    match:
      /\b(?:EOBs?|explanations? of benefits?|ERAs?|835s?|remits?|CMS[- ]?1500|HCFA|UB[- ]?(?:04|92)|superbills?|clearing ?house|charge ?master|CDM|encounter forms?|fee tickets?|DNF[BC])\b/i,
    unless: /\b(?:securities|check clearing|era of|new era)\b/i,
    because: 'forms and files of medical claims',
    yes: ['Reads EOBs and ERAs', 'Files UB-04 claims'],
    no: ['A purchase order'],
  },
  {
    id: 'in-field/particulars-of-claims',
    value: 'trade_word',
    in: TEXT,
    match:
      /\b(?:277(?:CA)?|270\/271|837[IPD]?|(?:clean|denied|secondary|drop(?:ped)?|medical|insurance) claims?|drops? claims?|claim (?:edits?|scrubber)|clearing ?houses?|NPI|taxonomy codes?|(?:diagnosis|procedure|billing) codes?|modifiers? (?:\d{2}|[A-Z]{2})|\d{5} units|DDE|FISS|(?:DME )?MACs?|Medi-Cal|LCDs?|ABNs?|CMNs?|[Tt]imely filing|[Ff]ee schedules?|[Ff]acility fees?|[Gg]lobal (?:OB|maternity|surgical)|[Aa]llowables?)\b/,
    because: 'what only those who handle medical claims speak of',
    yes: ['works the 277CA and clearinghouse rejects', 'verify 88305 units', 'drop claim'],
    no: ['Files tax returns', 'insurance is provided'],
  },
  {
    id: 'in-field/credential-of-the-trade',
    value: 'trade_word',
    in: TEXT,
    match:
      /\b(?:AAPC|AHIMA|CPC(?:-A)?|CCS(?:-P)?|RHI[AT]|CPMA|CRCR|CBCS|HFMA|AAHAM)\b(?! (?:\([A-Z][a-z]+ [A-Z]|division|group|inc|llc|trades|ads?|campaign))/,
    because: 'credentials of coders and billers',
    yes: ['CPC or CCS required', 'AAPC certified'],
    no: ['PMP certified', 'Hartsell CPC (Commercial Plumbing Contractors)'],
  },
  {
    id: 'in-field/prepares-claims',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:(?:submit|prepar|fil|send|transmit|process|review|correct|drop|work|releas|scrub)(?:s|es|e|ing|ting|ted)?\b[^.\n]{0,40}\b(?:claims?|billings?)\b|bills? (?:patients?|insurance|payers?|third)|(?:medical|patient|insurance|hospital|physician|dental) billing|billing (?:of )?(?:insurers|patients|medical)|claims? (?:submission|out|go|leave|processing)|secondary claims?|charge entry|enter(?:s|ing)? (?:all )?(?:codes and )?charges|charge capture)/i,
    unless: /\b(?:property|auto|casualty|warranty|legal claims?|engineers?|software|API)\b/i,
    because: 'making and sending claims is the heart of billing',
    yes: ['Submits claims to payers daily', 'medical billing'],
    no: ['Files tax returns', 'property claims processing'],
  },
  {
    id: 'in-field/posts-payments',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:post(?:s|ing|ed)?\b[^.\n]{0,50}\b(?:payments?|EOBs?|remittances?|adjustments?|denials?|ERAs?)|payments?\b[^.\n]{0,30}\b(?:posted|posting)|payment posting|contractual (?:adjustments?|allowances?)|lockbox)/i,
    because: 'posting payments to accounts',
    yes: ['Posts insurance payments', 'Payment posting'],
    no: ['Post the job online'],
  },
  {
    id: 'in-field/follows-up-claims',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:denials?|denied (?:claims?|charges)|unpaid claims?|underpa(?:id|yments?)|appeals?\b[^.\n]{0,40}\b(?:claims?|payers?|insurance|denials?)|(?:claims?|insurance|payers?) follow[- ]?up|follow(?:s|ing)?[- ]?up\b[^.\n]{0,40}\b(?:claims?|payers?|insurance|accounts?)|recoverable claims?|overpaid claims?)/i,
    because: 'working unpaid and denied claims',
    yes: ['Works denials and appeals with payers', 'insurance follow-up'],
    no: ['Follow up with new hires'],
  },
  {
    id: 'in-field/serves-patient-accounts',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:patient (?:accounts?|balances?|statements?|A\/?R|billing|collections?|responsib\w+)|self[- ]?pay|guarantors?|bad debts?|balances? (?:that )?(?:(?:are|is) )?(?:the )?patients?|questions? (?:on|about|regarding)[^.\n]{0,20}\b(?:bills?|statements?|balances?|they owe)|(?:account|outstanding) balances?|patients? (?:still )?owes?|collects?(?:ing)? (?:account )?balances|credit balances?|refunds?|payment (?:plans?|arrangements?)|collection agenc(?:y|ies)|accounts? receivables?|revenue cycle|resident accounts)/i,
    because: 'patient accounts, balances and collections',
    yes: [
      'Answers questions about bills and statements',
      'Calls guarantors for payment of patient balances',
      'self-pay accounts',
      'Works the revenue cycle',
    ],
    no: ['Our patients come first'],
  },
  {
    id: 'in-field/clears-coverage',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:prior[- ]?authori[sz]ations?|pre-?authori[sz]ations?|pre-?cert\w*|verif(?:y|ies|ication|ying)\b[^.\n]{0,30}\b(?:insurance|benefits?|eligibility|coverage)|insurance (?:verification|eligibility|benefits)|eligibility (?:and|&|verification)|(?:check|confirm|determin|pull|run)(?:s|es|e|ing)? (?:[\w']+ ){0,3}(?:eligibility|benefits|coverage)\b)/i,
    because: 'eligibility and prior authorisation',
    yes: ['Obtains prior authorizations', 'Verify insurance benefits'],
    no: ['Employees are eligible for benefits'],
  },
  {
    id: 'in-field/assigns-codes',
    value: 'duty',
    in: TEXT,
    match:
      /\b(?:medical coding|(?:assign|abstract|select|validat|audit|revers|review|sequenc|cod)(?:s|es|e|ing|ed)?\b[^.\n]{0,40}\b(?:diagnos[ie]s|procedures?|encounters?|charts?|op(?:erative)? (?:notes?|reports?)|ICD|CPT|modifiers?|accounts|medical bills)\b|coding (?:accuracy|guidelines|audits?|specialists?|clinic|department|team)|chart (?:review|audits?)|HCC capture|coded (?:medical )?(?:bills|charts))/i,
    unless: /\b(?:python|java|software|engineers?)\b/i,
    because: 'assigning or checking codes',
    yes: ['Assigns diagnosis and procedure codes', 'Codes each encounter'],
    no: ['Codes in Python'],
  },
  {
    id: 'in-field/payer-named',
    value: 'medicine',
    in: TEXT,
    match:
      /\b(?:medicare|medicaid|tricare|blue cross|BCBS|payers?|payors?|insurance (?:carriers?|companies|company)|third[- ]party (?:payers?|payors?|insurance)|HMO|PPO|managed care|OHP|MaineCare|MassHealth|TennCare|SoonerCare|AHCCCS|BadgerCare|KanCare|PeachCare|Medi-Cal|Apple Health)\b/i,
    because: 'payers of health care',
    yes: ['Medicare and Medicaid', 'calls payers'],
    no: ['taxpayers'],
  },
  {
    id: 'in-field/health-care-named',
    value: 'medicine',
    in: ['description', 'company', 'title'],
    match:
      /\b(?:patients?|hospitals?|clinics?|HIPAA|doctors?|patholog\w+|laborator(?:y|ies)|radiolog\w+|cardiolog\w+|oncolog\w+|orthop(?:a)?edics?|urolog\w+|dermatolog\w+|an(?:a)?esthesi\w+|pa?ediatric\w*|podiatr\w+|psychiatr\w+|psycholog\w+|chiropract\w+|ophthalm\w+|optometr\w+|therapists?|(?:physical|speech|occupational|ABA) therapy|hospice|home care|ambulance|DME|orthodont\w+|dentists?|diagnos[ie]s|surgeons?|physicians?|providers?|medical|health ?care|health system|health plan|nursing|dental|surger(?:y|ies)|behavioral health|PHI|inpatients?|outpatients?|dialysis|gastro\w*|endoscop\w*|GI|gyn\w*|OB[-/ ]?(?:GYN)?|midwi\w+|maternity|newborns?|birth cent(?:er|re)s?|neuro\w+|nephrolog\w*|pulmonolog\w*|rheumatolog\w*|endocrin\w*|ENT|otolaryng\w*|fertility|mental health|counseling|addiction|autism|ABA|telehealth|urgent care|primary care|imaging|nurses?|spine|retina|optical|birthing)\b/i,
    unless:
      /\b(?:medical,? (?:dental|vision|insurance|benefits|plan|coverage|leave)|dental,? (?:and )?(?:vision|medical|insurance)|health ?care (?:benefits|coverage)|service providers?|cloud providers?)\b/i,
    because: 'words of health care, other than the benefits of the employee',
    yes: ['a 240 bed hospital', 'HIPAA rules'],
    no: ['Benefits: medical, dental and vision', 'cloud provider'],
  },
  {
    id: 'in-field/software-is-built',
    value: 'other_work',
    in: TEXT,
    match:
      /\b(?:python|javascript|typescript|java|c#|golang|kubernetes|SQL|git|github|pull requests?|unit tests?|REST APIs?|APIs?|microservices|HL7|FHIR|boot ?camp|computer science|CI\/CD|SaaS billing|full[- ]stack|backend|codebase)(?![\w-])/i,
    because: 'words of building software; a few of them outweigh a shared title',
    yes: ['Python, SQL, Git, pull requests'],
    no: ['Excel pivot tables'],
  },
  {
    id: 'in-field/other-billing',
    value: 'other_work',
    in: TEXT,
    match:
      /\b(?:legal billing|law firm|prebills|LEDES|outside counsel|paralegals?|lien waivers?|retainage|certified payroll|job cost\w*|progress (?:invoic\w+|billing)|AIA|(?:general|sub) ?contractors?|plumbing|HVAC|electricians?|roofing|landscap\w+|trucking|haul\w+|bills? of lading|dispatch\w*|tenants?|meter readings?|ratepayers?|e-?billing|timekeepers?|utilit(?:y|ies) (?:billing|bills)|telecom(?!mut)\w*|freight|construction|property management|subscriptions?|project (?:billing|invoic\w+|events?)|media buying|rental|tuition billing|purchase orders?|premium (?:billing|invoic\w+|notices?|statements?|accounting|receivables?|reconciliation)|bill(?:s|ing)? (?:of )?premiums?|COBRA|employer groups)\b/i,
    because: 'billing of other trades and of premiums',
    yes: ['Prepares invoices for the law firm', 'premium billing'],
    no: ['patient billing', 'you may telecommute', 'we pay 88% of the premium'],
  },
  {
    id: 'in-field/course-is-sold',
    value: 'course',
    in: TEXT,
    match: /\b(?:(?:we are|now) enrolling|enrol(?:l|lment)? (?:now|today|in our)|exam voucher)\b/i,
    because: 'a school speaks of enrolling',
    yes: ['We are enrolling 30 people this month', 'exam voucher included'],
    no: ['Open enrollment of benefits in November', 'Enrolls patients in copay assistance'],
  },
  {
    id: 'in-field/course-prepares-for-exam',
    value: 'course',
    in: TEXT,
    match:
      /\b(?:(?:program|course|class) that (?:gets|prepares) you|ready for the (?:CPC|CBCS|CCS|CPB|CCA)|career advisor|payment plans from|placement (?:help|not guaranteed|assistance)|scholarships? for|externship with)\b/i,
    because: 'what a course promises its students',
    yes: ['program that gets you ready for the CPC exam', 'career advisor'],
    no: ['payment plans for patients', 'CPC required'],
  },
  {
    id: 'in-field/no-word-of-the-field',
    value: 'opening',
    in: ['title', 'description'],
    match: /^\s*\S[^\n]{0,99}/,
    because: 'nothing of the field was found: what the posting calls itself, for a person to check',
    yes: ['Forklift Operator'],
    no: ['   '],
  },
];
