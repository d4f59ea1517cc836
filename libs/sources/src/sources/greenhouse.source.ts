import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn, pathPiece } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { pathPieces } from '../reading/path-pieces.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const envelope = object({
  jobs: list(z.unknown()),
  meta: z.object({ total: amount }).nullish().catch(null),
});

/** Fields the employer made up; a value can be anything, so a strange one is no reason to lose the vacancy. */
const metadata = listOrNone(z.object({ name: text, value: z.unknown().optional() })).catch([]);
type Metadata = z.output<typeof metadata>;

const job = object({
  internal_job_id: z.unknown().optional(),
  title: neededText,
  absolute_url: text,
  company_name: text,
  location: object({ name: text }).nullish(),
  offices: listOrNone(z.object({ name: text })).catch([]),
  content: text,
  first_published: text,
  application_deadline: text,
  requisition_id: text,
  metadata,
});

/**
 * Greenhouse Job Board API: one answer holds the whole board.
 * The board's token is the name in its public address: `acme` in job-boards.greenhouse.io/acme.
 */
export const source = defineSource({
  id: 'greenhouse',
  name: 'Greenhouse',
  homepage: 'https://www.greenhouse.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developers.greenhouse.io/job-board.html',
      readOn: '2026-11-22',
      summary:
        'The API reference calls the job data public and asks for no key. Only an application needs one; we never send any.',
    },
    attribution: 'From the employer’s own job board at Greenhouse.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented. All boards share one host, so the pace is for all of them together.
  pace: { minDelayMs: 1000, everyMinutes: 120, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, 'https://boards-api.greenhouse.io', `/v1/boards/${pathPiece(board)}/jobs`, {
        content: 'true',
      }),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body }) => {
    const { jobs, meta } = envelopeOf(envelope, jsonPage(body, 'Greenhouse'), 'Greenhouse');
    const { listings, rejected } = readRecords({
      records: jobs,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: job,
      // "General interest" forms: the contract has them stand in the list without a job behind them.
      notAVacancy: (record) => (record.internal_job_id === null ? 'prospect post, not a vacancy' : null),
      listing: (record) => ({
        url: webAddress(record.absolute_url),
        title: record.title,
        company: record.company_name || null,
        // The text as it stands. An office called "Remote" beside a city is for the tags to weigh, not for us to mix in.
        location: record.location?.name || namesOf(record.offices) || null,
        description: unescapeHtml(record.content),
        // `updated_at` moves with every bulk edit; only the first publication dates a vacancy.
        postedOn: writtenDay(record.first_published),
        closesOn: writtenDay(record.application_deadline),
        requisitionId: record.requisition_id || null,
        extras: statedExtras({
          salary_text: payOf(record.metadata),
          employment_type_text: valueOf(record.metadata, EMPLOYMENT_TYPE),
          remote_flag: valueOf(record.metadata, WORKPLACE, SAYS_WORKPLACE),
        }),
      }),
    });
    return { listings, rejected, more: [], total: meta?.total ?? null };
  },

  boardAt: (url) => {
    const [first = '', second = '', third = ''] = pathPieces(url);
    const isApi = /^(boards-api|api)\.(eu\.)?greenhouse\.io$/.test(url.hostname);
    if (!isApi && !/^(job-)?boards\.(eu\.)?greenhouse\.io$/.test(url.hostname)) return null;
    // An embedded board is a script or frame that names the board in its query.
    const onPages = first === 'embed' ? (url.searchParams.get('for') ?? '') : first;
    const token = isApi ? (second === 'boards' ? third : '') : onPages;
    return /^[\w-]+$/.test(token) && !OWN_PAGES.test(token) ? { token, origin: null } : null;
  },
});

const OWN_PAGES = /^(users|sign_in|login|privacy|assets|v1)$/i;

const namesOf = (offices: readonly { name: string }[]): string =>
  offices
    .map(({ name }) => name)
    .filter(Boolean)
    .join('; ');

/** Names employers give these fields. */
const EMPLOYMENT_TYPE = [
  'employment type',
  'employment status',
  'time type',
  'job type',
  'position type',
  'commitment',
];
const WORKPLACE = [
  'location type',
  'workplace type',
  'workplace',
  'work arrangement',
  'work model',
  'work location',
];
/** Some employers write a street or a city into "Work Location"; that says nothing about remote or not. */
const SAYS_WORKPLACE = /\b(remote|hybrid|on-?\s?site|in-?\s?office|office|home|virtual|telework|telecommut)/i;
const PAY = /\b(pay|salary|compensation|wage|rate|hourly)\b/i;
/** Money beside the pay, which must not be read as the pay. */
const NOT_PAY = /\b(bonus|commission|stipend|relocation|sign[- ]?on|equity|ote|on[- ]target|incentive)\b/i;

/** The first field of such a name that says something in words; several chosen values stay in one text. */
function valueOf(fields: Metadata, names: readonly string[], saying = /\S/): string {
  for (const { name, value } of fields) {
    if (!names.includes(name.toLowerCase())) continue;
    const chosen: unknown[] = Array.isArray(value) ? value : [value];
    const said = chosen
      .filter((one) => typeof one === 'string')
      .join(', ')
      .trim();
    if (saying.test(said)) return said;
  }
  return '';
}

const currencyRange = z.object({ unit: text, min_value: amount, max_value: amount });

/** Ranges of money, with the unit of time where the field's own name tells it: "Hourly pay range". */
function payOf(fields: Metadata): string {
  return fields
    .filter(({ name }) => PAY.test(name) && !NOT_PAY.test(name))
    .map(({ name, value }) => {
      const range = currencyRange.safeParse(value);
      if (!range.success) return '';
      const { min_value: min, max_value: max, unit: currency } = range.data;
      return payInWords({ min, max, currency, per: perOf(name) });
    })
    .filter(Boolean)
    .join('; ');
}

function perOf(name: string): string {
  if (/\bhour/i.test(name)) return 'per hour';
  if (/\b(annual|year)/i.test(name)) return 'per year';
  return /\bmonth/i.test(name) ? 'per month' : '';
}
