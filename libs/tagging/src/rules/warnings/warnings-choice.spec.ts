import { expect, test } from '@jest/globals';
import { textsWith } from '../../../fixtures/texts-with.js';
import warnings from '../../tags/warnings.tag.js';

const reasons = (description: string, company = 'Acme Health', title = 'Medical Biller'): string[] =>
  warnings.read(textsWith({ title, company, description }))?.value ?? [];

test('a strong reason stands by itself', () => {
  expect(reasons('Interviews are held by text on Telegram only.')).toEqual(['chat_app_interview']);
});

test('a weak reason needs another one', () => {
  expect(reasons('URGENT HIRING. Two years of billing.')).toEqual([]);
  expect(reasons('URGENT HIRING. This role is commission only.')).toEqual(['pressure', 'commission_only']);
});

test('high pay is a reason only where no experience is asked for', () => {
  expect(reasons('Inpatient coders, $52.00 per hour, five years of experience.')).toEqual([]);
  expect(reasons('Coders, $52.00 per hour, no experience needed.')).toEqual(['pay_far_above_the_work']);
});

test('a trainee who works at home is nothing to warn of', () => {
  expect(reasons('No experience needed, training is paid, work from home in Utah, $17.00/hr.')).toEqual([]);
});

test.each([
  'Background check, drug screen, OIG and SAM exclusion check, E-Verify and I-9.',
  'After an offer you submit your SSN for the I-9 and fill in a direct deposit form.',
  'A timed coding test, a typing test and a proctored exam. Flu shot required.',
  'The laptop must be returned. W2 through agency, client named later. 90 day probation.',
  'Keep your AAPC membership active and pay your own renewal.',
  'Internet speed test, webcam check and a photo of your workspace.',
])('what is normal in health care adds nothing: %s', (text) => {
  expect(reasons(text)).toEqual([]);
});

test('an employer who warns of such things does not do them', () => {
  expect(
    reasons(
      'Recruitment fraud alert.\nReal recruiters of ours will not do the following.\n- Interview you on WhatsApp\n- Send you a check to buy equipment\n- Ask to deposit this check',
    ),
  ).toEqual([]);
  expect(reasons('We never charge an application fee of $50 and never interview on Telegram.')).toEqual([]);
});

test('no company and no name in the text is a weak reason', () => {
  const duties = 'Answers calls, files papers and orders supplies. '.repeat(6);
  expect(reasons(`We are looking for a clerk. ${duties}`, '', 'Office Assistant')).toEqual([
    'no_employer_named',
    'general_office_work',
  ]);
  expect(reasons(`Acme Health is looking for a clerk. ${duties}`, '', 'Office Assistant')).toEqual([]);
  expect(reasons(`We are looking for a biller. ${duties}`, '')).toEqual([]);
});
