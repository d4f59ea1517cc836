import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)));

test('no file is called utils, helpers or misc: a name says which question it answers', () => {
  const vague = tracked.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/|$)/i.test(file));
  expect(vague).toEqual([]);
});

test('nobody asks URL.canParse: Node 20.20 answers wrongly for letters outside ASCII; isAddress asks instead', () => {
  const asking = tracked
    .filter(
      (file) => /^(apps|libs|tools|bench)\/.*\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('/address.ts'),
    )
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('URL.canParse'));
  expect(asking).toEqual([]);
});

test('no code file has more than 300 lines', () => {
  const code = tracked.filter(
    (file) => /^(apps|libs|tools)\/.*\.(ts|tsx|mjs)$/.test(file) && !/\.spec\.tsx?$/.test(file),
  );
  const long = code.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('the lock file holds the packages of every platform, or npm ci refuses it on all of them', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; inBundle?: boolean }>;
  };
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  const missing = Object.values(packages)
    .filter(({ inBundle }) => !inBundle)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !locked.has(name));
  expect(missing).toEqual([]);
});

test('every link in the documents leads to a file that is there', () => {
  const documents = tracked.filter((file) => file.endsWith('.md'));
  const dead = documents.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    return links
      .filter((link) => !existsSync(path.resolve(root, path.dirname(file), link)))
      .map((link) => `${file} -> ${link}`);
  });
  expect(dead).toEqual([]);
});

test('every command that README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(path.join(root, file), 'utf8');
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
    const unknown = named.filter((name) => !(name in scripts) && !['ci', 'install'].includes(name));
    expect(unknown).toEqual([]);
  }
});

test('docs/sources.md says what the sources declare; npm run docs:sources writes it', () => {
  const check = () =>
    execFileSync(process.execPath, ['tools/sources-doc.mjs', '--check'], { cwd: root, stdio: 'pipe' });
  expect(check).not.toThrow();
});
