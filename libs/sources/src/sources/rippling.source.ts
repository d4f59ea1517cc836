import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import { z } from 'zod';
import { defineSource, type SourcePage } from '../define-source.js';
import { baseSalaryInWords } from '../reading/base-salary.js';
import { addressOn, pathPiece, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph } from '../reading/sections.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const loose = text.catch('');

/** A place as text, `{label}` (v1) or `{name, city, state, country, workplaceType}` (v2); a strange one is left out. */
const place = z
  .union([
    text.transform((label) => ({ label, workplace: '' })),
    z
      .object({ label: loose, name: loose, city: loose, state: loose, country: loose, workplaceType: loose })
      .transform(({ label, name, city, state, country, workplaceType }) => ({
        label: label || name || [city, state, country].filter(Boolean).join(', '),
        workplace: workplaceType,
      })),
  ])
  .catch({ label: '', workplace: '' });
const places = z.array(place).nullish().catch(null);

const row = object({
  uuid: loose,
  id: loose,
  name: neededText,
  url: loose,
  workLocation: place,
  locations: places,
});

/** One strange range must not lose the others. */
const payRange = z
  .object({
    location: place,
    rangeStart: z.unknown().optional(),
    rangeEnd: z.unknown().optional(),
    currency: loose,
    frequency: loose,
  })
  .nullable()
  .catch(null);

const vacancy = row.extend({
  companyName: loose,
  description: z.union([text, z.record(z.string(), z.unknown())]).catch(''),
  workLocations: places,
  employmentType: z.union([text, z.object({ label: text, id: text })]).catch(''),
  createdOn: loose,
  payRangeDetails: z.array(payRange).nullish().catch(null),
});
type Vacancy = z.output<typeof vacancy>;

const numbered = object({
  items: list(z.unknown()),
  page: amount.catch(null),
  totalPages: amount.catch(null),
});

/**
 * Rippling ATS: a list without text, one row per place of a vacancy, and a page of its own for each vacancy.
 * The board's token is the name in its public address: `acme` in ats.rippling.com/acme/jobs. The list is asked in its
 * first version, a bare array; the second, in numbered pages, is read as well.
 */
export const source = defineSource({
  id: 'rippling',
  name: 'Rippling',
  homepage: 'https://www.rippling.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.rippling.com/legal',
      readOn: '2026-11-22',
      summary:
        'No terms for the job board addresses are known to us. They are the ones behind employers’ own public boards and ask for no key.',
    },
    attribution: 'From the employer’s own job board at Rippling.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented. All boards share one host, so the pace is for all of them together.
  pace: { minDelayMs: 1000, everyMinutes: 180, expectNewWithinDays: null },

  start: (board) => [{ url: apiAddress(board), headers: { Accept: 'application/json' } }],

  read: (page) => {
    const answer = jsonPage(page.text, 'Rippling');
    if (Array.isArray(answer)) return { ...readRows(answer, page), more: [], total: null };
    if (isObject(answer) && 'items' in answer) return readNumbered(answer, page);
    const externalId = isObject(answer) ? (idText(answer['uuid']) ?? idText(answer['id'])) : null;
    if (externalId === null)
      throw new SourceChanged('Rippling answered with neither a list of vacancies nor one vacancy.');
    const told = envelopeOf(vacancy, answer, 'Rippling');
    const { stub } = page.request;
    const url = webAddress(told.url) ?? stub?.url ?? publicAddress(page.board, told);
    return oneVacancy(completed(stub, { externalId, ...factsOf(told), url }));
  },

  boardAt: (url) => {
    const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
    if (/^ats\.([a-z0-9]+\.)?rippling\.com$/.test(url.hostname)) {
      if (first === 'api') return boardOf(rest);
      return named(
        /^[a-z]{2}(-[a-z]{2})?$/i.test(first) && second !== '' && second !== 'jobs' ? second : first,
      );
    }
    return url.hostname === 'api.rippling.com' ? boardOf(rest) : null;
  },
});

const OWN_PATHS = /^(api|platform|static|assets|js|css|login|_next)$/;
const named = (token: string): BoardAddress | null =>
  /^[\w-]+$/.test(token) && !OWN_PATHS.test(token) ? { token, origin: null } : null;

/** The piece after `board` in an address of the API: /platform/api/ats/v1/board/acme/jobs. */
const boardOf = (path: string[]): BoardAddress | null =>
  path.includes('board') ? named(path[path.indexOf('board') + 1] ?? '') : null;

const apiAddress = (board: BoardAddress, path = ''): string =>
  addressOn(board, 'https://api.rippling.com', `/platform/api/ats/v1/board/${pathPiece(board)}/jobs${path}`);

const publicAddress = (board: BoardAddress, { uuid, id }: { uuid: string; id: string }): string =>
  addressOn(board, 'https://ats.rippling.com', `/${pathPiece(board)}/jobs/${encodeURIComponent(uuid || id)}`);

function readNumbered(answer: Record<string, unknown>, page: SourcePage) {
  const { items, page: number, totalPages } = envelopeOf(numbered, answer, 'Rippling');
  const next = (number ?? 0) + 1;
  const more =
    items.length > 0 && next < (totalPages ?? 0) ? [withQuery(page.request, { page: String(next) })] : [];
  // The stated total counts rows, and a vacancy has as many as it has places.
  return { ...readRows(items, page), more, total: null };
}

