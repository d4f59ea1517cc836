import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BoardStore } from '#store';
import { allVacancies, startSimulator, type Simulator, type Vacancy } from '#simulator';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/chromium.js';
import { start, type Started } from '../support/processes.js';
import { seedPosting } from '../support/seed-posting.js';
import { makeDue, subscribe } from '../support/subscribe.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

const PHONE = { width: 390, height: 844 };
const OPERATOR = { username: 'operator', password: 'open sesame' };
const ON_BOARD = [{ source: 'greenhouse', name: 'ledgerline' }];
const published = (fits: (vacancy: Vacancy) => boolean): Vacancy => ({
  ...allVacancies().find((vacancy) => !vacancy.prospect && vacancy.truth.in_field && fits(vacancy))!,
  boards: ON_BOARD,
});
const OLD = published(({ truth }) => truth.role === 'manager');
const FITS = published(
  ({ truth }) =>
    truth.role === 'coder' &&
    truth.remote === 'fully_remote' &&
    truth.states_allowed?.includes('TX') === true,
);
const NOT_FOR_TEXAS = published(
  ({ truth, title }) =>
    truth.role === 'coder' && truth.states_allowed?.includes('TX') === false && title !== FITS.title,
);
const FACTS = { statesAllowed: ['TX' as const], role: 'coder' as const };

