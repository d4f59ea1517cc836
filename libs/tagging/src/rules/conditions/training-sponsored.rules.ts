import type { Rule } from '../../define-tag.js';

const TEXT = ['title', 'description'] as const;
/** What a course that is sold says; what an employer refuses. */
const NOT_PAID =
  /\b(?:not (?:be )?(?:paid|cover\w*|reimburs\w*|offer\w*)|do(?:es)? not (?:pay|cover|reimburs\w*|offer)|unpaid|your (?:own )?(?:cost|expense)|enroll(?:ing|ment)|due before|payment plans?)\b/i;

/** What the employer pays for learning, by what is paid. Training that nobody pays is none. */
export const TRAINING_SPONSORED_RULES: readonly Rule<string>[] = [
  {
    id: 'training-sponsored/tuition',
    value: 'tuition',
    in: TEXT,
    match:
      /\b(?:tuition (?:reimbursement|assistance|help|aid|support|benefits?|discounts?|remission|waivers?|coverage|program|credit|reimb\w*|paid|up to|and)|tuition(?: ?[(:]|(?=[.;,]|\n|$))|(?:education|educational|school|degree) (?:reimbursement|assistance)|(?:we|company) (?:pay|cover|reimburse)s?\b[^.\n]{0,30}\btuition|student loan (?:repayment|assistance|forgiveness))/i,
    unless: NOT_PAID,
    because: 'help with the price of studies',
    yes: [
      'tuition reimbursement up to $3,000 per year',
      'Eligible for tuition help to $5,250',
      'Tuition: 75% for you',
      'Pension plan, tuition (up to 90%).',
      'educational assistance',
    ],
    no: [
      'Tuition is due before your placement call',
      'tuition billing specialist',
      'no tuition reimbursement is offered; we do not pay',
    ],
  },
  {
    id: 'training-sponsored/exam-fee',
    value: 'exam_fee',
    in: TEXT,
    match:
      /\b(?:(?:pay|pays|paid|cover(?:s|ed)?|reimburs(?:e|es|ed)|sponsor(?:s|ed)?)\b[^.\n]{0,50}\b(?:exams?|certification (?:fees?|costs?|exams?)|certifications?|credential(?:s|ing)? (?:fees?|costs?))\b|(?:exams?|certification|credential\w*)(?: (?:exam|fees?|costs?|renewals?))*\b[^.\n]{0,25}\b(?:paid for|paid by|covered|reimburse(?:d|ment)|(?:is|are) on us|sponsored)\b)/i,
    unless:
      /\b(?:not (?:be )?(?:paid|cover\w*|reimburs\w*)|your (?:own )?(?:cost|expense)|enrolling|enroll|students?|denied|payers?|paid (?:claims?|time)|covered (?:by|under|in|services|entity)|physical exam|eye exams?|vision)\b/i,
    because: 'the employer pays the exam or certification',
    yes: [
      'We pay for your CPC exam',
      'certification reimbursement',
      'Exam fees covered after one year',
      'we reimburse the cost of the exam',
      'Paid certifications and CEUs',
    ],
    no: ['Exam at your own cost', 'vision exams covered', 'CPC certification required'],
  },
  {
    id: 'training-sponsored/ceu',
    value: 'ceu',
    in: TEXT,
    match:
      /\b(?:(?:free|paid|covered|company[- ]paid|employer[- ]paid|complimentary|funded|reimbursed|pays?(?: for)?|cover(?:s|ing)?|provid(?:e|es|ed)|offer(?:s|ed)?|reimburse(?:s)?|annual|yearly|budget for|money for)\b[^.\n]{0,30}\b(?:CEUs?|CEs?\b|continuing (?:education|ed)\b)(?: units?| credits?| hours?)?(?! (?:requirement|required))|(?:CEUs?|continuing education)(?: units?| credits?| hours?)?\b[^.\n]{0,30}\b(?:provided|paid|covered|reimburse(?:d|ment)|(?:are|is) on us|included|free|stipend|allowance|assistance|budget|funds?))/i,
    unless:
      /\b(?:not (?:be )?(?:paid|cover\w*|reimburs\w*)|your (?:own )?(?:cost|expense)|must (?:maintain|complete|obtain)|maintains?|maintaining|requirements?|to (?:providers|physicians|staff|nurses))\b/i,
    because: 'the employer provides or pays continuing education',
    yes: [
      'CEUs provided, AAPC & AHIMA approved',
      'Free CEUs',
      'We pay for CEUs and dues',
      'continuing education reimbursement',
      'annual CEU allowance',
    ],
    no: ['Must maintain CEUs', 'maintains continuing education credits as required', 'CEU requirements'],
  },
  {
    id: 'training-sponsored/membership-dues',
    value: 'membership_dues',
    in: TEXT,
    match:
      /\b(?:(?:pay|pays|paid|cover(?:s|ed)?|reimburs(?:e|es|ed)|free)\b[^.\n]{0,40}\b(?:dues|memberships?)\b|(?:AAPC|AHIMA|professional|association|annual)(?: (?:and|or|\/|&) ?\w+)?(?: membership)? (?:dues|memberships?)\b[^.\n]{0,25}\b(?:paid|covered|reimburse(?:d|ment)|on us|included))/i,
    unless:
      /\b(?:gym|fitness|not (?:paid|covered)|your own|health club|union|warehouse|wellness|members? of)\b/i,
    because: 'the employer pays the dues of the body',
    yes: ['AAPC dues paid', 'We pay your AAPC membership', 'one professional membership covered'],
    no: ['gym membership reimbursed', 'union dues'],
  },
  {
    id: 'training-sponsored/paid-training',
    value: 'paid_training',
    in: TEXT,
    match:
      /\b(?:paid (?:\w+[- ]){0,2}(?:training|apprenticeships?|internships?|orientation)|(?:fully|company)[- ]paid training|training (?:is|will be) (?:fully )?paid|training (?:week|period|program) is paid|(?:apprenticeship|training)\b[^.\n]{0,20}\bwith pay\b|paid while you (?:learn|train)|earn while you learn|(?:we|will)(?: will)? (?:pay|sponsor|fund) (?:for )?(?:your|the|all) (?:training|course\w*|certification course))/i,
    unless:
      /\b(?:unpaid|not paid|paid time off|enrolling|tuition is due|course \(\$|payment plans?|academy)\b/i,
    because: 'training time is paid, or the course is',
    yes: [
      'Paid training',
      'Training is paid, $17.00/hr for eight weeks',
      'training week is paid flat at $400',
      'paid 12-week training',
      'We pay for your training',
    ],
    no: [
      'Training week is unpaid',
      'Must complete training',
      'Become a coder - earn while you learn at our academy',
    ],
  },
];
