import { expect, test } from '@jest/globals';
import { postingReference } from './posting-reference.js';

test.each([
  ['123', 123],
  ['  #123 ', 123],
  ['/postings/123-medical-coder-quillback-health', 123],
  ['postings/123', 123],
  ['/operator/postings/123', 123],
  ['/api/v1/postings/123', 123],
  ['/out/123', 123],
  ['https://superbill.example/postings/123-medical-coder?utm_source=x#sources', 123],
  ['http://127.0.0.1:3000/operator/postings/123?join=5', 123],
])('%s is a posting', (text, id) => {
  expect(postingReference(text)).toBe(id);
});

test.each([
  '',
  '-1',
  '1.5',
  '12345678901',
  'medical coder',
  '/employers/123',
  '/postings/',
  '/postings/x-123',
  'https://superbill.example/',
  'https://superbill.example/postings/12/34',
  "1'; DROP TABLE postings",
  '１２３',
])('“%s” is none', (text) => {
  expect(postingReference(text)).toBeNull();
});
