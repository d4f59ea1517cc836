import { z } from 'zod';
import { defineSource, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { utcDayOfEpoch } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { mustBeAll } from '../reading/search-words.js';
import { amount, list, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const optional = text.catch('');

const envelope = object({
  data: list(z.unknown()),
  links: object({ next: optional }).nullish().catch(null),
  meta: object({ total: amount }).nullish().catch(null),
});

const job = object({
  company_name: optional,
  title: neededText,
  description: optional,
  remote: z.unknown().optional(),
  url: optional,
  job_types: texts.catch([]),
  location: optional,
  created_at: amount.catch(null),
});

/**
 * Arbeitnow job board API: mostly jobs in Germany; of use to us only for the few that may be done from anywhere.
 * There is no search, so the one board's token is `all`.
 */
export const source = defineSource({
  id: 'arbeitnow',
  name: 'Arbeitnow',
  homepage: 'https://www.arbeitnow.com/',
  kind: 'job-board',
  access: {
    terms: {
      url: 'https://www.arbeitnow.com/api/job-board-api',
      readOn: '2026-11-22',
      summary: 'Free API without a key; a link back is asked for. No figure for its pace is stated.',
    },
    attribution: 'Source: Arbeitnow (arbeitnow.com).',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 3_000, everyMinutes: 720, expectNewWithinDays: 7 },

  start: (board) => {
    mustBeAll(board.token, 'Arbeitnow');
    return [
      {
        url: addressOn(board, 'https://www.arbeitnow.com', '/api/job-board-api', { page: '1' }),
        headers: { Accept: 'application/json' },
      },
    ];
  },

  read: ({ text: body, request }) => {
    const { data, links, meta } = envelopeOf(envelope, jsonPage(body, 'Arbeitnow'), 'Arbeitnow');
    const { listings, rejected } = readRecords({
      records: data,
      idOf: ({ slug }) => idText(slug),
      withoutId: 'slug is missing',
      shape: job,
      listing: (record) => ({
        url: webAddress(record.url),
        title: plainWords(record.title),
        company: plainWords(record.company_name) || null,
        location: plainWords(record.location) || null,
        description: unescapeHtml(record.description),
        postedOn: utcDayOfEpoch(record.created_at),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: '',
          employment_type_text: record.job_types.join(', '),
          remote_flag: record.remote === true ? 'remote' : '',
        }),
      }),
    });
    const more = data.length === 0 ? [] : nextPage(links?.next ?? '', request);
    const isFirst = (numberInQuery(request, 'page') ?? 1) === 1;
    return { listings, rejected, more, total: isFirst ? (meta?.total ?? null) : null };
  },
});

/** Only the number is taken from the link, so that a board on another origin stays there. */
function nextPage(link: string, request: SourceRequest): SourceRequest[] {
  const page = numberInQuery(request, 'page');
  const next = numberInQuery({ url: link }, 'page');
  return page === null || next === null || next <= page ? [] : [withQuery(request, { page: String(next) })];
}
