import { expect, test } from '@jest/globals';
import { textsWith } from '../../../fixtures/texts-with.js';
import entryLevelTag from '../../tags/entry-level.tag.js';

const isOpen = (description: string, title = 'Medical Coder'): boolean =>
  entryLevelTag.read(textsWith({ title, description }))?.value ?? false;

test.each([
  'New graduates welcome',
  'CPC-A accepted with one year of experience',
  'CPC, CPC-A, COC or CCS',
  'We will train the right person',
  'This is an entry-level position',
  'No experience needed',
  'Billing experience is helpful, but not required',
  'Apprentice status is OK if you pass our test',
  'CPC-As get a fair look',
  'An apprentice (CPC-A) can be looked at with a year of production',
  'We might take on an apprentice with the right attitude',
  "You don't have to know anything about insurance when you start",
  'No prior knowledge of claims is necessary',
  'Experience is not compulsory',
  'Exp: not reqd',
  'No exp? No worries.',
  'No experience, no degree, no problem',
  'Both freshers and experienced may apply',
  "Bring patience and we'll teach you the rest",
  "We've taught bank tellers and cooks to do this",
  'Training is provided.',
])('open to beginners: %s', (text) => {
  expect(isOpen(text)).toBe(true);
});

test.each([
  'This is not an entry-level position; we will train you',
  'CPC-A not accepted. No experience needed in cardiology',
  'This is an entry-level position. A minimum of three years of billing experience is required',
  'Seniority level\nEntry level',
  'You will train physicians',
  'Mentors CPC-A coders',
  'Supervisory experience not required',
  'Freshers kindly excuse',
  'Not for freshers. We will train you on nothing',
  'Trains and mentors freshers',
  'We will not look at a CPC-A',
  "You don't need to know anything about Epic",
  'No experience, no interview',
  'It differs from Clerk I, the trainee class in which people learn',
  'Training provided. Billing experience required.',
  'Experienced coders only. Training is provided.',
  'We offer training to hospitals',
])('not open to beginners: %j', (text) => {
  expect(isOpen(text)).toBe(false);
});

test('a trainee in the title is one', () => {
  expect(isOpen('Learns to read insurance cards.', 'Benefits Verification Trainee')).toBe(true);
  expect(isOpen('Codes charts.', 'Coding Trainer')).toBe(false);
});

test('the class below the title is another opening', () => {
  const series = 'Technician I is the entry-level class in the series; Technician II is the journey level.';
  expect(isOpen(series, 'Billing Technician II')).toBe(false);
  expect(isOpen(series, 'Billing Technician I')).toBe(true);
  expect(isOpen(series, 'Billing Technician I/II')).toBe(true);
});
