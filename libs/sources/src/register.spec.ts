import { expect, test } from '@jest/globals';
import type { Source } from './define-source.js';
import { lookUp, register } from './register.js';
import { sourceById, sources } from './registry.js';

const named = (id: string) => ({ id }) as Source;

test('a source is registered by putting its file into the folder', () => {
  expect([...sources.keys()]).toEqual(
    expect.arrayContaining(['greenhouse', 'jsonl-feed', 'lever', 'usajobs']),
  );
});

test('the built file and its original carry the same source', () => {
  for (const file of ['acme.source.ts', 'acme.source.js'])
    expect([...register([{ file, exports: { source: named('acme') } }]).keys()]).toEqual(['acme']);
});

test('a default export will do', () => {
  expect(register([{ file: 'acme.source.ts', exports: { default: named('acme') } }]).has('acme')).toBe(true);
});

test('a source unlike its file name stops the start', () => {
  const modules = [{ file: 'acme.source.ts', exports: { source: named('other') } }];
  expect(() => register(modules)).toThrow(
    'acme.source.ts declares the source "other". Name it "acme", or rename',
  );
});

test('a second source of the same id stops the start', () => {
  const modules = ['acme.source.ts', 'copy-of-acme.source.ts'].map((file) => ({
    file,
    exports: { source: named('acme') },
  }));
  expect(() => register(modules)).toThrow('copy-of-acme.source.ts declares the source "acme" a second time');
});

test('a file without a source says what to add', () => {
  expect(() => register([{ file: 'acme.source.ts', exports: {} }])).toThrow('export const source');
});

test('who asks for an unknown source is told the known ones', () => {
  const known = register([{ file: 'acme.source.ts', exports: { source: named('acme') } }]);
  expect(() => lookUp(known, 'monster')).toThrow('There is no source "monster". Known sources: acme.');
  expect(() => sourceById('monster')).toThrow(/greenhouse, .*lever/);
});
