import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const envelope = object({ jobs: list(z.unknown()), 'job-count': amount.catch(null) });

const optional = text.catch('');
const job = object({
  url: optional,
  title: neededText,
  company_name: optional,
  job_type: optional,
  publication_date: optional,
  candidate_required_location: optional,
  salary: optional,
  description: optional,
});

const SEARCH = {
  source: 'Remotive',
  words: { search: 'search', category: 'category', company: 'company_name' },
  example: 'search=medical billing',
  orAll: true,
} as const;

/**
 * Remotive API: remote jobs of the whole world, a day late by intention, one answer for all.
 *
 * A board is a search, and its token says which: `search=medical billing`, `category=medical`, or `all`; see SEARCH for
 * the words there are. Four requests a day are allowed for everything together, so one board is all there should be.
 */
export const source = defineSource({
  id: 'remotive',
  name: 'Remotive',
  homepage: 'https://remotive.com/',
  kind: 'job-board',
  partial: true,
  access: {
    terms: {
      url: 'https://github.com/remotive-com/remote-jobs-api',
      readOn: '2026-11-22',
      summary:
        'Free without a key. Link to the job on Remotive and name Remotive as the source; no sign-up wall in front; not to be passed on to Google Jobs, Jooble, LinkedIn and the like; at most four requests a day and two a minute.',
    },
    attribution: 'Source: Remotive (remotive.com).',
    passOn: false,
    keySetting: null,
    onByDefault: true,
  },
  // Three pulls a day leave the fourth request for a second try.
  pace: { minDelayMs: 60_000, everyMinutes: 480, expectNewWithinDays: 30 },

  start: (board) => [
    {
      url: addressOn(
        board,
        'https://remotive.com',
        '/api/remote-jobs',
        searchParameters(board.token, SEARCH),
      ),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body }) => {
    const { jobs, 'job-count': count } = envelopeOf(envelope, jsonPage(body, 'Remotive'), 'Remotive');
    const { listings, rejected } = readRecords({
      records: jobs,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: job,
      listing: (record) => ({
        url: webAddress(record.url),
        title: plainWords(record.title),
        company: plainWords(record.company_name) || null,
        location: plainWords(record.candidate_required_location) || null,
        description: unescapeHtml(record.description),
        postedOn: writtenDay(record.publication_date),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: plainWords(record.salary),
          employment_type_text: record.job_type === 'other' ? '' : record.job_type.replaceAll('_', ' '),
          remote_flag: 'remote',
        }),
      }),
    });
    return { listings, rejected, more: [], total: count };
  },
});
