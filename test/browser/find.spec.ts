import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/chromium.js';
import { manyVacancies } from '../support/many-vacancies.js';
import { readableSite } from '../support/readable-site.js';

const READERS = [
  { reader: 'on a phone', viewport: { width: 390, height: 844 }, javaScriptEnabled: true },
  { reader: 'on a desktop', viewport: { width: 1280, height: 900 }, javaScriptEnabled: true },
  {
    reader: 'on a phone without JavaScript',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  },
  {
    reader: 'on a desktop without JavaScript',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
  },
];
const VACANCIES = manyVacancies(30);

if (!chromiumPath) {
  test.skip('postings are found in a browser (skipped: no Chromium found; set CHROMIUM_PATH)', () =>
    undefined);
} else {
  const executable = chromiumPath;
  let site: Awaited<ReturnType<typeof readableSite>>;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    site = await readableSite(VACANCIES.slice(0, 28), VACANCIES);
    address = site.running.url;
    browser = await openBrowser(executable);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.web.close();
  });

  async function openFirst(page: Page): Promise<string> {
    await page.goto(`${address}/?state=TX`);
    const [title] = await titlesOn(page);
    await page.locator('.card h3 a').first().click();
    return title!;
  }

  const titlesOn = (page: Page): Promise<string[]> => page.locator('.card h3').allInnerTexts();

  describe.each(READERS)('a job seeker $reader', ({ viewport, javaScriptEnabled }) => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await browser.newContext({ viewport, javaScriptEnabled });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
    });
    afterAll(() => context.close());

    test('searches by state and credential, and finds only what takes them', async () => {
      await page.goto(address);
      await page.getByRole('combobox', { name: /living in/i }).selectOption('TX');
      await page.getByRole('combobox', { name: /credential/i }).selectOption('CPC');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(new URL(page.url()).searchParams.get('state')).toBe('TX');
      const answers = await page.locator('.card .eligible, .card .ask').allInnerTexts();
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) expect(answer).toMatch(/open to texas|doesn’t say/i);
    });

    test('shares a search by its address, and somebody else reads the same', async () => {
      await page.goto(`${address}/?state=TX&q=coder`);
      const somebody = await browser.newContext({ viewport, javaScriptEnabled });
      const other = await somebody.newPage();
      await other.goto(page.url());
      expect(await titlesOn(other)).toEqual(await titlesOn(page));
      await somebody.close();
    });

    test('opens a posting, and a quote leads to its words in the text', async () => {
      const title = await openFirst(page);
      expect(await page.locator('h1').innerText()).toBe(title);
      const quote = page.locator('a[href^="#quote-"]').first();
      const words = await quote.innerText();
      await quote.click();
      const marked = page.locator('mark:target');
      expect((await marked.innerText()).replaceAll(/\s+/g, ' ')).toContain(words);
      expect(await marked.isVisible()).toBe(true);
    });

    test('gets to the page that reports what is wrong with it', async () => {
      await openFirst(page);
      await page
        .getByRole('link', { name: /report/i })
        .first()
        .click();
      expect(new URL(page.url()).pathname).toBe('/report');
      expect(await page.getByRole('radio').count()).toBeGreaterThan(3);
    });

    test('saves the search as an alert', async () => {
      await page.goto(`${address}/?state=TX&role=coder`);
      await page.getByRole('link', { name: 'Save as alert' }).click();
      expect(new URL(page.url()).pathname).toBe('/alerts/new');
      expect(await page.getByRole('textbox', { name: /e-mail/i }).isVisible()).toBe(true);
    });

    test('ticks two postings and reads them side by side', async () => {
      await page.goto(address);
      const titles = (await titlesOn(page)).slice(0, 2);
      await page
        .getByRole('checkbox', { name: /^Compare/ })
        .nth(0)
        .check();
      await page
        .getByRole('checkbox', { name: /^Compare/ })
        .nth(1)
        .check();
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(new URL(page.url()).searchParams.getAll('id')).toHaveLength(2);
      const main = await page.locator('main').innerText();
      for (const title of titles) expect(main).toContain(title);
    });

    test('hides an employer, and sees none of its postings in that search', async () => {
      await page.goto(address);
      const employer = await page.locator('.card .line strong').first().innerText();
      await page
        .getByRole('link', { name: `Hide employer ${employer}` })
        .first()
        .click();
      expect(new URL(page.url()).searchParams.get('employer')).toMatch(/^-\d+$/);
      expect(await page.locator('.card', { hasText: employer }).count()).toBe(0);
      expect(await page.locator('.chosen').innerText()).toContain(`Without: ${employer}`);
    });

    test('reads every page without scrolling sideways', async () => {
      for (const path of [
        '/',
        '/?state=TX',
        '/?q=zzzz',
        '/saved',
        '/sources',
        '/accuracy',
        '/nowhere',
        '/compare',
        '/report',
      ]) {
        await page.goto(address + path);
        const { width } = (await page.locator('body').boundingBox())!;
        expect([path, Math.min(width, viewport.width)]).toEqual([path, width]);
      }
    });
  });

  describe('what a browser keeps for its reader', () => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
    });
    afterAll(() => context.close());
    const lastVisitWas = (hoursAgo: number) =>
      page.evaluate(
        (moment) => localStorage.setItem('superbill.visits', JSON.stringify([moment, 0])),
        site.now - hoursAgo * 3_600_000,
      );

    test('postings saved are counted in the menu, and stay when they are off the page', async () => {
      await page.goto(address);
      expect(await page.locator('.saved-link').isVisible()).toBe(false);
      const [first, second] = await titlesOn(page);
      await page.getByRole('button', { name: 'Save' }).nth(0).click();
      await page.getByRole('button', { name: 'Save' }).nth(1).click();
      await page.goto(`${address}/sources`);
      await page.goto(address);
      await page.getByRole('link', { name: 'Saved (2)' }).click();
      expect(await titlesOn(page)).toEqual([second, first]);
      await page.getByRole('button', { name: 'Saved' }).first().click();
      await page.goto(`${address}/saved`);
      await page.waitForURL(/saved\?id=/);
      expect(await titlesOn(page)).toEqual([first]);
    });

    test('on the first visit nothing is new; on a later one what came since is marked', async () => {
      await page.goto(address);
      expect(await page.locator('.newer').count()).toBe(0);
      await lastVisitWas(2);
      await page.reload();
      expect(await page.locator('.card:has(.newer) h3').allInnerTexts()).toEqual(
        expect.arrayContaining(VACANCIES.slice(28).map(({ title }) => title)),
      );
      expect(await page.locator('.newer').count()).toBe(2);
    });

    test('looking at another page does not end the visit', async () => {
      await page.reload();
      expect(await page.locator('.newer').count()).toBe(2);
    });

    test('an employer once hidden stays hidden, until its postings are asked for', async () => {
      await page.goto(address);
      const employer = await page.locator('.card .line strong').first().innerText();
      const its = page.locator('.card', { hasText: employer });
      await page
        .getByRole('link', { name: `Hide employer ${employer}` })
        .first()
        .click();
      await page.goto(address);
      expect(await its.first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Search' }).click();
      expect(new URL(page.url()).searchParams.get('employer')).toMatch(/^-\d+$/);
      await page.goto(address);
      await page.getByRole('button', { name: 'Show them again' }).click();
      expect(await its.first().isVisible()).toBe(true);
      await page.reload();
      expect(await its.first().isVisible()).toBe(true);
    });

    test('taking the filter off shows the employer again, everywhere', async () => {
      await page.goto(address);
      const employer = await page.locator('.card .line strong').first().innerText();
      await page
        .getByRole('link', { name: `Hide employer ${employer}` })
        .first()
        .click();
      await page.getByRole('link', { name: `Leave out: Without: ${employer}` }).click();
      expect(await page.locator('.card', { hasText: employer }).first().isVisible()).toBe(true);
    });

    test('no more than four postings can be ticked for a comparison, and one is not enough', async () => {
      await page.goto(address);
      const boxes = page.getByRole('checkbox', { name: /^Compare/ });
      const button = page.getByRole('button', { name: 'Compare' });
      await boxes.nth(0).check();
      expect(await button.isDisabled()).toBe(true);
      for (const nth of [1, 2, 3]) await boxes.nth(nth).check();
      expect(await boxes.nth(4).isDisabled()).toBe(true);
      expect(await button.isEnabled()).toBe(true);
      await boxes.nth(0).uncheck();
      expect(await boxes.nth(4).isEnabled()).toBe(true);
    });

    test('anything else under our names in the browser’s storage breaks nothing', async () => {
      for (const rubbish of ['{', 'null', '{"a":1}', '[null,"<img src=x onerror=alert(1)>",{}]', '"7"']) {
        await page.evaluate((text) => {
          for (const name of ['visits', 'saved', 'hidden']) localStorage.setItem(`superbill.${name}`, text);
        }, rubbish);
        const broken: string[] = [];
        page.once('pageerror', (error) => broken.push(error.message));
        await page.reload();
        expect(broken).toEqual([]);
        expect(await page.getByRole('button', { name: 'Save' }).count()).toBeGreaterThan(5);
      }
    });
  });

  test('the whole search can be made with the keyboard, and the place one is at is always seen', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce', // Nothing is still on its way when it is looked at.
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const words = at.getAttribute('aria-label') ?? (at as HTMLElement).innerText ?? '';
        return {
          at: (at as HTMLInputElement).name || words.trim().replaceAll(/\s+/g, ' '),
          seen: outlineStyle !== 'none' && outlineWidth !== '0px' && box.bottom > 0 && box.top < innerHeight,
        };
      });
    const stops: string[] = [];
    const tabTo = async (wanted: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const { at, seen } = await focused();
        stops.push(at);
        expect([at, seen]).toEqual([at, true]);
        if (wanted.test(at)) return;
      }
      throw new Error(`The keyboard does not lead to ${wanted}: ${stops.join(' | ')}`);
    };
    await tabTo(/^q$/);
    expect(stops).toEqual([
      'Skip to the content',
      'Superbill',
      'Search',
      'Alerts',
      'Graduates',
      'Sources',
      'role',
      'state',
      'credential',
      'q',
    ]);
    await page.keyboard.type('coder');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=coder/);
    await tabTo(/^Skip to the content$/);
    await page.keyboard.press('Enter');
    await tabTo(/^Skip the filters$/);
    await page.keyboard.press('Enter');
    await tabTo(/Coder/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/postings\//);
    await context.close();
  });
}
