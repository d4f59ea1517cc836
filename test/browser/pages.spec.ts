import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/chromium.js';
import { start, type Started } from '../support/processes.js';
import { until } from '../support/until.js';

/** A phone and a desktop; everything must work on both, with JavaScript off. */
const WIDTHS = [
  { device: 'a phone', width: 390, height: 844 },
  { device: 'a desktop', width: 1280, height: 900 },
];

if (!chromiumPath) {
  test.skip('pages work in a browser (skipped: no Chromium found; set CHROMIUM_PATH)', () => undefined);
} else {
  const executable = chromiumPath;
  describe.each(WIDTHS)('on $device, with JavaScript off', ({ width, height }) => {
    let folder: string;
    let product: Started;
    let browser: Browser;
    let page: Page;
    let address: string;
    const refused: string[] = [];

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'superbill-browser-'));
      product = start('apps/standalone/dist/main.js', {
        DATA_DIR: folder,
        PORT: '0',
        OPERATOR_PASSWORD: 'open sesame',
      });
      await until(() => /Ready/.test(product.output()), 60);
      address = /Open (http:\S+)/.exec(product.output())![1]!;
      browser = await openBrowser(executable);
      const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: false });
      page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
    });
    afterAll(async () => {
      await browser.close();
      await product.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    });

    const fitsTheScreen = async () => {
      const { width: content } = (await page.locator('body').boundingBox())!;
      expect(content).toBeLessThanOrEqual(width);
    };

    test('a job seeker searches, opens a posting and reads why it is called remote', async () => {
      await page.goto(address);
      await fitsTheScreen();
      await page.getByRole('searchbox').fill('coder');
      await page.getByRole('combobox', { name: /live in/i }).selectOption('TX');
      await page.getByRole('button', { name: /search/i }).click();
      expect(page.url()).toMatch(/q=coder/);
      expect(page.url()).toMatch(/state=TX/);

      await page.locator('article a').first().click();
      expect(page.url()).toMatch(/\/postings\/\d+-/);
      await fitsTheScreen();
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(await page.locator('blockquote, q').count()).toBeGreaterThan(0);
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
      expect(await page.content()).toMatch(/invented/i); // Samples say what they are, on every page.
    });

    test('a search without a result says how to loosen it', async () => {
      await page.goto(`${address}/?q=zzzzqqqq`);
      expect(await page.locator('main').innerText()).toMatch(/no posting/i);
      await fitsTheScreen();
    });

    test('a page that is not there, and a filter that cannot be, are answered in words', async () => {
      const gone = await page.goto(`${address}/postings/999999-nothing`);
      expect(gone?.status()).toBe(404);
      expect(await page.locator('main').innerText()).toMatch(/\w+ \w+ \w+/);
      const odd = await page.goto(`${address}/?remote=sometimes`);
      expect(odd?.status()).toBe(400);
      expect(await page.locator('main').innerText()).toMatch(/remote/i);
    });

    test('nothing on our pages is refused by their own security policy', () => {
      expect(refused.filter((line) => /Content Security Policy/i.test(line))).toEqual([]);
    });
  });

  test('the queue dashboard opens for the operator, shows the queues and offers no button that changes them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'superbill-browser-'));
    const product = start('apps/standalone/dist/main.js', {
      DATA_DIR: folder,
      PORT: '0',
      OPERATOR_PASSWORD: 'open sesame',
    });
    const browser = await openBrowser(executable);
    try {
      await until(() => /Ready/.test(product.output()), 60);
      const address = /Open (http:\S+)/.exec(product.output())![1]!;
      const context = await browser.newContext({
        httpCredentials: { username: 'operator', password: 'open sesame' },
      });
      const page = await context.newPage();
      await page.goto(`${address}/operator/queues`);
      await page.getByText('tag').first().waitFor({ timeout: 20_000 });
      const text = await page.locator('body').innerText();
      expect(text).toMatch(/pull/);
      expect(text).toMatch(/read/);
      expect(await page.getByRole('button', { name: /pause|obliterate|clean|empty/i }).count()).toBe(0);
    } finally {
      await browser.close();
      await product.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
