import { addressHash } from '#alerts';
import { MailOverviewStore } from '#store';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { webUnderTest, type Answer, type WebUnderTest } from '../support/running-web.js';
import { LINK_SECRET, subscribe } from '../support/subscribe.js';

const BOUNCE_SECRET = 'a-secret-for-the-mail-service';
const OPERATOR_PASSWORD = 'a password for tests';
const authorization = `Basic ${Buffer.from(`operator:${OPERATOR_PASSWORD}`).toString('base64')}`;
const HOOK = `/hooks/mail/${BOUNCE_SECRET}`;
const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

let web: WebUnderTest;
let mails: MailOverviewStore;
let origin: string;
const logged: string[] = [];

beforeAll(async () => {
  const note = (line: unknown): void => void logged.push(String(line));
  Logger.overrideLogger({ log: note, warn: note, error: note });
  web = await webUnderTest();
  mails = new MailOverviewStore(web.db);
  ({ url: origin } = await web.start({ LINK_SECRET, BOUNCE_SECRET, OPERATOR_PASSWORD }));
});
afterAll(() => web.close());
beforeEach(async () => {
  logged.length = 0;
  await web.db.query(
    'TRUNCATE subscribers, suppressions, signups, kept_mails, mail_switch, mail_providers CASCADE',
  );
});

const post = (path: string, type: string, body: string): Promise<Answer> =>
  web.ask(path, { method: 'POST', headers: { 'content-type': type }, body });
const told = (event: unknown, path = HOOK): Promise<Answer> =>
  post(path, 'application/json', JSON.stringify(event));

const states = async (): Promise<string[]> =>
  (await web.db.query<{ state: string }[]>('SELECT state FROM alerts ORDER BY id')).map(({ state }) => state);
const suppressed = (): Promise<unknown[]> =>
  web.db.query('SELECT address_hash AS hash, why FROM suppressions');

const HARD = {
  event: 'bounce',
  kind: 'hard',
  address: 'Ana@example.com',
  said: '550 ana@example.com: no such user',
};

/** What a mail server sends back: to whom it could not deliver, and which mail that was. */
const report = (address: string, messageId: string): string =>
  [
    'From: MAILER-DAEMON@example.com',
    'To: bounces@superbill.example',
    'Subject: Undelivered Mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    `To: ${address}`,
    '',
    '--b--',
    '',
  ].join('\r\n');

describe('what a mail service reports', () => {
  beforeEach(async () => {
    await subscribe(web.db, { address: 'Ana@example.com' });
    await subscribe(web.db, { address: 'bea@example.com' });
  });

  test('ends the alerts of an address that is none, for good, and keeps only a hash of it', async () => {
    const answer = await told(HARD);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { events: 1, suppressed: 1 }]);
    expect(await states()).toEqual(['off', 'on']);
    expect(await suppressed()).toEqual([
      { hash: addressHash('ana@example.com', LINK_SECRET), why: 'hard_bounce' },
    ]);
    const again = { email: 'ana@example.com', search: '', rhythm: 'daily', zone: 'America/Chicago' };
    expect((await post('/api/v1/alerts', 'application/json', JSON.stringify(again))).status).toBe(202);
    expect(await web.db.query('SELECT FROM mails')).toEqual([]);
    expect(logged.join('\n')).toMatch(/suppressed/);
    expect(logged.join('\n')).not.toMatch(/ana@/i);
  });

  test('ends the alerts of whoever complains', async () => {
    await told({ event: 'complaint', address: 'bea@example.com' });
    expect(await states()).toEqual(['on', 'off']);
    expect(await suppressed()).toMatchObject([{ why: 'complaint' }]);
  });

  test('of a full mailbox ends nothing', async () => {
    await told({ ...HARD, kind: 'soft' });
    expect(await states()).toEqual(['on', 'on']);
  });

  test('by the mail that came back counts only for a mail that went to that address', async () => {
    await web.db.query(
      `INSERT INTO mails (alert_id, slot, kind, state, message_id)
       SELECT min(id), '2026-11-20', 'digest', 'sent', '<1@superbill.example>' FROM alerts`,
    );
    const rfc822 = 'message/rfc822';
    await post(HOOK, rfc822, report('bea@example.com', '<1@superbill.example>'));
    await post(HOOK, rfc822, report('ana@example.com', '<2@superbill.example>'));
    await post(HOOK, rfc822, 'Subject: out of office\r\n\r\nBack on Monday.');
    expect(await states()).toEqual(['on', 'on']);
    await post(HOOK, rfc822, report('ana@example.com', '<1@superbill.example>'));
    expect(await states()).toEqual(['off', 'on']);
  });

  test('is heard only at the address with the secret', async () => {
    for (const path of ['/hooks/mail/', '/hooks/mail/x', `${HOOK}x`, HOOK.slice(0, -1), '/hooks/mail/%00'])
      expect([path, (await told(HARD, path)).status]).toEqual([path, 404]);
    expect((await web.ask(HOOK)).status).toBe(404);
    const { url: from } = await web.start({ LINK_SECRET, BOUNCE_SECRET: null });
    const headers = { 'content-type': 'application/json' };
    const answer = await web.ask('/hooks/mail/null', {
      method: 'POST',
      headers,
      body: JSON.stringify(HARD),
      from,
    });
    expect(answer.status).toBe(404);
    expect(await states()).toEqual(['on', 'on']);
  });

  test('that can not be read is refused in words', async () => {
    for (const body of ['', '{', '[]', '{"event":"bounce","kind":"hard","address":"nobody"}']) {
      const answer = await post(HOOK, 'text/plain', body);
      expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/Send \{"event"/)]);
    }
    expect((await post(HOOK, 'message/rfc822', 'x'.repeat(100_001))).status).toBe(413);
    expect(await states()).toEqual(['on', 'on']);
  });

  test('of Amazon is read as it comes, and its first visit is told to the operator', async () => {
    const visit = {
      Type: 'SubscriptionConfirmation',
      Message: 'm',
      SubscribeURL: 'https://sns.example/confirm',
    };
    const answer = await post(HOOK, 'text/plain; charset=UTF-8', JSON.stringify(visit));
    expect(answer.status).toBe(200);
    expect(logged.join('\n')).toContain('https://sns.example/confirm');
  });
});

