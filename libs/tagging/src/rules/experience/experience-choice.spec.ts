import { expect, test } from '@jest/globals';
import { textsWith } from '../../../fixtures/texts-with.js';
import experienceTag from '../../tags/experience-min-years.tag.js';

const yearsAsked = (description: string): number | null =>
  experienceTag.read(textsWith({ description }))?.value ?? null;

test.each([
  ['Two (2) years of medical billing experience', 2],
  ['2+ yrs coding exp', 2],
  ['minimum of 3 years in coding', 3],
  ['one year of experience in billing', 1],
  ['six months of coding experience', 0.5],
  ['1-3 years of billing experience', 1],
  ['at least 18 months of physician coding', 1.5],
  ['1+ years of recent inpatient coding', 1],
  ['three (5) years of experience coding inpatient care', 5],
  ['Experience required: 5+ years', 5],
  ['MINIMUM EXPERIENCE REQUIRED\n- 1-3 years', 1],
  ['Years of experience: 3', 3],
  ['Coding experience: 3 years (Required)\nBilling: 2 years (Preferred)', 3],
  ['Must have worked in billing for at least 3 years', 3],
  ['Two years in a billing office within the last five years', 2],
  ['The ideal candidate brings a minimum of one year of billing experience', 1],
  ['HS grad with a year in cash posting', 1],
  ['Three-plus years of podiatry OR wound coding', 3],
  ['You\n– have billed for surgeons for a living for 3 years or more\n– write well', 3],
  ['• Worked in a billing office for 18 months', 1.5],
  ['Required\n- 4 years combined collections and/or follow-up', 4],
  ['A HS diploma and one year in a clinic are required. Three years and knowledge of DRGs preferred.', 1],
  ['EITHER\nSix months of service in the class of Clerk I,\nOR\nThree years of billing experience', 0.5],
  ['Reqs: 2 yrs billing.\nPref: Epic; 5 yrs exp.', 2],
  ['Basic computer skills, a year in billing', 1],
])('%j', (text, years) => {
  expect(yearsAsked(text)).toBe(years);
});

test.each([
  ['all of them: the longest', '5 years of coding, and at least 1 yr auditing', 5],
  ['either of them: the shortest', 'One year in behavioral coding, or three years in any other', 1],
  ['with or without a paper', 'Two years of appeals. If you have an RHIT then one year is enough', 1],
  ['levels', 'Coder I: 1 year of coding experience\nCoder II: 3 years of coding experience', 1],
  ['degrees with years', "Bachelor's degree plus 2 years, or associate's plus 4 years of coding", 2],
])('of several lengths: %s', (_, text, years) => {
  expect(yearsAsked(text)).toBe(years);
});

test.each([
  'Two years of experience preferred',
  'Preferred qualifications\n- Minimum 2 years of coding experience',
  "We'd like a year of billing experience",
  "Bachelor's degree or 4 years of related experience",
  'Coding credential: CPC or CCS, or 1-2 years, or 30 college credits',
  'Two years of coding experience or an associate degree',
  'Five years of coding accepted in lieu of the certification',
  'No experience required',
  'Our company has 25 years of experience in billing',
  'Must be 18 years of age, experience helpful',
  '401(k) vested after 3 years of service',
  'five years of continuous growth in coding',
  'CRCR within 12 months of hire',
  'After 6 months of coding you may work from home',
  'Requirements\n- One year of experience\n\nOR\n\n- An associate degree in health information',
  '6-month contract, coding from home',
  'PTO: 3 weeks a year, 4 weeks after 5 years',
  'a four-year degree in health care',
  'Three times a year we teach coding to residents',
  'Two coding conferences a year are paid',
  'Our owners have 12 years combined in billing',
  'Coders sign an 18-month work agreement',
  'You agree to stay in the billing office for two years',
  'A two-year service commitment, in coding',
  'MINIMUM QUALIFICATIONS\nAny combination totaling one (1) year from the following:\nA. College course work in business\nB. Billing work',
])('no years are asked of everyone: %j', (text) => {
  expect(yearsAsked(text)).toBeNull();
});

test.each([
  ['Coder II', 'Coder I: one year of coding. Coder II: two years of coding. Coder III: five years.', 2],
  [
    'Denials Specialist II',
    'Two years of denials. Specialist III staff run projects and have at least five years.',
    2,
  ],
  ['Coder 2', 'Two years of coding. To reach Coder 3 you need four years of coding.', 2],
  ['Coder I/II', 'Coder I: one year of coding. Coder II: two years of coding.', 1],
  ['Coder or Coder II', 'Coder: one year of coding. Coder II: two years of coding.', 1],
  ['Biller', 'Minimum: 2 years of billing. Senior billers have five years and mentor others.', 2],
  ['Medical Coder', 'Senior coder with 5 years of inpatient coding needed.', 5],
  ['Coder III', 'Three years of coding at a Level I trauma center', 3],
  ['Coder I', 'Promotion to Coder II needs two years of coding.', null],
])('%j counts the years of its own level: %j', (title, description, years) => {
  expect(experienceTag.read(textsWith({ title, description }))?.value ?? null).toBe(years);
});
