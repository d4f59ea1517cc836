import { SourceChanged } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const MOST_AT_ONCE = '100';

const envelope = object({ jobs: list(z.unknown()), jobCount: amount.catch(null) });

const optional = text.catch('');
const money = amount.catch(null);
const job = object({
  url: optional,
  jobTitle: neededText,
  companyName: optional,
  jobType: texts.catch([]),
  jobGeo: texts.catch([]),
  jobExcerpt: optional,
  jobDescription: optional,
  pubDate: optional,
  salaryMin: money,
  salaryMax: money,
  salaryCurrency: optional,
  salaryPeriod: optional,
});
type Job = z.output<typeof job>;

const SEARCH = {
  source: 'Jobicy',
  words: { geo: 'geo', industry: 'industry', tag: 'tag' },
  example: 'geo=usa&industry=healthcare',
  orAll: true,
} as const;

/**
 * Jobicy API: the latest remote jobs, at most a hundred, some three hours late, one answer for all.
 *
 * A board is a search, and its token says which: `geo=usa&tag=medical coding`, or `all`; see SEARCH for the words there
 * are. One request an hour is allowed for everything together, so keep to one board, two at most.
 */
export const source = defineSource({
  id: 'jobicy',
  name: 'Jobicy',
  homepage: 'https://jobicy.com/',
  kind: 'job-board',
  partial: true,
  access: {
    terms: {
      url: 'https://jobi.cy/apidocs',
      readOn: '2026-11-22',
      summary:
        'Free without a key. Credit Jobicy with a direct link, and let the button for applying lead to the address in the feed; not to be passed on to Google Jobs, LinkedIn, Jooble and the like; at most one request an hour.',
    },
    attribution: 'Source: Jobicy (jobicy.com).',
    passOn: false,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 60_000, everyMinutes: 180, expectNewWithinDays: 30 },

  start: (board) => [
    {
      url: addressOn(board, 'https://jobicy.com', '/api/v2/remote-jobs', {
        count: MOST_AT_ONCE,
        ...searchParameters(board.token, SEARCH),
      }),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body }) => {
    const answer = jsonPage(body, 'Jobicy');
    if (isObject(answer) && answer['success'] === false) throw new SourceChanged(refusalIn(answer));
    const { jobs, jobCount } = envelopeOf(envelope, answer, 'Jobicy');
    const { listings, rejected } = readRecords({
      records: jobs,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: job,
      listing: (record) => ({
        url: webAddress(record.url),
        title: plainWords(record.jobTitle),
        company: plainWords(record.companyName) || null,
        location: plainWords(record.jobGeo.join(', ')) || null,
        description: unescapeHtml(record.jobDescription || record.jobExcerpt),
        postedOn: writtenDay(record.pubDate),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payOf(record),
          employment_type_text: plainWords(record.jobType.join(', ')),
          remote_flag: 'remote',
        }),
      }),
    });
    return { listings, rejected, more: [], total: jobCount };
  },
});

function refusalIn(answer: Record<string, unknown>): string {
  const said = [answer['error'], answer['message']].find((words) => typeof words === 'string');
  return `Jobicy refused the request${said ? `: ${String(said).slice(0, 200)}` : ' without saying why'}.`;
}

const PERIODS: Record<string, string> = {
  yearly: 'per year',
  monthly: 'per month',
  weekly: 'per week',
  daily: 'per day',
  hourly: 'per hour',
};

function payOf({ salaryMin: min, salaryMax: max, salaryCurrency: currency, salaryPeriod }: Job): string {
  const period = salaryPeriod.toLowerCase();
  return payInWords({ min, max, currency, per: PERIODS[period] ?? period });
}
