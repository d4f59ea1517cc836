import { SourceChanged, type BoardAddress, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { isCalendarDay, writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage, parseJson } from '../reading/json-page.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { unescapeHtml } from '../reading/unescape.js';

const PAGE_SIZE = 100;

const loose = text.catch('');
const context = object({
  token: neededText,
  cultureID: amount.catch(null),
  cultureName: loose,
  endpoints: object({ cloud: neededText }),
});

const envelope = object({
  status: z.literal('Success', { error: 'is not "Success"' }),
  data: object({ totalCount: amount.catch(null), requisitions: list(z.unknown()) }),
});

const place = z.object({ city: loose, state: loose, country: loose }).nullable().catch(null);
const requisition = object({
  requisitionId: neededText,
  displayJobTitle: neededText,
  postingEffectiveDate: loose,
  postingExpirationDate: loose,
  locations: z.array(place).nullish().catch(null),
  externalDescription: loose,
});

/**
 * Cornerstone OnDemand careers sites: the site's page holds a pass for visitors, good for about an hour, and the
 * address of the search; the search gives the vacancies with their texts, a hundred at a time.
 * The board's token is the first part of the site's host, its number and the corporation named in its address,
 * `acme/1/acme` for acme.csod.com/ux/ats/careersite/1/home?c=acme; `acme` alone means just that, the usual case.
 */
export const source = defineSource({
  id: 'cornerstone',
  name: 'Cornerstone',
  homepage: 'https://www.cornerstoneondemand.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.cornerstoneondemand.com/terms-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for reading the careers sites are known to us. They are employers’ own public pages; the search asks for the pass their page gives every visitor, and for no key.',
    },
    attribution: 'From the employer’s own careers site at Cornerstone.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented; about one request a second went well.
  pace: { minDelayMs: 1500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [{ url: siteAddress(board), headers: { Accept: 'text/html' } }],

  read: (page) => (page.text.trimStart().startsWith('<') ? readSite(page) : readList(page)),

  boardAt: (url) => {
    const tenant = tenantIn(url, 'csod.com');
    if (tenant === null) return null;
    const site = /^\/ux\/ats\/careersite\/(\d+)(?:\/|$)/i.exec(url.pathname)?.[1];
    const named = [...url.searchParams].find(([name]) => name.toLowerCase() === 'c')?.[1] ?? '';
    const corporation = CORPORATION.test(named) ? named.toLowerCase() : tenant;
    return site === undefined ? null : { token: `${tenant}/${site}/${corporation}`, origin: null };
  },
});

const CORPORATION = /^[\w-]+$/;

function partsOf({ token }: BoardAddress) {
  const [host = '', site = '1', named, ...rest] = token.trim().split('/');
  const tenant = host.replace(/\.csod\.com$/i, '');
  const corporation = named ?? tenant.toLowerCase();
  if (!CORPORATION.test(tenant) || !/^\d+$/.test(site) || !CORPORATION.test(corporation) || rest.length > 0)
    throw new Error(
      `A Cornerstone board is written as the first part of its host, the site's number and the corporation, such as acme/1/acme; "${token}" is not.`,
    );
  return { tenant, site, corporation };
}

/** The page of a careers site, or of one of its vacancies. */
function siteAddress(board: BoardAddress, path = ''): string {
  const { tenant, site, corporation } = partsOf(board);
  const origin = tenantOrigin({ ...board, token: tenant }, 'csod.com');
  return addressOn(board, origin, `/ux/ats/careersite/${site}/home${path}`, { c: corporation });
}

function readSite({ text: body, board }: SourcePage) {
  const { token, cultureID, cultureName, endpoints } = envelopeOf(context, contextIn(body), 'Cornerstone');
  const site = Number(partsOf(board).site);
  const search: Search = {
    careerSiteId: site,
    careerSitePageId: site,
    pageNumber: 1,
    pageSize: PAGE_SIZE,
    cultureId: cultureID ?? 1,
    cultureName: cultureName || 'en-US',
    searchText: '',
    states: [],
    countryCodes: [],
    cities: [],
    placeID: '',
    radius: null,
    postingsWithinDays: null,
    customFieldCheckboxKeys: [],
    customFieldDropdowns: [],
    customFieldRadios: [],
  };
  const request: SourceRequest = {
    url: new URL('/rec-job-search/external/jobs', board.origin ?? searchOrigin(endpoints.cloud)).href,
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      'CSOD-Accept-Language': search.cultureName,
    },
    body: JSON.stringify(search),
  };
  return { listings: [], rejected: [], more: [request], total: null };
}

