import { newToken, signedLink } from '#alerts';
import { SubscriptionStore } from '#store';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { webUnderTest, type Answer, type WebUnderTest } from '../support/running-web.js';
import { seedPosting } from '../support/seed-posting.js';
import { LINK_SECRET, subscribe } from '../support/subscribe.js';

const ASKED = {
  email: 'ana@example.com',
  search: { state: 'TX', entry_level: true },
  rhythm: 'daily',
  zone: 'America/Chicago',
};

let web: WebUnderTest;
const logged: string[] = [];
const note = (line: unknown): void => void logged.push(String(line));

beforeAll(async () => {
  Logger.overrideLogger({ log: note, warn: note, error: note });
  web = await webUnderTest();
  await web.start({ LINK_SECRET, TRUSTED_PROXIES: ['loopback'] });
});
afterAll(() => web.close());
beforeEach(async () => {
  logged.length = 0;
  await web.db.query('TRUNCATE boards, employers, subscribers, signups, suppressions, kept_mails CASCADE');
});

const json = (body: unknown, ip = '203.0.113.7'): Promise<Answer> =>
  web.ask('/api/v1/alerts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': ip },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const form = (path: string, fields: Record<string, string> = {}): Promise<Answer> =>
  web.ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

const rows = async (sql: string): Promise<Record<string, unknown>[]> => web.db.query(sql);
const count = async (table: string): Promise<number> => {
  const [{ n }]: [{ n: number }] = await web.db.query(`SELECT count(*)::int AS n FROM ${table}`);
  return n;
};
const states = async () => (await rows('SELECT state FROM alerts ORDER BY id')).map(({ state }) => state);

const linkTo = (purpose: 'manage' | 'unsubscribe', id: number): string =>
  `/alerts/${purpose}/${signedLink(purpose, id, LINK_SECRET)}`;

/** An alert that waits for its owner's yes, and the link of its mail. */
async function unconfirmed(hours = 1): Promise<string> {
  await json(ASKED);
  return confirmation(hours);
}

/** The link to confirm the alert that was asked for last. */
async function confirmation(hours = 1): Promise<string> {
  const [{ id }] = (await rows('SELECT max(id) AS id FROM alerts')) as [{ id: number }];
  const { token, hash } = newToken(randomBytes(24));
  await new SubscriptionStore(web.db).keepToken(id, hash, new Date(Date.now() + hours * 3_600_000));
  return `/alerts/confirm/${token}`;
}

/** As pages that let their bearer act have to be. */
function isPrivate({ headers, text }: Answer): void {
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(headers['set-cookie']).toBeUndefined();
  expect(text).not.toMatch(/<script|javascript:/i);
}

