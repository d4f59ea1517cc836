import { isAddress } from '#domain';
import { z } from 'zod';

/** One row per setting: what it accepts, what holds when it is absent, whether logs may show it, what it is for. */
export interface SettingRow {
  schema: z.ZodType;
  /** As it would be written in the environment; null = no default. */
  default: string | null;
  secret?: true;
  /** A source's request may name it in braces; it is filled in when the request leaves. */
  sentToSources?: true;
  about: string;
}

export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be from ${min} to ${max}`);

export const address = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => isAddress(text) && protocols.includes(new URL(text).protocol),
      `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );

export const onOff = z.enum(['on', 'off'], 'must be on or off').transform((text) => text === 'on');
