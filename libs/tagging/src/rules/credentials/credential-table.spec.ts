import { expect, test } from '@jest/globals';
import { findingsOf } from '../../define-tag.js';
import { textsWith } from '../../../fixtures/texts-with.js';
import { credentialRules } from './credential.rules.js';
import { CREDENTIALS } from './credential-table.js';

const codesIn = (description: string): string[] =>
  credentialRules('credentials-required').flatMap((rule) =>
    findingsOf(rule, textsWith({ description })).map(({ value }) => value),
  );

test('every code stands once', () => {
  const codes = CREDENTIALS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['Certified Professional Coder', ['CPC']],
  ['certified professional coder – apprentice', ['CPC', 'CPC-A']],
  ['Certified Outpatient Coder', ['COC']],
  ['Certified Inpatient Coder', ['CIC']],
  ['Certified Professional Biller', ['CPB']],
  ['Certified Risk Adjustment Coder', ['CRC']],
  ['Certified Professional Medical Auditor', ['CPMA']],
  ['Certified Documentation Expert - Outpatient', ['CDEO']],
  ['Certified Ambulatory Surgical Center Coder', ['CASCC']],
  ['Certified OB/GYN Coder', ['COBGC']],
  ['Certified Orthopedic Surgery Coder', ['COSC']],
  ['Certified Coding Associate', ['CCA']],
  ['Certified Coding Specialist', ['CCS']],
  ['Certified Coding Specialist - Physician based', ['CCS-P']],
  ['Certified Coding Specialist, Physician', ['CCS-P']],
  ['Registered Health Information Technician', ['RHIT']],
  ['Registered Health\nInformation Administrator', ['RHIA']],
  ['Certified Documentation Integrity Practitioner', ['CDIP']],
  ['Certified Billing & Coding Specialist', ['CBCS']],
  ['Certified Revenue Cycle Representative', ['CRCR']],
  ['Certified Clinical Documentation Specialist', ['CCDS']],
  ['Homecare Coding Specialist-Diagnosis', ['HCS-D']],
  ['National Certified Insurance & Coding Specialist', ['NCICS']],
  ['Certified Tumor Registrar', ['ODS-C']],
  ['a certified medical coder', []],
])('by its full name: %s', (name, codes) => {
  expect(codesIn(`We ask for: ${name}.`).toSorted()).toEqual(codes);
});

test.each([
  ['CPC-H coding certification', ['COC']],
  ['BCHH-C coding certification', ['HCS-D']],
  ['CRCS-P billing certification', ['CRCS']],
  ['CCS-P coding certification', ['CCS-P']],
  ['CPC-A coding certification', ['CPC-A']],
  ['CPC-certified coder', ['CPC']],
  ['RHIT/CCS coder', ['CCS', 'RHIT']],
])('old and longer codes are not the shorter ones: %s', (text, codes) => {
  expect(codesIn(text).toSorted()).toEqual(codes);
});
