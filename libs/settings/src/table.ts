import { isIP } from 'node:net';
import { z } from 'zod';
import { MAIL_SETTINGS } from './mail-settings.js';
import { address, onOff, wholeNumber, type SettingRow } from './setting-row.js';

const proxies = z
  .string()
  .transform((text) => text.split(',').map((hop) => hop.trim()))
  .refine(
    (hops) => hops.every(isHop),
    'must be addresses, networks such as 10.0.0.0/8, or loopback, parted by commas',
  );

/** A range that takes in everybody would let everybody say who he is. */
function isHop(hop: string): boolean {
  const [ip = '', bits, ...rest] = hop.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(ip)] ?? 0;
  if (longest === 0) return hop === 'loopback';
  return (
    rest.length === 0 && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= longest))
  );
}

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
  PUBLIC_URL: {
    schema: address('http:', 'https:').transform((text) => new URL(text).origin),
    default: null,
    about:
      'Where readers find the site, such as https://superbill.example; stands in feeds, site maps and mails. Absent: the address that was asked.',
  },
  INDEXNOW_KEY: {
    schema: z.string().regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits or dashes'),
    default: null,
    about:
      'A word of your own, served at /<key>.txt. With it search engines are told at once which postings are new or gone (indexnow.org); needs PUBLIC_URL. Absent: nobody is told.',
  },
  TRUSTED_PROXIES: {
    schema: proxies,
    default: null,
    about:
      'Addresses or networks of the proxies in front of the site, parted by commas, or loopback. Only from these is X-Forwarded-For believed.',
  },
  API_REQUESTS_PER_MINUTE: {
    schema: wholeNumber(0, 1_000_000),
    default: '300',
    about: 'Requests a minute that one address may make to the API, feeds and /mcp together. 0 = no limit.',
  },
  PAGE_REQUESTS_PER_MINUTE: {
    schema: wholeNumber(0, 1_000_000),
    default: '600',
    about: 'The same for pages.',
  },
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
  PAGES_KEPT_DAYS: {
    // A vacancy's own page is asked for again after a week; until then the kept one stands for it.
    schema: wholeNumber(8, 3_650),
    default: '90',
    about:
      'How many days fetched pages are kept, from 8 to 3650. Listings and postings stay. See docs/keeping.md.',
  },
  ...MAIL_SETTINGS,
  LOG_FORMAT: {
    schema: z.enum(['text', 'json'], 'must be text or json'),
    default: 'text',
    about: 'json = one object per line, for log collectors.',
  },
} satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof SETTINGS;
