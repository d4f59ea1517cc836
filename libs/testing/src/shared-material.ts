import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Real captures and labelled postings are kept beside the project and never copied into it. Returns the path, or null
 * on a machine that hasn't got them; tests then say so and run on the project's own fixtures alone.
 */
export function sharedMaterial(...parts: string[]): string | null {
  const file = path.resolve(import.meta.dirname, '../../../../shared', ...parts);
  return existsSync(file) ? file : null;
}
