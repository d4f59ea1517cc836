import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { mustBeAll } from '../reading/search-words.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const optional = text.catch('');
const job = object({
  url: optional,
  title: neededText,
  description: optional,
  company_name: optional,
  location: optional,
  pub_date: optional,
});

/**
 * Working Nomads "exposed jobs": the latest few dozen remote jobs in one answer.
 * There is no search, so the one board's token is `all`.
 */
export const source = defineSource({
  id: 'workingnomads',
  name: 'Working Nomads',
  homepage: 'https://www.workingnomads.com/',
  kind: 'job-board',
  partial: true,
  access: {
    terms: {
      url: 'https://www.workingnomads.com/api/exposed_jobs/',
      readOn: '2026-11-22',
      summary: 'Readable without a key, but no terms were found: ask before its jobs are published.',
    },
    attribution: 'Source: Working Nomads (workingnomads.com).',
    passOn: false,
    keySetting: null,
    onByDefault: false,
  },
  pace: { minDelayMs: 5_000, everyMinutes: 720, expectNewWithinDays: 7 },

  start: (board) => {
    mustBeAll(board.token, 'Working Nomads');
    return [
      {
        url: addressOn(board, 'https://www.workingnomads.com', '/api/exposed_jobs/'),
        headers: { Accept: 'application/json' },
      },
    ];
  },

  read: ({ text: body }) => {
    const records = envelopeOf(list(z.unknown()), jsonPage(body, 'Working Nomads'), 'Working Nomads');
    const { listings, rejected } = readRecords({
      records,
      idOf: keyOf,
      withoutId: 'url is missing, and nothing else names the job',
      shape: job,
      listing: (record) => ({
        url: webAddress(record.url),
        title: plainWords(record.title),
        company: plainWords(record.company_name) || null,
        location: plainWords(record.location) || null,
        description: unescapeHtml(record.description),
        postedOn: writtenDay(record.pub_date),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({ salary_text: '', employment_type_text: '', remote_flag: 'remote' }),
      }),
    });
    return { listings, rejected, more: [], total: null };
  },
});

/** The number in /job/go/1891955/ where there is one, otherwise the whole address. */
function keyOf({ url }: Record<string, unknown>): string | null {
  const address = idText(url);
  return /\/job\/go\/(\d+)/.exec(address ?? '')?.[1] ?? address;
}
