import { SourceChanged } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { utcDayOfEpoch, writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { payInWords } from '../reading/pay-in-words.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { searchParameters } from '../reading/search-words.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const optional = text.catch('');
const money = amount.catch(null);
const job = object({
  slug: optional,
  epoch: money,
  date: optional,
  company: optional,
  position: neededText,
  description: optional,
  location: optional,
  apply_url: optional,
  url: optional,
  salary_min: money,
  salary_max: money,
});

const SEARCH = {
  source: 'Remote OK',
  words: { tags: 'tags' },
  example: 'tags=medical',
  orAll: true,
} as const;

/**
 * Remote OK API: the latest remote jobs of the whole world, one answer, with the legal notice as its first element.
 *
 * A board is a tag, `tags=medical`, or `all`. The tags are the site's guesses and say little, so they are not kept.
 * Some texts were decoded twice before they got there ("MecÃ¡nico").
 */
export const source = defineSource({
  id: 'remoteok',
  name: 'Remote OK',
  homepage: 'https://remoteok.com/',
  kind: 'job-board',
  partial: true,
  access: {
    terms: {
      url: 'https://remoteok.com/api',
      readOn: '2026-11-22',
      summary:
        'The notice in the feed: link to the job on Remote OK with a link that search engines may follow, and name Remote OK as the source; its logo is a trademark and not to be used.',
    },
    attribution: 'Source: Remote OK (remoteok.com).',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 5_000, everyMinutes: 360, expectNewWithinDays: 14 },

  start: (board) => [
    {
      url: addressOn(board, 'https://remoteok.com', '/api', searchParameters(board.token, SEARCH)),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body }) => {
    const elements = envelopeOf(list(z.unknown()), jsonPage(body, 'Remote OK'), 'Remote OK');
    if (elements.length === 0)
      throw new SourceChanged(
        'Remote OK answered with an empty list; its legal notice at least stands there.',
      );
    const { listings, rejected } = readRecords({
      records: elements.filter((element) => !isNotice(element)),
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: job,
      listing: (record) => ({
        url: webAddress(record.url) ?? webAddress(record.apply_url) ?? addressOf(record.slug),
        title: words(record.position),
        company: words(record.company) || null,
        location: words(record.location) || null,
        description: unescapeHtml(onceDecoded(record.description)),
        postedOn: writtenDay(record.date) ?? utcDayOfEpoch(record.epoch),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payInWords({
            min: record.salary_min,
            max: record.salary_max,
            currency: 'USD',
            per: 'per year',
          }),
          employment_type_text: '',
          remote_flag: 'remote',
        }),
      }),
    });
    return { listings, rejected, more: [], total: null };
  },
});

const isNotice = (element: unknown): boolean =>
  isObject(element) && 'legal' in element && !('position' in element);

const words = (given: string): string => plainWords(onceDecoded(given));

const addressOf = (slug: string): string | null =>
  slug ? webAddress(`https://remoteok.com/remote-jobs/${encodeURIComponent(slug)}`) : null;

/** The signs that Windows-1252 has for the bytes 80 to 9F; the five bytes it leaves out stay what they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES = new Map(Array.from(HIGH, (sign, index) => [sign, 0x80 + index]));

const FOLLOWING = `[\u0080-\u00BF${HIGH}]`;
const ONE_SIGN = new RegExp(
  `[\u00C2-\u00DF]${FOLLOWING}|[\u00E0-\u00EF]${FOLLOWING}{2}|[\u00F0-\u00F4]${FOLLOWING}{3}`,
  'g',
);

/** UTF-8 that was read as Windows-1252, as it was before. Only groups that are one sign in UTF-8 are touched. */
function onceDecoded(given: string): string {
  return given.replace(ONE_SIGN, (group) => {
    const bytes = Array.from(group, (sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
    try {
      return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
    } catch {
      return group;
    }
  });
}
