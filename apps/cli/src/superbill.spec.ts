import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { superbill } from './superbill.js';

async function run(args: string[], input = ''): Promise<{ code: number; lines: string[]; errors: string }> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const code = await superbill(args, { input: Readable.from([input]), output, errors, env: {} });
  for (const stream of [output, errors]) stream.end();
  return { code, lines: (await text(output)).split('\n').filter(Boolean), errors: await text(errors) };
}
const json = (lines: string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('superbill same', () => {
  const listing = {
    title: 'Medical Coder II',
    company: 'Quillback Health',
    location: 'Remote',
    description: 'Codes charts. '.repeat(20),
  };

  test('answers each pair in order, and says of a bad line what is wrong with it', async () => {
    const lines = [
      JSON.stringify({
        id: 'copy',
        a: listing,
        b: { ...listing, company: 'Quillback Health, Inc.', url: null },
      }),
      'no json',
      JSON.stringify({ id: 'alone', a: listing }),
      JSON.stringify({ id: 4, a: listing, b: { ...listing, title: 'Medical Coder III' } }),
      JSON.stringify({ id: 'empty', a: {}, b: {} }),
    ];
    const { code, lines: out } = await run(['same'], lines.join('\n'));
    expect(code).toBe(1);
    expect(json(out)).toEqual([
      { id: 'copy', same: true, why: expect.stringContaining('one employer') },
      { line: 2, error: expect.stringContaining('JSON') },
      { id: 'alone', error: expect.stringContaining('"b"') },
      { id: '4', same: false, why: 'different levels: 2 and 3' },
      { id: 'empty', same: false, why: expect.stringContaining('not known') },
    ]);
  });
});

describe('superbill tag', () => {
  const coder = {
    id: 'a',
    title: 'Remote Inpatient Coder',
    company: 'Quillback Health',
    location: 'Remote - USA',
    description: '<p>Assigns ICD-10-CM and PCS codes. CCS required.</p>',
    extras: { remote_flag: true },
  };

  test('answers each line with tags and the quotes that prove them, in order', async () => {
    const lines = [
      coder,
      { ...coder, id: 'b', title: 'Line Cook', description: 'Cooks.', location: null, extras: null },
    ];
    const { code, lines: out } = await run(['tag'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(code).toBe(0);
    const [a, b] = json(out);
    expect(a).toMatchObject({ id: 'a', tags: { in_field: true, role: 'coder', remote: 'fully_remote' } });
    expect(a?.['evidence']).not.toHaveLength(0);
    expect(b).toMatchObject({ id: 'b', tags: { in_field: false } });
  });

  test('a bad line is answered with what is wrong, the others go on, and the exit code tells', async () => {
    const input = [
      '{nonsense',
      JSON.stringify({ ...coder, id: 7 }),
      JSON.stringify({ id: 'x', title: 5 }),
      '{"title":"no id"}',
    ];
    const { code, lines } = await run(['tag'], input.join('\n'));
    expect(code).toBe(1);
    expect(json(lines)).toEqual([
      { line: 1, error: 'This line is not JSON.' },
      expect.objectContaining({ id: '7' }),
      { id: 'x', error: expect.stringContaining('"title"') },
      { line: 4, error: expect.stringContaining('"id"') },
    ]);
  });
});

describe('superbill read', () => {
  test('gives the listings of a saved page, one a line', async () => {
    const page = JSON.stringify({
      id: '1',
      title: 'Coder',
      company: 'A',
      location: 'Remote',
      description: 'Codes.',
    });
    const { code, lines } = await run(['read', 'jsonl-feed'], page);
    expect(code).toBe(0);
    expect(json(lines)).toEqual([expect.objectContaining({ externalId: '1', title: 'Coder' })]);
  });

  test('names the sources it knows when it is asked for another', async () => {
    const { code, errors } = await run(['read', 'nosuch'], '');
    expect(code).toBe(1);
    expect(errors).toMatch(/"nosuch".*greenhouse.*usajobs/);
  });
});

test('an unknown command is answered with those there are', async () => {
  const { code, errors } = await run(['tga']);
  expect(code).toBe(2);
  expect(errors).toMatch(/no command "tga".*migrate, read, replay, retag, same, source, tag/);
});

test('help names every command', async () => {
  const { lines } = await run(['help']);
  expect(lines.join('\n')).toMatch(
    /superbill migrate[^]*superbill read SOURCE[^]*superbill retag[^]*superbill source list[^]*superbill tag/,
  );
});
