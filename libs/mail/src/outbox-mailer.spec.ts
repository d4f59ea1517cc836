import { expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { BadMessage, type Message } from './message.js';
import { createOutboxMailer } from './outbox-mailer.js';

const message: Message = {
  to: 'ana@example.com',
  from: { name: 'Superbill', address: 'alerts@superbill.example' },
  replyTo: null,
  subject: 'A new coder opening – today',
  text: 'Text – plain.\n',
  html: '<p>Text – rich.</p>',
  messageId: '<alert-1.2026-11-20@superbill.example>',
  headers: { 'List-Unsubscribe': '<https://superbill.example/u/1>' },
};

test('without a mail server, mail is kept for the operator: as composed, and as a server would be given it', async () => {
  const kept: [Message, string][] = [];
  const mailer = createOutboxMailer({ keep: async (...mail) => void kept.push(mail) });
  expect(await mailer.send(message)).toEqual({
    kind: 'accepted',
    said: expect.stringContaining('Kept in the outbox'),
  });
  const [[composed, raw] = []] = kept;
  expect(composed).toEqual(message);
  const read = await PostalMime.parse(raw ?? '');
  expect(read).toMatchObject({ subject: message.subject, messageId: message.messageId, from: message.from });
  expect(read.text?.trim()).toBe('Text – plain.');
  expect(read.html?.trim()).toBe(message.html);
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/superbill\.example\/u\/1>\r$/m);
  await mailer.close();
});

test('what could not be sent is not kept either', async () => {
  const mailer = createOutboxMailer({ keep: async () => Promise.reject(new Error('must not be kept')) });
  await expect(mailer.send({ ...message, subject: 'a\r\nBcc: eva@example.com' })).rejects.toThrow(BadMessage);
});
