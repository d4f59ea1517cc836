import { expect, test } from '@jest/globals';
import { source } from './usajobs.source.js';

const board = { token: 'series=0675;0503&organization=VA', origin: null };
const queryOf = (token: string) => new URL(source.start({ token, origin: null })[0]?.url ?? '').searchParams;

function read(count: number, result: object, page = 1) {
  const request = {
    url: `https://data.usajobs.gov/api/Search?Page=${page}`,
    headers: { 'User-Agent': '{USAJOBS_EMAIL}' },
  };
  const SearchResultItems = Array.from({ length: count }, (_, index) => item(913400000 + index));
  const text = JSON.stringify({ SearchResult: { SearchResultItems, ...result } });
  return source.read({ request, status: 200, contentType: null, text, board });
}
const item = (control: number, more: object = {}) => ({
  MatchedObjectDescriptor: {
    PositionTitle: 'Medical Records Technician',
    PositionURI: `https://www.usajobs.gov:443/job/${control}`,
    ...more,
  },
});

test('the words of the token become the parameters of the search', () => {
  const query = queryOf('series=0675;0503&organization=VA&keyword=medical coder&remote=True');
  expect(Object.fromEntries(query)).toEqual({
    JobCategoryCode: '0675;0503',
    Organization: 'VA',
    Keyword: 'medical coder',
    RemoteIndicator: 'True',
    Fields: 'Full',
    ResultsPerPage: '500',
    Page: '1',
  });
});

test('a token that is no search says which words there are', () => {
  for (const token of ['0675', 'JobCategoryCode=0675', 'series='])
    expect(() => queryOf(token)).toThrow('the words are series, organization, keyword, title, remote');
  expect(() => queryOf('')).toThrow('USAJOBS needs a search, for example series=0675;0503.');
});

test('the key and the address it belongs to stay in the settings', () => {
  expect(source.start(board)[0]?.headers).toMatchObject({
    'User-Agent': '{USAJOBS_EMAIL}',
    'Authorization-Key': '{USAJOBS_API_KEY}',
  });
});

test('further pages are asked for until the last one named', () => {
  const paged = { SearchResultCountAll: 3, UserArea: { NumberOfPages: '2' } };
  expect(read(2, paged).more).toEqual([
    { url: 'https://data.usajobs.gov/api/Search?Page=2', headers: { 'User-Agent': '{USAJOBS_EMAIL}' } },
  ]);
  expect(read(1, paged, 2).more).toEqual([]);
});

test('without a number of pages the count of all rows tells the end', () => {
  expect(read(2, { SearchResultCountAll: 501 }).more).toHaveLength(1);
  expect(read(1, { SearchResultCountAll: 501 }, 2).more).toEqual([]);
});

test('without any count a full page asks for the next', () => {
  expect(read(500, {}).more).toHaveLength(1);
  expect(read(499, {})).toMatchObject({ more: [], total: null });
});

test('an empty page ends the search, whatever the counts promise', () => {
  expect(read(0, { SearchResultCountAll: 900, UserArea: { NumberOfPages: '2' } }).more).toEqual([]);
});

test('older addresses end in the control number too', () => {
  const PositionURI = 'https://www.usajobs.gov:443/GetJob/ViewDetails/441132200?x=1';
  const result = { SearchResultItems: [item(0, { PositionURI })] };
  expect(read(0, result).listings[0]?.externalId).toBe('441132200');
});

test('telework is not remote', () => {
  const flagged = (Details: object) =>
    read(0, { SearchResultItems: [item(1, { UserArea: { Details } })] }).listings[0]?.extras.remote_flag;
  expect(flagged({ TeleworkEligible: true, RemoteIndicator: false })).toBe('telework eligible');
  expect(flagged({ TeleworkEligible: 'True', RemoteIndicator: 'True' })).toBe('remote');
  expect(flagged({ TeleworkEligible: false })).toBeUndefined();
});
