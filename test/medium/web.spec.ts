import { createProducer, openQueueStore, type Producer, type QueueStore } from '#queue';
import { loadSettings, type Settings } from '#settings';
import { createDataSource, migrate } from '#store';
import { startWeb, type RunningWeb } from '#web';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { seedPosting } from '../support/seed-posting.js';

const PASSWORD = 'a password for tests';
const EVIL = `<script>alert(1)</script>"'<img src=x onerror=alert(1)>`;

let database: FreshDatabase;
let db: DataSource;
let queueStore: QueueStore;
let producer: Producer;
let web: RunningWeb;
const ids = {} as Record<'texas' | 'silent' | 'evil' | 'noAddress' | 'badAddress', number>;

const settingsWith = (more: Partial<Settings> = {}): Settings => ({
  ...loadSettings({ NODE_ENV: 'test', PORT: '0' }),
  OPERATOR_PASSWORD: PASSWORD,
  ...more,
});

const start = (settings = settingsWith()) => startWeb({ settings, dataSource: db, producer });

beforeAll(async () => {
  database = await freshDatabase();
  db = await createDataSource(database.url, 'superbill-test').initialize();
  await migrate(db);
  queueStore = await openQueueStore(database.url);
  producer = createProducer(queueStore, () => {});
  const body = 'This is a fully remote role.\n\n- We hire in Texas only';
  ids.texas = await seedPosting(db, {
    publishedOn: '2026-11-21',
    body,
    statesAllowed: ['TX'],
    url: 'https://user:secret@jobs.example/1',
    tags: [
      {
        tag: 'remote',
        value: 'fully_remote',
        evidence: [{ rule: 'r', field: 'description', start: 10, end: 22, quote: 'fully remote' }],
      },
    ],
  });
  ids.silent = await seedPosting(db, { title: 'Medical Biller', role: 'biller', remote: 'hybrid' });
  ids.evil = await seedPosting(db, { title: EVIL, employer: EVIL, location: EVIL, body: EVIL, slug: 'evil' });
  ids.noAddress = await seedPosting(db, { title: 'No address' });
  ids.badAddress = await seedPosting(db, { title: 'Bad address', url: 'javascript:alert(1)' });
  web = await start();
});

afterAll(async () => {
  await web.stop();
  await producer.close();
  await queueStore.close();
  await db.destroy();
  await database.drop();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request with its path as given: fetch would tidy it up first. */
function ask(
  path: string,
  { method = 'GET', headers = {}, from = web.url }: { method?: string; headers?: object; from?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(from);
    const sent = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject).end();
  });
}

const json = async (path: string) => JSON.parse((await ask(path)).text);
const operator = { authorization: `Basic ${Buffer.from(`operator:${PASSWORD}`).toString('base64')}` };