describe('the operator', () => {
  const look = (path: string): Promise<Answer> => web.ask(path, { headers: { authorization } });
  const press = (verb: string, headers: Record<string, string> = { origin }): Promise<Answer> =>
    web.ask(`/operator/mail/${verb}`, {
      method: 'POST',
      headers: { authorization, host: new URL(origin).host, ...headers },
    });
  const overview = () => mails.overview();

  test('alone sees mail and outbox', async () => {
    for (const path of [
      '/operator/mail',
      '/operator/outbox',
      '/operator/outbox.json',
      '/operator/outbox/x/html',
    ])
      expect([path, (await web.ask(path)).status]).toEqual([path, 401]);
    expect((await look('/operator')).text).toMatch(/href="\/operator\/mail".*href="\/operator\/outbox"/);
  });

  test('lets a database send, stops all sending and starts it again', async () => {
    expect((await look('/operator/mail')).text).toContain('Let this database send');
    expect((await press('arm')).status).toBe(303);
    expect(await overview()).toMatchObject({ armed: true, stoppedAt: null });
    expect((await look('/operator/mail')).text).not.toContain('Let this database send');
    await press('stop');
    expect((await overview()).stoppedAt).not.toBeNull();
    expect((await look('/operator/mail')).text).toContain('Send again');
    await press('start');
    expect((await overview()).stoppedAt).toBeNull();
    expect((await press('constructor')).status).toBe(404);
  });

  test('can not be made to by a foreign page', async () => {
    await mails.arm('operator');
    expect((await press('stop', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await press('stop', { 'sec-fetch-site': 'cross-site', origin })).status).toBe(403);
    expect((await overview()).stoppedAt).toBeNull();
  });

  test('sees what is in trouble, and what the other side said stays text', async () => {
    const alert = await subscribe(web.db, { address: 'ana@example.com' });
    await web.db.query(
      `INSERT INTO mails (alert_id, slot, kind, state, tries, said) VALUES ($1, '2026-11-20', 'digest', 'rejected', 1, $2)`,
      [alert, EVIL],
    );
    const { text } = await look('/operator/mail');
    expect(text).toContain('Rejected');
    expect(text).not.toMatch(/<script|<img/);
  });

  test('reads a mail as it would have left: framed without any rights, as text, and raw', async () => {
    const html = `<html><head><title>t</title></head><body>${EVIL}</body></html>`;
    const mail = { messageId: '<1.2026-11-20@x>', address: 'ana@example.com', subject: EVIL };
    await mails.keep({ ...mail, text: `See https://x.example/a. ${EVIL}`, html, raw: `Subject: ${EVIL}` });
    const [, path] = /href="(\/operator\/outbox\/[^"]+)"/.exec((await look('/operator/outbox')).text)!;
    const page = await look(path!);
    expect(page.text).toContain('<a href="https://x.example/a">');
    expect(page.text).not.toMatch(/<script|<img/);
    expect(page.headers['content-security-policy']).toContain("frame-src 'self'");
    const framed = await look(`${path}/html`);
    expect(framed.headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox/);
    expect(framed.headers['content-security-policy']).not.toMatch(/allow-scripts|allow-same-origin/);
    const raw = await look(`${path}/raw`);
    expect([raw.headers['content-type'], raw.headers['x-content-type-options']]).toEqual([
      'text/plain; charset=utf-8',
      'nosniff',
    ]);
    expect(JSON.parse((await look('/operator/outbox.json')).text)).toMatchObject({
      data: [{ id: mail.messageId, to: 'ana@example.com', subject: EVIL, html, raw: `Subject: ${EVIL}` }],
    });
    for (const nothing of ['nothing', '%00', 'nothing/html', 'nothing/raw'])
      expect((await look(`/operator/outbox/${nothing}`)).status).toBe(404);
  });
});