interface Search {
  pageNumber: number;
  cultureName: string;
  [field: string]: unknown;
}

/** The object that the page's script assigns to `csod.context`. It may hold styles, with brackets and semicolons. */
function contextIn(body: string): unknown {
  const [, after = ''] = /\bcsod\.context\s*=\s*(\{[^]*)/.exec(body) ?? [];
  for (const { index } of [...after.matchAll(/\}\s*(?:;|<\/script)/gi)].slice(0, 50)) {
    try {
      return parseJson(after.slice(0, index + 1));
    } catch {
      // The statement ends further on.
    }
  }
  throw new SourceChanged(
    'Cornerstone answered with a web page that holds no pass for its search (csod.context).',
  );
}

/** The pass is for Cornerstone alone, whatever address a page may give. */
function searchOrigin(address: string): string {
  const url = isAddress(address) ? new URL(address) : null;
  if (url?.protocol === 'https:' && /(^|\.)api\.csod\.com$/.test(url.hostname)) return url.origin;
  throw new SourceChanged(
    `Cornerstone's page gives "${address}" for its search, which is no address of Cornerstone.`,
  );
}

function readList({ text: body, request, board }: SourcePage) {
  const { data } = envelopeOf(envelope, jsonPage(body, 'Cornerstone'), 'Cornerstone');
  const search = searchIn(request);
  const culture = search?.cultureName ?? 'en-US';
  const read = readRecords({
    records: data.requisitions,
    idOf: ({ requisitionId }) => idText(requisitionId),
    withoutId: 'requisitionId is missing',
    shape: requisition,
    listing: (record) => ({
      url: siteAddress(board, `/requisition/${encodeURIComponent(record.requisitionId)}`),
      title: record.displayJobTitle,
      company: null,
      location: placesOf(record.locations ?? []) || null,
      description: unescapeHtml(record.externalDescription),
      postedOn: dayOf(record.postingEffectiveDate, culture),
      closesOn: dayOf(record.postingExpirationDate, culture),
      requisitionId: record.requisitionId,
      // All that would be said of pay, hours and place of work stands in the text.
      extras: statedExtras({ salary_text: '', employment_type_text: '', remote_flag: '' }),
    }),
  });
  const page = search?.pageNumber ?? 1;
  const isLast = !search || data.requisitions.length === 0 || page * PAGE_SIZE >= (data.totalCount ?? 0);
  const next = { ...request, body: JSON.stringify({ ...search, pageNumber: page + 1 }) };
  return { ...read, more: isLast ? [] : [next], total: page === 1 ? data.totalCount : null };
}

/** What was searched for; a saved page doesn't say. */
function searchIn({ body }: SourceRequest): Search | null {
  const asked: unknown = body ? parseJson(body) : null;
  return isObject(asked) &&
    typeof asked['pageNumber'] === 'number' &&
    typeof asked['cultureName'] === 'string'
    ? { ...asked, pageNumber: asked['pageNumber'], cultureName: asked['cultureName'] }
    : null;
}

const placesOf = (places: readonly z.output<typeof place>[]): string =>
  [...new Set(places.map((one) => [one?.city, one?.state, one?.country].filter(Boolean).join(', ')))]
    .filter(Boolean)
    .join('; ');

/**
 * `10/5/2026` is the fifth of October in American English and the tenth of May everywhere else; a date that makes sense
 * in one order only is read in that one. "-" is no date.
 */
function dayOf(date: string, culture: string): string | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(date) ?? [];
  if (year === '') return writtenDay(date);
  const inOrder = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const readings = [inOrder(first, second), inOrder(second, first)];
  const likelyFirst = culture.toLowerCase() === 'en-us' ? readings : readings.toReversed();
  return likelyFirst.find(isCalendarDay) ?? null;
}