describe('the API', () => {
  test('finds, counts and says what it ignored', async () => {
    const answer = await ask(
      '/api/v1/postings?state=TX&remote=fully_remote&remote=hybrid&credential=CPC&salary=5&limit=1',
    );
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(answer.text)).toMatchObject({
      data: [
        {
          id: ids.texas,
          url: `/postings/${ids.texas}-medical-coder-quillback-health`,
          employer: { name: 'Quillback Health', type: 'hospital_or_health_system' },
          state_match: 'eligible',
          published_on: '2026-11-21',
        },
      ],
      total: 5,
      facets: { remote: { fully_remote: 4, hybrid: 1 } },
      ignored: ['salary'],
      next: expect.any(String),
    });
  });

  test('goes on where it ended', async () => {
    const seen: number[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await json(`/api/v1/postings?limit=2&cursor=${next}`);
      seen.push(...page.data.map((item: { id: number }) => item.id));
      next = page.next;
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual(Object.values(ids).toSorted((a, b) => a - b));
  });

  test('tells several bad values at once', async () => {
    const answer = await ask('/api/v1/postings?state=ZZ&limit=0&sort=title;--&cursor=e30&remote=mars,hybrid');
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const { status, errors } = JSON.parse(answer.text);
    expect([status, errors.map((error: { parameter: string }) => error.parameter)]).toEqual([
      400,
      ['remote', 'state', 'sort', 'limit', 'cursor'],
    ]);
    expect(errors[3]).toEqual({
      parameter: 'limit',
      message: 'must be a whole number from 1 to 50.',
      allowed: ['1 to 50'],
    });
  });

  test('shows one posting with evidence and listings, without the password of its address', async () => {
    const posting = await json(`/api/v1/postings/${ids.texas}`);
    const [piece] = posting.evidence;
    expect(posting.texts[piece.field].slice(piece.start, piece.end)).toBe('fully remote');
    expect(posting.listings).toEqual([
      {
        source: {
          id: 'jsonl-feed',
          name: 'JSON Lines feed',
          homepage: expect.any(String),
          attribution: expect.any(String),
        },
        url: 'https://jobs.example/1',
        location: null,
        first_seen_at: expect.any(String),
        last_seen_at: expect.any(String),
        gone_at: null,
        gone_why: null,
        board_gone_since: null,
        speaks: true,
      },
    ]);
  });

  test.each([
    '999999',
    '2147483648',
    '99999999999999999999',
    '0',
    '-1',
    '1.0',
    'x',
    "1'--",
    '%00',
    '1%20',
    '../1',
  ])('there is no posting %s', async (id) => {
    const { status, headers } = await ask(`/api/v1/postings/${id}`);
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  test.each(['/api', '/api/', '/api/v1', '/api/v2/postings', '/API/x'])(
    'there is nothing at %s',
    async (path) => {
      const { status, headers } = await ask(path);
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    },
  );

  test('an address that can not be decoded is a bad request', async () => {
    const { status, text } = await ask('/api/v1/postings/%E0%A4%A');
    expect([status, JSON.parse(text).status]).toEqual([400, 400]);
  });

  test('is documented', async () => {
    const document = await json('/api/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/postings', '/api/v1/postings/{id}', '/feeds/postings.atom']),
    );
  });

  test('is cheap to ask again', async () => {
    const { headers } = await ask('/api/v1/postings');
    const again = await ask('/api/v1/postings', { headers: { 'if-none-match': headers.etag } });
    expect([headers['cache-control'], again.status]).toEqual([
      'public, max-age=60, stale-while-revalidate=300',
      304,
    ]);
  });

  test.each([
    `'`,
    `"`,
    '((',
    '%00',
    '%F0%9F%98%80',
    '%E2%80%AE',
    '%25',
    '%5C',
    '1=1%20OR',
    '-%20-',
    ':*',
    '%FF%FE',
  ])('the words %s are looked for, no more', async (q) => {
    expect((await ask(`/api/v1/postings?q=${q}`)).status).toBe(200);
  });
});

