import { CERTIFICATION, TRADE, type Credential } from './credential-row.js';

/** Coding, billing, auditing and management. "CPC-A" is an apprentice's credential: never merged with CPC. */
const CORE: readonly Omit<Credential, 'body'>[] = [
  {
    code: 'CPC',
    names: ['Certified Professional Coder'],
    spellings: ['C.P.C.'],
    context: TRADE,
    otherMeaning:
      /\b(?:cost[- ]per[- ]click|PPC|CPM|ad ?words|google ads|pregnancy|paid search|campaigns?)\b/i,
    falseFriends: [
      'Lower CPC and CPM on paid search campaigns',
      'CPC+ primary care model',
      'CPC (cost per click)',
    ],
  },
  {
    code: 'CPC-A',
    names: ['Certified Professional Coder[- –(]{1,3}Apprentice'],
    spellings: ['CPCA', 'CPC (A)', 'CPC-Apprentice', 'CPC apprentice', 'CPC Apprentice'],
    context: null,
    falseFriends: ['CPA preferred', 'CPC a plus'],
  },
  {
    code: 'COC',
    names: [
      'Certified Outpatient Coder',
      'Certified Outpatient Coding',
      'Certified Professional Coder[- –]{1,3}Hospital(?: Outpatient)?',
    ],
    spellings: ['CPC-H', 'CPCH', 'CPC-Hospital'],
    context: TRADE,
    otherMeaning:
      /\b(?:continuum of care|certificates? of coverage|commission on cancer|chamber of commerce)\b/i,
    falseFriends: [
      'Explains the certificate of coverage (COC) and billing',
      'Continuum of Care (COC) billing grants',
    ],
  },
  { code: 'COC-A', names: ['Certified Outpatient Coder[- –(]{1,3}Apprentice'], context: null },
  {
    code: 'CIC',
    names: ['Certified Inpatient Coder'],
    context: TRADE,
    otherMeaning: /\b(?:infection|insurance counsel\w*|customer information|APIC|CBIC)\b/i,
    falseFriends: [
      'CIC (infection control) certification',
      'Certified Insurance Counselor (CIC) or licensed agent',
    ],
  },
  { code: 'CIC-A', names: ['Certified Inpatient Coder[- –(]{1,3}Apprentice'], context: null },
  {
    code: 'CPC-P',
    names: ['Certified Professional Coder[- –]{1,3}Payer'],
    spellings: ['CPCP'],
    context: null,
  },
  {
    code: 'CPC-I',
    names: [
      'Certified Professional Coder[- –]{1,3}Instructor',
      'AAPC Approved Instructor',
      'AAPC Certified Instructor',
    ],
    spellings: ['CPCI'],
    context: null,
  },
  {
    code: 'CPB',
    names: ['Certified Professional Biller'],
    context: TRADE,
    otherMeaning: /\b(?:bookkeep\w*|bypass|perfusion\w*|customs)\b/i,
    falseFriends: ['Certified Professional Bookkeeper (CPB), billing clients', 'CPB certified bookkeeper'],
  },
  { code: 'CPB-A', names: ['Certified Professional Biller[- –(]{1,3}Apprentice'], context: null },
  {
    code: 'CRC',
    names: ['Certified Risk Adjustment Coder', 'Certified Risk Adjustment Coding'],
    context: TRADE,
    otherMeaning: /\b(?:rehabilitation|clinical research|colorectal|research coordinator|counselors?)\b/i,
    falseFriends: [
      'Certified Rehabilitation Counselor (CRC)',
      'CRC certification as a clinical research coordinator',
    ],
  },
  {
    code: 'CPMA',
    names: ['Certified Professional Medical Auditor'],
    context: null,
    otherMeaning: /\bproperty\b/i,
    falseFriends: ['CPMA property manager'],
  },
  {
    code: 'CDEO',
    names: ['Certified Documentation Expert[- –]{0,3}Outpatient'],
    context: null,
    otherMeaning: /\b(?:diversity|equity)\b/i,
    falseFriends: ['CDEO, Chief Diversity and Equity Officer'],
  },
  { code: 'CDEI', names: ['Certified Documentation Expert[- –]{0,3}Inpatient'], context: null },
  { code: 'CPCO', names: ['Certified Professional Compliance Officer'], context: null },
  {
    code: 'CPPM',
    names: ['Certified Physician Practice Manager', 'Certified Professional Practice Manager'],
    context: null,
  },
];

