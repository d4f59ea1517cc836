import { expect, test } from '@jest/globals';
import type { Role } from '#domain';
import { textsWith } from '../../../fixtures/texts-with.js';
import roleTag from '../../tags/role.tag.js';

// Titles and duties nobody tuned a rule to: written down first, then asked of the rules.

const roleOf = (title: string, description = ''): Role | null =>
  roleTag.read(textsWith({ title, description }))?.value ?? null;

const TITLES: [Role, string][] = [
  ['coder', 'Inpatient Coder III - Remote'],
  ['coder', 'Certified Risk Adjustment Coder'],
  ['coder', 'Risk Adjustment Chart Reviewer'],
  ['coder', 'HIM Coding Technician'],
  ['coder', 'Apprentice Coder'],
  ['biller', 'Medical Billing Specialist'],
  ['biller', 'Insurance Biller II'],
  ['biller', 'Billing Associate'],
  ['biller', 'Charge Entry Clerk'],
  ['coder_and_biller', 'Coder / Biller - Family Practice'],
  ['coder_and_biller', 'Medical Billing & Coding Specialist'],
  ['auditor_or_cdi', 'Clinical Documentation Integrity Specialist'],
  ['auditor_or_cdi', 'DRG Validation Analyst'],
  ['auditor_or_cdi', 'Coding Quality Reviewer'],
  ['auditor_or_cdi', 'Medical Bill Reviewer'],
  ['auditor_or_cdi', 'Compliance Auditor - Coding'],
  ['revenue_cycle_other', 'Insurance Follow-Up Representative'],
  ['revenue_cycle_other', 'Payment Posting Clerk'],
  ['revenue_cycle_other', 'Prior Auth Coordinator'],
  ['revenue_cycle_other', 'Financial Counselor'],
  ['revenue_cycle_other', 'Clinical Appeals Specialist'],
  ['revenue_cycle_other', 'Patient Access Specialist'],
  ['revenue_cycle_other', 'Billing Call Center Agent'],
  ['revenue_cycle_other', 'Revenue Integrity Specialist'],
  ['revenue_cycle_other', 'Accounts Receivable Specialist'],
  ['biller', 'Collector/Biller 3'],
  ['coder_and_biller', 'Certified Coder / Claims Biller'],
  ['coder', 'Claims Coding Analyst'],
  ['revenue_cycle_other', 'Early-Out Self Pay Rep'],
  ['revenue_cycle_other', 'Eligibility & Enrollment Follow-up Specialist'],
  ['manager', 'Revenue Cycle Director'],
  ['manager', 'Supervisor, Coding'],
  ['manager', 'AVP Revenue Cycle Operations'],
  ['educator', 'Coding Education Specialist'],
  ['educator', 'Medical Coding Instructor'],
];

test.each(TITLES)('%s: %s', (role, title) => {
  expect(roleOf(title)).toBe(role);
});

const DUTIES: [Role, string, string][] = [
  ['biller', 'Claims Specialist', 'Prepares and submits claims to commercial payers each day.'],
  ['biller', 'A/R Specialist', 'Generates UB-04 claims and month-end billing for 90 residents.'],
  ['biller', 'Patient Account Representative', 'Files claims electronically. Answers the phone.'],
  [
    'biller',
    'Billing & Collections Specialist',
    'Submits claims to Medicare. Calls patients with old balances.',
  ],
  ['biller', 'Billing and Authorization Coordinator', 'Create claims weekly; get reauths.'],
  ['revenue_cycle_other', 'Claims Specialist', 'Appeals denied claims. Follows up on unpaid claims.'],
  [
    'revenue_cycle_other',
    'A/R Specialist',
    'Works aging reports, denials and underpayments. Posts payments.',
  ],
  [
    'revenue_cycle_other',
    'Reimbursement Specialist',
    'Writes appeals.\nClaim creation is done by our vendor.\nExperience filing claims helps.',
  ],
  [
    'revenue_cycle_other',
    'Billing Representative',
    'Explain statements to patients; send corrections to our billers.',
  ],
  ['coder_and_biller', 'Reimbursement Coordinator', 'The job is half coding visits and half billing.'],
  ['coder_and_biller', 'Medical Biller', 'Assign ICD-10 and CPT codes and submit claims the same day.'],
  ['coder_and_biller', 'Billing Specialist', 'You code and bill all visits of two doctors.'],
  ['auditor_or_cdi', 'Coder', 'You perform coding audits of new hires and give feedback.'],
  ['auditor_or_cdi', 'Coding Consultant', 'Chart reviews at client sites; present the findings.'],
  ['coder', 'Coding Consultant', 'Codes inpatient charts for our clients from home.'],
  ['coder', 'Inpatient Coder', 'Answers second-level review notes. Participates in external coding audits.'],
  ['coder', 'Lead Coder', 'Codes complex accounts and answers questions of newer coders.'],
  ['manager', 'Coding Lead, Outpatient', 'Twelve coders report to you.'],
  [
    'manager',
    'Revenue Cycle Lead',
    'Supervises a team of eight billers and completes performance evaluations.',
  ],
  ['biller', 'Billing Manager', 'Individual contributor role: submits claims for the practice.'],
  ['biller', 'Billing Supervisor', 'Bills all payers. Supervisory responsibilities: none.'],
  ['revenue_cycle_other', 'Denials Coordinator', 'Reports to the Manager, who supervises ten people.'],
];

test.each(DUTIES)('%s: %s: %s', (role, title, duties) => {
  expect(roleOf(title, duties)).toBe(role);
});
