import { SourceChanged, type BoardAddress, type Listing, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type SourcePage, type SourceRequest } from '../define-source.js';
import { numberInQuery, withQuery } from '../reading/board-request.js';
import { utcDayOfEpoch } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

/** The server gives ten, whatever is asked for. */
const PAGE_SIZE = 10;
/** Above this the board is searched for the trade's words instead of being read whole, ten by ten. */
const MOST_READ_WHOLE = 400;
/** A search puts what fits best first; what comes after this many is hardly of the trade. */
const MOST_PER_SEARCH = 200;

const place = z.union([text, z.object({ name: text }).transform(({ name }) => name)]).catch('');
const places = z.array(place).nullish().catch(null);
const loose = text.catch('');

const position = object({
  id: neededText,
  name: neededText,
  displayJobId: loose,
  display_job_id: loose,
  atsJobId: loose,
  ats_job_id: loose,
  location: place,
  locations: places,
  standardizedLocations: places,
  postedTs: amount.catch(null),
  creationTs: amount.catch(null),
  t_create: amount.catch(null),
  workLocationOption: loose,
  work_location_option: loose,
  positionUrl: loose,
  publicUrl: loose,
  canonicalPositionUrl: loose,
  jobDescription: loose,
  job_description: loose,
});
type Position = z.output<typeof position>;

const rows = object({ positions: list(z.unknown()), count: amount.catch(null) });

/**
 * Eightfold: a list of outlines in pages of ten and an answer of its own for each vacancy, under two addresses: the
 * newer PCSX and the older "apply v2"; an employer has one of them.
 * The board's token is the host of the careers site and, after a slash, the domain Eightfold knows the employer by,
 * which the host doesn't tell: `careers.acme.com/acme.com` or `acme.eightfold.ai/acme.com`; for the older address
 * `/v2` is added. With the host alone the domain is read off the careers page first.
 */
export const source = defineSource({
  id: 'eightfold',
  name: 'Eightfold',
  homepage: 'https://eightfold.ai/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://eightfold.ai/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for reading the careers sites are known to us. The addresses are the ones behind employers’ own public pages and ask for no key. A site that answers 403 or 405 is left alone.',
    },
    attribution: 'From the employer’s own careers site, run by Eightfold.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1000, everyMinutes: 360, expectNewWithinDays: null },

  start: (board) => {
    const { domain } = partsOf(board);
    return domain === null
      ? [{ url: new URL('/careers', originOf(board)).href, headers: { Accept: 'text/html' } }]
      : [searchFor(board, domain)];
  },

  read: (page) => {
    if (page.text.trimStart().startsWith('<')) return readWebPage(page);
    const answer = jsonPage(page.text, 'Eightfold');
    const data = isObject(answer) && isObject(answer['data']) ? answer['data'] : answer;
    if (isObject(data) && 'positions' in data) return readList(data, page);
    return readVacancy(isObject(data) && isObject(data['position']) ? data['position'] : data, answer, page);
  },

  boardAt: (url) => {
    const ofEightfold =
      /^(?!www\.|app\.|api\.|static\.|docs\.|developers?\.|support\.|help\.)[a-z0-9-]+\.eightfold\.ai$/;
    const domain = url.searchParams.get('domain') ?? '';
    const isBoard = /^\/(careers|api\/(pcsx|apply))(\/|$)/i.test(url.pathname);
    // Employers use hosts of their own as well; there the domain in the address gives Eightfold away.
    if (!(ofEightfold.test(url.hostname) ? isBoard || url.pathname === '/' : isBoard && HOST.test(domain)))
      return null;
    const older = url.pathname.startsWith('/api/apply/') ? '/v2' : '';
    const token = HOST.test(domain) ? `${url.hostname}/${domain.toLowerCase()}${older}` : url.hostname;
    return { token, origin: null };
  },
});

const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

function partsIn({ token }: BoardAddress) {
  const [host = '', domain, version, ...rest] = token.trim().toLowerCase().split('/');
  const fits = HOST.test(host) && (domain === undefined || HOST.test(domain)) && rest.length === 0;
  return fits && (version === undefined || version === 'v2')
    ? { host, domain: domain ?? null, older: version === 'v2' }
    : null;
}

function partsOf(board: BoardAddress) {
  const parts = partsIn(board);
  if (parts !== null) return parts;
  throw new Error(
    `An Eightfold board is written as the host of its careers site and the employer's domain, such as careers.acme.com/acme.com; "${board.token}" is not.`,
  );
}

const originOf = (board: BoardAddress): string => board.origin ?? `https://${partsOf(board).host}`;

/** The site a page came from; a page that was saved without its address may not know it. */
function siteOf({ request, board }: SourcePage): string | null {
  if (board.origin !== null || partsIn(board) !== null) return originOf(board);
  const asked = isAddress(request.url) ? new URL(request.url) : null;
  return asked && /^\/(api|careers)\//.test(asked.pathname) ? asked.origin : null;
}

function searchFor(board: BoardAddress, domain: string): SourceRequest {
  const { older } = partsOf(board);
  const url = new URL(older ? '/api/apply/v2/jobs' : '/api/pcsx/search', originOf(board));
  const order = older ? { sort_by: 'timestamp' } : { query: '', location: '' };
  url.search = String(new URLSearchParams({ domain, ...order, start: '0', num: String(PAGE_SIZE) }));
  return { url: url.href, headers: { Accept: 'application/json' } };
}