/** Specialties; AAPC withdraws those with few holders from time to time, postings go on naming them. */
const SPECIALTIES: readonly Omit<Credential, 'body'>[] = [
  {
    code: 'CANPC',
    names: ['Certified Anesthesia (?:and|&) Pain Management Coder', 'Certified Anesthesia Coder'],
    context: null,
  },
  { code: 'CASCC', names: ['Certified Ambulatory Surg(?:ical|ery) Center Coder'], context: null },
  {
    code: 'CCC',
    names: ['Certified Cardiology Coder'],
    context: /\b(?:cardio\w*|AAPC|CPC)\b/i,
    otherMeaning: /\b(?:speech|SLP|audiolog\w*|cancer center|ASHA)\b/i,
    falseFriends: ['CCC-SLP required', 'Comprehensive cancer center (CCC) coder', 'CCC-A audiology'],
  },
  { code: 'CCVTC', names: ['Certified Cardiovascular (?:and|&) Thoracic Surgery Coder'], context: null },
  {
    code: 'CPCD',
    names: ['Certified Professional Coder in Dermatology', 'Certified Dermatology Coder'],
    context: null,
  },
  { code: 'CEDC', names: ['Certified Emergency Department Coder'], context: null },
  { code: 'CEMC', names: ['Certified Evaluation (?:and|&) Management Coder'], context: null },
  { code: 'CENTC', names: ['Certified ENT Coder'], context: null },
  {
    code: 'CFPC',
    names: ['Certified Family Practice Coder'],
    context: TRADE,
    otherMeaning: /\b(?:Canada|college of family)\b/i,
    falseFriends: ['CFPC certification (College of Family Physicians of Canada)'],
  },
  { code: 'CGIC', names: ['Certified Gastroenterology Coder'], context: null },
  {
    code: 'CGSC',
    names: ['Certified General Surgery Coder'],
    context: TRADE,
    otherMeaning: /\b(?:army|command|military|officers?)\b/i,
    falseFriends: ['Graduate of the Army CGSC', 'CGSC, Command and General Staff College, certified'],
  },
  { code: 'CHONC', names: ['Certified Hematology (?:and|&) Oncology Coder'], context: null },
  { code: 'CIMC', names: ['Certified Internal Medicine Coder'], context: null },
  { code: 'CIRCC', names: ['Certified Interventional Radiology Cardiovascular Coder'], context: null },
  {
    code: 'COBGC',
    names: ['Certified (?:Obstetrics[ /](?:and )?Gynecology|OB[/-]?GYN) Coder'],
    context: null,
  },
  {
    code: 'COPC',
    names: ['Certified Ophthalmology Coder'],
    context: CERTIFICATION,
    otherMeaning: /\b(?:central ohio|community[- ]oriented|primary care)\b/i,
    falseFriends: [
      'COPC (Central Ohio Primary Care) coders hold credentials',
      'Join COPC, a group of doctors',
    ],
  },
  {
    code: 'COSC',
    names: ['Certified Ortho?paedic Surgery Coder', 'Certified Orthopedic Surgery Coder'],
    context: null,
  },
  { code: 'CPEDC', names: ['Certified Pediatrics? Coder'], context: null },
  {
    code: 'CPRC',
    names: ['Certified Plastics? (?:and|&) Reconstructive Surgery Coder'],
    context: TRADE,
    otherMeaning: /\b(?:peer|recovery)\b/i,
    falseFriends: ['Certified Peer Recovery Coach (CPRC)'],
  },
  {
    code: 'CRHC',
    names: ['Certified Rheumatology Coder'],
    context: CERTIFICATION,
    otherMeaning: /\brural\b/i,
    falseFriends: ['Certified rural health clinics (CRHC)'],
  },
  { code: 'CSFAC', names: ['Certified Surgical Foot (?:and|&) Ankle Coder'], context: null },
  {
    code: 'CUC',
    names: ['Certified Urology Coder'],
    context: CERTIFICATION,
    falseFriends: ['CUC for meetings'],
  },
];

export const AAPC_CREDENTIALS: readonly Credential[] = [...CORE, ...SPECIALTIES].map((row) => ({
  ...row,
  body: 'AAPC',
}));
