import type { SettingRow } from './setting-row.js';
import { SETTINGS } from './table.js';

/** The text of `.env.example`, so that the file can't drift from the table. */
export function envExample(): string {
  const blocks = Object.entries<SettingRow>(SETTINGS).map(
    ([name, row]) => `# ${row.about}\n${row.default === null ? `# ${name}=` : `${name}=${row.default}`}\n`,
  );
  return `# Every setting, with its default. Copy to .env and change what you need.\n\n${blocks.join('\n')}`;
}
