import type { z } from 'zod';
import { SETTINGS, type SettingName, type SettingRow } from './table.js';

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
  if (wrong.length > 0) throw new SettingsError(`These settings need mending: ${wrong.join('; ')}.`);
  return settings;
}

/** Samples are for looking around: on unless said otherwise, never in production. */
export const samplesAreOn = (settings: Settings): boolean =>
  settings.SAMPLES ?? settings.NODE_ENV !== 'production';

/** The catalogue's boards are other people's servers: asked in production, elsewhere only on purpose. */
export const catalogueIsOn = (settings: Settings): boolean =>
  settings.CATALOGUE ?? settings.NODE_ENV === 'production';
