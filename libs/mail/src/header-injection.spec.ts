import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { headerAttack } from '../spec-support/header-attacks.js';
import { startSink, type Sink } from '../spec-support/smtp-sink.js';
import { BadMessage, type Message } from './message.js';
import { createMailer } from './smtp-mailer.js';

/** `HEADER_ATTACKS=100000` for the full number. */
const ATTACKS = Number(process.env['HEADER_ATTACKS'] ?? 3_000);
const AT_ONCE = 20;

let sink: Sink;
beforeAll(async () => {
  sink = await startSink();
});
afterAll(() => sink.close());

const plain: Message = {
  to: 'ana@example.com',
  from: { name: 'Superbill', address: 'alerts@superbill.example' },
  replyTo: 'help@superbill.example',
  subject: 'A new coder opening',
  text: 'Text.\n',
  html: '<p>Text.</p>',
  messageId: '<alert-1.2026-11-20@superbill.example>',
  headers: {
    'List-Unsubscribe': '<https://superbill.example/u/1>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};
const OURS = [
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
];

test(`of ${ATTACKS} messages that try to bring in a header or a recipient, none brings one`, async () => {
  const mailer = createMailer({
    smtpUrl: sink.url,
    returnPath: null,
    requireTls: false,
    dkim: null,
    connections: 5,
  });
  let refused = 0;
  let sent = 0;
  const wrong: string[] = [];
  const one = async (n: number) => {
    try {
      // A step that is prime to the number of kinds, so that a few thousand are of all kinds and no kind comes twice.
      const { kind } = await mailer.send(headerAttack(n * 7_919, plain));
      expect(kind).toBe('accepted');
      sent += 1;
    } catch (error) {
      if (!(error instanceof BadMessage)) throw error;
      refused += 1;
    }
  };
  for (let n = 0; n < ATTACKS; n += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, ATTACKS - n) }, (_, k) => one(n + k)));
    for (const { to, raw } of sink.accepted.splice(0)) {
      const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
      const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
      const extra = names.toSorted().join() !== OURS.join();
      if (extra || /[\r\n]/.test(head.replaceAll('\r\n', '')) || !/^[^\s<>,;]+@[^\s<>,;@]+$/.test(to))
        wrong.push(`${to}\n${head}`);
    }
  }
  await mailer.close();
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(ATTACKS / 2);
  expect(sent).toBeGreaterThan(ATTACKS / 20);
  expect(refused + sent).toBe(ATTACKS);
}, 1_800_000);
