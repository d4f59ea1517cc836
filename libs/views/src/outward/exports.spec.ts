import { describe, expect, test } from '@jest/globals';
import type { PostingSummary } from '#domain';
import { about, aSummary, HOSTILE, hourlyPay } from '../../spec-support/summaries.js';
import { EXPORT_FIELDS } from './export-record.js';
import { csvExport, ndjsonExport } from './index.js';

async function written(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** RFC 4180 to the letter; anything else fails the test. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`Not CSV: ${JSON.stringify(text.slice(at, at + 60))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

async function csvRecords(postings: PostingSummary[]): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = csvRows(await written(csvExport(postings, about)));
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]!])));
}

const jsonRecords = async (postings: PostingSummary[]): Promise<Record<string, unknown>[]> =>
  (await written(ndjsonExport(postings, about)))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an export as CSV', () => {
  test('has a header and one row for each posting, with source and attribution', async () => {
    const records = await csvRecords([aSummary(), aSummary({ id: 8, sources: ['remoteok', 'greenhouse'] })]);
    expect(records[0]).toMatchObject({
      id: '7',
      url: 'https://superbill.example/postings/7-medical-coder-quillback-health',
      employer: 'Quillback Health',
      remote: 'fully_remote',
      states_allowed: 'TX; OK',
      states_excluded: '',
      credentials_required: 'CPC or CCS',
      credentials_preferred: 'CRC (within 12 months of hire)',
      entry_level: 'true',
      pay_min: '24.5',
      pay_period: 'hour',
      pay_yearly_max: '64480',
      published_on: '2026-11-18',
      closed_at: '',
      source: 'greenhouse',
      attribution: 'From the employer’s own job board at Greenhouse.',
    });
    expect(records[1]).toMatchObject({
      source: 'remoteok; greenhouse',
      attribution: 'Source: Remote OK.; From the employer’s own job board at Greenhouse.',
    });
  });

  test('is a header alone when nothing is found', async () => {
    expect(await written(csvExport([], about))).toBe(`${EXPORT_FIELDS.join(',')}\r\n`);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '  =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '\0=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    '\u22121',
    '"=1+1"'.slice(1),
  ])('never starts a cell with what a spreadsheet would calculate: %j', async (title) => {
    const [record] = await csvRecords([aSummary({ title, employer: title, systems: [title, 'Epic'] })]);
    for (const cell of [record!['title'], record!['employer'], record!['systems']])
      expect(cell).toMatch(/^'/);
  });

  test('leaves words alone that only hold such characters further in', async () => {
    const [record] = await csvRecords([aSummary({ title: 'Coder - Remote (C+) = @home' })]);
    expect(record!['title']).toBe('Coder - Remote (C+) = @home');
  });

  test.each(HOSTILE)('holds any words in one cell of one row: %j', async (text) => {
    const records = await csvRecords([aSummary({ title: text, schedule: [text] }), aSummary({ id: 8 })]);
    expect(records.map(({ id }) => id)).toEqual(['7', '8']);
    const [exported] = await jsonRecords([aSummary({ title: text })]);
    expect(records[0]!['title']!.replace(/^'/, '')).toBe(String(exported!['title']).replace(/^'/, ''));
  });
});

describe('an export as NDJSON', () => {
  test('has the same fields, with lists as lists and what is not stated as null', async () => {
    const [record] = await jsonRecords([aSummary({ pay: null })]);
    expect(Object.keys(record!)).toEqual([...EXPORT_FIELDS]);
    expect(record).toMatchObject({
      states_allowed: ['TX', 'OK'],
      states_excluded: null,
      credentials_required: [{ any_of: ['CPC', 'CCS'], by: null }],
      pay_min: null,
      pay_yearly_max: null,
      source: ['greenhouse'],
    });
  });

  test('says of pay whether its period is written, and per what', async () => {
    const pay = hourlyPay({ period: 'unit', unit: 'chart', hourly: null, yearly: null, hoursBasis: null });
    const [record] = await jsonRecords([aSummary({ pay })]);
    expect(record).toMatchObject({ pay_period: 'unit', pay_unit: 'chart', pay_period_inferred: false });
  });

  test.each(HOSTILE)('has one line for each posting, for any reader of lines: %j', async (text) => {
    const lines = await written(
      ndjsonExport([aSummary({ title: text }), aSummary({ warnings: [text] })], about),
    );
    // Python and others end lines at more characters than LF.
    expect(lines.split(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)).toHaveLength(3);
    expect(lines).not.toMatch(/\p{Cs}/u);
  });
});

test.each([csvExport, ndjsonExport])('what may not be passed on is in no export', async (exported) => {
  const theirs = aSummary({ title: 'Secret Biller', sources: ['remotive'] });
  const text = await written(exported([theirs, aSummary()], about));
  expect(text).not.toContain('Secret');
  expect(text).toContain('Quillback');
});

test.each([csvExport, ndjsonExport])(
  'an export asks for a posting only when its reader does',
  async (exported) => {
    let given = 0;
    async function* endless(): AsyncGenerator<PostingSummary> {
      for (;;) yield aSummary({ id: ++given });
    }
    const pieces = exported(endless(), about);
    await pieces.next();
    await pieces.next();
    await pieces.return(undefined);
    expect(given).toBeLessThanOrEqual(2);
  },
);
