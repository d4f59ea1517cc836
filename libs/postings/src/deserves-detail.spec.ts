import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedMaterial } from '#testing';
import { describe, expect, test } from '@jest/globals';
import { deservesDetail } from './deserves-detail.js';

const corpus = sharedMaterial('corpus');
(corpus ? test : test.skip)('nearly every labelled posting of the field is worth a look', () => {
  const titles = ['dev', 'dev-composed'].flatMap((name) =>
    readFileSync(path.join(corpus ?? '', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { title: string | null; labels: { in_field: boolean } })
      .filter(({ labels }) => labels.in_field)
      .map(({ title }) => title ?? ''),
  );
  const passedOver = titles.filter((title) => !deservesDetail({ title }));
  expect(titles.length).toBeGreaterThan(100);
  expect(passedOver.length / titles.length).toBeLessThanOrEqual(0.005);
});

describe('vacancies worth a look at their own page', () => {
  test.each([
    'Remote HCC Coder',
    'Coding Educator',
    'A/R Follow-Up Rep',
    'Patient Access Specialist',
    'Chargemaster Analyst',
    'CDI Specialist',
    'Specialist II',
    'Trainee',
    'Insurance Verifier',
    'Biller/Coder',
    'CPC - outpatient',
    'Ambulance Biller',
    '',
  ])('%j', (title) => expect(deservesDetail({ title })).toBe(true));

  test.each([
    'Registered Nurse - ICU',
    'Software Engineer',
    'Housekeeper',
    'Phlebotomist',
    'Physical Therapist',
    'Truck Driver',
    'Marketing Manager',
    'Cook',
  ])('not %j', (title) => expect(deservesDetail({ title })).toBe(false));
});
