import { describe, expect, test } from '@jest/globals';
import { resolveEmployer } from './resolve-employer.js';

const keyOf = (name: string) => resolveEmployer(name)?.key ?? null;
const knownAs = (name: string) => resolveEmployer(name)?.known?.name ?? null;

describe('one employer, however a board writes it', () => {
  test.each([
    ['Quillback Health', 'QUILLBACK HEALTH'],
    ['Quillback Health', 'Quillback  Health, Inc.'],
    ['Quillback Health', 'Quillback Health L.L.C.'],
    ['Quillback Health', 'The Quillback Health Company'],
    ['Quillback Health', 'Quillback Health®'],
    ['Quillback Health', 'Ｑuillback Health'],
    ['Quillback Health', 'Careers at Quillback Health'],
    ['Quillback Health', 'Quillback Health Careers'],
    ['Quillback Health', 'Quillback Health | Career Site'],
    ['Quillback Health', 'Quillback Health - Remote'],
    ['Quillback Health', 'Remote - Quillback Health'],
    ['Quillback Health', 'Quillback Health (Remote)'],
    ['Quillback Health', 'Quillback Health - Coding'],
    ['Quillback Health', 'Quillback Health – Revenue Cycle Management'],
    ['Quillback Health', 'Quillback Health - HIM Department'],
    ['Quillback Health', 'Quillback Health (Central Billing Office)'],
    ['Quillback Health', 'Quillback Health - Corporate Office'],
    ['Quillback Health', 'Quillback Health - Boise, ID'],
    ['Quillback Health', 'Quillback Health - Idaho'],
    ['Quillback Health', 'Quillback Health, Boise, ID 83702'],
    ['Quillback Health', 'Quillback Health, LLC, Boise, ID'],
    ['Quillback Health', 'Quillback Health (Boise)'],
    ['Quillback Health', 'Quillback Holdings LLC d/b/a Quillback Health'],
    ['Quillback Health', 'QBH Operations (dba Quillback Health)'],
    ['Quillback Health', 'Quillback Health, formerly Heron Care'],
    ['Quillback Health', 'Quillback Health (f/k/a Heron Care)'],
    ['Quillback Health', 'Quillback Health, a Heron Group company'],
    ['Quillback Health', 'Quillback Health, a division of Heron Group'],
    ['Smith & Wren Billing', 'Smith and Wren Billing, PLLC'],
    ["O'Hara Coding", 'O’Hara Coding Inc'],
    ['Clínica Ámbar', 'Clinica Ambar'],
    ['U.S. Quillback', 'US Quillback'],
    ['Quill-Back Partners', 'Quill Back Partners'],
    ['Quillback Health Care', 'Quillback Healthcare'],
    ['Mercy Health', 'Mercy Health - Coding Department'],
  ])('%s is %s', (one, other) => {
    expect(keyOf(other)).toBe(keyOf(one));
  });
});

describe('two employers with names that look alike', () => {
  test.each([
    ['Optum', 'Optimum'],
    ['Mercy', 'Mercy Health'],
    ['Mercy Health', 'Mercy Healthcare'],
    ['Quillback Health', 'Quillback Healthcare'],
    ['Quillback Health', 'Quillback Health Plan'],
    ['Quillback Medical Group', 'Quillback Medical Center'],
    ['Healthfirst', 'Health First'],
    ['Health Net', 'HealthNet'],
    ['UC Health', 'UCHealth'],
    ['Adventist Health', 'Adventist HealthCare'],
    ['Adventist Health', 'AdventHealth'],
    ["St. Luke's Health System (ID)", "Saint Luke's Health System (KC)"],
    ['Baptist Health (Jacksonville)', 'Baptist Health (KY/IN)'],
    ['Baptist Health (Jacksonville)', 'Baptist Health South Florida'],
    ['Trinity Health', 'Trinity Health - Minot, ND'],
    ['Community Hospital - Munster, IN', 'Community Hospital - Grand Junction, CO'],
    ['Orange County - CA', 'Orange County - FL'],
    ['Planned Parenthood - Texas', 'Planned Parenthood - Ohio'],
    ['Blue Cross Blue Shield - Texas', 'Blue Cross Blue Shield - Michigan'],
    ['Delta Dental - Michigan', 'Delta Dental - Ohio'],
    ['University of California (San Francisco)', 'University of California (Davis)'],
    ['University of Texas - Austin', 'University of Texas - Dallas'],
    ['Apex', 'Apex - Medical Billing'],
    ['Cedar', 'Cedar (Austin)'],
    ['Premier Health', 'Premier Health - Baton Rouge, LA'],
    ['Medical Billing Inc', 'Medical Billing LLC'],
    ['Health Careers', 'Health'],
    ['Jackson Healthcare', 'Jackson Health System'],
    ['Epic', 'Epic Staffing Group'],
    ['Alma', 'Alma - Street Dental Group'],
    ['Robert Half', 'Robert Hale'],
    ['Summit Health', 'Summit BHC'],
    ['Sonic Healthcare USA', 'Sonic Automotive USA'],
    ['Alma LLC dba Larkspur Clinic', 'Alma'],
    ['Heron Care, a division of Quillback Health', 'Quillback Health'],
    ['Ensemble', 'Ensemble Theater'],
    ['Kaiser', 'Kaiser Aluminum'],
    ['Anthem', 'Anthem Memory Care'],
  ])('%s is not %s', (one, other) => {
    expect(keyOf(other)).not.toBe(keyOf(one));
  });
});

