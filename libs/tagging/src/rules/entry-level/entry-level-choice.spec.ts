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
])('not open to beginners: %j', (text) => {
  expect(isOpen(text)).toBe(false);
});

test('a trainee in the title is one', () => {
  expect(isOpen('Learns to read insurance cards.', 'Benefits Verification Trainee')).toBe(true);
  expect(isOpen('Codes charts.', 'Coding Trainer')).toBe(false);
});