describe('asking for an alert', () => {
  test('keeps the wish and has one mail sent to confirm', async () => {
    const answer = await json(ASKED);
    expect(answer.status).toBe(202);
    expect(await rows('SELECT kind, state FROM mails')).toEqual([{ kind: 'confirmation', state: 'waiting' }]);
    expect(await rows('SELECT state, rhythm, hour, zone FROM alerts')).toEqual([
      { state: 'unconfirmed', rhythm: 'daily', hour: 7, zone: 'America/Chicago' },
    ]);
  });

  test('is answered the same to the letter, whoever subscribes, complained, or asked too often', async () => {
    const told = ({ status, text, headers }: Answer) => {
      const { date: _date, ...rest } = headers;
      return { status, text, rest };
    };
    await subscribe(web.db, { address: 'known@example.com' });
    const answers = [await json(ASKED), await json(ASKED)];
    await new SubscriptionStore(web.db).suppress('known@example.com', 'x', 'complaint');
    answers.push(await json({ ...ASKED, email: 'known@example.com' }));
    answers.push(await json({ ...ASKED, email: 'stranger@example.com' }, '198.51.100.1'));
    for (const answer of answers) expect(told(answer)).toEqual(told(answers[0]!));
    const page = await form('/alerts', { ...ASKED, search: 'state=TX' });
    const again = await form('/alerts', { ...ASKED, search: 'state=TX', email: 'another@example.com' });
    expect(told(page)).toEqual(told(again));
  });

  test('writes at most once to one victim, whatever a thousand strangers type', async () => {
    const spellings = [
      'vic.tim@gmail.com',
      'victim+a@gmail.com',
      'VICTIM@gmail.com',
      'victim@googlemail.com',
    ];
    const asks = Array.from({ length: 1_000 }, (_, i) => () => {
      const ip = `10.${i % 250}.${i % 2}.7`;
      return json({ ...ASKED, email: spellings[i % 4], search: { q: `words ${i}` } }, ip);
    });
    for (let at = 0; at < asks.length; at += 50)
      await Promise.all(asks.slice(at, at + 50).map(async (ask) => expect((await ask()).status).toBe(202)));
    expect(await count('mails')).toBe(1);
    expect(await count('alerts')).toBe(1);
  }, 60_000);

  test('who has confirmed one alert can have another at once; beyond that one mail a day is enough', async () => {
    const asking = (q: string) => json({ ...ASKED, search: { q } });
    await asking('coder');
    await asking('biller');
    expect(await count('mails')).toBe(1);
    expect((await form(await confirmation(), {})).status).toBe(200);
    await asking('auditor');
    await asking('manager');
    expect(await rows(`SELECT criteria->>'q' AS q, state FROM alerts ORDER BY id`)).toEqual([
      { q: 'coder', state: 'on' },
      { q: 'auditor', state: 'unconfirmed' },
    ]);
  });

  test('keeps no line that somebody asked from in plain, and logs no address', async () => {
    for (let i = 0; i < 3; i += 1) await json(ASKED);
    const kept = JSON.stringify([await rows('SELECT * FROM signups'), await rows('SELECT * FROM alerts')]);
    expect(kept).not.toMatch(/203\.0\.113/);
    expect(logged.join('\n')).toMatch(/No mail: this mailbox was written to/);
    expect(logged.join('\n')).not.toMatch(/ana@/i);
  });

  test('what can not be used is told by name, and nothing is kept of it', async () => {
    const answer = await json({ ...ASKED, email: 'nobody', search: { state: 'Texas' }, zone: 'Mars' });
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const { errors } = JSON.parse(answer.text) as { errors: { parameter: string }[] };
    expect(errors.map(({ parameter }) => parameter)).toEqual(['email', 'search.state', 'zone']);
    expect(await count('signups')).toBe(0);
  });

  test.each(['', '[]', '7', '{', 'null', `{"email":"${'x'.repeat(17_000)}"}`])(
    'the body %.20s is refused in words',
    async (body) => {
      const answer = await json(body);
      expect([400, 413]).toContain(answer.status);
      expect(JSON.parse(answer.text)).toMatchObject({ detail: expect.stringMatching(/\w+ \w+/) });
    },
  );

  test('by a form: what is wrong stands beside the field, what was typed stays, and a header stays out', async () => {
    const answer = await form('/alerts', {
      ...ASKED,
      search: 'state=TX',
      email: 'ana@example.com\r\nBcc: b@x.com',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('id="email-wrong"');
    expect(answer.text).toContain('Texas');
    expect(await count('mails')).toBe(0);
  });

  test('without a secret for links says that alerts are not set up', async () => {
    const { url: from } = await web.start({ LINK_SECRET: null });
    for (const path of ['/alerts/new', '/graduates', '/alerts/confirm/x', '/alerts/manage/1.x']) {
      const { status, text } = await web.ask(path, { from });
      expect([path, status, text.includes('Alerts are not set up here')]).toEqual([path, 503, true]);
    }
    const headers = { 'content-type': 'application/json' };
    const api = await web.ask('/api/v1/alerts', { method: 'POST', headers, body: '{}', from });
    expect(JSON.parse(api.text)).toMatchObject({ status: 503, title: 'Alerts are not set up here' });
  });
});

describe('the page of a new alert', () => {
  test('tells the search in words and guesses the clock from the state', async () => {
    const { status, text } = await web.ask('/alerts/new?state=CA&role=coder&utm_source=x');
    expect(status).toBe(200);
    expect(text).toContain('coder openings, for people who live in California');
    expect(text).toMatch(/<option value="America\/Los_Angeles" selected/);
    expect(text).toContain('utm_source');
  });

  test('refuses a search that is none, in words', async () => {
    expect((await web.ask('/alerts/new?state=Texas')).status).toBe(400);
    expect((await web.ask('/alerts/new?q=%00')).status).toBe(400);
  });

  test('a graduate’s alert remembers the school that sent him', async () => {
    const { text } = await web.ask('/graduates?program=careerstep&state=TX&credential=CCA');
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)![1]!;
    const search = value('search').replaceAll('&amp;', '&');
    await form('/alerts', { ...ASKED, search, program: value('program') });
    expect(await rows('SELECT program, criteria FROM alerts')).toEqual([
      {
        program: 'careerstep',
        criteria: expect.objectContaining({ entryLevel: true, credentials: ['CCA'], state: 'TX' }),
      },
    ]);
  });
});

describe('the link to confirm', () => {
  test('shows a button and changes nothing, however often it is fetched', async () => {
    const link = await unconfirmed();
    for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
      const answer = await web.ask(link, { method });
      expect(answer.status).toBe(200);
      isPrivate(answer);
    }
    expect(await states()).toEqual(['unconfirmed']);
  });

  test('switches the alert on when its button posts; its first mail is for the next slot', async () => {
    const answer = await form(await unconfirmed());
    expect([answer.status, answer.text.includes('Your alert is on')]).toEqual([200, true]);
    isPrivate(answer);
    const [alert] =
      await rows(`SELECT state, (look_at AT TIME ZONE zone)::time::text AS hour, look_at > now() AS later,
      look_at < now() + interval '25 hours' AS soon FROM alerts`);
    expect(alert).toEqual({ state: 'on', hour: '07:00:00', later: true, soon: true });
  });

  test('used again, it does not switch on what was stopped since', async () => {
    const link = await unconfirmed();
    await form(link);
    await web.db.query(`UPDATE alerts SET state = 'off'`);
    expect((await form(link)).status).toBe(404);
    expect(await states()).toEqual(['off']);
  });

  test('is the same when it is wrong and when it has expired, and says how to ask again', async () => {
    const expired = await unconfirmed(-1);
    const answers = [
      await web.ask(expired),
      await form(expired),
      await web.ask('/alerts/confirm/nonsense'),
      await form(`/alerts/confirm/${'x'.repeat(32)}`),
      await web.ask('/alerts/confirm/%00'),
    ];
    for (const answer of answers) {
      expect([answer.status, answer.text]).toEqual([404, answers[0]!.text]);
      isPrivate(answer);
    }
    expect(answers[0]!.text).toContain('Search and ask again');
    expect(await states()).toEqual(['unconfirmed']);
  });
});

