import { SearchTookTooLong } from '#store';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { expect, test } from '@jest/globals';
import { failureOf, notFound } from './failure.js';

test.each([
  ['a bug', new Error('secret path /etc/x'), 500],
  ['a thrown text', 'secret', 500],
  ['a slow search', new SearchTookTooLong('secret'), 503],
  ['a database that is gone', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
  ['a database that shuts down', Object.assign(new Error('secret'), { driverError: { code: '57P01' } }), 503],
  ['a full database', Object.assign(new Error('secret'), { driverError: { code: '53300' } }), 503],
  ['bad SQL', Object.assign(new Error('secret'), { driverError: { code: '42601' } }), 500],
  ['no route', new NotFoundException('Cannot GET /secret'), 404],
  ['a broken address', new BadRequestException('secret'), 400],
])('%s is told without its own words', (_what, error, status) => {
  const failure = failureOf(error);
  expect(failure.status).toBe(status);
  expect(JSON.stringify(failure)).not.toContain('secret');
});

test('what a controller has to say is said', () => {
  expect(failureOf(notFound('There is no posting with this id.'))).toMatchObject({
    status: 404,
    detail: ['There is no posting with this id.'],
  });
});