describe('pages', () => {
  test('the search takes the parameters of the API', async () => {
    const { status, text, headers } = await ask('/?q=biller&state=TX&remote=hybrid,onsite');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<h2 id="results">1 posting</h2>');
    expect(text).toContain(`href="/postings/${ids.silent}-medical-coder-quillback-health"`);
  });

  test('the style sheet stands where the pages say, for good', async () => {
    const { text } = await ask('/');
    const address = /href="(\/static\/site\.css\?v=\w+)"/.exec(text)![1]!;
    const css = await ask(address);
    expect([css.status, css.headers['content-type'], css.headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect((await ask('/static/site.css?v=old')).headers['cache-control']).toBe('no-cache');
    for (const path of ['/static/', '/static/../package.json', '/static/%2e%2e/tsconfig.json']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test('a bad parameter is a page that says so', async () => {
    const { status, text, headers } = await ask('/?limit=0&utm_source=x');
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(text).toContain('must be a whole number from 1 to 50.');
    expect(text).toContain('No search has a filter called “utm_source”');
  });

  test('a posting has one address; its words may be wrong', async () => {
    const right = `/postings/${ids.texas}-medical-coder-quillback-health`;
    const page = await ask(right);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<mark id="quote-1">fully remote</mark>');
    for (const words of ['', '-', '-other-words', '-//evil.example', '-%0d%0aX: y', '-<script>'].map(
      encodeURI,
    )) {
      const { status, headers } = await ask(`/postings/${ids.texas}${words}`);
      if (status === 404) continue; // A slash makes it another address altogether.
      expect([status, headers.location]).toEqual([301, right]);
    }
  });

  test.each(['/postings/999999-x', '/postings/x', '/postings/12x', '/postings/', '/nothing', '/out/999999'])(
    'there is nothing at %s, in words',
    async (path) => {
      const { status, text, headers } = await ask(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('There is nothing here');
    },
  );

  test('what is fetched stays text', async () => {
    for (const path of ['/', `/postings/${ids.evil}-evil`, `/?q=${encodeURIComponent(EVIL)}`]) {
      const { status, text } = await ask(path);
      expect(status).toBe(200);
      // Our own module and the data for search engines are the only ones.
      expect(text).not.toMatch(/<script(?! type="(?:module" src="\/static\/|application\/ld\+json"))|<img/i);
    }
  });

  test('the way out goes where the listing says', async () => {
    const { status, headers } = await ask(`/out/${ids.texas}`);
    expect([status, headers.location]).toEqual([302, 'https://jobs.example/1']);
  });

  test('the way out takes no address from anybody', async () => {
    const { headers } = await ask(`/out/${ids.texas}?url=https://evil.example&to=//evil.example`);
    expect(headers.location).toBe('https://jobs.example/1');
    for (const path of [
      `/out/${ids.noAddress}`,
      `/out/${ids.badAddress}`,
      '/out/https://evil.example',
      '/out/%2f%2fevil.example',
      `/out/${ids.texas}@evil.example`,
    ]) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.location]).toEqual([path, 404, undefined]);
    }
  });

  test('every answer has the headers that keep it in its place', async () => {
    for (const path of [
      '/',
      '/nothing',
      '/api/v1/postings',
      '/api/x',
      '/livez',
      '/static/site.css',
      '/operator',
    ]) {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'self'.*frame-ancestors 'none'/,
        ),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });
});

describe('/operator', () => {
  test.each([
    '/operator',
    '/operator/',
    '/OPERATOR',
    '/operator/queues',
    '/Operator/Queues/',
    '/operator/queues/queue/pull',
    '/operator/queues/api/queues',
    '/operator/queues/api/queues?activeQueue=pull',
    '/operator/queues/static/favicon.ico',
    '/operator/queues/static/js/main.js',
    '/operator/queues/../queues/api/queues',
    '/operator/../operator/queues',
    '/postings/../operator/queues/api/queues',
    '//operator/queues',
    '/operator//queues//api/queues',
    '/%6fperator/queues',
    '/operator%2fqueues',
    '/./operator/queues',
    '/operator/nothing',
  ])('%s asks for the password', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']) {
      const { status, headers } = await ask(path, { method });
      expect([method, status, headers['www-authenticate']]).toEqual([
        method,
        401,
        expect.stringMatching(/^Basic /),
      ]);
    }
  });

  test('with it, boards and queues are shown', async () => {
    const page = await ask('/operator', { headers: operator });
    expect([page.status, page.headers['x-robots-tag']]).toEqual([200, 'noindex, nofollow']);
    expect(page.text).toContain('1 board, 0 runs open.');
    const board = await ask('/operator/queues', { headers: operator });
    expect([board.status, board.headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("script-src 'self'"),
    ]);
    const queues = await ask('/operator/queues/api/queues', { headers: operator });
    const { queues: shown } = JSON.parse(queues.text);
    expect(
      shown.map((queue: { name: string; readOnlyMode: boolean }) => [queue.name, queue.readOnlyMode]),
    ).toEqual([
      ['pull', true],
      ['read', true],
      ['tag', true],
      ['match', true],
      ['mail', true],
    ]);
  });

  test('each board can be paused, switched on and run, from our own page only', async () => {
    const [row] = await db.query('SELECT id FROM boards LIMIT 1');
    const post = async (path: string, headers: object) =>
      (await ask(path, { method: 'POST', headers: { ...operator, ...headers } })).status;
    const here = { 'sec-fetch-site': 'same-origin' };
    const enabled = async () =>
      (await db.query('SELECT enabled FROM boards WHERE id = $1', [row.id]))[0].enabled as boolean;
    expect(await post(`/operator/sources/${row.id}/pause`, { origin: 'http://evil.example' })).toBe(403);
    expect(await enabled()).toBe(true);
    expect(await post(`/operator/sources/${row.id}/pause`, here)).toBe(303);
    expect(await enabled()).toBe(false);
    expect(await post(`/operator/sources/${row.id}/resume`, here)).toBe(303);
    expect(await enabled()).toBe(true);
    expect(await post(`/operator/sources/${row.id}/run`, here)).toBe(303);
    for (const path of ['999999/run', 'x/run', `${row.id}/destroy`, `${row.id}/constructor`])
      expect(await post(`/operator/sources/${path}`, here)).toBe(404);
    const page = await ask('/operator/sources', { headers: operator });
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Run now')]);
  });

  test('changes are refused, from foreign pages and from our own', async () => {
    const path = '/operator/queues/api/queues/pull/pause';
    const from = async (headers: object) =>
      (await ask(path, { method: 'PUT', headers: { ...operator, ...headers } })).status;
    expect(await from({})).toBe(403);
    expect(await from({ origin: 'http://evil.example' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'same-origin' })).toBe(405);
    expect(await producer.queues.get('pull')!.isPaused()).toBe(false);
  });

  test('where actions are on, our own pages may change a queue, foreign ones may not', async () => {
    const acting = await start(settingsWith({ OPERATOR_QUEUE_ACTIONS: true }));
    const put = async (action: string, headers: object) =>
      (
        await ask(`/operator/queues/api/queues/pull/${action}`, {
          method: 'PUT',
          headers: { ...operator, ...headers },
          from: acting.url,
        })
      ).status;
    try {
      expect(await put('pause', { 'sec-fetch-site': 'cross-site' })).toBe(403);
      expect(await put('pause', { origin: acting.url })).toBe(200);
      expect(await producer.queues.get('pull')!.isPaused()).toBe(true);
      expect(await put('resume', { origin: acting.url })).toBe(200);
    } finally {
      await acting.stop();
    }
  });

  test('where no password is set, nobody gets in', async () => {
    const closed = await start(settingsWith({ OPERATOR_PASSWORD: null }));
    try {
      const { status, text } = await ask('/operator/queues', { headers: operator, from: closed.url });
      expect([status, text]).toEqual([401, expect.stringContaining('OPERATOR_PASSWORD')]);
    } finally {
      await closed.stop();
    }
  });
});

