import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSink, type Sink, type SinkTls } from '../spec-support/smtp-sink.js';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'superbill-tls-'));
const file = (name: string): string => path.join(folder, name);
const library = path.resolve(import.meta.dirname, '../dist/index.js');

/** Whom nobody vouches for but the file it is written to. */
function makeCertificate(): void {
  execFileSync(
    'openssl',
    (
      'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 ' +
      `-keyout ${file('key.pem')} -out ${file('cert.pem')}`
    ).split(' '),
    { stdio: 'ignore' },
  );
}

const PROGRAM = `
  const { createMailer } = await import(process.env.LIBRARY);
  const mailer = createMailer({
    smtpUrl: process.env.SMTP_URL, returnPath: null, requireTls: process.env.REQUIRE_TLS === 'on', dkim: null,
    connections: 1, timeouts: { connect: 3000, silence: 3000, total: 8000 },
  });
  const outcome = await mailer.send({
    to: 'ana@example.com', from: { name: 'Superbill', address: 'alerts@superbill.example' }, replyTo: null,
    subject: 'A new coder opening', text: 'A line.', html: '<p>A line.</p>',
    messageId: '<alert-1.2026-11-20@superbill.example>', headers: {},
  });
  await mailer.close();
  console.log(JSON.stringify(outcome));
`;

/** Whom a process trusts is settled when it starts, so each case is one of its own. */
async function sendTo(
  tls: SinkTls | null,
  { trusted, requireTls = true }: { trusted: boolean; requireTls?: boolean },
): Promise<{ kind: string; said: string; encrypted: boolean[] }> {
  const sink: Sink = await startSink(() => undefined, tls);
  try {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
      env: {
        PATH: process.env['PATH'],
        LIBRARY: library,
        SMTP_URL: sink.url,
        REQUIRE_TLS: requireTls ? 'on' : 'off',
        ...(trusted && { NODE_EXTRA_CA_CERTS: file('cert.pem') }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    for await (const piece of child.stdout) printed += String(piece);
    const { kind, said } = JSON.parse(printed) as { kind: string; said: string };
    return { kind, said, encrypted: sink.accepted.map(({ encrypted }) => encrypted) };
  } finally {
    await sink.close();
  }
}

const tls = (from: SinkTls['from']): SinkTls => ({
  from,
  key: readFileSync(file('key.pem')),
  cert: readFileSync(file('cert.pem')),
});

(hasOpenssl ? describe : describe.skip)('mail is handed over encrypted', () => {
  beforeAll(makeCertificate);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('when the server offers it after the greeting (STARTTLS)', async () => {
    expect(await sendTo(tls('starttls'), { trusted: true })).toMatchObject({
      kind: 'accepted',
      encrypted: [true],
    });
  });

  test('from the first byte, where the address begins with smtps', async () => {
    expect(await sendTo(tls('start'), { trusted: true })).toMatchObject({
      kind: 'accepted',
      encrypted: [true],
    });
  });

  test.each(['starttls', 'start'] as const)(
    'or not at all when nobody vouches for the server, and is tried again later: %s',
    async (from) => {
      expect(await sendTo(tls(from), { trusted: false })).toMatchObject({
        kind: 'deferred',
        said: expect.stringContaining('certificate'),
        encrypted: [],
      });
    },
  );

  test('or not at all when the server, or somebody between, does not offer it', async () => {
    expect(await sendTo(null, { trusted: true })).toMatchObject({ kind: 'deferred', encrypted: [] });
  });

  test('in clear only where the operator allows it', async () => {
    expect(await sendTo(null, { trusted: true, requireTls: false })).toMatchObject({
      kind: 'accepted',
      encrypted: [false],
    });
  });
});
