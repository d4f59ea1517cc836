import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { seedPosting } from '../support/seed-posting.js';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';
import { withTypedClient } from '../support/typed-client.js';

interface Documented {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >;
}

let web: WebUnderTest;
let url: string;
let document: Documented;
let text: string;
let id: number;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

beforeAll(async () => {
  web = await webUnderTest();
  id = await seedPosting(web.db, {
    body: 'This is a fully remote role.\n\nWe hire in Texas only',
    statesAllowed: ['TX'],
    url: 'https://jobs.example/1',
    tags: [
      {
        tag: 'remote',
        value: 'fully_remote',
        evidence: [{ rule: 'r', field: 'description', start: 10, end: 22, quote: 'fully remote' }],
      },
    ],
  });
  await seedPosting(web.db, { title: 'Medical Biller', role: 'biller', remote: 'hybrid', employer: null });
  ({ url } = await web.start());
  ({ text } = await web.ask('/api/openapi.json'));
  document = JSON.parse(text);
  ajv.addSchema(JSON.parse(text), 'api');
});
afterAll(() => web.close());

/** How the answer differs from what the document says of this status at this path; null = it doesn't. */
async function difference(documented: string, path: string): Promise<unknown> {
  const { status, headers, text: body } = await web.ask(path);
  const type = headers['content-type']?.split(';')[0] ?? '';
  const schema = document.paths[documented]?.get.responses[status]?.content?.[type]?.schema;
  if (!schema) return `${path} answers ${status} as ${type}, which is not documented`;
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
  const value: unknown = /[/+]json$/.test(type) ? JSON.parse(body) : body;
  return ajv.validate(absolute, value) ? null : ajv.errors;
}

describe('answers are as documented', () => {
  test.each([
    '',
    '?q=coder&state=TX&remote=fully_remote',
    '?q=codre&sort=relevance',
    '?facets=false&fields=id,title',
    '?role=-coder&limit=1',
    '?q=nothing+of+the+kind',
    '?state=Texas&limit=0&cursor=x&fields=secret',
  ])('to the search %s', async (query) => {
    expect(await difference('/api/v1/postings', `/api/v1/postings${query}`)).toBeNull();
  });

  test('to who asks for one posting, there or not', async () => {
    expect(await difference('/api/v1/postings/{id}', `/api/v1/postings/${id}`)).toBeNull();
    expect(await difference('/api/v1/postings/{id}', '/api/v1/postings/999999')).toBeNull();
  });

  test.each(['/feeds/postings.atom', '/feeds/postings.rss', '/feeds/postings.json'])(
    'at %s',
    async (path) => {
      expect(await difference(path, path)).toBeNull();
      expect(await difference(path, `${path}?state=Texas`)).toBeNull();
    },
  );

  test.each(['/api/v1/postings.csv', '/api/v1/postings.ndjson'])('at %s', async (path) => {
    expect(await difference(path, path)).toBeNull();
    expect(await difference(path, `${path}?state=Texas`)).toBeNull();
  });

  test('to who asks too often', async () => {
    const { url: from } = await web.start({ API_REQUESTS_PER_MINUTE: 1 });
    await web.ask('/api/v1/postings', { from });
    const { status, text: body } = await web.ask('/api/v1/postings', { from });
    const problem = ajv.getSchema('api#/components/schemas/Problem')!;
    expect([status, problem(JSON.parse(body)), problem.errors]).toEqual([429, true, null]);
  });
});

test('a client generated from the document compiles, refuses what is not there, and finds postings', async () => {
  const program = `
    import { defaults, readPosting, searchPostings } from './superbill.js';
    defaults.baseUrl = process.argv[2] ?? '';
    const found = await searchPostings({ q: 'coder', state: 'TX', remote: ['fully_remote', 'hybrid'], limit: 5 });
    if (found.status !== 200) throw new Error('no answer');
    // @ts-expect-error There is no such state.
    const refused = await searchPostings({ state: 'Texas' });
    if (refused.status !== 400) throw new Error('not refused');
    const parameters = refused.data.errors?.map(({ parameter }) => parameter);
    const [first] = found.data.data;
    const one = await readPosting(first?.id ?? 0);
    if (one.status !== 200) throw new Error('no posting');
    // @ts-expect-error A posting has no salary; it has pay.
    one.data.salary;
    const remote: 'fully_remote' | 'hybrid' | 'onsite' | 'unclear' = one.data.tags.remote;
    console.log(JSON.stringify({ total: found.data.total, match: first?.state_match, remote, parameters }));
  `;
  const printed = await withTypedClient(text, program, url);
  expect(JSON.parse(printed)).toEqual({
    total: 1,
    match: 'eligible',
    remote: 'fully_remote',
    parameters: ['state'],
  });
}, 60_000);

describe('pages of other sites', () => {
  test.each(['/api/v1/postings', '/feeds/postings.json', '/api/openapi.json', '/api/v1/postings.csv'])(
    'may read %s',
    async (path) => {
      const { headers } = await web.ask(path, { headers: { origin: 'https://school.example' } });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-expose-headers']).toContain('RateLimit');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    },
  );

  test('may ask conditionally, and learn that they may only read', async () => {
    const {
      status,
      headers,
      text: body,
    } = await web.ask('/api/v1/postings', {
      method: 'OPTIONS',
      headers: { origin: 'https://school.example', 'access-control-request-method': 'GET' },
    });
    expect([status, body, headers['access-control-allow-methods']]).toEqual([204, '', 'GET, HEAD']);
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
  });

  test('read errors too', async () => {
    const { status, headers } = await web.ask('/api/v1/postings?limit=0');
    expect([status, headers['access-control-allow-origin']]).toEqual([400, '*']);
  });

  test.each(['/', '/operator', '/mcp', '/readyz'])('may not read %s', async (path) => {
    const { headers } = await web.ask(path, { headers: { origin: 'https://evil.example' } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('answers may be kept', () => {
  test.each(['/api/v1/postings?q=coder', '/api/v1/postings/1', '/api/openapi.json'])(
    '%s for a while, and is cheap to ask again',
    async (path) => {
      const { headers } = await web.ask(path);
      const again = await web.ask(path, { headers: { 'if-none-match': headers.etag! } });
      const other = await web.ask(path, { headers: { 'if-none-match': '"another"' } });
      expect([headers['cache-control'], headers['vary'], again.status, again.text, other.status]).toEqual([
        expect.stringMatching(/^public, max-age=(60, stale-while-revalidate=300|3600)$/),
        'Accept-Encoding',
        304,
        '',
        200,
      ]);
    },
  );

  test.each(['/api/v1/postings?limit=0', '/api/v1/postings/999999', '/feeds/postings.atom?limit=0'])(
    'but not what went wrong: %s',
    async (path) => {
      expect((await web.ask(path)).headers['cache-control']).toBe('no-store');
    },
  );
});
