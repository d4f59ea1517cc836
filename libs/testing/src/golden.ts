import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares `actual` with the committed file. `npm run golden` writes the files anew; the difference is then read in
 * review like any other change.
 */
export function expectGolden(file: string, actual: unknown): void {
  const text = `${JSON.stringify(actual, null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file))
    throw new Error(`No golden file ${file}. Run "npm run golden", read what it wrote, commit it.`);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
