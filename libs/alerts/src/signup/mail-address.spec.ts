import { describe, expect, test } from '@jest/globals';
import { mailAddress } from './mail-address.js';

const keyOf = (text: string) => {
  const read = mailAddress(text);
  return 'problem' in read ? read.problem : read.key;
};

describe('an address that can be written to', () => {
  test.each([
    ['ana@example.com', 'ana@example.com'],
    ['  ana@example.com  ', 'ana@example.com'],
    ['Ana.Diaz@Example.COM', 'ana.diaz@example.com'],
    ["o'brien+jobs@mail.example.co.uk", "o'brien+jobs@mail.example.co.uk"],
    ['info@bücher.example', 'info@xn--bcher-kva.example'],
    ['a@例え.テスト', 'a@xn--r8jz45g.xn--zckzah'],
  ])('%s has the key %s', (text, key) => expect(keyOf(text)).toBe(key));

  test('keeps the writing of its local part, which some servers tell apart', () => {
    expect(mailAddress('Ana.Diaz@Example.COM')).toMatchObject({ address: 'Ana.Diaz@example.com' });
  });

  test('a mailbox has one limit, however its address is spelled', () => {
    const boxes = ['ana.diaz@gmail.com', 'AnaDiaz+7@gmail.com', 'a.n.a.d.i.a.z@googlemail.com'].map(
      mailAddress,
    );
    expect(boxes.map((box) => 'mailboxKey' in box && box.mailboxKey)).toEqual(
      Array(3).fill('anadiaz@gmail.com'),
    );
    expect(mailAddress('ana.diaz+x@example.com')).toMatchObject({ mailboxKey: 'ana.diaz@example.com' });
    expect(new Set(boxes.map((box) => 'key' in box && box.key)).size).toBe(3);
  });
});

describe('what is refused with a sentence that says what to do', () => {
  test.each([
    ['', /missing/],
    ['ana', /not an e-mail address/],
    ['@example.com', /not an e-mail address/],
    ['ana@', /not a single/],
    ['ana@localhost', /not a single/],
    ['ana@example.com, eva@example.com', /not a single/],
    ['ana@example.com eva@example.com', /not a single/],
    ['Ana <ana@example.com>', /not a single/],
    ['"ana b"@example.com', /not a single/],
    ['a..b@example.com', /not a single/],
    ['.a@example.com', /not a single/],
    ['a@b@example.com', /not a single/],
    ['ana@[127.0.0.1]', /not a single/],
    ['ana@127.0.0.1', /not a single/],
    ['ana@127.1', /not a single/],
    ['ana@exa_mple.com', /not a single/],
    ['ana@-example.com', /not a single/],
    ['ana@example.com.', /not a single/],
    ['анна@example.com', /Letters outside/],
    ['noreply@example.com', /Nobody reads/],
    ['Mailer-Daemon@example.com', /Nobody reads/],
    [`${'a'.repeat(65)}@example.com`, /too long/],
    [`a@${'b.'.repeat(130)}com`, /too long/],
    [`a@${'ü'.repeat(60)}.${'ü'.repeat(60)}.${'ü'.repeat(60)}.com`, /not a single|too long/],
  ])('%j', (text, why) => expect(mailAddress(text)).toEqual({ problem: expect.stringMatching(why) }));

  test('every character that could begin another header, wherever it stands', () => {
    const evil = [
      '\r',
      '\n',
      '\r\n',
      '\0',
      '\t',
      '\v',
      '\f',
      '\x7f',
      '\x85',
      '\u2028',
      '\u2029',
      '\u202e',
      '\u200b',
      '\ud800',
    ];
    for (const character of evil) {
      for (const text of [
        `${character}a@example.com`,
        `a${character}@example.com`,
        `a@exa${character}mple.com`,
        `a@example.com${character}Bcc: b@example.com`,
      ]) {
        expect(mailAddress(text)).toEqual({ problem: expect.stringContaining('invisible character') });
      }
    }
  });
});
