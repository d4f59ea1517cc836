import { expect, test } from '@jest/globals';
import type { EmploymentType } from '#domain';
import employmentTag from '../../tags/employment-type.tag.js';
import type { Texts } from '../../define-tag.js';
import { textsWith } from '../../../fixtures/texts-with.js';

const typesOf = (given: Partial<Texts>): EmploymentType[] | null =>
  employmentTag.read(textsWith(given))?.value ?? null;

test('forty hours in a permanent job are full time, thirty are part time', () => {
  expect(typesOf({ description: 'Hours: 40 hrs/wk, 8:00-4:30' })).toEqual(['full_time']);
  expect(typesOf({ description: 'Bangor office or home. 30 hrs/wk.' })).toEqual(['part_time']);
});

test('an assignment is an assignment, however many hours its week has', () => {
  expect(
    typesOf({ employment_type_text: 'Contract', description: '13 weeks. 40 guaranteed hours.' }),
  ).toEqual(['contract']);
  expect(typesOf({ title: 'PRN coders', description: '12 hrs per week' })).toEqual(['per_diem']);
});

test('a short week of an assignment is told, for it is the rarer', () => {
  const description = 'Temporary through November, roughly 25 hours/wk.';
  expect(typesOf({ description })).toEqual(['part_time', 'temporary']);
});

test('the week of the field wins over other weeks in the text, and its form is added', () => {
  const description = 'Part-time, 20 hours a week, is possible later. This is a contract position.';
  expect(typesOf({ employment_type_text: 'Full-time', description })).toEqual(['full_time', 'contract']);
});

test('both weeks are kept where both are offered', () => {
  expect(typesOf({ description: 'Full-time or part-time, you choose.' })).toEqual(['full_time', 'part_time']);
});

test.each([
  'Full-time benefits after 30 days',
  'Two years of full-time coding experience',
  'Knows payer contracts and contract modelling',
  'Resets temporary passwords',
  'Works part of the time in the office',
  'DRG, per diem and case rate contracts',
])('says nothing of the form of the job: %s', (description) => {
  expect(typesOf({ description })).toBeNull();
});