describe('the link to unsubscribe', () => {
  test('shows a button and changes nothing, however often it is fetched', async () => {
    const link = linkTo('unsubscribe', await subscribe(web.db, { address: 'ana@example.com' }));
    for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
      const answer = await web.ask(link, { method });
      expect(answer.status).toBe(200);
      isPrivate(answer);
    }
    expect(await states()).toEqual(['on']);
  });

  test.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('acts on the one click of a mailbox, sent as %s', async (type, body) => {
    const link = linkTo('unsubscribe', await subscribe(web.db, { address: 'ana@example.com' }));
    for (let times = 0; times < 2; times += 1) {
      const answer = await web.ask(link, { method: 'POST', headers: { 'content-type': type }, body });
      expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([
        200,
        'Unsubscribed.\n',
        'text/plain; charset=utf-8',
      ]);
      expect(answer.headers.location).toBeUndefined();
      isPrivate(answer);
      expect(await states()).toEqual(['off']);
    }
  });

  test('acts on the button of its page, and shows a page', async () => {
    const link = linkTo('unsubscribe', await subscribe(web.db, { address: 'ana@example.com' }));
    const answer = await form(link, { from: 'page' });
    expect([answer.status, answer.text.includes('The alert is stopped')]).toEqual([200, true]);
    expect(await states()).toEqual(['off']);
  });

  test('does nothing when it was altered, or is for something else', async () => {
    const id = await subscribe(web.db, { address: 'ana@example.com' });
    const [, token] = /unsubscribe\/(.+)/.exec(linkTo('unsubscribe', id))!;
    const manage = signedLink('manage', id, LINK_SECRET);
    for (const wrong of [`${token}x`, token!.replace(/^\d+/, '999'), manage, 'x', '%00', `${id}.`])
      expect([wrong, (await form(`/alerts/unsubscribe/${wrong}`)).status]).toEqual([wrong, 404]);
    expect(await states()).toEqual(['on']);
  });
});

