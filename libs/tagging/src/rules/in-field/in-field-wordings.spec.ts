import { expect, test } from '@jest/globals';
import { textsWith } from '../../../fixtures/texts-with.js';
import inFieldTag from '../../tags/in-field.tag.js';

// Titles and texts nobody tuned a rule to: written down first, then asked of the rules.

const inField = (title: string, description: string, company = ''): boolean =>
  inFieldTag.read(textsWith({ title, description, company }))?.value ?? false;

test.each([
  [
    'Billing Clerk',
    'Check accessions, verify 88305 units, fix rejects. LIS experience.',
    'Fernbank Pathology',
  ],
  ['Billing Specialist - $22/hr', 'Bills Medicare for a hospice with 90 patients.', 'Dove Hospice'],
  ['Coder (seasonal project)', 'HCC chart review for a Medicare Advantage plan.', ''],
  ['HCC Chart Reviewer', 'CRC required. $2 per chart.', ''],
  ['DRG Reviewer', 'CCS required.', ''],
  ['Clinical Abstractor / Coder', 'Abstract ICD-10 codes from hospital records.', ''],
  ['Insurance Specialist', 'Verify benefits and submit claims for our orthodontic patients.', ''],
  ['Account Representative', 'Work denials, post payments and call payers for a hospital.', ''],
  ['Financial Advocate', 'Set up payment plans and check eligibility for patients without insurance.', ''],
  ['Revenue Specialist', 'Charge entry and claim edits for a physician group.', ''],
  [
    'HIM Specialist',
    'Assign codes to outpatient encounters; work the DNFB; charge capture for the clinic.',
    '',
  ],
  ['RN Coder', 'Codes inpatient DRG charts. CCS.', ''],
  ['Medical Billing / Data Entry', 'Key charges for a medical practice.', ''],
  ['Invoicing Specialist', 'Submits claims to Medicaid, posts ERAs for ABA therapy.', ''],
  ['Collections Rep', 'Calls patients of a dental group about balances; insurance companies too.', ''],
  ['Charge Nurse Auditor / Denials', 'Clinical appeals of denied DRG claims at a hospital.', ''],
  ['Medicaid Pending Specialist', 'Follows Medicaid applications of nursing home residents.', ''],
  ['Billing Specialist', 'Spine group. Sends claims, works the aging, calls insurance.', ''],
  ['Billing Manager', 'Endoscopy center. Claims and denials. Fee schedules.', ''],
  ['Early-Out Self Pay Rep', 'Calls people after their visit.', ''],
])('in the field: %s', (title, description, company) => {
  expect(inField(title, description, company)).toBe(true);
});

test.each([
  [
    'Billing Specialist',
    'Prepares invoices for our law firm; e-billing, timekeepers and LEDES.',
    'Marsh LLP',
  ],
  ['Billing Analyst', 'Telecom invoices, subscriptions and purchase orders.', 'Acme Wireless'],
  ['Receptionist / Billing', 'Greets patients, checks insurance, takes copays.', 'Elm Dental'],
  ['Medical Records Clerk', 'Files charts and sends records to attorneys for a hospital.', ''],
  ['Patient Access Representative', 'Registers patients and takes copays at the hospital.', ''],
  ['Java Coder', 'Builds REST APIs in Java with Git and SQL for a hospital.', ''],
  ['Peer Reviewer', 'Physician reviews of medical necessity.', ''],
  ['Intake Coordinator', 'Greets patients of a clinic and schedules visits.', ''],
  ['Encounter Data Engineer', 'Python pipelines of claims data.', ''],
  ['Insurance Representative', 'Sells auto and home insurance to families.', ''],
  ['HR Generalist', 'Benefits, payroll and COBRA for a hospital.', ''],
  [
    'Billing Coordinator',
    'AIA progress invoices, lien waivers, certified payroll.',
    'Hartsell Plumbing (CPC division)',
  ],
  ['Billing Specialist', 'Prepares bills of lading; posts payments; health insurance.', 'Ace Trucking'],
  ['Billing Coordinator', 'Wholesale nursery; refunds and credit balances; ships to hospitals.', ''],
  ['Eligibility Worker', 'County office: SNAP, TANF and Medicaid eligibility of applicants.', ''],
  ['Patient Enrollment Coordinator', 'Recruits patients for clinical trials.', ''],
])('not in the field: %s', (title, description, company = '') => {
  expect(inField(title, description, company)).toBe(false);
});
