import type { Rule } from '../../define-tag.js';
import type { RoleSignal } from './role-choice.js';

const TITLE = ['title'] as const;

/** Titles after the role table of the domain reference; who leads people is in role-lead. */
export const ROLE_TITLE_RULES: readonly Rule<RoleSignal>[] = [
  {
    id: 'role/educator-title',
    value: 'title:educator',
    in: TITLE,
    match:
      /\b(?:educator|instructor|trainer|teacher|tutor|lecturer|curriculum|(?:education|training|learning) (?:specialist|coordinator|consultant|analyst)|professor|faculty(?! (?:practice|group|plan)))\b/i,
    unless: /\baudit\w*\b/i,
    because: 'teaching is the title',
    yes: ['Physician Coding Educator', 'Medical Billing and Coding Instructor', 'Coding Training Specialist'],
    no: ['Coding Auditor Educator', 'Coder Trainee', 'Coder in Training', 'Coder, Faculty Practice'],
  },
  {
    id: 'role/auditor-or-cdi-title',
    value: 'title:auditor_or_cdi',
    in: TITLE,
    match:
      /\b(?:auditor|audit (?:coder|specialist|analyst|nurse|consultant)|auditing|CDI[SP]?|CDE|clinical documentation|documentation (?:integrity|improvement)|DRG (?:valid\w*|review\w*|analyst)|(?:coding|clinical) validat\w+|second[- ]level reviewer|(?:coding|HIM|coder) (?:quality|compliance|reviewer|QA|QC)(?! educator)|quality (?:coder|coding|reviewer)|compliance (?:analyst|specialist|auditor|reviewer)|(?:payment|program) integrity|medical review coder|physician query|RADV(?! coder)|OASIS QA|bill review\w*)\b/i,
    unless: /\b(?:audit and appeals)\b/i,
    because: 'reviews the codes, bills and charts of others',
    yes: [
      'Inpatient Coding Auditor',
      'Outpatient CDI Specialist',
      'RADV Auditor (Per Diem)',
      'Medical Records Technician (Coder) - Auditor',
      'Bill Review Coder',
    ],
    no: ['Coding Quality Educator', 'Inpatient Coder'],
  },
  {
    id: 'role/coder-and-biller-title',
    value: 'title:coder_and_biller',
    in: TITLE,
    match:
      /\b(?:(?:bill(?:er|ers|ing)[\s,/&+-]+(?:(?:and|credentialing|or|certified|medical|insurance|outpatient|pro-?fee|charge entry) ?[\s,/&+-]*){0,3}cod(?:er|ers|ing))|(?:cod(?:er|ers|ing)[\s,/&+-]+(?:(?:and|or|medical|claims?|insurance|certified|physician|hospital|clinic|dental|professional|charge entry) ?[\s,/&+-]*){0,3}bill(?:er|ers|ing))|revenue cycle coder|MBC specialist)\b(?! (?:externs?|externship|intern|internship|program|school|students?|courses?|academy))/i,
    because: 'both halves are in the title',
    yes: [
      'Medical Biller and Coder',
      'Podiatry & Wound Care Biller/Coder',
      'Billing, Credentialing and Coding Coordinator',
      'Certified Coder / Claims Biller',
    ],
    no: ['Medical Biller', 'Coding Specialist', 'Billing and Coding Externship Coordinator'],
  },
  {
    id: 'role/revenue-cycle-title',
    value: 'title:revenue_cycle_other',
    in: TITLE,
    match:
      /\b(?:denials?|appeals?|follow[- ]?up|collect(?:or|ors|ions?)|(?:payment|cash) (?:poster|posting|applications?|accuracy|integrity|variance)|posting (?:clerk|specialist)|remittance|(?:EOB|ERA|lockbox|EDI) specialist|credit balance|credits? (?:analyst|specialist)|refunds?|overpayments?|underpayments?|(?:prior|pre)[- ]?auth\w*|authorizations?|pre-?cert\w*|referrals?|referred care|(?:benefits?|insurance) verification|verification|eligibility|estimates?|financial (?:clearance|counsel\w+|advocate|navigator)|revenue (?:integrity|capture)|charge ?master|charge (?:capture|integrity) (?:analyst|auditor)|CDM|claims? (?:resolution|examiner|processor|adjud\w+|adjuster|edit|research|follow)|contract (?:model\w+|management|analyst)|patient access|self[- ]?pay|bad debt|early[- ]out|patient balances?|enrollment|medicaid pending|statements?)\b/i,
    unless: /\b(?:bill review|charge (?:entry|poster|posting|reconciliation))\b/i,
    because: 'a desk of the revenue cycle that prepares no claims',
    yes: [
      'Payment Poster',
      'Prior Authorization Specialist',
      'Denials Coder',
      'Revenue Integrity Analyst',
      'Insurance Verification & Estimates Associate',
    ],
    no: ['Medical Biller', 'Patient Accounts Billing Specialist', 'Inpatient Coder'],
  },
  {
    id: 'role/billing-questions-title',
    value: 'title:revenue_cycle_other',
    in: TITLE,
    match:
      /\bbilling (?:resolution|customer|support|edit|inquir\w+|questions?|help ?desk|call center|advocate|liaison|concierge|navigator|counselor|advisor|service (?:rep\w*|agent))\b/i,
    because: 'answers those who were billed',
    yes: [
      'Patient billing support (chat + phone)',
      'Billing Customer Service Rep',
      'Patient Billing Advocate',
    ],
    no: ['Billing Specialist', 'Billing Services Specialist'],
  },
  {
    id: 'role/accounts-title',
    value: 'title:accounts',
    in: TITLE,
    match:
      /\b(?:A\/?R|A\.R\.|accounts? receivables?|patient (?:account\w*|financial|service)\b(?!.{0,12}bill)|PFS\b|revenue (?:cycle|specialist|analyst)|reimbursement|claims?|insurance (?:specialist|representative|coordinator|clerk|rep|associate)|financial representative|account (?:resolution|representative|specialist|rep)|hospital accounts?|EDI\b|(?:central )?business office|CBO)\b/i,
    unless: /\b(?:bill review|charge (?:entry|poster|posting|reconciliation))\b/i,
    because: 'a desk for accounts and claims; the duties tell whether claims are prepared there',
    yes: [
      'Patient Account Representative',
      'Ambulatory Claims Specialist',
      'Accounts Receivable Coordinator',
    ],
    no: ['Medical Biller', 'Patient Accounts Billing Specialist', 'Inpatient Coder'],
  },
  {
    id: 'role/biller-title',
    value: 'title:biller',
    in: TITLE,
    match:
      /\b(?:billers?|billing(?! (?:resolution|customer|support|edit|inquir\w+|questions?|help|call|advocate|liaison|concierge|navigator|counselor|advisor|service (?:rep|agent)))|invoic\w+|charge (?:entry|capture|poster|posting|reconciliation|review|specialist))\b/i,
    because: 'bills or enters charges',
    yes: ['Hospital Biller - UB04 Medicare', 'Charge Entry Specialist'],
    no: ['Payment Poster', 'Coder'],
  },
  {
    id: 'role/consultant-title',
    value: 'title:consultant',
    in: TITLE,
    match: /\b(?:consultant|advisor|adviser)\b/i,
    because: 'codes for clients or reviews their codes: the text tells',
    yes: ['Senior Coding Consultant'],
    no: ['Coder'],
  },
  {
    id: 'role/coder-title',
    value: 'title:coder',
    in: TITLE,
    match:
      /\b(?:coders?|coding|OASIS review\w*|(?:HCC|risk adjustment)\b.{0,30}\b(?:reviewers?|abstract\w+|specialist)|(?:HIM|medical record|chart) abstractors?)\b/i,
    because: 'assigns codes',
    yes: ['PRN IP coders', 'Surgical Coding Specialist (ASC)', 'HCC Retrospective Reviewer'],
    no: ['Medical Biller'],
  },
];