const readRows = (rows: readonly unknown[], { board }: SourcePage) =>
  readStubs({
    records: oneEach(rows),
    idOf: rowId,
    withoutId: 'uuid and id are missing',
    shape: row,
    listing: (record) => {
      const found = [record.workLocation, ...(record.locations ?? [])];
      return {
        ...blank,
        url: webAddress(record.url) ?? publicAddress(board, record),
        title: record.name,
        ...whereOf(found),
      };
    },
    detail: (_record, externalId) => ({
      url: apiAddress(board, `/${encodeURIComponent(externalId)}`),
      headers: { Accept: 'application/json' },
    }),
  });

const rowId = (record: Record<string, unknown>) => idText(record['uuid']) ?? idText(record['id']);

/** Rows of one vacancy become one record that has all of its places. */
function oneEach(rows: readonly unknown[]): unknown[] {
  const records = new Map<unknown, unknown>();
  rows.forEach((one, index) => {
    const id = isObject(one) ? rowId(one) : null;
    if (id === null || !isObject(one)) return records.set(index, one);
    const before = records.get(id);
    const places = [...placesIn(before), ...placesIn(one)];
    return records.set(id, { ...(isObject(before) ? before : one), workLocation: null, locations: places });
  });
  return [...records.values()];
}

const placesIn = (record: unknown): unknown[] => {
  if (!isObject(record)) return [];
  const several: unknown[] = Array.isArray(record['locations']) ? record['locations'] : [];
  return [record['workLocation'], ...several].filter((one) => one !== null && one !== undefined);
};

const blank: Omit<Listing, 'externalId' | 'title' | 'url' | 'location' | 'extras'> = {
  company: null,
  description: '',
  postedOn: null,
  closesOn: null,
  requisitionId: null,
};

type Place = z.output<typeof place>;

function whereOf(found: readonly Place[]): Pick<Listing, 'location' | 'extras'> {
  const labels = [...new Set(found.map(({ label }) => label))].filter(Boolean);
  return {
    location: labels.join('; ') || null,
    extras: statedExtras({ salary_text: '', employment_type_text: '', remote_flag: workplaceOf(found) }),
  };
}

const WORKPLACES: Record<string, string> = {
  REMOTE: 'remote',
  HYBRID: 'hybrid',
  ON_SITE: 'on-site',
  ONSITE: 'on-site',
};

/** What the fields say; else what all the labels begin with, "Remote (New Jersey, US)". */
function workplaceOf(found: readonly Place[]): string {
  const stated = found.map(({ workplace }) => WORKPLACES[workplace.toUpperCase()] ?? workplace.toLowerCase());
  const said = [...new Set(stated)].filter(Boolean);
  if (said.length > 0) return said.join(', ');
  const labels = found.map(({ label: words }) => words).filter(Boolean);
  const begins = new Set(labels.map((words) => /^(remote|hybrid)\b/i.exec(words)?.[1]?.toLowerCase() ?? ''));
  return begins.size === 1 ? ([...begins][0] ?? '') : '';
}

function factsOf(told: Vacancy): Omit<Listing, 'externalId' | 'url'> {
  const found = [...(told.workLocations ?? []), ...(told.locations ?? [])];
  const { location, extras } = whereOf(found.some(({ label: words }) => words) ? found : [told.workLocation]);
  return {
    ...blank,
    title: told.name,
    company: told.companyName || null,
    location,
    description: textOf(told.description),
    postedOn: writtenDay(told.createdOn),
    extras: {
      ...extras,
      ...statedExtras({
        salary_text: payOf(told),
        employment_type_text: employmentOf(told.employmentType),
        remote_flag: '',
      }),
    },
  };
}

/** The parts stand in fields of their own, `company` and `role`; any further part is text of the posting, too. */
function textOf(description: Vacancy['description']): string {
  const parts = typeof description === 'string' ? [description] : Object.values(description);
  const texts = parts.filter((part) => typeof part === 'string').map((part) => unescapeHtml(part.trim()));
  return joined(...texts.map(paragraph));
}

/** `label` is a code and `id`, oddly, the words: {"label": "SALARIED_FT", "id": "Salaried, full-time"}. */
function employmentOf(type: Vacancy['employmentType']): string {
  const [code, words] = typeof type === 'string' ? [type, ''] : [type.label, type.id];
  if (/[a-z]/.test(words)) return words;
  return EMPLOYMENT[code] ?? (/[a-z]/.test(code) ? code : code.toLowerCase().replaceAll('_', ' '));
}

const EMPLOYMENT: Record<string, string> = {
  SALARIED_FT: 'Salaried, full-time',
  SALARIED_PT: 'Salaried, part-time',
  HOURLY_FT: 'Hourly, full-time',
  HOURLY_PT: 'Hourly, part-time',
};

/** One range for each place, which is named where the ranges differ. */
function payOf({ payRangeDetails }: Vacancy): string {
  const stated = (payRangeDetails ?? [])
    .filter((range) => range !== null)
    .map(({ location, currency, rangeStart: minValue, rangeEnd: maxValue, frequency: unitText }) => ({
      pay: baseSalaryInWords({ currency, value: { minValue, maxValue, unitText } }),
      where: location.label,
    }))
    .filter(({ pay }) => pay);
  const differ = new Set(stated.map(({ pay }) => pay)).size > 1;
  const inWords = stated.map(({ pay, where }) => (differ && where ? `${pay} (${where})` : pay));
  return [...new Set(inWords)].join('; ');
}
