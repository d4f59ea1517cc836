import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');

/** A small copy of the layout, so that a file that breaks a rule never stands in the project itself. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'superbill-rings-'));
  for (const file of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.base.json']) {
    cpSync(path.join(root, file), path.join(copy, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const lib of ['domain', 'text', 'tagging', 'store', 'http', 'settings']) {
    for (const place of ['src', 'dist']) {
      mkdirSync(path.join(copy, `libs/${lib}/${place}`), { recursive: true });
      writeFileSync(
        path.join(copy, `libs/${lib}/${place}/index.${place === 'src' ? 'ts' : 'js'}`),
        'export const x = 1;\n',
      );
    }
  }
  for (const app of ['web', 'worker']) {
    mkdirSync(path.join(copy, `apps/${app}/src`), { recursive: true });
    writeFileSync(path.join(copy, `apps/${app}/src/index.ts`), 'export const x = 1;\n');
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What dependency-cruiser says when this file stands in the project. */
function cruiseWith(file: string, code: string): { status: number | null; output: string } {
  const full = path.join(copy, file);
  writeFileSync(full, code);
  try {
    const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { status, stdout } = spawnSync(process.execPath, [bin, 'libs', 'apps'], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, output: stdout };
  } finally {
    rmSync(full);
  }
}

describe('the rings', () => {
  test('hold for a project that breaks none', () => {
    expect(cruiseWith('libs/text/src/fine.ts', `import '#domain';\n`).status).toBe(0);
  });

  test.each([
    [
      'a pure lib that talks to the database',
      'libs/text/src/bad.ts',
      `import 'typeorm';`,
      'pure-libs-do-no-io',
    ],
    [
      'a pure lib that reads files',
      'libs/tagging/src/bad.ts',
      `import 'node:fs/promises';`,
      'pure-libs-do-no-io',
    ],
    [
      'a pure lib that knows Nest',
      'libs/tagging/src/bad.ts',
      `import '@nestjs/common';`,
      'pure-libs-do-no-io',
    ],
    [
      'a pure lib that knows an I/O lib',
      'libs/text/src/bad.ts',
      `import '#store';`,
      'pure-libs-know-no-io-libs',
    ],
    [
      'words of the business that need a library',
      'libs/domain/src/bad.ts',
      `import 'zod';`,
      'domain-imports-nothing',
    ],
    ['an I/O lib that knows another', 'libs/http/src/bad.ts', `import '#store';`, 'io-libs-stand-alone'],
    ['Nest in a lib', 'libs/store/src/bad.ts', `import '@nestjs/core';`, 'nest-lives-in-apps'],
    [
      'an app that uses another',
      'apps/web/src/bad.ts',
      `import '../../worker/src/index.js';`,
      'apps-stand-alone',
    ],
    [
      'a path into another lib',
      'libs/store/src/bad.ts',
      `import '../../settings/src/table.js';`,
      'resolvable',
    ],
  ])('refuse %s', (_what, file, code, rule) => {
    const { status, output } = cruiseWith(file, `${code}\n`);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  test('every rule says why', async () => {
    const config = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: { name: string; comment?: string }[] };
    };
    for (const { name, comment } of config.default.forbidden) {
      expect(`${name}: ${comment ?? ''}`).toMatch(/: .{20,}/);
    }
  });
});

describe('project references', () => {
  test.each(readdirSync(path.join(root, 'libs')))('%s may reference only what its ring allows', (lib) => {
    const ring = { domain: 0, settings: 2, http: 2, store: 2, queue: 2, mail: 2, testing: 9 }[lib] ?? 1;
    const { references } = JSON.parse(
      readFileSync(path.join(root, 'libs', lib, 'tsconfig.json'), 'utf8'),
    ) as {
      references: { path: string }[];
    };
    const others = references.map((reference) => reference.path.replace('../', ''));
    // Postings are made of tags; an alert is a search that is kept, and a page shows one.
    const made = { postings: ['tagging'], alerts: ['search'], views: ['search'] }[lib] ?? [];
    const allowed = { 0: [], 1: ['domain', 'text', ...made], 2: ['domain', 'settings'] }[ring] ?? others;
    expect(allowed).toEqual(expect.arrayContaining(others));
  });
});

test('the product has one clock: a single @Cron', () => {
  const found = execFileSync('git', ['grep', '-l', '@Cron(', '--', 'apps', 'libs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(found.trim().split('\n')).toEqual(['apps/worker/src/tick.ts']);
});