if (!chromiumPath) {
  test.skip('alerts work in a browser (skipped: no Chromium found; set CHROMIUM_PATH)', () => undefined);
} else {
  const executable = chromiumPath;
  let folder: string;
  let store: Awaited<ReturnType<typeof testStore>>;
  let simulator: Simulator;
  let product: Started;
  let address: string;
  let browser: Browser;
  let page: Page;
  let scanner: Page;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'superbill-alerts-'));
    store = await testStore();
    simulator = await startSimulator({ vacancies: [OLD] });
    product = start('apps/standalone/dist/main.js', {
      DATA_DIR: folder,
      DATABASE_URL: store.url,
      PORT: '0',
      SAMPLES: 'off',
      SIMULATOR_URL: simulator.origin,
      TICK_SECONDS: '1',
      OPERATOR_PASSWORD: OPERATOR.password,
    });
    await until(() => /Ready/.test(product.output()), 60);
    address = /Open (http:\S+)/.exec(product.output())![1]!;
    browser = await openBrowser(executable);
    const reader = { viewport: PHONE, javaScriptEnabled: false, httpCredentials: OPERATOR };
    page = await (await browser.newContext(reader)).newPage();
    scanner = await (await browser.newContext()).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await product.end('SIGTERM');
    await simulator.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const states = async (): Promise<unknown[]> =>
    (await store.db.query<{ state: string }[]>('SELECT state FROM alerts ORDER BY id')).map(
      ({ state }) => state,
    );
  const keptMails = async (): Promise<number> => {
    const [{ n }]: [{ n: number }] = await store.db.query('SELECT count(*)::int AS n FROM kept_mails');
    return n;
  };
  const newsIsMatched = () =>
    until(async () => {
      const [{ done }]: [{ done: boolean }] = await store.db.query(
        `SELECT coalesce((SELECT place FROM outbox_places WHERE consumer = 'alerts'), 0) >= max(id) AS done FROM outbox`,
      );
      return done;
    });

  /** From now on the board has these vacancies, and they have been pulled and tagged. */
  async function publish(vacancies: Vacancy[]): Promise<void> {
    const { origin } = simulator;
    await simulator.close();
    simulator = await startSimulator({ vacancies, port: Number(new URL(origin).port) });
    const boards = simulator.boards.filter(({ sample }) => sample);
    await new BoardStore(store.db).putSamples(
      boards.map(({ source, token, employer }) => ({ source, token, employer, origin, everyMinutes: 600 })),
    );
    await store.db.query('UPDATE boards SET next_run_at = now()');
    await until(async () => {
      const [{ n }]: [{ n: number }] = await store.db.query(`SELECT count(*)::int AS n FROM placements`);
      return n === vacancies.length;
    }, 60);
  }

  /** Opens the newest mail of the outbox as its operator does. */
  async function newestMail(): Promise<{ text: string; links: string[] }> {
    await page.goto(`${address}/operator/outbox`);
    await page.locator('main li a').first().click();
    const links = await page
      .locator('pre a')
      .evaluateAll((all) => all.map((a) => (a as { href?: string }).href ?? ''));
    return { text: await page.locator('pre').innerText(), links };
  }
  const linkTo = (what: string, links: string[]): string =>
    links.find((link) => link.includes(`/alerts/${what}/`))!;

  /** What mail scanners do: every link three times, with scripts running. */
  async function scan(links: string[]): Promise<void> {
    for (const link of [...links, ...links, ...links]) {
      expect(link).toMatch(new RegExp(`^${address}`));
      await scanner.goto(link);
    }
  }

  async function fitsThePhone(): Promise<void> {
    const { width } = (await page.locator('body').boundingBox())!;
    expect(width).toBeLessThanOrEqual(PHONE.width);
  }

  test('a job seeker saves a search, confirms, gets one digest with what fits, and leaves with one click', async () => {
    await page.goto(`${address}/?state=TX&role=coder`);
    await page.getByRole('link', { name: /save as alert/i }).click();
    await fitsThePhone();
    await page.getByRole('textbox', { name: /e-mail/i }).fill('ana@example.com');
    await page.getByRole('button', { name: /mail me/i }).click();
    expect(await page.locator('h1').innerText()).toMatch(/look into your mailbox/i);

    await until(async () => (await keptMails()) === 1);
    const asked = await newestMail();
    await fitsThePhone();
    await scan(asked.links);
    expect(await states()).toEqual(['unconfirmed']);

    await page.goto(linkTo('confirm', asked.links));
    await page.getByRole('button', { name: /confirm/i }).click();
    expect(await page.locator('h1').innerText()).toBe('Your alert is on');
    await page.getByRole('link', { name: /my alert/i }).click();
    await fitsThePhone();
    expect(await states()).toEqual(['on']);

    await publish([OLD, FITS, NOT_FOR_TEXAS]);
    await newsIsMatched();
    await makeDue(store.db);
    await until(async () => (await keptMails()) === 2);
    const digest = await newestMail();
    expect(digest.text).toContain(FITS.title);
    expect(digest.text).not.toContain(NOT_FOR_TEXAS.title);
    expect(digest.text).not.toContain(OLD.title);
    await scan(digest.links);
    expect(await states()).toEqual(['on']);

    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const click = await fetch(linkTo('unsubscribe', digest.links), {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    expect([click.status, await click.text()]).toEqual([200, 'Unsubscribed.\n']);
    // Somebody else gets the next one, so it was there to be had.
    await subscribe(store.db, { address: 'bea@example.com', criteria: { state: 'TX' } });
    await seedPosting(store.db, { ...FACTS, title: 'Inpatient Coder', url: 'https://jobs.example/2' });
    await newsIsMatched();
    await makeDue(store.db);
    await until(async () => (await keptMails()) === 3);
    const to = await store.db.query('SELECT address FROM kept_mails ORDER BY kept_at');
    expect(to).toEqual([
      { address: 'ana@example.com' },
      { address: 'ana@example.com' },
      { address: 'bea@example.com' },
    ]);
    expect(await states()).toEqual(['off', 'on']);
  });

  test('a graduate follows a school’s link and finds it filled in', async () => {
    await page.goto(`${address}/graduates?program=careerstep&state=TX&credential=CCA&month=2099-01`);
    await fitsThePhone();
    expect(await page.getByLabel(/my program/).inputValue()).toBe('careerstep');
    expect(await page.getByLabel(/my state/).inputValue()).toBe('TX');
    expect(await page.getByLabel(/my credential/).inputValue()).toBe('CCA');
    const main = await page.locator('main').innerText();
    expect(main).toMatch(/near misses/i);
    expect(main).toContain('/graduates?program=careerstep&credential=CCA&state=TX');
    await page.getByRole('textbox', { name: /e-mail/i }).fill('grad@example.com');
    await page.getByRole('button', { name: /mail me/i }).click();
    const [alert] = await store.db.query<unknown[]>(
      `SELECT program, criteria->>'state' AS state FROM alerts ORDER BY id DESC LIMIT 1`,
    );
    expect(alert).toEqual({ program: 'careerstep', state: 'TX' });
  });
}
