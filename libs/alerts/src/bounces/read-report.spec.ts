import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../spec-support/random-alerts.js';
import { isWornOut } from './bounce-kind.js';
import { readWebhook } from './mail-event.js';
import { readReport } from './read-report.js';

const ID = '<alert-12.2026-11-20@superbill.example>';

/** A report as mail servers write it. */
const report = (
  fields: string,
  { type = 'delivery-status', original = `Message-ID: ${ID}\r\nTo: ana@example.com` } = {},
) =>
  [
    'From: MAILER-DAEMON@mail.example',
    'To: bounces@superbill.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="b"`,
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '',
    '--b',
    `Content-Type: message/${type}`,
    '',
    fields,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    original,
    '',
    '--b--',
    '',
  ].join('\r\n');

const dsn = (recipient: string) =>
  report(
    `Reporting-MTA: dns; mail.example\r\nArrival-Date: Fri, 20 Nov 2026 08:00:00 +0000\r\n\r\n${recipient}`,
  );
const failed = (status: string, diagnostic: string) =>
  dsn(
    `Final-Recipient: rfc822; ana@example.com\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${diagnostic}`,
  );

describe('mail that came back', () => {
  test('says for whom, which mail and why', async () => {
    expect(await readReport(failed('5.1.1', '550 5.1.1 <ana@example.com>:\r\n  User unknown'))).toEqual([
      {
        event: 'bounce',
        kind: 'hard',
        address: 'ana@example.com',
        messageId: ID,
        said: 'smtp; 550 5.1.1 <ana@example.com>: User unknown',
      },
    ]);
  });

  test.each([
    ['5.1.1', 'hard', 'there is no such mailbox'],
    ['5.1.10', 'hard', 'its domain takes no mail'],
    ['5.2.1', 'hard', 'the mailbox is closed'],
    ['5.0.0', 'hard', 'a final no without a reason'],
    ['4.4.7', 'soft', 'it was tried for days'],
    ['5.2.2', 'soft', 'the mailbox is full'],
    ['5.3.4', 'soft', 'the message is too large'],
    ['5.7.1', 'soft', 'they refuse us, not the reader'],
  ])('%s is %s: %s', async (status, kind) => {
    expect(await readReport(failed(status, 'x'))).toMatchObject([{ kind }]);
  });

  test('without a status the reply code says which kind it is', async () => {
    const bare = (code: string) =>
      dsn(`Final-Recipient: rfc822;ana@example.com\r\nAction: failed\r\nDiagnostic-Code: smtp; ${code} no`);
    expect(await readReport(bare('550'))).toMatchObject([{ kind: 'hard' }]);
    expect(await readReport(bare('554'))).toMatchObject([{ kind: 'soft' }]);
  });

  test('the address we wrote to counts, not where it was forwarded', async () => {
    const forwarded = dsn(
      'Original-Recipient: rfc822; ana@example.com\r\nFinal-Recipient: rfc822; ana@elsewhere.example\r\nAction: failed\r\nStatus: 5.1.1',
    );
    expect(await readReport(forwarded)).toMatchObject([{ address: 'ana@example.com' }]);
  });

  test.each(['delayed', 'delivered', 'relayed', 'expanded'])('"%s" is no bounce', async (action) => {
    expect(
      await readReport(dsn(`Final-Recipient: rfc822; ana@example.com\r\nAction: ${action}\r\nStatus: 4.0.0`)),
    ).toEqual([]);
  });
});

describe('mail that keeps coming back softly', () => {
  const now = new Date('2026-11-20T00:00:00Z');
  const daysAgo = (...days: number[]) => days.map((day) => new Date(now.getTime() - day * 86_400_000));

  test('for two weeks, five times: the address counts as gone', () => {
    expect(isWornOut(daysAgo(1, 4, 8, 12, 15), now)).toBe(true);
  });

  test('for a few days, or long ago, or seldom: it does not', () => {
    expect(isWornOut(daysAgo(1, 2, 3, 4, 5, 6, 7), now)).toBe(false);
    expect(isWornOut(daysAgo(1, 10, 20, 40, 50, 60), now)).toBe(false);
    expect(isWornOut([], now)).toBe(false);
  });
});

