import { describe, expect, test } from '@jest/globals';
import { askerAt } from './asker.js';
import { mayConfirm, SIGNUP_LIMITS } from './limits.js';
import { confirmExpiresAt, mailAfterSignup } from './sign-up.js';
import { newToken, readSignedLink, signedLink, tokenHash } from './tokens.js';

const none = { mailboxDay: 0, mailboxUnanswered: 0, lineHour: 0, blockHour: 0, everybodyHour: 0 };
const stranger = { suppressed: null, hasThisAlert: false, counts: none };

describe('signing up', () => {
  test('a stranger is asked to confirm', () => {
    expect(mailAfterSignup(stranger)).toEqual({ mail: 'confirmation' });
  });

  test('who has this very alert already is told so instead, at most once a day too', () => {
    expect(mailAfterSignup({ ...stranger, hasThisAlert: true })).toEqual({ mail: 'already' });
    const today = { ...none, mailboxDay: 1 };
    expect(mailAfterSignup({ ...stranger, hasThisAlert: true, counts: today })).toMatchObject({
      send: false,
    });
  });

  test.each(['complaint', 'hard_bounce'] as const)(
    'an address suppressed after a %s gets no mail',
    (suppressed) => {
      expect(mailAfterSignup({ ...stranger, suppressed })).toMatchObject({ send: false, alarm: false });
    },
  );

  test('a confirmation link holds for two days', () => {
    expect(confirmExpiresAt(new Date('2026-11-20T10:00:00Z'))).toEqual(new Date('2026-11-22T10:00:00Z'));
  });

  test.each(Object.keys(SIGNUP_LIMITS) as (keyof typeof none)[])(
    '%s: the last mail below the limit goes, the next does not',
    (name) => {
      expect(mayConfirm({ ...none, [name]: SIGNUP_LIMITS[name] - 1 })).toEqual({ send: true });
      expect(mayConfirm({ ...none, [name]: SIGNUP_LIMITS[name] })).toEqual({
        send: false,
        why: expect.stringContaining(`limit ${SIGNUP_LIMITS[name]}`),
        alarm: name === 'everybodyHour',
      });
    },
  );

  test('a thousand sign-ups for one victim from 500 addresses send one mail', () => {
    let mails = 0;
    const byLine = new Map<string, number>();
    for (let i = 0; i < 1_000; i += 1) {
      const { line } = askerAt(`203.0.${(i % 500) >> 8}.${i % 250}`);
      const lineHour = byLine.get(line) ?? 0;
      byLine.set(line, lineHour + 1);
      const counts = { ...none, mailboxDay: mails, mailboxUnanswered: mails, lineHour };
      if ('mail' in mailAfterSignup({ ...stranger, counts })) mails += 1;
    }
    expect(mails).toBe(1);
  });
});

describe('who asks', () => {
  test.each([
    ['203.0.113.77', '203.0.113.77/32', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.77/32', '203.0.113.0/24'],
    ['2001:db8:1:2ff:3::4', '2001:db8:1:2ff::/64', '2001:db8:1:200::/56'],
    ['not an address', 'unknown', 'unknown'],
    ['', 'unknown', 'unknown'],
  ])('%s is the line %s in the block %s', (ip, line, block) => expect(askerAt(ip)).toEqual({ line, block }));
});

describe('the secret of a link', () => {
  const secret = 'a secret of at least thirty-two characters';

  test('has 128 bits or more, and only its hash is stored', () => {
    const { token, hash } = newToken(new Uint8Array(16).fill(7));
    expect(token).toBe('BwcHBwcHBwcHBwcHBwcHBw');
    expect(hash).toBe(tokenHash(token));
    expect(hash).not.toContain(token);
    expect(() => newToken(new Uint8Array(15))).toThrow('at least 16 random bytes');
  });

  test('a signed link says which alert it is about, to whom it was given only', () => {
    const link = signedLink('manage', 4711, secret);
    expect(readSignedLink('manage', link, secret)).toBe(4711);
    expect(readSignedLink('unsubscribe', link, secret)).toBeNull();
    expect(readSignedLink('manage', link, `${secret}!`)).toBeNull();
  });

  test('an altered one says nothing, whatever was altered', () => {
    const link = signedLink('manage', 4711, secret);
    const altered = [
      link.replace('4711', '4712'),
      `0${link}`,
      `${link}A`,
      link.slice(0, -1),
      `${link}.x`,
      '',
      '.',
      'x'.repeat(5_000),
      '4711.',
      link.replace('.', '..'),
    ];
    for (let i = 0; i < link.length; i += 1)
      altered.push(`${link.slice(0, i)}${link[i] === 'x' ? 'y' : 'x'}${link.slice(i + 1)}`);
    expect(
      altered.map((token) => readSignedLink('manage', token, secret)).filter((id) => id !== null),
    ).toEqual([]);
  });

  test('a weak secret signs nothing', () =>
    expect(() => signedLink('manage', 1, 'short')).toThrow('32 characters'));
});
