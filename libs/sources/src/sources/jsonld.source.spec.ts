import { expect, test } from '@jest/globals';
import { source } from './jsonld.source.js';

const board = { token: 'careers.acme.example', origin: null };
const asked = (token: string, origin: string | null = null) => source.start({ token, origin })[0]?.url;
const titleOf = (path: string) => {
  const text = `<urlset><url><loc>https://careers.acme.example${path}</loc></url></urlset>`;
  const [request = { url: '' }] = source.start(board);
  return source.read({ request, status: 200, contentType: null, text, board }).stubs?.[0]?.listing.title;
};

test('the token is the site map’s address or the site’s host', () => {
  expect(asked('careers.acme.example')).toBe('https://careers.acme.example/sitemap.xml');
  expect(asked('https://acme.example/jobs/map.xml?page=1')).toBe('https://acme.example/jobs/map.xml?page=1');
  expect(asked('https://acme.example/', 'http://127.0.0.1:4010')).toBe('http://127.0.0.1:4010/sitemap.xml');
  for (const token of ['', 'acme', 'ftp://acme.example/x', 'acme careers.example'])
    expect(() => asked(token)).toThrow('careers.acme.example');
});

test('until its page is read, a vacancy is called by the words of its address', () => {
  expect(titleOf('/us/en/job/R-1/Medical-Coder%2C-Remote')).toBe('Medical Coder, Remote');
  expect(titleOf('/careers/jobs/claims_examiner-204417.html')).toBe('claims examiner');
  expect(titleOf('/jobs/204417-hcc-coder')).toBe('hcc coder');
  expect(titleOf('/job/ACMEUSR1EXTERNALENUS')).toBe('');
});

test('other pages of a site are no vacancies', () => {
  for (const path of ['/', '/about', '/jobs', '/jobs/search', '/jobs/category/coding', '/careers/benefits'])
    expect(titleOf(path)).toBeUndefined();
});

test('a page that lost its markup closes the vacancy, a bot check does not', () => {
  const read = (title: string) => () =>
    source.read({
      request: {
        url: 'https://careers.acme.example/jobs/1-coder',
        stub: {
          externalId: 'careers.acme.example/jobs/1-coder',
          url: null,
          title: 'coder',
          company: null,
          location: null,
          description: '',
          postedOn: null,
          closesOn: null,
          requisitionId: null,
          extras: {},
        },
      },
      status: 200,
      contentType: 'text/html',
      text: `<!doctype html><title>${title}</title><p>Search our openings</p>`,
      board,
    });
  expect(read('Search')().rejected).toMatchObject([{ externalId: 'careers.acme.example/jobs/1-coder' }]);
  expect(read('Just a moment...')).toThrow('marks up no vacancy');
});