describe('a complaint', () => {
  const arf = (kind: string, more = '') =>
    report(`Feedback-Type: ${kind}\r\nUser-Agent: x/1\r\nVersion: 1${more}`, { type: 'feedback-report' });

  test('is read from the report, or from the mail it is about', async () => {
    const said = { event: 'complaint', kind: 'hard', address: 'ana@example.com', messageId: ID };
    expect(await readReport(arf('abuse', '\r\nOriginal-Rcpt-To: <ana@example.com>'))).toMatchObject([said]);
    expect(await readReport(arf('abuse'))).toMatchObject([said]);
  });

  test('"not spam" takes one back and is none', async () =>
    expect(await readReport(arf('not-spam'))).toEqual([]));
});

describe('other mail says nothing', () => {
  test.each([
    '',
    'hello',
    'Subject: Out of office\r\n\r\nBack on Monday.',
    '\r\n\r\n',
    '--b\r\n--b--',
    'Content-Type: multipart/report; boundary=""\r\n\r\n--\r\n',
  ])('%j', async (raw) => {
    expect(await readReport(raw)).toEqual([]);
  });

  test('nor does a broken report, wherever it is broken', async () => {
    const whole = failed('5.1.1', '550 5.1.1 no');
    const random = seeded(3);
    for (let i = 0; i < 1_000; i += 1) {
      const at = Math.floor(random() * whole.length);
      const broken =
        random() < 0.5
          ? whole.slice(0, at)
          : `${whole.slice(0, at)}${String.fromCodePoint(Math.floor(random() * 300))}${whole.slice(at + Math.floor(random() * 40))}`;
      const events = await readReport(broken);
      expect(events.every(({ event, address }) => event === 'bounce' && !/[\s<>]/.test(address))).toBe(true);
    }
  });

  test('a report about a thousand strangers is cut short', async () => {
    const many = Array.from(
      { length: 1_000 },
      (_, i) => `Final-Recipient: rfc822; a${i}@example.com\r\nAction: failed\r\nStatus: 5.1.1`,
    ).join('\r\n\r\n');
    expect((await readReport(dsn(many))).length).toBeLessThanOrEqual(20);
  });
});

describe('a webhook call', () => {
  test('in our own shape', () => {
    expect(
      readWebhook({
        event: 'bounce',
        kind: 'hard',
        address: 'Ana@Example.com',
        message_id: ID,
        said: '550\r\nno',
      }),
    ).toEqual({
      events: [{ event: 'bounce', kind: 'hard', address: 'ana@example.com', messageId: ID, said: '550 no' }],
      visit: null,
    });
    expect(readWebhook({ event: 'complaint', address: 'ana@example.com' })).toMatchObject({
      events: [{ kind: 'hard' }],
    });
    expect(readWebhook({ event: 'bounce', address: 'ana@example.com' })).toMatchObject({
      events: [{ kind: 'soft' }],
    });
  });

  const amazon = (message: unknown) => ({ Type: 'Notification', Message: JSON.stringify(message) });

  test('of Amazon SES: bounces', () => {
    const bounce = {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'ana@example.com', diagnosticCode: 'smtp; 550 no' }],
    };
    const call = amazon({ notificationType: 'Bounce', bounce, mail: { commonHeaders: { messageId: ID } } });
    expect(readWebhook(call)).toMatchObject({
      events: [{ event: 'bounce', kind: 'hard', messageId: ID, said: 'smtp; 550 no' }],
    });
    const full = amazon({ eventType: 'Bounce', bounce: { ...bounce, bounceType: 'Transient' } });
    expect(readWebhook(full)).toMatchObject({ events: [{ kind: 'soft', messageId: null }] });
  });

  test('of Amazon SES: complaints, and deliveries that mean nothing here', () => {
    const complaint = {
      complainedRecipients: [{ emailAddress: 'ana@example.com' }],
      complaintFeedbackType: 'abuse',
    };
    expect(readWebhook(amazon({ notificationType: 'Complaint', complaint }))).toMatchObject({
      events: [{ event: 'complaint', kind: 'hard' }],
    });
    expect(readWebhook(amazon({ notificationType: 'Delivery' }))).toEqual({ events: [], visit: null });
  });

  test('of Amazon SNS that asks to be visited is left to an operator', () => {
    const visit = 'https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription';
    expect(readWebhook({ Type: 'SubscriptionConfirmation', Message: 'x', SubscribeURL: visit })).toEqual({
      events: [],
      visit,
    });
  });

  test.each([
    null,
    1,
    'x',
    [],
    {},
    { event: 'open', address: 'a@example.com' },
    { event: 'bounce', kind: 'hard', address: 'a@b@c' },
    { Type: 'Notification', Message: '{' },
  ])('in no known shape is refused with a sentence: %j', (body) =>
    expect(readWebhook(body)).toEqual({ problem: expect.stringMatching(/Send \{"event"/) }),
  );
});
