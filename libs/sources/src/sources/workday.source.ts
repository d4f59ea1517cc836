import { SourceChanged, type BoardAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage, parseJson } from '../reading/json-page.js';
import { amountIfAny, anything, objectIfAny, textIfAny } from '../reading/lenient-shapes.js';
import { pathPieces } from '../reading/path-pieces.js';
import { isObject, readStubs } from '../reading/read-records.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

/** More is refused with 400. */
const PAGE_SIZE = 20;
/** Above it, twenty rows at a time take longer than the searches for our trade. */
const READ_WHOLE = 400;
/** The search is fuzzy and gives the best matches first: beyond these rows hardly any word of it is left. */
const SEARCH_DEPTH = 200;

const texts = z.array(textIfAny).nullish().catch(null);

const envelope = object({ total: amountIfAny, jobPostings: list(z.unknown()) });

const row = object({
  title: neededText,
  externalPath: neededText,
  locationsText: textIfAny,
  bulletFields: texts,
  remoteType: textIfAny,
  timeType: textIfAny,
});

const place = z.union([text, z.object({ descriptor: text }).transform(({ descriptor }) => descriptor)]);

const detail = object({
  jobPostingInfo: object({
    title: neededText,
    jobDescription: textIfAny,
    location: place.catch(''),
    additionalLocations: z.array(place.catch('')).nullish().catch(null),
    jobRequisitionLocation: place.catch(''),
    startDate: textIfAny,
    endDate: textIfAny,
    timeType: textIfAny,
    remoteType: textIfAny,
    jobReqId: textIfAny,
    jobPostingId: textIfAny,
    id: textIfAny,
    externalUrl: textIfAny,
    posted: anything,
  }),
  hiringOrganization: objectIfAny({ name: textIfAny }),
});

/**
 * Workday's career sites, by the JSON their own pages are made of.
 *
 * The board's token is tenant, data centre and site: `acme.wd5/External` for acme.wd5.myworkdayjobs.com/External (a
 * locale such as `en-US` before the site is no part of it). Sites at wd5.myworkdaysite.com/recruiting/acme/External have
 * the same token and the origin https://wd5.myworkdaysite.com.
 *
 * A list gives twenty rows at a time, "Posted 3 Days Ago" instead of a day and "2 Locations" instead of the places; day,
 * places and text stand on the vacancy's own page.
 */
export const source = defineSource({
  id: 'workday',
  name: 'Workday',
  homepage: 'https://www.workday.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://r1rcm.wd1.myworkdayjobs.com/robots.txt',
      readOn: '2026-11-22',
      summary:
        'No terms for readers and no documentation are known. Employers publish these sites for anybody, without a key; the robots.txt of those seen allow the public site. Each host’s own robots.txt decides.',
    },
    attribution: 'From the employer’s own career site at Workday.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented; 1.5 s per host is what long-running readers keep to.
  pace: { minDelayMs: 1_500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const site = siteOf(board);
    if (!site)
      throw new Error(
        `"${board.token}" is no Workday board: write tenant, data centre and site, for example acme.wd5/External.`,
      );
    return [listRequest(`${site.api}/jobs`, '', 0)];
  },

  read: (page) => {
    const answer = jsonPage(page.text, 'Workday');
    return isObject(answer) && 'jobPostings' in answer ? listIn(answer, page) : vacancyIn(answer, page);
  },

  // A dead tenant or a wrong site is 422, a vacancy that was taken down is 403 with S22; any other 403 is a block.
  isGone: ({ status, text }) => status === 422 || (status === 403 && /"errorCode"\s*:\s*"S22"/.test(text)),

  boardAt: (url) => {
    const tenantHost = /^([\w-]+)\.(wd\d+)\.myworkdayjobs\.com$/.exec(url.hostname);
    const siteHost = /^(wd\d+)\.myworkdaysite\.com$/.exec(url.hostname);
    const pieces = pathPieces(url);
    const [, , apiTenant = '', apiSite] = /^wday\/cxs$/i.test(pieces.slice(0, 2).join('/')) ? pieces : [];
    const path = withoutLocale(pieces);
    if (tenantHost) return boardOf(tenantHost[1], tenantHost[2], apiSite ?? path[0], null);
    if (!siteHost) return null;
    const [tenant, site] = apiSite
      ? [apiTenant, apiSite]
      : path[0]?.toLowerCase() === 'recruiting'
        ? path.slice(1)
        : [];
    return boardOf(tenant, siteHost[1], site, url.origin);
  },
});

