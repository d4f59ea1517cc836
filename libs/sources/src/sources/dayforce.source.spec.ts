import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { source } from './dayforce.source.js';

const board = { token: 'maplecrest/CLINICS', origin: null };
const search = { clientNamespace: 'maplecrest', jobBoardCode: 'CLINICS', paginationStart: 25 };
const request = {
  url: 'https://jobs.dayforcehcm.com/x',
  method: 'POST' as const,
  body: JSON.stringify(search),
};

const read = (answer: object, asked: object = request) =>
  source.read({
    request: { ...request, ...asked },
    status: 200,
    contentType: null,
    text: JSON.stringify(answer),
    board,
  });
const jobPostings = [{ jobPostingId: 1, jobTitle: 'Coder' }];

test('the token of the visit goes along with the search and with every further page', () => {
  const [first] = read({ csrfToken: 'abc' }).more;
  expect(first?.headers).toMatchObject({ 'X-CSRF-Token': 'abc' });
  const [next] = read({ jobPostings, maxCount: 9, offset: 0 }, { ...first }).more;
  expect(next?.headers).toEqual(first?.headers);
  expect(JSON.parse(next?.body ?? '')).toMatchObject({ jobBoardCode: 'CLINICS', paginationStart: 1 });
});

test('vacancies of another page than asked for are not taken for that page', () => {
  expect(() => read({ jobPostings, maxCount: 40, offset: 0 })).toThrow(SourceChanged);
});

test('a client alone means the usual portal; what is no address is refused', () => {
  expect(source.start({ token: 'finthrift', origin: null })).toHaveLength(1);
  for (const token of ['', 'a b', 'https://jobs.dayforcehcm.com/x', 'a/b/c'])
    expect(() => source.start({ token, origin: null })).toThrow('such as acme/CANDIDATEPORTAL');
});
