import type { BoardAddress, Listing } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { employerSite } from '../reading/employer-site.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'Recruitee';
const DOMAIN = 'recruitee.com';

const words = text.catch('');
const flag = z.boolean().catch(false);
const number = amount.catch(null);
const place = z.object({ name: words, city: words, state: words, country: words });
const translation = z.object({ title: words, description: words, requirements: words });

const envelope = object({ offers: list(z.unknown()) });
const offer = object({
  slug: words,
  title: words,
  status: words,
  careers_url: words,
  careers_apply_url: words,
  company_name: words,
  created_at: words,
  published_at: words,
  close_at: words,
  employment_type_code: words,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  location: words,
  city: words,
  state_name: words,
  country: words,
  locations: listOrNone(place).catch([]),
  salary: z.object({ min: number, max: number, period: words, currency: words }).nullish().catch(null),
  min_hours: number,
  max_hours: number,
  description: words,
  requirements: words,
  translations: z
    .record(z.string(), translation.catch({ title: '', description: '', requirements: '' }))
    .catch({}),
});
type Offer = z.output<typeof offer>;

/**
 * Recruitee (Tellent) careers sites: one answer holds the whole board with all texts.
 * The board's token is the first part of the host, `acme` in acme.recruitee.com, or the employer's own host where the site
 * stands there: `jobs.acme.example`.
 */
export const source = defineSource({
  id: 'recruitee',
  name: NAME,
  homepage: 'https://recruitee.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://docs.recruitee.com/reference/authentication-1',
      readOn: '2026-11-22',
      summary:
        'The Careers Site API is documented for showing an employer’s offers elsewhere. It answers without a key until 10 February 2027; from then on only with a token that the employer makes, and the documentation asks for one already.',
    },
    attribution: 'From the employer’s own careers site at Recruitee.',
    passOn: true,
    keySetting: null,
    // A token is the employer's to give: an operator decides, and asks for one before the day in the terms.
    onByDefault: false,
  },
  pace: { minDelayMs: 1000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    { url: addressOn(board, siteOf(board), '/api/offers'), headers: { Accept: 'application/json' } },
  ],

  read: ({ text: body, board }) => {
    const { offers } = envelopeOf(envelope, jsonPage(body, NAME), NAME);
    const { listings, rejected } = readRecords({
      records: offers,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: offer,
      notAVacancy: (record) => {
        if (record.status && record.status !== 'published')
          return `not open to the public but ${record.status}`;
        return inOneLanguage(record).title ? null : 'title is missing';
      },
      listing: (record) => factsOf(record, board),
    });
    return { listings, rejected, more: [], total: null };
  },

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token === null ? null : { token, origin: null };
  },
});

const siteOf = (board: BoardAddress): string =>
  board.token.includes('.') ? employerSite(board, NAME).origin : tenantOrigin(board, DOMAIN);

/** The texts stand in the offer itself, in the site's first language; else in a translation, in English if there is one. */
function inOneLanguage({
  title,
  description,
  requirements,
  translations,
}: Offer): z.output<typeof translation> {
  const other = translations['en'] ?? Object.values(translations)[0];
  const texts = description || requirements ? { description, requirements } : other;
  return {
    title: title || (other?.title ?? ''),
    description: texts?.description ?? '',
    requirements: texts?.requirements ?? '',
  };
}

const PERIODS: Record<string, string> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  year: 'per year',
};

function factsOf(record: Offer, board: BoardAddress): Omit<Listing, 'externalId'> {
  const { title, description, requirements } = inOneLanguage(record);
  const { salary, min_hours: from, max_hours: to } = record;
  const hours = [...new Set([from, to])].filter((one) => one !== null && one > 0).join(' - ');
  const page = record.slug ? addressOn(board, siteOf(board), `/o/${encodeURIComponent(record.slug)}`) : '';
  return {
    url: webAddress(record.careers_url) ?? webAddress(page) ?? webAddress(record.careers_apply_url),
    title,
    company: record.company_name || null,
    location: placesOf(record) || null,
    description: joined(
      paragraph(unescapeHtml(description)),
      section('Requirements', paragraph(unescapeHtml(requirements))),
      section('Hours per week', paragraph(hours)),
    ),
    postedOn: writtenDay(record.published_at) ?? writtenDay(record.created_at),
    closesOn: writtenDay(record.close_at),
    requisitionId: null,
    extras: statedExtras({
      salary_text: payInWords({
        min: salary?.min ?? null,
        max: salary?.max ?? null,
        currency: salary?.currency ?? '',
        per: PERIODS[salary?.period ?? ''] ?? (salary?.period ? `per ${salary.period}` : ''),
      }),
      employment_type_text: employmentOf(record),
      remote_flag: workplaceOf(record),
    }),
  };
}

/** `parttime_fixed_term` -> "part-time fixed term". */
const employmentOf = ({ employment_type_code: code }: Offer): string =>
  code.replace(/^(full|part)time/, '$1-time').replaceAll('_', ' ');

const workplaceOf = ({ remote, hybrid, on_site: onSite }: Offer): string =>
  [remote ? 'remote' : '', hybrid ? 'hybrid' : '', onSite ? 'on-site' : ''].filter(Boolean).join(' or ');

function placesOf(record: Offer): string {
  const inWords = (parts: string[]) => [...new Set(parts)].filter(Boolean).join(', ');
  const own = record.location || inWords([record.city, record.state_name, record.country]);
  const places = record.locations.map(
    ({ city, state, country, name }) => inWords([city, state, country]) || name,
  );
  return (places.length > 1 || !own ? [...new Set(places)].filter(Boolean).join('; ') : own) || own;
}
