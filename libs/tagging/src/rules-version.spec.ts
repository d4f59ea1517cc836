import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { RULES_VERSION } from '#tagging';
import { DECIDING_CODE } from './registry.js';
import { versionOf } from './rules-version.js';

test('the version counts every file that decides: tables, decisions, helpers, reading of text, states', () => {
  const names = DECIDING_CODE.map((file) => file.slice(0, file.indexOf('\n')));
  expect(names).toEqual(
    expect.arrayContaining([
      'tagging/define-tag.ts',
      'tagging/tags/remote.tag.ts',
      'tagging/rules/remote/remote-choice.ts',
      'tagging/rules/states/states-rule.ts',
      'text/readable-text.ts',
      'text/states-named.ts',
      'domain/states.ts',
    ]),
  );
  expect(names.filter((name) => /\.spec\.|\.d\.ts/.test(name))).toEqual([]);
});

test('any changed, added or renamed file makes another version; line ends do not', () => {
  expect(versionOf(DECIDING_CODE)).toBe(RULES_VERSION);
  const [first = '', ...others] = DECIDING_CODE;
  const versions = [
    versionOf([`${first} `, ...others]),
    versionOf(others),
    versionOf([...DECIDING_CODE, 'tagging/new.ts\n']),
    versionOf([`x${first}`, ...others]),
  ];
  expect(new Set([RULES_VERSION, ...versions]).size).toBe(versions.length + 1);
  expect(versionOf(DECIDING_CODE.map((file) => file.replaceAll('\n', '\r\n')))).toBe(RULES_VERSION);
});

test('two processes name the same version', () => {
  const ask = () =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', "console.log((await import('#tagging')).RULES_VERSION)"],
      {
        cwd: path.resolve(import.meta.dirname, '../../..'),
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      },
    ).stdout.trim();
  const version = ask();
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(ask()).toBe(version);
});
