import type { BoardAddress } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { baseSalaryInWords } from '../reading/base-salary.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, readRecords } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const DOMAIN = 'pinpointhq.com';

const loose = text.catch('');
const place = z.object({ name: loose, city: loose, province: loose });

const posting = object({
  title: neededText,
  url: loose,
  path: loose,
  description: loose,
  key_responsibilities_header: loose,
  key_responsibilities: loose,
  skills_knowledge_expertise_header: loose,
  skills_knowledge_expertise: loose,
  benefits_header: loose,
  benefits: loose,
  workplace_type: loose,
  workplace_type_text: loose,
  employment_type: loose,
  employment_type_text: loose,
  location: z
    .union([text.transform((name) => ({ name, city: '', province: '' })), place])
    .catch(place.parse({})),
  compensation: loose,
  compensation_minimum: z.unknown().optional(),
  compensation_maximum: z.unknown().optional(),
  compensation_currency: loose,
  compensation_frequency: loose,
  compensation_visible: z.unknown().optional(),
  deadline_at: loose,
  job: z.object({ requisition_id: loose }).nullish().catch(null),
});
type Posting = z.output<typeof posting>;

/**
 * Pinpoint: one answer holds the whole board with its texts. It says nothing of when a vacancy was posted.
 * The board's token is the first part of its host: `acme` in acme.pinpointhq.com.
 */
export const source = defineSource({
  id: 'pinpoint',
  name: 'Pinpoint',
  homepage: 'https://www.pinpointhq.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developers.pinpointhq.com/',
      readOn: '2026-11-22',
      summary:
        'No terms for the postings feed are known to us. It is the one behind employers’ own careers sites and asks for no key.',
    },
    attribution: 'From the employer’s own careers site at Pinpoint.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented.
  pace: { minDelayMs: 1000, everyMinutes: 180, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, tenantOrigin(board, DOMAIN), '/postings.json'),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body, board }) => ({
    ...readRecords({
      records: envelopeOf(object({ data: list(z.unknown()) }), jsonPage(body, 'Pinpoint'), 'Pinpoint').data,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: posting,
      listing: (record) => ({
        url: webAddress(record.url) ?? (record.path ? pageOf(board, record.path) : null),
        title: record.title,
        company: null,
        location: placeOf(record.location) || null,
        description: descriptionOf(record),
        postedOn: null,
        closesOn: writtenDay(record.deadline_at),
        requisitionId: record.job?.requisition_id || null,
        extras: statedExtras({
          salary_text: payOf(record),
          employment_type_text: record.employment_type_text || record.employment_type.replaceAll('_', ' '),
          remote_flag: workplaceOf(record),
        }),
      }),
    }),
    more: [],
    total: null,
  }),

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token === null ? null : { token, origin: null };
  },
});

const pageOf = (board: BoardAddress, path: string): string =>
  addressOn(board, tenantOrigin(board, DOMAIN), new URL(path, 'https://path.invalid').pathname);

/** The employer's name for the place, with the city where that doesn't say it: "Head office (Austin, TX)". */
function placeOf({ name, city, province }: Posting['location']): string {
  const town = [...new Set([city, province])].filter(Boolean).join(', ');
  if (!name || !town) return name || town;
  const says = (part: string) => name.toLowerCase().includes(part.toLowerCase());
  return says(city) && (!province || says(province) || name.includes(',')) ? name : `${name} (${town})`;
}

function descriptionOf(record: Posting): string {
  return joined(
    textOf(record.description),
    section(record.key_responsibilities_header, textOf(record.key_responsibilities)),
    section(record.skills_knowledge_expertise_header, textOf(record.skills_knowledge_expertise)),
    section(record.benefits_header, textOf(record.benefits)),
  );
}

/** The editor leaves a comment, `<!--block-->`, at the start of each block. */
const textOf = (html: string): string => paragraph(unescapeHtml(html).replaceAll('<!--block-->', '').trim());

const WORKPLACES: Record<string, string> = {
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on-site',
  on_site: 'on-site',
};

const workplaceOf = ({ workplace_type: type, workplace_type_text: words }: Posting): string =>
  WORKPLACES[type.toLowerCase()] ?? (words || type.replaceAll('_', ' '));

/** What an employer keeps from candidates stands in the answer all the same, and must not be shown. */
function payOf(record: Posting): string {
  if (record.compensation_visible === false) return '';
  const { compensation_frequency: frequency, compensation_currency: currency } = record;
  const amounts = { minValue: record.compensation_minimum, maxValue: record.compensation_maximum };
  const pay = baseSalaryInWords({ currency, value: { ...amounts, unitText: frequency } });
  const isTwoWeeks = /^(two_weeks|biweekly|fortnight)$/.test(frequency);
  return pay ? `${pay}${isTwoWeeks ? ' every two weeks' : ''}` : record.compensation;
}
