import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { start, type Started } from '../support/processes.js';
import { until } from '../support/until.js';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Root can start the product as somebody else, unless that one can't even enter the project's folder. */
const canBeNobody =
  isRoot && spawnSync('test', ['-r', import.meta.filename], { uid: NOBODY, gid: NOBODY }).status === 0;

let folder: string;
let running: Started[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'superbill-start-'));
  chmodSync(folder, 0o755);
  running = [];
});
afterEach(async () => {
  for (const one of running) await one.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const npmStart = (env: Record<string, string> = {}, as: { uid?: number; gid?: number } = {}) => {
  const started = start(
    'apps/standalone/dist/main.js',
    { DATA_DIR: path.join(folder, 'data'), PORT: '0', ...env },
    as,
  );
  running.push(started);
  return started;
};
const addressOf = async (started: Started) => {
  await until(() => /Open http/.test(started.output()) || started.child.exitCode !== null, 60);
  return /Open (http:\S+)/.exec(started.output())?.[1] ?? `no address: ${started.output()}`;
};
const total = async (address: string) => {
  const answer = (await (await fetch(`${address}/api/v1/postings?limit=1`)).json()) as { total: number };
  return answer.total;
};
/** A start that can't succeed: what it says. */
const refusal = async (started: Started) => {
  await until(() => started.child.exitCode !== null, 60);
  expect(started.child.exitCode).toBe(1);
  expect(started.output()).not.toMatch(/\n\s+at /); // No stack trace in a newcomer's face.
  return started.output();
};

describe('npm start', () => {
  test('goes from nothing to 200 postings and more, and a second start has them all at once', async () => {
    const first = npmStart();
    const address = await addressOf(first);
    await until(() => /Ready: \d+ postings/.test(first.output()), 60);
    const before = await total(address);
    expect(before).toBeGreaterThanOrEqual(200);
    await expect(first.end('SIGINT')).resolves.toBe(0);
    expect(first.output()).toMatch(/Ended\./);

    const second = npmStart();
    const again = await addressOf(second);
    await expect(total(again)).resolves.toBe(before);
    await until(() => /Ready/.test(second.output()), 60);
    await expect(total(again)).resolves.toBe(before);
  });

  test('after a start that was killed hard, the next one finds everything', async () => {
    const first = npmStart();
    await addressOf(first);
    await until(() => /Ready/.test(first.output()), 60);
    await first.end('SIGKILL');
    const second = npmStart();
    await expect(total(await addressOf(second))).resolves.toBeGreaterThanOrEqual(200);
  });

  test('leaves the samples out when told so, also those of an earlier start', async () => {
    const first = npmStart();
    await addressOf(first);
    await until(() => /Ready/.test(first.output()), 60);
    await first.end('SIGTERM');
    const second = npmStart({ SAMPLES: 'off' });
    await expect(total(await addressOf(second))).resolves.toBe(0);
  });

  (canBeNobody ? test : test.skip)(
    'works for an ordinary user (needs root, and a project that others may enter)',
    async () => {
      mkdirSync(path.join(folder, 'data'));
      chownSync(path.join(folder, 'data'), NOBODY, NOBODY);
      const started = npmStart({}, { uid: NOBODY, gid: NOBODY });
      await expect(addressOf(started)).resolves.toMatch(/^http:\/\/127/);
    },
  );

  (isRoot ? test : test.skip)('works below a folder that only root may enter (needs root)', async () => {
    chmodSync(folder, 0o700);
    const started = npmStart();
    await expect(addressOf(started)).resolves.toMatch(/^http:\/\/127/);
  });
});

describe('a start that cannot succeed says why in a sentence', () => {
  test('a taken port', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    try {
      const said = await refusal(npmStart({ PORT: String(port) }));
      expect(said).toMatch(new RegExp(`Port ${port} is already in use.*PORT`));
    } finally {
      other.close();
    }
  });

  test('a data folder that is only half there', async () => {
    mkdirSync(path.join(folder, 'data/postgres/base'), { recursive: true });
    const said = await refusal(npmStart());
    expect(said).toMatch(/data\/postgres is there but is not a whole database.*delete it to begin anew/);
    expect(readdirSync(path.join(folder, 'data/postgres'))).toEqual(['base']); // Nothing of the user's is touched.
  });

  test('a start that was cut off while it made the database is no obstacle', async () => {
    mkdirSync(path.join(folder, 'data/postgres.half-made/base'), { recursive: true });
    await expect(addressOf(npmStart())).resolves.toMatch(/^http/);
  });

  test('a second start in the same folder', async () => {
    const first = npmStart();
    await addressOf(first);
    await expect(refusal(npmStart())).resolves.toMatch(/already runs in this folder \(process \d+\)/);
  });

  test('a setting that cannot be', async () => {
    await expect(refusal(npmStart({ PORT: 'http' }))).resolves.toMatch(
      /PORT must be a whole number \(it is "http"\)/,
    );
  });

  (canBeNobody ? test : test.skip)(
    'a folder that is not ours (needs root, and a project that others may enter)',
    async () => {
      mkdirSync(path.join(folder, 'data'), { mode: 0o755 });
      const said = await refusal(npmStart({}, { uid: NOBODY, gid: NOBODY }));
      expect(said).toMatch(/You may not write in .*data\. Make it yours/);
    },
  );

  (isRoot ? test : test.skip)('a full disk (needs root to make a small one)', async () => {
    const disk = path.join(folder, 'data');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      console.log('This machine lets nobody mount a small disk: not tested.');
      return;
    }
    try {
      await expect(refusal(npmStart())).resolves.toMatch(
        /The disk that holds .*data.* is full\. Free some space/,
      );
      writeFileSync(path.join(disk, 'note'), 'the folder is still usable');
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
