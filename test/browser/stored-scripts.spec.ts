import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/chromium.js';
import { OPERATOR, readableSite } from '../support/readable-site.js';
import { SCRIPT_PAYLOADS } from '../support/script-payloads.js';
import type { Vacancy } from '../support/small-world.js';
import { until } from '../support/until.js';

/** A coder's vacancy with the payload everywhere a source may say something. */
const hostile = (payload: string, n: number): Vacancy => ({
  externalId: `x-${n}`,
  requisitionId: `R-${n} ${payload}`,
  url:
    n % 2 ? `javascript:hit()//${n}` : `https://jobs.example.com/${encodeURIComponent(payload)}?a="onx=hit()`,
  title: `Medical Coder ${n} ${payload}`,
  company: `Quillback ${n} ${payload}`,
  location: `Remote - Texas ${payload}`,
  description: `${payload}<p>Fully remote medical coder. ${payload} CPC certification required.</p>\n<ul><li>${payload}</li></ul>${payload}`,
  extras: {
    salary_text: `$20 - $30 per hour ${payload}`,
    employment_type_text: payload,
    remote_flag: payload,
  },
});

if (!chromiumPath) {
  test.skip('no script of a posting runs (skipped: no Chromium found; set CHROMIUM_PATH)', () => undefined);
} else {
  const executable = chromiumPath;
  let site: Awaited<ReturnType<typeof readableSite>>;
  let browser: Browser;
  let page: Page;
  let address: string;
  /** Scripts that ran, requests to others, policies broken: whatever a payload brought about. */
  const hits: string[] = [];

  beforeAll(async () => {
    site = await readableSite(SCRIPT_PAYLOADS.map(hostile));
    address = site.running.url;
    browser = await openBrowser(executable);
    const context = await browser.newContext({ httpCredentials: OPERATOR, acceptDownloads: false });
    await context.exposeFunction('hit', () => hits.push('a script ran'));
    await context.exposeFunction('broken', (directive: string) =>
      hits.push(`the policy was broken: ${directive}`),
    );
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        (globalThis as unknown as { broken: (directive: string) => void }).broken(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
        ),
      );
    });
    page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => hits.push('a dialog opened')));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) hits.push(`asked ${request.url()}`);
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.web.close();
  });

  /** Opens a page, goes over what could be hovered and focused, and says what in it is more than text. */
  async function open(path: string): Promise<string[]> {
    await page.goto(address + path);
    return page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      for (const element of all) {
        element.dispatchEvent(new Event('mouseover'));
        (element as HTMLElement).focus?.();
      }
      const foreign = all.filter(
        (element) =>
          /^(iframe|object|embed|base|style|template|svg|math|img|video|marquee)$/i.test(element.tagName) ||
          [...element.attributes].some(
            ({ name, value }) =>
              /^on|^style$|^srcdoc$/i.test(name) ||
              (/^(href|src|action|formaction|data|xlink:href)$/i.test(name) &&
                /^\s*(javascript|data):/i.test(value)),
          ),
      );
      return foreign.map((element) => element.outerHTML.slice(0, 200));
    });
  }

  test('the payloads are dangerous: in a page of their own they run', async () => {
    await page.route(`${address}/proof`, (route) =>
      route.fulfill({ contentType: 'text/html', body: SCRIPT_PAYLOADS.slice(0, 20).join('\n') }),
    );
    await page.goto(`${address}/proof`);
    await until(() => hits.filter((hit) => hit === 'a script ran').length > 3);
    await page.goto(`${address}/livez`);
    hits.length = 0;
  });

  test('no posting that a source made of scripts runs one, on any page that shows it', async () => {
    const postings: { id: number; slug: string }[] = await site.web.db.query(
      'SELECT id, slug FROM postings ORDER BY id',
    );
    expect(postings).toHaveLength(SCRIPT_PAYLOADS.length);
    const ids = postings.map(({ id }) => `id=${id}`);
    const paths = [
      '/?limit=50&in_field=true',
      '/?limit=50&sort=pay',
      `/saved?${ids.join('&')}`,
      ...postings.map(({ id, slug }) => `/postings/${id}-${encodeURIComponent(slug)}`),
      ...postings
        .filter((_, n) => n % 4 === 0)
        .map((_, n) => `/compare?${ids.slice(n * 4, n * 4 + 4).join('&')}`),
      ...postings.filter((_, n) => n % 8 === 0).map(({ id }) => `/operator/postings/${id}`),
      ...postings.filter((_, n) => n % 8 === 0).map(({ id }) => `/report?posting=${id}`),
      '/operator/employers',
      '/operator/sources',
      '/operator',
      '/feeds/postings.json',
    ];
    const foreign: Record<string, string[]> = {};
    for (const path of paths) {
      const found = await open(path);
      if (found.length > 0) foreign[path] = found;
    }
    expect(foreign).toEqual({});
    expect(hits).toEqual([]);
  }, 180_000);

  test('nothing asked of us comes back as more than text', async () => {
    const foreign: Record<string, string[]> = {};
    for (const payload of SCRIPT_PAYLOADS) {
      const asked = encodeURIComponent(payload);
      for (const path of [
        `/?q=${asked}&${asked}=1&system=${asked}`,
        `/alerts/new?q=${asked}`,
        `/compare?id=${asked}`,
      ]) {
        const found = await open(path);
        if (found.length > 0) foreign[path] = found;
      }
    }
    expect(foreign).toEqual({});
    expect(hits).toEqual([]);
  }, 180_000);

  test('no link of a posting leads to a script, not even by way of our own address', async () => {
    const ids: { id: number }[] = await site.web.db.query('SELECT id FROM postings');
    for (const { id } of ids) {
      const { headers } = await site.web.ask(`/out/${id}`);
      expect([id, headers.location ?? 'https:']).toEqual([id, expect.stringMatching(/^https?:/)]);
    }
  });
}
