import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { operatorGuard } from './operator-guard.js';

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** What the guard answers; null = it let the request pass. */
function ask(
  password: string | null,
  { url = '/operator/queues', method = 'GET', headers = {} as Record<string, string> } = {},
): Answer | null {
  const answer: Answer = { status: 200, body: '', headers: {} };
  let passed = false;
  const response = {
    set: (name: string | Record<string, string>, value?: string) => {
      Object.assign(answer.headers, typeof name === 'string' ? { [name]: value } : name);
      return response;
    },
    status: (status: number) => Object.assign(response, void (answer.status = status)),
    type: () => response,
    send: (body: string) => Object.assign(response, void (answer.body = body)),
  };
  const request = { originalUrl: url, method, headers } as unknown as Request;
  operatorGuard(password)(request, response as unknown as Response, () => (passed = true));
  return passed ? null : answer;
}

const PASSWORD = 'correct horse: battery';
const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
const right = basic(`operator:${PASSWORD}`);

test('the right name and password pass, with a colon in the password too', () => {
  expect(ask(PASSWORD, { headers: right })).toBeNull();
  expect(
    ask(PASSWORD, { headers: { authorization: right.authorization.replace('Basic', 'basic') } }),
  ).toBeNull();
});

test.each([
  ['nothing', {}],
  ['another password', basic('operator:wrong')],
  ['a longer one', basic(`operator:${PASSWORD}x`)],
  ['another name', basic(`admin:${PASSWORD}`)],
  ['no colon', basic(`operator${PASSWORD}`)],
  ['nothing in it', { authorization: 'Basic ' }],
  ['no base64', { authorization: 'Basic %%%' }],
  ['another scheme', { authorization: `Bearer ${PASSWORD}` }],
  ['the password in clear', { authorization: `Basic operator:${PASSWORD}` }],
])('with %s nobody gets in', (_what, headers) => {
  expect(ask(PASSWORD, { headers })).toMatchObject({
    status: 401,
    headers: {
      'WWW-Authenticate': expect.stringContaining('Basic realm='),
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
});

test('without a password set nobody gets in, and the answer says what to set', () => {
  for (const headers of [{}, basic('operator:'), basic('operator:null'), basic('')]) {
    expect(ask(null, { headers })).toMatchObject({
      status: 401,
      body: expect.stringContaining('OPERATOR_PASSWORD'),
    });
  }
});

test('all else is none of its business', () => {
  expect(ask(null, { url: '/' })).toBeNull();
  expect(ask(null, { url: '/postings/1', method: 'POST' })).toBeNull();
});

test.each([
  ['no word of where it comes from', {}, 403],
  ['a foreign page', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'http://site.example' }, 403],
  ['a foreign origin', { origin: 'http://evil.example' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  [
    'a foreign page that claims our origin',
    { 'sec-fetch-site': 'cross-site', origin: 'http://site.example' },
    403,
  ],
  ['our own page', { 'sec-fetch-site': 'same-origin' }, null],
  ['our own origin', { origin: 'http://site.example' }, null],
])('a change asked for by %s', (_who, from, status) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const headers = { ...right, host: 'site.example', ...from };
    expect(ask(PASSWORD, { method, headers })?.status ?? null).toBe(status);
  }
});

test('a change without the password is refused for that first', () => {
  expect(ask(PASSWORD, { method: 'POST', headers: {} })?.status).toBe(401);
});