describe('an employer on file', () => {
  test.each([
    ['R1 RCM', 'R1 RCM'],
    ['R1', 'R1 RCM'],
    ['R1 RCM Inc.', 'R1 RCM'],
    ['R1 RCM Holdings, LLC', 'R1 RCM'],
    ['R1 RCM - Remote', 'R1 RCM'],
    ['nThrive', 'FinThrive'],
    ['FinThrive (formerly nThrive)', 'FinThrive'],
    ['Change Healthcare (now Optum)', 'Change Healthcare'],
    ['Conifer', 'Conifer Health Solutions'],
    ['Ensemble Health Partners, Inc.', 'Ensemble Health Partners'],
    ['Anthem, Inc.', 'Elevance Health'],
    ['Anthem Blue Cross', 'Elevance Health'],
    ['United HealthCare Services, Inc.', 'UnitedHealthcare'],
    ['Aetna, a CVS Health company', 'Aetna'],
    ['Datavant (Ciox Health)', 'Datavant'],
    ['HCA Healthcare (incl. Parallon)', 'HCA Healthcare'],
    ['HCA Healthcare - Parallon', 'Parallon'],
    ['Robert Half - Humana', 'Robert Half'],
    ['US Anesthesia Partners - Boise, ID', 'US Anesthesia Partners'],
    ['Adventist Health Careers', 'Adventist Health'],
    ['Providence - Coding Department', 'Providence'],
    ['Ochsner Health - Kenner', 'Ochsner Health'],
    ['Kaiser Permanente - Northern California', 'Kaiser Permanente'],
    ['Texas Health Resources - Coding', 'Texas Health Resources'],
    ['Stanford Healthcare', 'Stanford Health Care'],
    ['KiwiTek, LLC', 'KIWI-TEK'],
    ['Ascension Careers', 'Ascension'],
    ['Humana Jobs', 'Humana'],
    ['Adventist Health (West)', 'Adventist Health'],
    ['Baptist Health (Jacksonville)', 'Baptist Health (Jacksonville)'],
    ['U.S. Department of Veterans Affairs', 'Department of Veterans Affairs'],
    ['University of California, San Francisco', 'UCSF'],
    ['UW Medicine / University of Washington', 'University of Washington'],
  ])('%s is %s', (written, name) => {
    expect(knownAs(written)).toBe(name);
  });

  test.each([
    'Optimum',
    'Mercy',
    'Baptist Health',
    'Methodist Health System',
    'Saint Luke’s Health System',
    'Premier',
    'Cedar Rapids Clinic',
    'Humana Street Dental',
    'Friends of Providence',
    'Trinity Health - Minot, ND',
    'Providence Hospital',
    'Alma - Street Dental Group',
    'Remote Jobs',
  ])('%s is nobody on file', (written) => {
    expect(knownAs(written)).toBeNull();
  });
});

test.each([
  '',
  '   ',
  '-',
  'Confidential',
  'Company Confidential',
  'CONFIDENTIAL - Remote',
  'Undisclosed employer',
  'N/A',
  'Private Practice',
  'Our client',
  'Hiring Company',
])('"%s" names nobody', (written) => {
  expect(resolveEmployer(written)).toBeNull();
});

test.each([
  'Confidential Records Inc',
  '(formerly Heron)',
  '[Heron]',
  ', a Heron company',
  'Client First Billing',
  'Private Practice Partners',
  '1-800 Coders',
  'Δ Health',
  'Inc.',
  'The',
])('"%s" is a name, odd as it is', (written) => {
  expect(keyOf(written)).toMatch(/\S/);
});

test('a key resolves to itself, so that a row can be found by its own name', () => {
  for (const name of [
    'Quillback Health, Inc.',
    'R1',
    'Community Hospital - Munster, IN',
    'Medical Billing LLC',
  ]) {
    const key = keyOf(name)!;
    expect(keyOf(key)).toBe(key);
  }
});

test('a long name of brackets and dashes is read at once', () => {
  const name = `${'('.repeat(5_000)} - , a ${'x - '.repeat(5_000)} company`;
  expect(keyOf(name)).toMatch(/\S/);
});
