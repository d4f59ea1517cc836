import { expect, test } from '@jest/globals';
import { concernsOperator } from './operator-path.js';

test.each([
  '/operator',
  '/operator/',
  '/operator?x=1',
  '/operator/queues',
  '/operator/queues/static/js/main.js',
  '/OPERATOR/queues',
  '/Operator',
  '//operator/queues',
  '/operator//queues',
  '///operator',
  '/./operator/queues',
  '/x/../operator/queues',
  '/x/%2e%2e/operator/queues',
  '/operator/../postings',
  '/operator/..',
  '/%6fperator/queues',
  '/%6Fperator',
  '/%256fperator/queues',
  '/operator%2fqueues',
  '/operator;x=1/queues',
  '\\operator\\queues',
  '/\\operator',
  '/operator\\queues',
  '/operator.json',
  '/operator%00',
  '/%zz/../operator',
  'http://elsewhere.example/operator/queues',
  'HTTPS://elsewhere.example//operator',
])('%s is the operator’s', (target) => {
  expect(concernsOperator(target)).toBe(true);
});

test.each([
  '/',
  '/postings/1-operator',
  '/?q=/operator',
  '/postings/1#/operator',
  '/operators',
  '/operator-of-a-lift',
  '/api/operator',
  '/%zz',
  '*',
  '',
])('%s is not', (target) => {
  expect(concernsOperator(target)).toBe(false);
});
