import { expect, test } from '@jest/globals';
import { howFirm } from './how-firm.js';

const firmnessOf = (text: string, thing: string) => {
  const start = text.indexOf(thing);
  return howFirm(text, start, start + thing.length)?.says ?? null;
};

test.each([
  ['CPC required, CRC preferred', 'CPC', 'required'],
  ['CPC required, CRC preferred', 'CRC', 'preferred'],
  ['Must hold a CPC', 'CPC', 'required'],
  ['A CPC is a plus', 'CPC', 'preferred'],
  ['CPC is preferred but not required', 'CPC', 'preferred'],
  ['A CPC is not required', 'CPC', 'not_asked'],
  ['CPC (CRC a plus)', 'CRC', 'preferred'],
  ['The ideal coder has a CPC', 'CPC', 'preferred'],
  ['We would love to see a CPC', 'CPC', 'preferred'],
  ['We pay for your CPC', 'CPC', 'not_asked'],
  ['Two years in posting, lab a plus', 'Two years', null],
  ['Two years in billing, posting or collections preferred', 'Two years', 'preferred'],
  ['Two years of billing, preferably in a lab', 'Two years', null],
])('the words beside it: %s', (text, thing, expected) => {
  expect(firmnessOf(text, thing)).toBe(expected);
});

test.each([
  ['Required: diploma. CPC.\nPreferred: CRC', 'CPC', 'required'],
  ['Required: diploma. CPC.\nPreferred: CRC', 'CRC', 'preferred'],
  ['We code all day. QUALIFICATIONS:Diploma, CPC', 'CPC', 'required'],
  ['Microsoft Office Preferred Qualifications At least six months', 'six months', 'preferred'],
  ['Preferred: a minimum of two years', 'two years', 'preferred'],
])('the label of its line: %s', (text, thing, expected) => {
  expect(firmnessOf(text, thing)).toBe(expected);
});

test.each([
  ['Requirements\n- CPC\n- Excel', 'CPC', 'required'],
  ['**Nice to have**\n- CPC', 'CPC', 'preferred'],
  ['WHAT WE ASK\nCPC', 'CPC', 'required'],
  ["What you'll do\n- Codes with CPC books", 'CPC', 'not_asked'],
  ['Qualifications:\n- Diploma\n- Spanish preferred\n- CPC', 'CPC', 'required'],
  ['Preferred qualifications\n- At least two years', 'two years', 'preferred'],
  ['Preferred qualifications\n- CPC required', 'CPC', 'required'],
  ['Required\n- Excel\nPreferred\n- Word\nCertifications\n- CPC', 'CPC', 'required'],
  ['Preferred\nCertifications\n- CPC', 'CPC', 'preferred'],
  ['Requirements\n- Excel\n\nBenefits\n- Dues for CPC', 'CPC', 'not_asked'],
  [
    'Candidates must have one of the following certifications from AAPC or AHIMA:\n- CCS\n- CPC',
    'CPC',
    'required',
  ],
])('the heading of its section: %j', (text, thing, expected) => {
  expect(firmnessOf(text, thing)).toBe(expected);
});
