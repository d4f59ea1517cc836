import type { Message } from '../src/message.js';

const BREAKS = [
  '\r\n',
  '\n',
  '\r',
  '\n\r',
  '\r\n\t',
  '\n ',
  '\0',
  '\v',
  '\f',
  '\x85',
  '\u2028',
  '\u2029',
  '\x1b',
  '%0d%0a',
  '\\r\\n',
  '=0D=0A',
  '=?utf-8?Q?=0D=0A?=',
  '&#13;&#10;',
  '嘊嘍',
];
const EXTRAS = [
  'Bcc: eva@example.com',
  'Cc: eva@example.com',
  'To: eva@example.com',
  'X-Evil: 1',
  'Subject: Evil',
  'Content-Type: text/html',
  'Reply-To: eva@example.com',
  '\r\n<h1>Evil</h1>',
  '.\r\nMAIL FROM:<eva@example.com>',
  'RCPT TO:<eva@example.com>',
  'Sender: eva@example.com',
  ' eva@example.com',
  ', eva@example.com',
  '>, <eva@example.com',
];
const FRAMES = [
  (s: string) => s,
  (s: string) => `a${s}`,
  (s: string) => `${s}a`,
  (s: string) => `"${s}"`,
  (s: string) => `<${s}>`,
  (s: string) => `a@example.com${s}`,
  (s: string) => `(${s})`,
  (s: string) => `${'x'.repeat(900)}${s}`,
];

type Field = (message: Message, evil: string) => Message;
const FIELDS: Field[] = [
  (message, evil) => ({ ...message, to: evil }),
  (message, evil) => ({ ...message, to: `${message.to}${evil}` }),
  (message, evil) => ({ ...message, replyTo: evil }),
  (message, evil) => ({ ...message, from: { ...message.from, name: evil } }),
  (message, evil) => ({ ...message, from: { ...message.from, address: evil } }),
  (message, evil) => ({ ...message, subject: evil }),
  (message, evil) => ({ ...message, messageId: evil }),
  (message, evil) => ({ ...message, messageId: `<a${evil}@b>` }),
  (message, evil) => ({ ...message, headers: { ...message.headers, 'List-Unsubscribe': evil } }),
  (message, evil) => ({ ...message, headers: { ...message.headers, [evil]: 'x' } }),
  (message, evil) => ({ ...message, text: evil }),
  (message, evil) => ({ ...message, html: evil }),
];

/** Messages that try to smuggle a header or a recipient in, the nth always the same; 102,144 kinds. */
export function headerAttack(n: number, message: Message): Message {
  let rest = n;
  const pick = <T>(values: readonly T[]): T => {
    const value = values[rest % values.length] as T;
    rest = Math.floor(rest / values.length);
    return value;
  };
  const field = pick(FIELDS);
  const evil = `${pick(BREAKS)}${pick(EXTRAS)}`;
  const framed = pick(FRAMES)(evil).repeat(1 + (rest % 4));
  return field(message, framed);
}
