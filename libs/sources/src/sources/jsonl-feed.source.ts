import { SourceChanged } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { writtenDay } from '../reading/calendar-day.js';
import { parseJson, withoutByteOrderMark } from '../reading/json-page.js';
import { idText, readRecords } from '../reading/read-records.js';
import { object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'The JSON Lines feed';

const line = object({
  title: text,
  company: text,
  location: text,
  description: text,
  url: text,
  posted_on: text,
  closes_on: text,
  requisition_id: text,
  extras: object({
    salary_text: text,
    employment_type_text: text,
    remote_flag: z.union([z.boolean().transform(flagInWords), text], {
      error: 'is neither text nor true or false',
    }),
  }).nullish(),
});

/**
 * JSON Lines: what an employer or a school can publish with a script of ten lines. The board's token is the feed's
 * whole address. One JSON object a line, UTF-8:
 *
 * | field            | meaning                                                                               |
 * |------------------|---------------------------------------------------------------------------------------|
 * | id               | required; stays the same as long as the vacancy is open                               |
 * | title            | required, may be empty where there is a description                                   |
 * | company          | required, may be null: the employer the board belongs to then stands in               |
 * | location         | required, may be null; free text, several places in one                               |
 * | description      | required, HTML or plain text; may be empty where there is a title                     |
 * | url              | the vacancy's own page, http or https                                                 |
 * | posted_on        | day of publication, YYYY-MM-DD (a time after it is ignored)                           |
 * | closes_on        | last day for applying, YYYY-MM-DD                                                     |
 * | requisition_id   | the employer's own number                                                             |
 * | extras           | { salary_text, employment_type_text, remote_flag }: text, remote_flag also true/false |
 *
 * Other fields are ignored. "Required" is what a publisher should write; of a line that falls short of it, as much is
 * read as can be: only one without an id, or with neither title nor description, is rejected. A feed without any line
 * is taken for a failure, not for "no vacancies": nothing tells an empty file from a broken one.
 */
export const source = defineSource({
  id: 'jsonl-feed',
  name: 'JSON Lines feed',
  homepage: 'https://jsonlines.org/',
  kind: 'job-board',
  access: {
    terms: {
      url: 'https://jsonlines.org/',
      readOn: '2026-11-22',
      summary:
        'An open format. A feed is read only where its publisher offers it for that; each board is such an offer.',
    },
    attribution: 'Published by the employer or school itself, in a feed of its own.',
    passOn: true,
    keySetting: null,
    // Nothing is read before somebody adds a feed's address.
    onByDefault: true,
  },
  pace: { minDelayMs: 1000, everyMinutes: 240, expectNewWithinDays: null },

  start: ({ token, origin }) => [
    {
      url: feedAddress(token, origin),
      headers: { Accept: 'application/jsonl, application/x-ndjson, text/plain' },
    },
  ],

  read: ({ text: body }) => {
    const lines = linesOf(body);
    return {
      ...readRecords({
        records: lines.map(({ record }) => record),
        placeOf: (index) => `line ${lines[index]?.number}`,
        idOf: ({ id }) => idText(id),
        withoutId: 'id is missing',
        shape: line,
        notAVacancy: ({ title, description }) =>
          title || description ? null : 'title and description are both missing',
        listing: (record) => ({
          url: webAddress(record.url),
          title: record.title,
          company: record.company || null,
          location: record.location || null,
          description: record.description,
          postedOn: writtenDay(record.posted_on),
          closesOn: writtenDay(record.closes_on),
          requisitionId: record.requisition_id || null,
          extras: statedExtras({
            salary_text: record.extras?.salary_text ?? '',
            employment_type_text: record.extras?.employment_type_text ?? '',
            remote_flag: record.extras?.remote_flag ?? '',
          }),
        }),
      }),
      more: [],
      total: null,
    };
  },
});

/** An unticked box is how most forms say nothing: `false` is no statement that the work is on site. */
function flagInWords(flag: boolean): string {
  return flag ? 'remote' : '';
}

function feedAddress(token: string, origin: string | null): string {
  if (webAddress(token) === null)
    throw new Error(`A JSON Lines feed's token is its whole address, http or https; "${token}" is none.`);
  const url = new URL(token);
  return origin === null ? url.href : new URL(url.pathname + url.search, origin).href;
}

/** Lines with something on them, numbered as an editor numbers them. `undefined` stands for a line that isn't JSON. */
function linesOf(body: string): { number: number; record: unknown }[] {
  const lines = withoutByteOrderMark(body)
    .split(/\r?\n/)
    .map((content, index) => ({ content: content.trim(), number: index + 1 }))
    .filter(({ content }) => content !== '');
  if (lines.length === 0)
    throw new SourceChanged(`${NAME} is empty; "no vacancies" can't be told from a broken feed.`);

  const parsed = lines.map(({ content, number }) => ({ number, record: jsonOrNothing(content) }));
  if (parsed.every(({ record }) => record === undefined))
    throw new SourceChanged(
      `${NAME} holds no line of JSON; ${lines[0]?.content.startsWith('<') ? 'an HTML or XML page' : 'something else'} came instead.`,
    );
  return parsed;
}

function jsonOrNothing(content: string): unknown {
  try {
    return parseJson(content);
  } catch {
    return undefined;
  }
}