const TOKEN = /^([a-z0-9][\w-]*)\.(wd\d+)\/([\w~-][\w.~-]*)$/i;
/** First pieces of paths that are the system's own and no site. */
const NOT_A_SITE = /^(wday|recruiting|refreshfacet|login|.*\.(txt|xml|ico|html?))$/i;

function boardOf(
  tenant: string | undefined,
  centre: string | undefined,
  site: string | undefined,
  origin: string | null,
): BoardAddress | null {
  const token = `${tenant}.${centre}/${site}`;
  return tenant && site && !NOT_A_SITE.test(site) && TOKEN.test(token) ? { token, origin } : null;
}

/** `en-US` is always a locale; `fr` only before a site, as sites of two letters exist too. */
function withoutLocale(pieces: string[]): string[] {
  const [first = '', second = ''] = pieces;
  const isLocale =
    /^[a-z]{2}[-_][a-z]{2}$/i.test(first) ||
    (/^[a-z]{2}$/.test(first) && second !== '' && !/^(jobs?|details|apply|login|\w+\.xml)$/i.test(second));
  return isLocale ? pieces.slice(1) : pieces;
}

/** Where a board is asked and where readers find it; null when the token isn't one (a page read by itself). */
function siteOf({ token, origin }: BoardAddress): { api: string; pages: string } | null {
  const [, tenant = '', centre = '', site = ''] = TOKEN.exec(token.trim()) ?? [];
  if (!tenant) return null;
  const root = origin?.replace(/\/$/, '') ?? `https://${tenant}.${centre}.myworkdayjobs.com`.toLowerCase();
  // A host name knows no underscore, the tenant's own name behind it no hyphen.
  const api = `${root}/wday/cxs/${tenant.replaceAll('-', '_')}/${site}`;
  const pages = /\.myworkdaysite\.com$/i.test(root)
    ? `${root}/recruiting/${tenant}/${site}`
    : `${root}/${site}`;
  return { api, pages };
}

const listRequest = (url: string, searchText: string, offset: number): SourceRequest => ({
  url,
  method: 'POST',
  headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
  body: JSON.stringify({ appliedFacets: {}, limit: PAGE_SIZE, offset, searchText }),
});

function listIn(answer: unknown, { board, request }: SourcePage): ReadResult {
  const { total, jobPostings: rows } = envelopeOf(envelope, answer, 'Workday');
  const site = siteOf(board);
  const { listings, stubs, rejected } = readStubs({
    records: rows,
    idOf: (record) => keyOf(record['externalPath'], texts.parse(record['bulletFields']) ?? []),
    withoutId: 'externalPath is missing',
    shape: row,
    detail: ({ externalPath }) => ({
      url: site ? site.api + slashed(externalPath) : new URL(slashed(externalPath), request.url).href,
      headers: { Accept: 'application/json' },
    }),
    listing: (record) => ({
      url: site && webAddress(site.pages + slashed(record.externalPath)),
      title: record.title,
      company: null,
      location: /^\d+ locations?$/i.test(record.locationsText) ? null : placeIn(record.locationsText) || null,
      description: '',
      postedOn: null,
      closesOn: null,
      requisitionId: requisitionOf(record.externalPath, record.bulletFields ?? []),
      extras: extrasOf(record),
    }),
  });

  const { offset, searchText } = askedFor(request);
  // Later pages don't know the total, and past the end some tenants repeat the first: it asks for all others itself.
  if (offset > 0) return { listings, stubs, rejected, more: [], total: null };
  const tooLarge = total !== null && total > READ_WHOLE;
  if (tooLarge && searchText === '') {
    const more = FIELD_SEARCHES.map((words) => listRequest(request.url, words, 0));
    return { listings, stubs, rejected, more, total: null };
  }
  const last = Math.min(total ?? 0, searchText === '' ? READ_WHOLE : SEARCH_DEPTH);
  const more: SourceRequest[] = [];
  for (let at = rows.length; rows.length > 0 && at < last; at += rows.length)
    more.push(listRequest(request.url, searchText, at));
  // A search that is cut off at its depth never reaches its total.
  return { listings, stubs, rejected, more, total: total !== null && total > last ? null : total };
}

