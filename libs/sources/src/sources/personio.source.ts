import type { BoardAddress } from '#domain';
import { SourceChanged } from '#domain';
import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { baseSalaryInWords } from '../reading/base-salary.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { xmlPage } from '../reading/html-page.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { unescapeHtml } from '../reading/unescape.js';

const loose = text.catch('');

const position = object({
  id: neededText,
  name: neededText,
  subcompany: loose,
  offices: texts.catch([]),
  parts: z.array(z.object({ name: loose, value: loose })).catch([]),
  employmentType: loose,
  schedule: loose,
  seniority: loose,
  yearsOfExperience: loose,
  createdAt: loose,
  salary: z.unknown().optional(),
});
type Position = z.output<typeof position>;

/**
 * Personio: one XML file holds the whole board with its texts. Newer tenants have a JSON list, `search.json`, in its
 * place, which is read too.
 * The board's token is the first part of its host: `acme` in acme.jobs.personio.com. Boards at personio.de have the
 * origin https://acme.jobs.personio.de.
 */
export const source = defineSource({
  id: 'personio',
  name: 'Personio',
  homepage: 'https://www.personio.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developer.personio.de/reference/get_xml',
      readOn: '2026-11-22',
      summary:
        'Personio documents the XML feed for embedding open positions elsewhere and asks for no key. No further terms are known to us.',
    },
    attribution: 'From the employer’s own job page at Personio.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented; bursts were answered with 429.
  pace: { minDelayMs: 1000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, tenantOrigin(board, 'jobs.personio.com'), '/xml', { language: 'en' }),
      headers: { Accept: 'application/xml, text/xml' },
    },
  ],

  read: ({ text: body, board }) => ({
    ...readRecords({
      records: oneEach(body.trimStart().startsWith('<') ? positionsInXml(body) : positionsInJson(body)),
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: position,
      listing: (record) => ({
        url: pageOf(board, record),
        title: record.name,
        company: record.subcompany || null,
        location: [...new Set(record.offices)].join('; ') || null,
        description: descriptionOf(record),
        postedOn: writtenDay(record.createdAt),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: baseSalaryInWords(record.salary),
          employment_type_text: [record.employmentType, record.schedule].filter(Boolean).join(', '),
          // There is no such field; employers write "Remote" among the offices.
          remote_flag: '',
        }),
      }),
    }),
    more: [],
    total: null,
  }),

  boardAt: (url) => {
    const international = tenantIn(url, 'jobs.personio.com');
    if (international !== null) return { token: international, origin: null };
    const german = tenantIn(url, 'jobs.personio.de');
    return german === null ? null : { token: german, origin: `https://${german}.jobs.personio.de` };
  },
});

const pageOf = (board: BoardAddress, { id }: Position): string =>
  addressOn(board, tenantOrigin(board, 'jobs.personio.com'), `/job/${encodeURIComponent(id)}`);

function positionsInXml(body: string): Record<string, unknown>[] {
  const $ = xmlPage(body, 'Personio');
  const root = $('workzag-jobs');
  if (root.length === 0 || !/<\/workzag-jobs\s*>|<workzag-jobs[^>]*\/>/.test(body))
    throw new SourceChanged('Personio answered with XML that holds no whole list of positions.');
  return root
    .find('position')
    .toArray()
    .map((element) => {
      const one = $(element);
      const said = (name: string) => one.children(name).first().text().trim();
      const pay = one.children('salaryInformation');
      const amount = (name: string) => pay.children(name).text().trim();
      return {
        ...Object.fromEntries(FIELDS.map((name) => [name, said(name)])),
        offices: [
          said('office'),
          ...one
            .find('additionalOffices > office')
            .toArray()
            .map((office) => $(office).text().trim()),
        ],
        parts: one
          .find('jobDescriptions > jobDescription')
          .toArray()
          .map((part) => ({
            name: $(part).children('name').text(),
            value: $(part).children('value').text(),
          })),
        salary: {
          currency: amount('currencyCode'),
          value: { minValue: amount('min'), maxValue: amount('max'), unitText: amount('type') },
        },
      };
    });
}

const FIELDS = [
  'id',
  'name',
  'subcompany',
  'employmentType',
  'schedule',
  'seniority',
  'yearsOfExperience',
  'createdAt',
];

/** The JSON list has the same fields under names of its own. */
function positionsInJson(body: string): unknown[] {
  return envelopeOf(list(z.unknown()), jsonPage(body, 'Personio'), 'Personio').map((one) => {
    if (!isObject(one)) return one;
    const offices = [one['office'] ?? one['main_office'], one['offices']].flat();
    return {
      ...one,
      offices: offices
        .map((office) => (isObject(office) ? office['name'] : office))
        .filter((office) => idText(office)),
      parts: [{ name: '', value: one['description'] }],
      employmentType: one['employment_type'],
      yearsOfExperience: one['years_of_experience'],
      createdAt: one['created_at'],
    };
  });
}

/** The same position may stand in the list twice; its places become those of one. */
function oneEach(positions: readonly unknown[]): unknown[] {
  const records = new Map<unknown, unknown>();
  for (const [index, one] of positions.entries()) {
    const id = isObject(one) ? (idText(one['id']) ?? index) : index;
    const before = records.get(id);
    const offices = isObject(before) && isObject(one) ? [before['offices'], one['offices']].flat() : [];
    records.set(id, isObject(before) ? { ...before, offices } : one);
  }
  return [...records.values()];
}

/** The feed's codes for experience are ranges, `2-5`, but for the ends. */
const YEARS: Record<string, string> = { 'lt-1': 'less than 1', 'gt-15': 'more than 15' };

function descriptionOf({ parts, seniority, yearsOfExperience: years }: Position): string {
  return joined(
    ...parts.map(({ name, value }) => section(name, paragraph(unescapeHtml(value)))),
    section('Seniority', paragraph(seniority)),
    section('Years of experience', paragraph(YEARS[years] ?? years)),
  );
}
