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

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be from ${min} to ${max}`);

const address = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => isAddress(text) && protocols.includes(new URL(text).protocol),
      `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );

const onOff = z.enum(['on', 'off'], 'must be on or off').transform((text) => text === 'on');

export const SETTINGS = {
  NODE_ENV: {
    schema: z.enum(['development', 'test', 'production'], 'must be development, test or production'),
    default: 'development',
    about: 'In production no samples are served and nothing on a private address is ever fetched.',
  },
  HOST: {
    schema: z.string().min(1),
    default: '127.0.0.1',
    about: 'The address the web server listens on; 0.0.0.0 in a container.',
  },
  PORT: { schema: wholeNumber(0, 65535), default: '3000', about: 'The port of the web server.' },
  DATABASE_URL: {
    schema: address('postgres:', 'postgresql:'),
    default: null,
    about: 'Postgres 15 or newer. `npm start` brings its own when this is absent.',
  },
  DATA_DIR: {
    schema: z.string().min(1),
    default: '.data',
    about:
      'Where `npm start` keeps its own database and the operator password; below the project unless absolute.',
  },
  QUEUE_URL: {
    schema: address('postgres:', 'postgresql:', 'redis:', 'rediss:'),
    default: null,
    about:
      'Where queue jobs are kept: postgres://... or redis://... ; absent = the database. It may be wiped at any time.',
  },
  SAMPLES: {
    schema: onOff,
    default: null,
    about:
      'on = serve invented sample postings until the first live one arrives. Absent: on, but off in production.',
  },
  SIMULATOR_URL: {
    schema: address('http:'),
    default: null,
    about:
      'Address of the sample simulator on 127.0.0.1, the only private address ever fetched. Refused in production.',
  },
  CONTACT: {
    schema: z.string().min(3),
    default: null,
    about:
      'An e-mail or web address that job sources can reach you at; sent in the User-Agent. Live boards wait for it.',
  },
  OPERATOR_PASSWORD: {
    schema: z.string().min(8, 'must have at least 8 characters'),
    default: null,
    secret: true,
    about: 'Password of the user "operator" for /operator. Without it nobody gets in.',
  },
  OPERATOR_QUEUE_ACTIONS: {
    schema: onOff,
    default: 'off',
    about: 'on = the queue dashboard may retry, remove and pause; off = it only shows.',
  },
  USAJOBS_API_KEY: {
    schema: z.string().min(1),
    default: null,
    secret: true,
    sentToSources: true,
    about: 'Key of the USAJOBS API (free, developer.usajobs.gov). The source is on as soon as it is set.',
  },
  USAJOBS_EMAIL: {
    schema: z.email('must be an e-mail address'),
    default: null,
    sentToSources: true,
    about: 'The e-mail address the USAJOBS key was requested with.',
  },
  ADZUNA_APP_ID: {
    schema: z.string().min(1),
    default: null,
    sentToSources: true,
    about: 'The application id that belongs to the Adzuna key.',
  },
  ADZUNA_APP_KEY: {
    schema: z.string().min(1),
    default: null,
    secret: true,
    sentToSources: true,
    about: 'Key of the Adzuna API (free, developer.adzuna.com). The source is on as soon as it is set.',
  },
  CAREERONESTOP_TOKEN: {
    schema: z.string().min(1),
    default: null,
    secret: true,
    sentToSources: true,
    about:
      'Token of the CareerOneStop API (careeronestop.org/Developers), after its data request is approved. The source is on as soon as it is set.',
  },
  CATALOGUE: {
    schema: onOff,
    default: null,
    about:
      'on = the employers’ boards that come with Superbill are read. Absent: on in production, else off. Boards you add are read anyway.',
  },
  TICK_SECONDS: {
    schema: wholeNumber(1, 60),
    default: '60',
    about: 'How often a worker asks the database what is due.',
  },
  STALE_SECONDS: {
    schema: wholeNumber(1, 86_400),
    default: '120',
    about: 'Work that was queued this long ago and is still not done is queued again.',
  },
  QUEUE_LOCK_SECONDS: {
    schema: wholeNumber(1, 600),
    default: '30',
    about: 'A queue job whose worker gives no sign of life this long is handed to another.',
  },
  DRAIN_SECONDS: {
    schema: wholeNumber(0, 600),
    default: '25',
    about: 'On shutdown, how long running queue jobs may take to finish.',
  },
  LOG_FORMAT: {
    schema: z.enum(['text', 'json'], 'must be text or json'),
    default: 'text',
    about: 'json = one object per line, for log collectors.',
  },
} satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof SETTINGS;