describe('an alert’s own page', () => {
  let id: number;
  let path: string;
  beforeEach(async () => {
    id = await subscribe(web.db, { address: 'ana@example.com', criteria: { state: 'TX' } });
    path = linkTo('manage', id);
  });
  const alert = async () => (await rows(`SELECT * FROM alerts WHERE id = ${id}`))[0]!;

  test('is for whoever has the link of its mails, and for nobody else', async () => {
    const answer = await web.ask(path);
    expect([answer.status, answer.text.includes('ana@example.com')]).toEqual([200, true]);
    isPrivate(answer);
    const foreign = signedLink('unsubscribe', id, LINK_SECRET);
    for (const token of [foreign, `${id}.x`, 'x', signedLink('manage', 2 ** 40, LINK_SECRET)]) {
      expect((await web.ask(`/alerts/manage/${token}`)).status).toBe(404);
      expect((await form(`/alerts/manage/${token}/stop`)).status).toBe(404);
      expect((await web.ask(`/alerts/manage/${token}/data.json`)).status).toBe(404);
      expect((await form(`/alerts/manage/${token}/erase`)).status).toBe(404);
    }
    expect(await states()).toEqual(['on']);
  });

  test('changes when mail comes', async () => {
    const fields = { rhythm: 'weekly', hour: '18', weekday: '5', zone: 'America/Denver', instant_cap: '2' };
    const answer = await form(`${path}/timetable`, fields);
    expect([answer.status, answer.headers.location]).toEqual([303, `${path}?done=timetable`]);
    expect((await web.ask(answer.headers.location!)).text).toContain('Saved.');
    expect(await alert()).toMatchObject({
      rhythm: 'weekly',
      hour: 18,
      weekday: 5,
      zone: 'America/Denver',
      instant_cap: 2,
    });
    const [{ local }] = (await rows(
      `SELECT to_char(look_at AT TIME ZONE zone, 'FMDay HH24:MI') AS local FROM alerts`,
    )) as [{ local: string }];
    expect(local).toBe('Friday 18:00');
  });

  test('says beside the field what can not be', async () => {
    const answer = await form(`${path}/timetable`, { rhythm: 'daily', hour: '25', zone: 'America/Denver' });
    expect([answer.status, answer.text.includes('The hour must be')]).toEqual([400, true]);
    expect(await alert()).toMatchObject({ hour: 7 });
  });

  test('pauses until a day, and goes on', async () => {
    const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await form(`${path}/pause`, { until });
    const paused = await alert();
    expect(paused['look_at']).toEqual(paused['paused_until']);
    expect((await web.ask(path)).text).toContain('It is paused until');
    await form(`${path}/resume`);
    expect(await alert()).toMatchObject({ paused_until: null, state: 'on' });
    expect((await form(`${path}/pause`, { until: '2020-01-01' })).status).toBe(400);
  });

  test('leaves an employer out by the address of a posting, and lets it in again', async () => {
    const posting = await seedPosting(web.db, { employer: 'Heron Billing' });
    const [{ employer }] = (await rows('SELECT employer_id AS employer FROM postings')) as [
      { employer: number },
    ];
    await form(`${path}/leave-out`, {
      employer: `https://superbill.example/postings/${posting}-medical-coder`,
    });
    expect(await alert()).toMatchObject({ employers_excluded: [employer] });
    expect((await web.ask(path)).text).toContain('Heron Billing');
    await form(`${path}/let-in`, { employer: String(employer) });
    expect(await alert()).toMatchObject({ employers_excluded: [] });
    // The link in a mail: it asks, and changes nothing by itself.
    expect((await web.ask(`${path}?employer=${employer}`)).text).toContain('Leave out Heron Billing');
    expect(await alert()).toMatchObject({ employers_excluded: [] });
    await form(`${path}/leave-out`, { employer: String(employer) });
    expect(await alert()).toMatchObject({ employers_excluded: [employer] });
    for (const nobody of ['', 'Heron', '999999', '9999999999', '/postings/999999-x', '\0'])
      expect((await form(`${path}/leave-out`, { employer: nobody })).status).toBe(400);
    const again = await web.ask(`${path}?employer=${employer}`);
    expect([again.status, again.text.includes('Leave out Heron Billing')]).toEqual([200, false]);
    for (const nobody of ['999999', 'x', '%00', '<script>'])
      expect((await web.ask(`${path}?employer=${encodeURIComponent(nobody)}`)).status).toBe(200);
  });

  test('stops this alert, or all of its owner and nobody else’s', async () => {
    await subscribe(web.db, { address: 'ana@example.com', criteria: { state: 'OH' } });
    await subscribe(web.db, { address: 'bea@example.com' });
    await form(`${path}/stop`);
    expect(await states()).toEqual(['off', 'on', 'on']);
    await form(`${path}/stop-all`);
    expect(await states()).toEqual(['off', 'off', 'on']);
  });

  test('changes nothing by being read', async () => {
    const before = JSON.stringify(await rows('SELECT * FROM alerts'));
    for (const below of ['', '/timetable', '/pause', '/resume', '/stop', '/stop-all', '/erase', '/data.json'])
      for (const method of ['GET', 'HEAD', 'GET']) isPrivate(await web.ask(`${path}${below}`, { method }));
    expect(JSON.stringify(await rows('SELECT * FROM alerts'))).toBe(before);
  });

  test('hands out what is kept of its owner', async () => {
    const answer = await web.ask(`${path}/data.json`);
    expect(answer.headers['content-disposition']).toContain('superbill-alerts.json');
    expect(JSON.parse(answer.text)).toMatchObject({
      address: 'ana@example.com',
      alerts: [{ search: { state: 'TX' }, rhythm: 'daily' }],
    });
  });

  test('erases its owner from every table, and the links of his mails end', async () => {
    await web.db.query('TRUNCATE subscribers, signups CASCADE');
    await form(await unconfirmed());
    const [{ owned }] = (await rows('SELECT id AS owned FROM alerts')) as [{ owned: number }];
    const page = linkTo('manage', owned);
    const tables = await rows(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    const traces = async () => {
      const found = tables.map(async ({ name }) =>
        count(`"${String(name)}" t WHERE t::text ILIKE '%ana@example.com%'`),
      );
      return (await Promise.all(found)).reduce((a, b) => a + b);
    };
    await web.db.query(
      `INSERT INTO kept_mails (message_id, address, subject, text, html, raw)
       VALUES ('<1@x>', 'ana@example.com', 's', 't', 'h', 'To: ana@example.com')`,
    );
    expect(await traces()).toBeGreaterThan(1);
    const answer = await form(`${page}/erase`);
    expect([answer.status, answer.text.includes('Everything is erased')]).toEqual([200, true]);
    expect(await traces()).toBe(0);
    expect((await web.ask(page)).status).toBe(404);
    expect((await form(linkTo('unsubscribe', owned), { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  });

  test('what its link may do stays out of the log, also when something fails', async () => {
    await web.db.query('ALTER TABLE alerts RENAME TO alerts_away');
    const answer = await web
      .ask(path)
      .finally(() => web.db.query('ALTER TABLE alerts_away RENAME TO alerts'));
    expect(answer.status).toBe(500);
    expect(logged.join('\n')).toContain('/alerts/manage/(secret)');
    expect(logged.join('\n')).not.toContain(path);
  });
});