test('samples are gone once there is a live posting, from their own addresses too', async () => {
  const id = await seedPosting(db, { sample: true, url: 'https://jobs.example/sample' });
  for (const path of [
    `/api/v1/postings/${id}`,
    `/postings/${id}-medical-coder-quillback-health`,
    `/out/${id}`,
  ]) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
});

describe('health', () => {
  test('all is well', async () => {
    expect((await ask('/livez')).status).toBe(200);
    const { status, text } = await ask('/readyz');
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { ready: true, database: 'up', queue: 'up', draining: false },
    ]);
  });

  test('a queue store that does not answer makes it not ready within a second or so', async () => {
    const deaf = new Proxy(producer.queues.get('pull')!, {
      get: (queue, key) => (key === 'getJobCounts' ? () => new Promise(() => {}) : Reflect.get(queue, key)),
    });
    const queues = new Map(producer.queues).set('pull', deaf);
    const part = await startWeb({
      settings: settingsWith(),
      dataSource: db,
      producer: { ...producer, queues },
    });
    const begun = Date.now();
    const { status, text } = await ask('/readyz', { from: part.url });
    expect([status, JSON.parse(text)]).toEqual([
      503,
      { ready: false, database: 'up', queue: 'down', draining: false },
    ]);
    expect(Date.now() - begun).toBeLessThan(4_000);
    expect((await ask('/livez', { from: part.url })).status).toBe(200);
    await part.stop();
  });

  test('a database that is gone makes it not ready, and pages say so without a stack', async () => {
    const other = await createDataSource(database.url, 'superbill-test-gone').initialize();
    const part = await startWeb({ settings: settingsWith(), dataSource: other, producer });
    await other.destroy();
    const ready = await ask('/readyz', { from: part.url });
    expect([ready.status, JSON.parse(ready.text).database]).toEqual([503, 'down']);
    // Open postings are in memory; for anything else the database is needed.
    for (const [path, works] of [
      ['/', true],
      ['/api/v1/postings', true],
      ['/postings/1', false],
      ['/out/1', false],
    ] as const) {
      const { status, text } = await ask(path, { from: part.url });
      expect([path, status < 500]).toEqual([path, works]);
      expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.js:\d+|Error:/);
    }
    await part.stop();
  });
});

describe('starting and stopping', () => {
  test('a port that is taken is told in a sentence', async () => {
    const taken: Server = await new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });
    const { port } = taken.address() as AddressInfo;
    await expect(start(settingsWith({ PORT: port }))).rejects.toThrow(
      `Port ${port} is already in use. Stop what runs there or set PORT to another one.`,
    );
    taken.close();
  });

  test('a running request is finished, a new one is not taken', async () => {
    const part = await start();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const tx = db.createQueryRunner();
    await tx.startTransaction();
    await tx.query('LOCK TABLE postings IN ACCESS EXCLUSIVE MODE');
    void held.then(() => tx.commitTransaction()).then(() => tx.release());
    const running = ask(`/api/v1/postings/${ids.texas}`, { from: part.url });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = part.stop();
    await expect(ask('/livez', { from: part.url })).rejects.toThrow('ECONNREFUSED');
    release();
    expect((await running).status).toBe(200);
    const begun = Date.now();
    await stopped;
    expect(Date.now() - begun).toBeLessThan(4_000);
  });

  test('open postings are searched while the database is stuck; what is over is given up after a while, in words', async () => {
    await db.query(
      `UPDATE postings SET state = 'closed', closed_at = now() WHERE id = (SELECT min(id) FROM postings)`,
    );
    const part = await start();
    const tx = db.createQueryRunner();
    await tx.startTransaction();
    await tx.query('LOCK TABLE postings IN ACCESS EXCLUSIVE MODE');
    const open = await ask('/api/v1/postings', { from: part.url });
    const over = await ask('/api/v1/postings?closed=true', { from: part.url });
    await tx.commitTransaction();
    await tx.release();
    await part.stop();
    expect([open.status, JSON.parse(open.text).data.length > 0]).toEqual([200, true]);
    expect([over.status, over.headers['retry-after'], JSON.parse(over.text).title]).toEqual([
      503,
      '5',
      'The search does not answer',
    ]);
  });
});
