import { expect, test } from '@jest/globals';
import type { CredentialNeed } from '#domain';
import { textsWith } from '../../../fixtures/texts-with.js';
import preferredTag from '../../tags/credentials-preferred.tag.js';
import requiredTag from '../../tags/credentials-required.tag.js';

const inShort = (needs: readonly CredentialNeed[] | undefined): string =>
  (needs ?? []).map(({ anyOf, by }) => anyOf.join('|') + (by ? ` ${by}` : '')).join(' & ');

/** "CPC|CCS & CRCR within 1 year": alternatives by bars, needs by "&". */
const asked = (description: string, title = 'Medical Coder') => {
  const texts = textsWith({ title, description });
  return {
    required: inShort(requiredTag.read(texts)?.value),
    preferred: inShort(preferredTag.read(texts)?.value),
  };
};

test.each([
  ['CPC, CCS, or equivalent coding certification required', 'CPC|CCS'],
  ['Certification: RHIA, RHIT, CCS, or CPC required.', 'RHIA|RHIT|CCS|CPC'],
  ['Required coding credentials: RHIT and CCS or CIC', 'RHIT & CCS|CIC'],
  ['CPC or CCS-P plus one auditing credential: CPMA, CEMA or CEMC required', 'CPC|CCS-P & CPMA|CEMA|CEMC'],
  ['Required: CPC and CRC coding credentials', 'CPC & CRC'],
  ['CPC and/or CRC coding certification required', 'CPC|CRC'],
  ['One of these active coding credentials: CPC, COC, and CCS', 'CPC|COC|CCS'],
  ['Coding credentials: RHIA or RHIT. And CCS. Both parts needed.', 'RHIA|RHIT & CCS'],
  ['Must have: CRC, together with a core credential (CPC, COC or RHIT will all do)', 'CRC & CPC|COC|RHIT'],
  ['One of the following is required:\n- CPC\n- CCS\n- RHIT', 'CPC|CCS|RHIT'],
  ['Required:\n- CPC (AAPC) or\n- RHIA (AHIMA) or\n- CCS', 'CPC|RHIA|CCS'],
  ['Certified Professional Coder (CPC) or Certified Risk Adjustment Coder (CRC) required', 'CPC|CRC'],
  ['Six ED coders wanted. RHIT, CCA, CCS, COC or CPC. Wired internet.', 'RHIT|CCA|CCS|COC|CPC'],
  ['CCS only pls, inpatient coding', 'CCS'],
  ['CPC required, or eligible; coding in ortho', 'CPC'],
  ['- RHIT eligible or CCA required', 'RHIT|CCA'],
])('what is required: %j', (text, required) => {
  expect(asked(text)).toEqual({ required, preferred: '' });
});

test.each([
  ['CRCR must be earned within 12 months of hire', 'CRCR within 12 months of hire'],
  ['CRCR / CRCS within 1 yr.', 'CRCR|CRCS within 1 yr.'],
  ['CPMA required. If not held it must be obtained within one (1) year', 'CPMA within one (1) year'],
  ['Holds (or will hold by the 2nd anniversary) CHRI or CRIP', 'CHRI|CRIP by the 2nd anniversary'],
  ['CPC preferred, or must be obtained within 6 months; coding', 'CPC within 6 months'],
  ['CRCR must be earned in the first year', 'CRCR in the first year'],
])('what may be earned later is required, by when: %s', (text, required) => {
  expect(asked(text)).toEqual({ required, preferred: '' });
});

test.each([
  ['CPC certification is preferred but not required', 'CPC'],
  ['Nice to have: CPMA, CEMC', 'CPMA|CEMC'],
  ['CBCS, CPB or CMRS considered a plus', 'CBCS|CPB|CMRS'],
  ['Bonus points\n- RHIA/RHIT, RCC for radiology', 'RHIA|RHIT|RCC'],
  ['The ideal coder is a CPC', 'CPC'],
  ['Two years, or one year if you have a CPC in coding', 'CPC'],
  ['Requirements: RN license, or CCS with coding experience', 'CCS'],
  ['Requirements:\n- CPC, CCS or RHIT, or two years of coding', 'CPC|CCS|RHIT'],
  ['Required:\n- CPC or CGSC; five years accepted in lieu of the certification', 'CPC|CGSC'],
  ['CCS required for Coder III', 'CCS'],
  ['CPMA would put you at the top', 'CPMA'],
  ['Preferred Qualifications\nCertification\n- CPMA', 'CPMA'],
])('what is only preferred, or one way in of several: %j', (text, preferred) => {
  expect(asked(text)).toEqual({ required: '', preferred });
});

test.each([
  'Must hold an active coding credential from AAPC or AHIMA.',
  'We offer free CPC training and exam vouchers to coders.',
  'Our coders hold every letter: we have CPC and RHIT on the team.',
  'You will supervise CPC certified coders.',
  'A CPC is not required for this billing desk.',
  'No CPC-A, please.',
  'RHIT alone will not do it.',
  'Benefits\n- AAPC dues for CPC paid',
  'Additional pay of $1 an hour for CPC coders',
  'Alex Example, RHIT, CCS, Director of HIM, leads the coders.',
])('what is not asked for: %j', (text) => {
  expect(asked(text)).toEqual({ required: '', preferred: '' });
});

test('what is required is not preferred as well', () => {
  expect(asked('CPC required for coding. Preferred: CPC, CPMA')).toEqual({
    required: 'CPC',
    preferred: 'CPMA',
  });
});

test('the wider of two lists is what is accepted', () => {
  expect(asked('Coding: CPC required.\nRequirements\n- CPC or CCS').required).toBe('CPC|CCS');
});

test("an apprentice's credential is an alternative to the full one where both are taken", () => {
  expect(asked('Requirements\n- CPC for coding\n- CPC-A accepted').required).toBe('CPC|CPC-A');
});

test('a code in the title is required where the text says nothing of it', () => {
  expect(asked('Audits charts.', 'Certified Professional Medical Auditor (CPMA)').required).toBe('CPMA');
  expect(asked('CPMA a plus.', 'Auditor (CPMA)')).toEqual({ required: '', preferred: 'CPMA' });
});