function askedFor({ body }: SourceRequest): { offset: number; searchText: string } {
  const asked: unknown = body ? parseJson(body) : null;
  if (!isObject(asked)) return { offset: 0, searchText: '' };
  return {
    offset: amountIfAny.parse(asked['offset']) ?? 0,
    searchText: textIfAny.parse(asked['searchText']),
  };
}

function vacancyIn(answer: unknown, { board, request }: SourcePage): ReadResult {
  const listed = request.stub?.externalId ?? null;
  // Other codes are blocks or troubles, which say nothing about the vacancy.
  if (isObject(answer) && answer['errorCode'] === 'S22')
    return vacancyGone(listed, 'no longer open: Workday answers S22');
  if (!isObject(answer) || !isObject(answer['jobPostingInfo']))
    throw new SourceChanged(
      'Workday’s answer holds neither a list (jobPostings) nor a vacancy (jobPostingInfo).',
    );
  const { jobPostingInfo: info, hiringOrganization } = envelopeOf(detail, answer, 'Workday');
  const path = /\/job\/[^?#]+/.exec(info.externalUrl)?.[0] ?? '';
  const externalId =
    keyOf(path || info.jobPostingId, [info.jobReqId]) ?? (info.id || info.jobReqId || info.title);
  if (info.posted === false) return vacancyGone(listed ?? externalId, 'no longer posted');

  const site = siteOf(board);
  const places = [info.location, ...(info.additionalLocations ?? [])].map(placeIn).filter(Boolean);
  return oneVacancy(
    completed(request.stub, {
      externalId,
      url: webAddress(info.externalUrl) ?? (site && path ? webAddress(site.pages + path) : null),
      title: info.title,
      company: hiringOrganization?.name || null,
      location: [...new Set(places)].join('; ') || placeIn(info.jobRequisitionLocation) || null,
      description: unescapeHtml(info.jobDescription),
      postedOn: writtenDay(info.startDate),
      closesOn: writtenDay(info.endDate),
      requisitionId: info.jobReqId || null,
      extras: extrasOf(info),
    }),
  );
}

const slashed = (path: string): string => `/${path.replace(/^\/+/, '')}`;

/**
 * The path, without the `-1` of a copy: a requisition that stands on several sites of a tenant is numbered by it.
 * A number that belongs to the requisition itself (`_2026-14`) stays.
 */
function keyOf(path: unknown, requisitions: readonly string[]): string | null {
  const whole = textIfAny.parse(path).replace(/\/+$/, '');
  if (!whole) return null;
  return requisitions.some((number) => number && whole.endsWith(`_${number}`))
    ? whole
    : whole.replace(/(\d)-\d{1,2}$/, '$1');
}

/** Mostly the first bullet; some tenants show a place or a type of contract there, and the number only in the path. */
function requisitionOf(path: string, bullets: readonly string[]): string | null {
  const shown = bullets.find((bullet) => /\d/.test(bullet) && path.includes(`_${bullet}`));
  if (shown) return shown;
  const tail = /_([^_/]*\d[^_/]*)$/.exec(keyOf(path, []) ?? '')?.[1];
  return bullets.find((bullet) => /^[^\s/]*\d{3}[^\s/]*$/.test(bullet)) ?? tail ?? null;
}

/** Double blanks divide the parts of a place. */
const placeIn = (words: string): string => words.replace(/(?<=\w) {2,}(?=\w)/g, ', ');

const extrasOf = ({ timeType, remoteType }: { timeType: string; remoteType: string }) =>
  statedExtras({ salary_text: '', employment_type_text: timeType, remote_flag: remoteType });
