import { expect, test } from '@jest/globals';
import { textsWith } from '../../../fixtures/texts-with.js';
import degreeTag from '../../tags/degree-required.tag.js';

const degreeAsked = (description: string): string | null =>
  degreeTag.read(textsWith({ description }))?.value ?? null;

test.each([
  ['High school diploma or GED required; associate degree preferred', 'high_school'],
  ['HS grad with a year in billing', 'high_school'],
  ['Education: High School/GED', 'high_school'],
  ['Completion of high school or equivalent', 'high_school'],
  ["Associate's degree or the equivalent combination of training and experience", 'associate'],
  ["Associate's or Bachelor's degree in HIM required", 'associate'],
  ['Education: Associate HIM', 'associate'],
  ["Bachelor's degree or equivalent experience", 'bachelor'],
  ['Four-year degree in business, nursing or health admin', 'bachelor'],
  ["Bachelor's degree; MBA or MHA preferred", 'bachelor'],
  ["Required: master's degree in health administration", 'master'],
  ['High school diploma required.\nAssociate degree in HIM required.', 'associate'],
  ['Associate degree and 2 years, or a high school diploma and 4 years', 'high_school'],
  ['Tech Trainee: GED or high school diploma\nTech II: associate degree in accounting', 'high_school'],
  ['H.S. Diploma\n2yrs billing, or AAS in business + 1 yr.', 'high_school'],
  ['HS diploma and 3 years. An associate degree will count for one year of experience.', 'high_school'],
  ['Diploma or HiSET', 'high_school'],
  ['RHIT. 3 yrs coding. Associate.', 'associate'],
  ['Hours and wage\n$19 an hour.\n\nHS diploma or GED, please.', 'high_school'],
  ['Benefits\nDental.\n\nAll levels: graduation from high school or equivalent.', 'high_school'],
  ['Completion of the 12th grade', 'high_school'],
  ['Associate degree in HIM and a year in coding; or any equivalent combination', 'associate'],
  ["Bachelor's in accounting; or a comparable mix of education and experience", 'bachelor'],
  ['RN with an ADN or higher; BSN preferred', 'associate'],
  ['ASN/BSN', 'associate'],
  ['HS diploma. An associate degree is liked, never insisted on.', 'high_school'],
  ['Education: 12th pass or any graduate', 'high_school'],
  ['Any science graduate with a CPC', 'bachelor'],
  ['B.Pharm, BPT or B.Sc Microbiology', 'bachelor'],
])('%j', (text, degree) => {
  expect(degreeAsked(text)).toBe(degree);
});

test.each([
  "Bachelor's degree preferred",
  'Preferred\n- Bachelor of Science HIM',
  "Bachelor's degree or 4 years of experience",
  "Bachelor's degree plus 2 years, or 6 years w/o degree, in coding",
  'Associate degree in HIM or RHIT certification',
  'RHIT certification or associate degree',
  'Diploma or Bachelors of Science in Nursing, required',
  'High school graduate with courses in business preferred',
  'Benefits\n- Tuition help for a bachelor’s degree',
  'Billing Associate at Ohio Physician Associates; fellow associates help',
  'Certified Coding Associate required',
  'Charge masters and master patient index',
  'Two years of clerical work; an associate degree may be substituted for one of them.',
  "Substitutions: An Associate's in accounting takes the place of one year; a Bachelor's takes the place of both.",
  "One year of experience; OR an associate's degree in HIM; OR an AHIMA approved program",
  'Would like\n■ Bachelor’s degree',
  'Preferred:\n\n- CEMC\n- Associate degree',
  'Associate degree in HIM; or an equivalent certificate program',
  'Any graduate of our academy is known for good work',
  'Burns of any degree',
  'Perks\nGED classes and a dental plan.',
  "Benefits\n- Bachelor's degree completion",
  'Minimum 10th / 12th pass',
])('no degree is asked of everyone: %j', (text) => {
  expect(degreeAsked(text)).toBeNull();
});
