import type { z } from 'zod';
import type { SettingRow } from './setting-row.js';
import { SETTINGS, type SettingName } from './table.js';

type Value<N extends SettingName> = z.output<(typeof SETTINGS)[N]['schema']>;
type WithDefault = {
  [N in SettingName]: (typeof SETTINGS)[N]['default'] extends string ? N : never;
}[SettingName];

/** Every setting by its name; those without default are null when absent. */
export type Settings = { [N in SettingName]: N extends WithDefault ? Value<N> : Value<N> | null };

/** Thrown at start-up; the message lists every wrong setting in one go and says what is allowed. */
export class SettingsError extends Error {}

/** Reads settings from the environment. An empty value counts as absent. Throws `SettingsError`. */
export function loadSettings(env: Record<string, string | undefined>): Settings {
  const wrong: string[] = [];
  const read = (name: SettingName): unknown => {
    const row: SettingRow = SETTINGS[name];
    const text = env[name] || row.default;
    if (text === null) return null;
    const parsed = row.schema.safeParse(text);
    if (parsed.success) return parsed.data;
    const shown = row.secret ? '' : ` (it is "${text}")`;
    wrong.push(`${name} ${parsed.error.issues[0]?.message ?? 'is not valid'}${shown}`);
    return null;
  };
  const names = Object.keys(SETTINGS) as SettingName[];
  const settings = Object.fromEntries(names.map((name) => [name, read(name)])) as Settings;

  const production = settings.NODE_ENV === 'production';
  if (production && settings.SIMULATOR_URL) wrong.push('SIMULATOR_URL must not be set in production');
  if (production && settings.SAMPLES) wrong.push('SAMPLES must be off in production');
  const {
    SMTP_URL,
    PUBLIC_URL,
    LINK_SECRET,
    MAIL_POSTAL_ADDRESS,
    DKIM_DOMAIN,
    DKIM_SELECTOR,
    DKIM_PRIVATE_KEY,
  } = settings;
  if (SMTP_URL) {
    // Mail that can't be answered for by law, or whose links lead nowhere, must not leave.
    for (const [name, value] of Object.entries({ PUBLIC_URL, LINK_SECRET, MAIL_POSTAL_ADDRESS }))
      if (!value) wrong.push(`${name} is needed with SMTP_URL`);
  }
  if (settings.INDEXNOW_KEY && !PUBLIC_URL) wrong.push('PUBLIC_URL is needed with INDEXNOW_KEY');
  if (DKIM_DOMAIN && !(DKIM_SELECTOR && DKIM_PRIVATE_KEY))
    wrong.push('DKIM_SELECTOR and DKIM_PRIVATE_KEY are needed with DKIM_DOMAIN');
  if (wrong.length > 0) throw new SettingsError(`These settings need mending: ${wrong.join('; ')}.`);
  return settings;
}

/** Samples are for looking around: on unless said otherwise, never in production. */
export const samplesAreOn = (settings: Settings): boolean =>
  settings.SAMPLES ?? settings.NODE_ENV !== 'production';

/** The catalogue's boards are other people's servers: asked in production, elsewhere only on purpose. */
export const catalogueIsOn = (settings: Settings): boolean =>
  settings.CATALOGUE ?? settings.NODE_ENV === 'production';
