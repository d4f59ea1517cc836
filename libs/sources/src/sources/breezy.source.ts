import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { defineSource, type SourcePage } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { htmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, readStubs } from '../reading/read-records.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { webAddress } from '../reading/web-address.js';

const named = z
  .union([text, z.object({ id: text, name: text }).transform(({ id, name }) => name || id)])
  .catch('');

const place = z
  .union([
    text.transform((name) => ({ name, is_remote: false, remote_details: '' })),
    z
      .object({
        name: text,
        city: text,
        state: named,
        country: named,
        is_remote: z
          .unknown()
          .optional()
          .transform((flag) => flag === true),
        remote_details: z
          .object({ label: text })
          .transform(({ label }) => label)
          .nullish()
          .catch(null),
      })
      .transform(({ name, city, state, country, ...rest }) => ({
        ...rest,
        name: name || [city, state, country].filter(Boolean).join(', '),
      })),
  ])
  .nullish()
  .catch(null);

const position = object({
  id: text,
  friendly_id: text.catch(''),
  name: neededText,
  url: text.catch(''),
  published_date: text.catch(''),
  type: named,
  location: place,
  locations: z.array(place).nullish().catch(null),
  salary: text.catch(''),
  company: named,
});
type Position = z.output<typeof position>;

/**
 * Breezy HR: a list without text, and a web page with JSON-LD for each vacancy.
 * The board's token is the first part of its host: `acme` in acme.breezy.hr.
 */
export const source = defineSource({
  id: 'breezy',
  name: 'Breezy HR',
  homepage: 'https://breezy.hr/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://breezy.hr/terms-of-service',
      readOn: '2026-11-22',
      summary:
        'No terms for reading the portals are known to us. The list is behind employers’ own public portals and asks for no key.',
    },
    attribution: 'From the employer’s own careers portal at Breezy HR.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented; 14 requests a second were answered with 403.
  pace: { minDelayMs: 1000, everyMinutes: 180, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, tenantOrigin(board, 'breezy.hr'), '/json'),
      headers: { Accept: 'application/json' },
    },
  ],

  read: (page) => (page.text.trimStart().startsWith('<') ? readVacancy(page) : readList(page)),

  boardAt: (url) => {
    const token = tenantIn(url, 'breezy.hr');
    return token === null || OWN_HOSTS.has(token) ? null : { token, origin: null };
  },
});

const OWN_HOSTS = new Set(['marketing', 'assets-cdn', 'attachments-cdn', 'gallery-cdn']);

function readList({ text: body, board }: SourcePage) {
  const read = readStubs({
    records: envelopeOf(list(z.unknown()), jsonPage(body, 'Breezy HR'), 'Breezy HR'),
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: position,
    listing: (record) => ({
      url: webAddress(record.url) ?? pageOf(board, record),
      title: record.name,
      company: record.company || null,
      location: placesOf(record) || null,
      description: '',
      postedOn: writtenDay(record.published_date),
      closesOn: null,
      requisitionId: null,
      extras: statedExtras({
        salary_text: record.salary,
        employment_type_text: /^other$/i.test(record.type) ? '' : record.type,
        remote_flag: remoteOf(record),
      }),
    }),
    detail: (record) => ({ url: pageOf(board, record), headers: { Accept: 'text/html' } }),
  });
  return { ...read, more: [], total: null };
}

/** The page's last part is the friendly id; where the list leaves it out, its address has it, and the bare id serves too. */
function pageOf(board: BoardAddress, { id, friendly_id, url }: Position): string {
  const part = friendly_id || /\/p\/([\w-]+)/.exec(url)?.[1] || id;
  return addressOn(board, tenantOrigin(board, 'breezy.hr'), `/p/${encodeURIComponent(part)}`);
}

const placesOf = ({ location, locations }: Position): string =>
  [...new Set([location, ...(locations ?? [])].map((one) => one?.name ?? ''))].filter(Boolean).join('; ');

/** The first place speaks for the vacancy; an unticked box is no statement that the work is on site. */
function remoteOf({ location, locations }: Position): string {
  const first = location ?? locations?.[0];
  if (!first?.is_remote) return '';
  return /remote|hybrid/i.test(first.remote_details ?? '') ? (first.remote_details ?? '') : 'remote';
}

function readVacancy({ text: body, request }: SourcePage) {
  const $ = htmlPage(body, 'Breezy HR');
  const [posting] = jobPostingsIn($);
  const address = addressIn($, posting?.['url'], request.url);
  const identity = {
    externalId: request.stub?.externalId ?? idIn(address) ?? keyIn(posting),
    url: webAddress(address),
  };
  if (identity.externalId === '')
    throw new SourceChanged('Breezy HR answered with a web page that names no vacancy.');
  const told = posting ? listingOfJobPosting(posting, identity) : writtenOn($, identity);
  if (!told.title || !told.description)
    throw new SourceChanged('Breezy HR answered with a web page without a vacancy’s title and text.');
  return oneVacancy(completed(request.stub, told));
}

/** The page's own address: portals write it in one of several places, old ones only into the button for applying. */
function addressIn($: CheerioAPI, marked: unknown, asked: string): string {
  const written = [
    $('link[rel="canonical"]').attr('href'),
    $('meta[property="og:url"]').attr('content'),
    marked,
    asked,
    $('a[href*="/apply"]').attr('href'),
  ];
  const found = written.find((one) => typeof one === 'string' && idIn(one) !== null);
  return typeof found === 'string' ? found.replace(/\/apply.*$/, '') : '';
}

/** The id in an address, 98323abf2296 in /p/98323abf2296-senior-coder. */
const idIn = (address: string): string | null =>
  /\/p\/([\da-f]{10,16})(?![\da-z])/i.exec(address)?.[1] ?? null;

/** What the markup names the vacancy by, where no address of the page does. */
const keyIn = (posting: Record<string, unknown> | undefined): string =>
  posting ? (identifierOf(posting) ?? idText(posting['url']) ?? '') : '';

/** What stands on the page itself; some portals leave the JSON-LD out. */
function writtenOn($: CheerioAPI, identity: { externalId: string; url: string | null }): Listing {
  const words = (selector: string) => $(selector).first().text().replace(/\s+/g, ' ').trim();
  return {
    ...identity,
    title: words('h1'),
    company: null,
    location: words('.meta-data .location, li.location') || null,
    description: $('.description').first().html()?.trim() ?? '',
    postedOn: null,
    closesOn: null,
    requisitionId: null,
    extras: statedExtras({
      salary_text: words('.meta-data .salary-range, li.salary-range'),
      employment_type_text: words('.meta-data .type, li.type').replace(/^%LABEL_POSITION_TYPE_|%$/g, ''),
      remote_flag: '',
    }),
  };
}