function readList(data: Record<string, unknown>, page: SourcePage) {
  const { positions, count } = envelopeOf(rows, data, 'Eightfold');
  const { request } = page;
  const read = readStubs({
    records: positions,
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: position,
    listing: (record) => factsOf(record, page),
    detail: (record) => detailOf(record, page),
  });

  const start = numberInQuery(request, 'start') ?? 0;
  const search = isAddress(request.url) ? (new URL(request.url).searchParams.get('query') ?? '') : '';
  const inOrder: Record<string, string> = request.url.includes('sort_by=') ? { sort_by: 'relevance' } : {};
  if (start === 0 && !search && count !== null && count > MOST_READ_WHOLE) {
    const more = FIELD_SEARCHES.map((query) => withQuery(request, { query, start: '0', ...inOrder }));
    return { ...read, more, total: null };
  }
  const whole = count ?? (positions.length < PAGE_SIZE ? 0 : Infinity);
  const next = start + PAGE_SIZE;
  const isLast = positions.length === 0 || next >= (search ? Math.min(whole, MOST_PER_SEARCH) : whole);
  const more = isLast ? [] : [withQuery(request, { start: String(next) })];
  // Of a search only the beginning is read, so that its count is no measure of what was read.
  return { ...read, more, total: start === 0 && !search ? count : null };
}

/** The vacancy's own answer, at the address that goes with the list's. */
function detailOf({ id }: Position, page: SourcePage): SourceRequest {
  const asked = isAddress(page.request.url) ? new URL(page.request.url) : null;
  const domain = asked?.searchParams.get('domain') ?? partsIn(page.board)?.domain ?? '';
  const older = asked?.pathname.startsWith('/api/apply/') ?? false;
  const path = older ? `/api/apply/v2/jobs/${encodeURIComponent(id)}` : '/api/pcsx/position_details';
  const url = new URL(path, siteOf(page) ?? page.request.url);
  url.search = String(new URLSearchParams(older ? { domain } : { position_id: id, domain, hl: 'en' }));
  return { url: url.href, headers: { Accept: 'application/json' } };
}

function readVacancy(data: unknown, answer: unknown, page: SourcePage) {
  const { stub } = page.request;
  if (isObject(data) && idText(data['id']) !== null) {
    const told = envelopeOf(position, data, 'Eightfold');
    return oneVacancy(completed(stub, { externalId: told.id, ...factsOf(told, page) }));
  }
  const said = messageIn(answer);
  if (/not found|no longer/i.test(said))
    return {
      listings: [],
      rejected: [{ externalId: stub?.externalId ?? null, reason: said }],
      more: [],
      total: null,
    };
  throw new SourceChanged(
    said
      ? `Eightfold answered "${said}". A site that isn't open for the newer address may be for the older one: add /v2 to the board.`
      : 'Eightfold answered with neither a list of positions nor one position.',
  );
}

function messageIn(answer: unknown): string {
  if (!isObject(answer)) return '';
  const error = isObject(answer['error']) ? idText(answer['error']['message']) : null;
  return error ?? idText(answer['message']) ?? '';
}

/** The careers page, which holds the employer's domain, or a vacancy's page, which holds JSON-LD. */
function readWebPage({ text: body, request, board }: SourcePage) {
  const $ = htmlPage(body, 'Eightfold');
  const [posting] = jobPostingsIn($);
  if (posting) {
    const addresses = [$('link[rel="canonical"]').attr('href'), posting['url'], request.url].map(String);
    const url = addresses.find((one) => ID_IN_ADDRESS.test(one)) ?? '';
    const externalId = request.stub?.externalId ?? ID_IN_ADDRESS.exec(url)?.[1];
    if (externalId !== undefined)
      return oneVacancy(
        completed(request.stub, listingOfJobPosting(posting, { externalId, url: webAddress(url) })),
      );
  }
  const settings = $('#pcsx-data, #smartApplyData')
    .toArray()
    .map((code) => /"domain"\s*:\s*"([^"]+)"/.exec($(code).text())?.[1] ?? '');
  const domain = settings.find((one) => HOST.test(one));
  if (domain === undefined)
    throw new SourceChanged(
      'Eightfold answered with a web page that holds neither a vacancy nor the employer’s domain.',
    );
  return { listings: [], rejected: [], more: [searchFor(board, domain.toLowerCase())], total: null };
}

const ID_IN_ADDRESS = /\/careers\/job\/(\d+)/;

function factsOf(record: Position, page: SourcePage): Omit<Listing, 'externalId'> {
  const site = siteOf(page);
  const own = record.positionUrl || `/careers/job/${record.id}`;
  const several = (record.locations ?? []).filter(Boolean);
  const found = several.length > 0 ? several : (record.standardizedLocations ?? []).filter(Boolean);
  return {
    url:
      webAddress(record.canonicalPositionUrl) ??
      webAddress(record.publicUrl) ??
      webAddress(site && isAddress(own, site) ? new URL(own, site).href : own),
    title: record.name,
    company: null,
    location: [...new Set(found.length > 0 ? found : [record.location])].join('; ') || null,
    description: unescapeHtml(record.jobDescription || record.job_description),
    postedOn: utcDayOfEpoch(record.postedTs ?? record.creationTs ?? record.t_create),
    closesOn: null,
    requisitionId:
      record.displayJobId || record.display_job_id || record.atsJobId || record.ats_job_id || null,
    extras: statedExtras({
      salary_text: '',
      employment_type_text: '',
      remote_flag: workplaceIn(record.workLocationOption || record.work_location_option),
    }),
  };
}

const workplaceIn = (option: string): string => WORKPLACES[option] ?? option.replaceAll('_', ' ');

/** `remote_local` is what the remote vacancies of most sites have; the places then tell how local. */
const WORKPLACES: Record<string, string> = { onsite: 'on-site', remote_local: 'remote' };
