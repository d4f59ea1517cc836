import type { Rule } from '../../define-tag.js';
import type { RoleSignal } from './role-choice.js';

const TITLE = ['title'] as const;

/** Titles after the role table of the domain reference. */
export const ROLE_TITLE_RULES: readonly Rule<RoleSignal>[] = [
  {
    id: 'role/manager-title',
    value: 'title:manager',
    in: TITLE,
    match:
      /\b(?:manager|supervisor|supervisory|director|vice president|VP|head of|chief|coding lead\b|billing lead\b|(?:RCM|billing|coding|AR) team lead)\b/i,
    unless: /\b(?:case manager|no direct reports)\b/i,
    because: 'leads people',
    yes: ['Medical Coding Manager', 'Director of Revenue Cycle', 'Billing Supervisor'],
    no: ['Denials Management Specialist', 'Lead Account Reimbursement Specialist'],
  },
  {
    id: 'role/leads-nobody',
    value: 'leads_nobody',
    in: ['title', 'description'],
    match:
      /\b(?:no direct reports|does not (?:supervise|manage)(?: other)? (?:employees|staff|people|others)|(?:supervisory|supervises|supervision exercised)[ :]{1,7}(?:none|no one|no\b|n\/a))/i,
    because: 'a lead or manager who leads nobody is what the person does',
    yes: ['This position does not supervise other employees', 'Supervises: no one'],
    no: ['Supervises eight billers'],
  },
  {
    id: 'role/educator-title',
    value: 'title:educator',
    in: TITLE,
    match:
      /\b(?:educator|instructor|trainer|teacher|education (?:specialist|coordinator)|professor|faculty)\b/i,
    unless: /\b(?:audit\w*|faculty practice)\b/i,
    because: 'teaching is the title',
    yes: ['Physician Coding Educator', 'Medical Billing and Coding Instructor'],
    no: ['Coding Auditor Educator', 'Coder Trainee'],
  },
  {
    id: 'role/auditor-or-cdi-title',
    value: 'title:auditor_or_cdi',
    in: TITLE,
    match:
      /\b(?:auditor|audit (?:coder|specialist|analyst|nurse)|auditing|CDI[SE]?|clinical documentation|DRG valid\w*|(?:coding|clinical) validation|second[- ]level reviewer|coding (?:quality|compliance)(?! educator)|compliance (?:analyst|specialist|auditor)|payment integrity auditor|physician query|RADV(?! coder)|coding QA|OASIS QA)\b/i,
    unless: /\b(?:audit and appeals)\b/i,
    because: 'reviews the codes and charts of others',
    yes: [
      'Inpatient Coding Auditor',
      'Outpatient CDI Specialist',
      'RADV Auditor (Per Diem)',
      'Medical Records Technician (Coder) - Auditor',
    ],
    no: ['Coding Quality Educator', 'Inpatient Coder'],
  },
  {
    id: 'role/coder-and-biller-title',
    value: 'title:coder_and_biller',
    in: TITLE,
    match:
      /\b(?:(?:bill(?:er|ers|ing)[\s,/&+-]+(?:(?:and|credentialing|or) ?[\s,/&]*){0,3}(?:medical )?cod(?:er|ers|ing))|(?:cod(?:er|ers|ing)[\s,/&+-]+(?:(?:and|or) )?(?:medical )?bill(?:er|ers|ing))|revenue cycle coder|MBC specialist)\b/i,
    because: 'both halves are in the title',
    yes: [
      'Medical Biller and Coder',
      'Podiatry & Wound Care Biller/Coder',
      'Billing, Credentialing and Coding Coordinator',
    ],
    no: ['Medical Biller', 'Coding Specialist'],
  },
  {
    id: 'role/revenue-cycle-title',
    value: 'title:revenue_cycle_other',
    in: TITLE,
    match:
      /\b(?:denials?|appeals?|A\/?R|A\.R\.|accounts? receivables?|follow[- ]?up|collect(?:or|ors|ions?)|(?:payment|cash) (?:poster|posting|applications?|accuracy|integrity|variance)|posting (?:clerk|specialist)|remittance|(?:EOB|ERA|lockbox|EDI) specialist|credit balance|refunds?|overpayments?|(?:prior|pre)[- ]?auth\w*|authorizations?|pre-?cert\w*|referrals?|referred care|(?:benefits?|insurance) verification|verification|eligibility|financial (?:clearance|counsel\w+|representative)|patient (?:account\w*|financial|service)\b(?!.{0,12}bill)|PFS\b|revenue (?:integrity|cycle|capture)|charge ?master|CDM|reimbursement|claims? (?:specialist|resolution|examiner|processor|analyst|adjudicator|edit|research|follow)|claims\b|insurance (?:specialist|resolution|representative)|contract (?:model\w+|management|analyst)|(?:account|billing) (?:resolution|customer service)|billing (?:support|customer)|billing edit|self[- ]?pay|bad debt|early out|patient balance|business office)\b/i,
    unless: /\b(?:bill review|charge (?:entry|poster|posting|reconciliation))\b/i,
    because: 'a desk of the revenue cycle that prepares no claims',
    yes: [
      'Payment Poster',
      'Prior Authorization Specialist',
      'Denials Coder',
      'Revenue Integrity Analyst',
      'Patient billing support (chat + phone)',
    ],
    no: ['Medical Biller', 'Patient Accounts Billing Specialist', 'Inpatient Coder'],
  },
  {
    id: 'role/biller-title',
    value: 'title:biller',
    in: TITLE,
    match:
      /\b(?:billers?|billing|charge (?:entry|capture|poster|posting|reconciliation|review|specialist))\b/i,
    because: 'bills or enters charges',
    yes: ['Hospital Biller - UB04 Medicare', 'Charge Entry Specialist'],
    no: ['Payment Poster', 'Coder'],
  },
  {
    id: 'role/coder-title',
    value: 'title:coder',
    in: TITLE,
    match: /\b(?:coders?|coding|OASIS review\w*)\b/i,
    because: 'assigns codes',
    yes: ['PRN IP coders', 'Surgical Coding Specialist (ASC)'],
    no: ['Medical Biller'],
  },
];
