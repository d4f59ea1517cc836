import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSink, type Sink, type SinkAct, type SinkPoint } from '../spec-support/smtp-sink.js';
import type { Mailer } from './mailer.js';
import { BadMessage, type Message } from './message.js';
import { createMailer, type SmtpSettings } from './smtp-mailer.js';

let sink: Sink;
let mailer: Mailer;
const settings = (over: Partial<SmtpSettings> = {}): SmtpSettings => ({
  smtpUrl: sink.url,
  returnPath: 'bounces@superbill.example',
  requireTls: false,
  dkim: null,
  connections: 2,
  timeouts: { connect: 400, silence: 400, total: 3_000 },
  ...over,
});
const message = (n = 1, over: Partial<Message> = {}): Message => ({
  to: `ana${n}@example.com`,
  from: { name: 'Superbill', address: 'alerts@superbill.example' },
  replyTo: 'help@superbill.example',
  subject: '3 new remote coder openings',
  text: 'A line.\n.\nAnother – line.\n',
  html: '<p>A line.</p>',
  messageId: `<alert-${n}.2026-11-20@superbill.example>`,
  headers: {
    'List-Id': 'Superbill alerts <alerts.superbill.example>',
    'List-Unsubscribe': `<https://superbill.example/alerts/unsubscribe/${'4711.'.padEnd(60, 'x')}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  ...over,
});
const at = (point: SinkPoint, act: SinkAct) => (where: SinkPoint) => (where === point ? act : undefined);

beforeEach(async () => {
  sink = await startSink();
  mailer = createMailer(settings());
});
afterEach(async () => {
  await mailer.close();
  await sink.close();
});

describe('a message that is taken', () => {
  test('arrives once, as it was written, and comes back to the return path', async () => {
    expect(await mailer.send(message())).toEqual({ kind: 'accepted', said: '250 2.0.0 Ok: taken' });
    expect(sink.accepted).toHaveLength(1);
    const { from, to, raw } = sink.accepted[0]!;
    expect({ from, to }).toEqual({ from: 'bounces@superbill.example', to: 'ana1@example.com' });
    const headers = headersOf(raw);
    expect(headers.get('from')).toBe('Superbill <alerts@superbill.example>');
    expect(headers.get('message-id')).toBe('<alert-1.2026-11-20@superbill.example>');
    expect(headers.get('list-unsubscribe')).toBe(message().headers['List-Unsubscribe']);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('content-type')).toContain('multipart/alternative');
    expect(headers.has('x-mailer')).toBe(false);
    expect(raw).toContain('Another =E2=80=93 line.');
  });

  test('a hundred of them share a few connections', async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) => mailer.send(message(n))));
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    expect(new Set(sink.accepted.map(({ to }) => to)).size).toBe(100);
    expect(sink.connections).toBeLessThanOrEqual(2);
  });

  test('is signed by DKIM where that is set, the headers for unsubscribing included', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const signing = createMailer(
      settings({ dkim: { domain: 'superbill.example', selector: 's1', privateKey } }),
    );
    await signing.send(message());
    await signing.close();
    const signature = headersOf(sink.accepted[0]!.raw).get('dkim-signature') ?? '';
    expect(signature).toContain('d=superbill.example');
    const signed = /\bh=([^;]+)/.exec(signature)?.[1]?.replace(/\s/g, '').toLowerCase().split(':');
    expect(signed).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'message-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
      ]),
    );
  });
});

describe('a message that is refused for good', () => {
  test.each([
    ['rcpt', '550 5.1.1 No such user', 'recipient', '5.1.1'],
    ['mail', '550 5.7.1 Not from you', 'sender', '5.7.1'],
    ['data', '554 5.5.1 No', 'message', '5.5.1'],
    ['message', '552 5.3.4 Too large', 'message', '5.3.4'],
    ['message', '554 No', 'message', null],
  ] as const)('at %s with "%s" it is the %s that was refused', async (point, reply, where, status) => {
    sink.script = at(point, reply);
    expect(await mailer.send(message())).toEqual({
      kind: 'rejected',
      code: Number(reply.slice(0, 3)),
      status,
      at: where,
      said: reply,
    });
    expect(sink.accepted).toEqual([]);
  });
});

describe('a message that surely was not taken', () => {
  test.each([
    ['greylisted', 'rcpt', '451 4.7.1 Greylisted, come back later', 451],
    ['a full mailbox', 'rcpt', '452 4.2.2 Mailbox full', 452],
    ['too much mail', 'mail', '421 4.7.0 Too much mail', 421],
    ['too much mail, said after the text', 'message', '421 4.7.0 Too much mail', 421],
    ['trouble after the text', 'message', '451 4.3.0 Trouble', 451],
    ['a greeting that turns us away, whoever the mail is for', 'connect', '554 No service for you', 554],
    ['a login or greeting step that fails', 'ehlo', '550 Not you', 550],
  ] as const)('%s', async (_what, point, reply, code) => {
    sink.script = (where) => (where === point || (point === 'ehlo' && where === 'ehlo') ? reply : undefined);
    expect(await mailer.send(message())).toMatchObject({ kind: 'deferred', code });
    expect(sink.accepted).toEqual([]);
  });

  test.each(['connect', 'ehlo', 'mail', 'rcpt', 'data'] as const)(
    'the connection is lost at %s, before any text',
    async (point) => {
      sink.script = at(point, 'drop');
      expect(await mailer.send(message())).toMatchObject({ kind: 'deferred', code: null });
      expect(sink.accepted).toEqual([]);
    },
  );

  test.each(['connect', 'ehlo', 'mail', 'rcpt', 'data'] as const)(
    'the other side falls silent at %s, before any text',
    async (point) => {
      sink.script = at(point, 'silent');
      expect(await mailer.send(message())).toMatchObject({ kind: 'deferred', code: null });
      expect(sink.accepted).toEqual([]);
    },
  );

  test('nobody listens', async () => {
    const nowhere = createMailer(settings({ smtpUrl: 'smtp://127.0.0.1:1' }));
    expect(await nowhere.send(message())).toMatchObject({ kind: 'deferred', code: null });
    await nowhere.close();
  });

  test('TLS is asked for and not to be had', async () => {
    const strict = createMailer(settings({ requireTls: true }));
    expect(await strict.send(message())).toMatchObject({ kind: 'deferred' });
    expect(sink.accepted).toEqual([]);
    await strict.close();
  });

  test('no connection gets free in time', async () => {
    sink.script = at('mail', 'silent');
    const slow = createMailer(
      settings({ connections: 1, timeouts: { connect: 400, silence: 5_000, total: 600 } }),
    );
    const outcomes = await Promise.all([1, 2, 3].map((n) => slow.send(message(n))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['deferred', 'deferred', 'deferred']);
    sink.script = () => undefined;
    expect(await slow.send(message(4))).toMatchObject({ kind: 'accepted' });
    expect(sink.accepted.map(({ to }) => to)).toEqual(['ana4@example.com']);
    await slow.close();
  });
});

describe('a message whose fate nobody knows', () => {
  test.each([
    ['the connection is lost in the middle of the text', 'text', 'drop'],
    ['it is lost after the text, before the answer', 'message', 'drop'],
    ['no answer comes to the text', 'message', 'silent'],
    ['the answer is none', 'message', 'what?'],
    ['the answer comes too late', 'message', { reply: '250 Ok', afterMs: 2_000 }],
  ] as const)('%s', async (_what, point, act) => {
    sink.script = at(point, act);
    const text = 'A long line of text to be sent.\n'.repeat(10_000);
    expect(await mailer.send(message(1, { text }))).toMatchObject({ kind: 'unknown' });
    expect(sink.accepted.length).toBeLessThanOrEqual(1);
  });

  test('the whole try takes too long, though the other side is not silent long enough', async () => {
    sink.script = at('message', 'silent');
    const slow = createMailer(settings({ timeouts: { connect: 400, silence: 60_000, total: 500 } }));
    expect(await slow.send(message())).toMatchObject({ kind: 'unknown' });
    await slow.close();
  });

  test('is never sent a second time by itself', async () => {
    sink.script = at('message', 'drop');
    await mailer.send(message());
    sink.script = () => undefined;
    await mailer.send(message(2));
    expect(sink.accepted.map(({ to }) => to)).toEqual(['ana1@example.com', 'ana2@example.com']);
  });

  test('an answer that did arrive counts, whatever happens to the connection afterwards', async () => {
    sink.script = at('done', 'drop');
    expect(await mailer.send(message())).toMatchObject({ kind: 'accepted' });
    expect(await mailer.send(message(2))).toMatchObject({ kind: expect.stringMatching(/accepted|deferred/) });
    expect(sink.accepted[0]?.to).toBe('ana1@example.com');
  });
});

test('closing lets what is on the wire end, and what waits keeps', async () => {
  sink.script = at('message', { reply: '250 2.0.0 Ok', afterMs: 100 });
  const closing = createMailer(settings({ connections: 1 }));
  const outcomes = [1, 2, 3].map((n) => closing.send(message(n)));
  while (sink.accepted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await closing.close();
  const kinds = (await Promise.all(outcomes)).map(({ kind }) => kind);
  expect(kinds).toEqual(['accepted', 'deferred', 'deferred']);
  expect(sink.accepted.map(({ to }) => to)).toEqual(['ana1@example.com']);
});

describe('a hundred mails through a server that fails at random', () => {
  test('what counts as accepted arrived, what counts as rejected or deferred did not, and nothing arrives twice', async () => {
    const acts: [SinkPoint, SinkAct][] = [
      ['connect', 'drop'],
      ['mail', '421 Busy'],
      ['rcpt', '550 5.1.1 No'],
      ['rcpt', '451 4.7.1 Grey'],
      ['data', 'drop'],
      ['text', 'drop'],
      ['message', 'drop'],
      ['message', '452 Later'],
      ['message', '554 No'],
      ['done', 'drop'],
    ];
    let step = 0;
    sink.script = (point) => {
      const [where, act] = acts[(step = (step * 7 + 3) % 1_009) % acts.length]!;
      return point === where && step % 3 === 0 ? act : undefined;
    };
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) => mailer.send(message(n))));
    const arrived = sink.accepted.map(({ to }) => to);
    expect(new Set(arrived).size).toBe(arrived.length);
    outcomes.forEach(({ kind }, n) => {
      const came = arrived.includes(`ana${n}@example.com`);
      if (kind === 'accepted') expect(came).toBe(true);
      if (kind === 'rejected' || kind === 'deferred') expect(came).toBe(false);
    });
    expect(new Set(outcomes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('what must not leave the house', () => {
  test.each([
    ['smtp://', /SMTP_URL/],
    ['http://user:secret@mail.example', /SMTP_URL/],
    ['mail.example:25', /SMTP_URL/],
  ])('the server address %j is refused in a sentence without the password', (smtpUrl, why) => {
    expect(() => createMailer(settings({ smtpUrl }))).toThrow(why);
    expect(() => createMailer(settings({ smtpUrl }))).not.toThrow('secret');
  });

  test('a header that nobody foresaw', async () => {
    await expect(mailer.send(message(1, { headers: { Bcc: 'eva@example.com' } }))).rejects.toThrow(
      BadMessage,
    );
    expect(sink.connections).toBe(0);
  });
});

/** Names in lower case, folded lines joined. */
function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return new Map(
    head
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
}
