import { expect, test } from '@jest/globals';
import { source } from './careeronestop.source.js';

const board = { token: 'user=Abc1&keyword=medical coder', origin: null };
const list = (start: number) =>
  `https://api.careeronestop.org/v2/jobsearch/Abc1/medical%20coder/US/0/accquisitiondate/desc/${start}/50/0?source=NLx`;

function read(answer: object, url = list(0)) {
  return source.read({
    request: { url },
    status: 200,
    contentType: null,
    text: JSON.stringify(answer),
    board,
  });
}
const jobs = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ JvId: `J${id}`, JobTitle: 'Coder' }));

test('a part of the search that is not said is sent as 0', () => {
  expect(source.start(board)[0]?.url).toMatch(
    /\/Abc1\/medical%20coder\/US\/0\/accquisitiondate\/desc\/0\/50\/0\?/,
  );
});

test('a search without the account or without words is refused with an example', () => {
  for (const token of ['keyword=coder', 'user=Abc1', ''])
    expect(() => source.start({ token, origin: null })).toThrow(
      'for example user=YourUserId&keyword=medical coder',
    );
});

test('pages are asked for by the record they begin with, until the count is reached', () => {
  expect(read({ Jobs: jobs(50), Jobcount: '101' }).more[0]?.url).toBe(list(50));
  expect(read({ Jobs: jobs(50), RecordCount: 101 }, list(50)).more[0]?.url).toBe(list(100));
  expect(read({ Jobs: jobs(1), Jobcount: '101' }, list(100))).toMatchObject({ more: [], total: null });
  expect(read({ Jobs: [], Jobcount: '101' }, list(50)).more).toEqual([]);
});

test('a number in the search is not taken for the first record', () => {
  const url = list(0).replace('medical%20coder', '99').replace('/US/0/', '/43215/25/');
  expect(read({ Jobs: jobs(50), Jobcount: '60' }, url).more[0]?.url).toBe(
    url.replace('/desc/0/', '/desc/50/'),
  );
});

test('a job’s own answer without its key is named by its address', () => {
  const address = 'https://api.careeronestop.org/v2/jobsearch/Abc1/J7';
  const { listings } = read({ JobTitle: 'Coder', Description: 'All of it.' }, address);
  expect(listings).toMatchObject([{ externalId: 'J7', description: 'All of it.' }]);
});
