import { CERTIFICATION, TRADE, type Credential } from './credential-row.js';

const ROWS: readonly Omit<Credential, 'body'>[] = [
  {
    code: 'CCA',
    names: ['Certified Coding Associate'],
    context: TRADE,
    otherMeaning: /\b(?:commonwealth care|clinical care associate|cost accountant|corrections)\b/i,
    falseFriends: ['CCA (Commonwealth Care Alliance) claims', 'Clinical Care Associate (CCA) certification'],
  },
  {
    code: 'CCS',
    names: ['Certified Coding Specialist(?![- –,]{1,3}\\(?Physician)'],
    spellings: ['C.C.S.'],
    context: TRADE,
    // California's programme for children is a payer that its billers name beside Medi-Cal.
    otherMeaning:
      /\b(?:medi-cal\b|california children|children['’]s services|CHDP|GHPP|CCS (?:program|claims|authorizations?|SARs?|payers?|patients|eligib\w+))\b|charging (?:CCS|system)|CCS charging/i,
    falseFriends: [
      'Bills Medi-Cal, CCS and CHDP claims',
      'California Children’s Services (CCS) authorization and billing',
      'Submits CCS claims and SARs',
    ],
  },
  {
    code: 'CCS-P',
    names: ['Certified Coding Specialist[- –,]{1,3}\\(?Physician(?:[- ]based)?'],
    spellings: ['CCSP', 'CCS - P', 'CCS –P', 'CCS -P', 'CCS–P', 'CCS/P'],
    context: TRADE,
    otherMeaning: /\b(?:chiropract\w*|cloud security|ISC2|sports physician)\b/i,
    falseFriends: ['CCSP cloud security certification', 'Chiropractic sports physician, CCSP certified'],
  },
  {
    code: 'RHIT',
    names: ['Registered Health Information Technicians?', 'Accredited Record Technician'],
    spellings: ['R.H.I.T.'],
    context: null,
  },
  {
    code: 'RHIA',
    names: ['Registered Health Information Administrators?', 'Registered Record Administrator'],
    spellings: ['R.H.I.A.'],
    context: null,
  },
  { code: 'CDIP', names: ['Certified Documentation (?:Improvement|Integrity) Practitioner'], context: null },
  { code: 'CHPS', names: ['Certified in Healthcare Privacy (?:and|&) Security'], context: null },
  { code: 'CHDA', names: ['Certified Health Data Analyst'], context: null },
  {
    code: 'CHTS',
    names: ['Certified Healthcare Technology Specialist'],
    spellings: ['CHTS-TR', 'CHTS-IM', 'CHTS-PW', 'CHTS-IS', 'CHTS-TS', 'CHTS-CP'],
    context: CERTIFICATION,
  },
  {
    code: 'AHIMA-MICRO',
    names: ['AHIMA micro-?credentials?', 'Auditing: (?:In|Out)patient Coding'],
    context: null,
  },
];

export const AHIMA_CREDENTIALS: readonly Credential[] = ROWS.map((row) => ({ ...row, body: 'AHIMA' }));
