import { expect, test } from '@jest/globals';
import { exampleFull, exampleSummary } from '../api/example-posting.js';
import { postingStructuredData } from './posting-structured-data.js';

const AT = { origin: 'https://superbill.example', today: '2026-11-22' };
const [listing] = exampleFull.listings;

test('search engines are told what the posting says, until when, and where applicants may live', () => {
  const full = { ...exampleFull, listings: [{ ...listing!, closesOn: '2026-12-01' }] };
  expect(JSON.parse(postingStructuredData(exampleSummary, full, AT)!)).toMatchObject({
    '@type': 'JobPosting',
    title: 'Medical Coder',
    validThrough: '2026-12-01T23:59:59-10:00',
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [{ name: 'Oklahoma, USA' }, { name: 'Texas, USA' }],
    baseSalary: { value: { minValue: 24.5, maxValue: 31, unitText: 'HOUR' } },
    url: 'https://superbill.example/postings/123-medical-coder-quillback-health',
  });
});

test('words of a posting can not end the script they stand in', () => {
  const full = {
    ...exampleFull,
    texts: { ...exampleFull.texts, description: 'Codes charts.</script><script>alert(1)' },
  };
  expect(postingStructuredData(exampleSummary, full, AT)).not.toContain('</script');
});

test.each([
  ['whose source keeps it to itself', { sources: ['remotive'] }],
  ['that is a sample', { sample: true }],
  ['that is closed', { state: 'closed' as const }],
])('nothing is offered of a posting %s', (_which, change) => {
  expect(postingStructuredData({ ...exampleSummary, ...change }, exampleFull, AT)).toBeNull();
});
