import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signedLink } from '#alerts';
import { chromiumPath, openBrowser } from '../support/chromium.js';
import { manyVacancies } from '../support/many-vacancies.js';
import { OPERATOR, readableSite } from '../support/readable-site.js';
import { LINK_SECRET, subscribe } from '../support/subscribe.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { look: 'a phone by day', width: 390, height: 844, colorScheme: 'light' },
  { look: 'a desktop at night', width: 1280, height: 900, colorScheme: 'dark' },
] as const;
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};
const MOST_BYTES = 30 * 1024;

if (!chromiumPath) {
  test.skip('pages are audited in a browser (skipped: no Chromium found; set CHROMIUM_PATH)', () =>
    undefined);
} else {
  const executable = chromiumPath;
  let site: Awaited<ReturnType<typeof readableSite>>;
  let browser: Browser;
  let address: string;
  /** One address of every kind of page. */
  let kinds: Record<string, string>;

  beforeAll(async () => {
    const vacancies = manyVacancies(30);
    // The first is gone today.
    site = await readableSite(vacancies, vacancies.slice(1));
    address = site.running.url;
    browser = await openBrowser(executable);
    const paths = async (state: string): Promise<{ id: number; path: string }[]> =>
      site.web.db.query(
        `SELECT id, '/postings/' || id || '-' || slug AS path FROM postings WHERE state = $1 ORDER BY id LIMIT 4`,
        [state],
      );
    const open = await paths('open');
    const [closed] = await paths('closed');
    const alert = await subscribe(site.web.db, { address: 'ana@example.com', criteria: { state: 'TX' } });
    const manage = `/alerts/manage/${signedLink('manage', alert, LINK_SECRET)}`;
    const ids = open.map(({ id }) => `id=${id}`).join('&');
    kinds = {
      'the first page of postings': '/',
      'a search': '/?state=TX&credential=CPC&role=coder&employer=-2&pay_min=40000',
      'a search that finds nothing': '/?q=zzzzqqqq',
      'a search that can’t be': '/?remote=sometimes&nonsense=1',
      'a posting': open[0]!.path,
      'a posting that is closed': closed!.path,
      'postings side by side': `/compare?${ids}`,
      'nothing side by side': '/compare',
      'saved postings': `/saved?${ids}`,
      'nothing saved': '/saved',
      'a report': `/report?posting=${open[0]!.id}`,
      'an alert': '/alerts/new?state=TX',
      'a graduate': '/graduates?program=careerstep&state=TX&credential=CCA',
      'a link that confirms': '/alerts/confirm/long-gone',
      'a link that unsubscribes': `/alerts/unsubscribe/${signedLink('unsubscribe', alert, LINK_SECRET)}`,
      'an alert’s settings': manage,
      'leaving for good': `${manage}/erase`,
      'the sources': '/sources',
      'the accuracy': '/accuracy',
      'a wrong address': '/nowhere',
      'the operator’s overview': '/operator',
      'the operator’s boards': '/operator/sources',
      'the operator’s employers': '/operator/employers',
      'the operator’s look at a posting': `/operator/postings/${open[0]!.id}`,
      'the operator’s reports': '/operator/reports',
      'the operator’s mail': '/operator/mail',
      'the operator’s outbox': '/operator/outbox',
    };
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.web.close();
  });

  async function audit(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults, RunOptions>(
      (rules) =>
        (globalThis as unknown as { axe: { run: (rules: RunOptions) => Promise<AxeResults> } }).axe.run(
          rules,
        ),
      RULES,
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    );
  }

  describe.each(LOOKS)('on $look', ({ width, height, colorScheme }) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
        httpCredentials: OPERATOR,
      });
    });
    afterAll(() => context.close());

    test('no kind of page shuts anybody out, talks to strangers or breaks its own rules', async () => {
      const page = await context.newPage();
      const strangers: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) strangers.push(request.url());
      });
      page.on('console', (message) => {
        // The browser itself remarks on statuses like 404.
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      const found: Record<string, string[]> = {};
      for (const [kind, path] of Object.entries(kinds)) {
        const response = await page.goto(address + path);
        expect([kind, response!.status()]).not.toEqual([kind, 500]);
        const violations = await audit(page);
        if (violations.length > 0) found[kind] = violations;
      }
      expect(found).toEqual({});
      expect(strangers).toEqual([]);
      expect(errors).toEqual([]);
    }, 120_000);
  });

  describe('what a search engine and a slow phone are given', () => {
    const ask = async (kind: string) => {
      const { status, headers, text } = await site.web.ask(kinds[kind]!);
      return { status, headers, text };
    };

    test.each(['the first page of postings', 'a posting'])(
      '%s has a head that says what it is',
      async (kind) => {
        const { text, headers } = await ask(kind);
        expect(text).toMatch(/^<!doctype html><html lang="en">/);
        expect(text).toMatch(/<title>.{15,}<\/title>/);
        expect(text).toMatch(/<meta name="description" content="[^"]{50,}"/);
        expect(text).toMatch(/<meta name="viewport" content="width=device-width, initial-scale=1"/);
        expect(text).toMatch(/<link rel="canonical" href="http/);
        expect(text).not.toMatch(/<meta name="robots" content="noindex"/);
        expect(text.match(/<h1/g)).toHaveLength(1);
        expect(text).not.toMatch(/<img(?![^>]*\balt=)/);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
      },
    );

    test('robots are told the way, and that pages without lasting content are not for them', async () => {
      expect((await site.web.ask('/robots.txt')).text).toContain('Sitemap: http');
      for (const kind of [
        'a wrong address',
        'saved postings',
        'a search that can’t be',
        'a posting that is closed',
      ]) {
        expect((await ask(kind)).text).toContain('<meta name="robots" content="noindex"');
      }
    });

    test('a full first page with its style weighs 30 KB at most, compressed, and waits for no script', async () => {
      const { text } = await ask('the first page of postings');
      expect(text.match(/<article/g)!.length).toBeGreaterThanOrEqual(20);
      const [sheet] = /\/static\/site\.css\?v=\w+/.exec(text)!;
      const css = (await site.web.ask(sheet)).text;
      expect(gzipSync(text).length + gzipSync(css).length).toBeLessThanOrEqual(MOST_BYTES);
      const scripts = text.match(/<script[^>]*>/g)!;
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/^<script type="module" src="\/static\/reader\.js\?v=\w+">$/);
    });

    test('the script weighs 6 KB at most before compression, and is kept by its hash', async () => {
      const { text } = await ask('the first page of postings');
      const [path] = /\/static\/reader\.js\?v=\w+/.exec(text)!;
      const script = await site.web.ask(path);
      expect(Buffer.byteLength(script.text)).toBeLessThanOrEqual(6 * 1024);
      expect(script.headers['cache-control']).toContain('immutable');
    });

    test('only pages with our script may run one, and none may run what stands in the page', async () => {
      for (const [kind, path] of Object.entries(kinds)) {
        const { headers, text } = await site.web.ask(path);
        const policy = String(headers['content-security-policy']);
        expect([kind, /unsafe|data:|\*/.test(policy)]).toEqual([kind, false]);
        expect([kind, policy.includes("script-src 'self'")]).toEqual([
          kind,
          /<script type="module"/.test(text),
        ]);
      }
    });
  });
}
