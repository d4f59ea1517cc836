import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type SourcePage } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { htmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { parseJson } from '../reading/json-page.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { webAddress } from '../reading/web-address.js';

const DOMAIN = 'applytojob.com';

const row = object({ code: neededText, title: neededText, location: text, company: text });

/**
 * JazzHR: one web page lists the board, and each vacancy has a page of its own, most of them with JSON-LD.
 * The board's token is the first part of its host: `acme` in acme.applytojob.com. Vacancies are known by the code in
 * their address, ujxQN2lhPz in /apply/jobs/details/ujxQN2lhPz and in /apply/ujxQN2lhPz/Senior-Coder.
 */
export const source = defineSource({
  id: 'jazzhr',
  name: 'JazzHR',
  homepage: 'https://www.jazzhr.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.jazzhr.com/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for reading the careers pages are known to us. They are employers’ own public pages and ask for no key. Boards behind a bot check are left alone.',
    },
    attribution: 'From the employer’s own careers page at JazzHR.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented.
  pace: { minDelayMs: 1500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    { url: addressOn(board, tenantOrigin(board, DOMAIN), '/apply/jobs'), headers: { Accept: 'text/html' } },
  ],

  read: (page) => {
    const $ = htmlPage(page.text, 'JazzHR');
    if ($(LISTS).length > 0 && jobPostingsIn($).length === 0) return readList($, page.board);
    if (/inactive career page/i.test($('title').text()))
      throw new SourceChanged(
        'JazzHR says that this careers page is inactive: the employer has left JazzHR.',
      );
    return readVacancy($, page);
  },

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token === null ? null : { token, origin: null };
  },
});

/** The lists as /apply/jobs has them, and in the two themes of employers' careers pages at /apply. */
const LISTS = '#job_listings_wrapper, #jobs_table, .job-board-list-wrapper, .resumator-job-listings';
/** Rows of these lists. The first list is there twice, for wide screens and, as `.jobs_row`, for narrow ones. */
const ROWS = [
  '#jobs_table tr[id^="row_job"]',
  '.jobs_row',
  '#job_listings_wrapper a[href*="/apply/jobs/details/"]',
  '.job-board-list-wrapper li.list-group-item',
  '.resumator-job-listings tr',
].join(', ');
const TITLES = 'a.job_title_link, a.resumator-job-title-link, .list-group-item-heading a, a[href*="/apply/"]';

/** A code in an address; "jobs", "vendor" and the like are the vendor's own words at its place. */
const CODE = /\/apply\/(?:jobs\/details\/([\w-]+)|(?!(?:jobs|details|vendor|embed|login)\b)([\w-]{6,}))/i;
const codeIn = (address: string): string | null => {
  const [, inDetails, afterApply] = CODE.exec(address) ?? [];
  return inDetails ?? afterApply ?? null;
};

function readList($: CheerioAPI, board: BoardAddress) {
  const company = employerIn($);
  const records = new Map<unknown, Record<string, unknown>>();
  for (const element of $(ROWS).toArray()) {
    const one = $(element);
    const link = one.is('a') ? one : one.find(TITLES).first();
    // The head of a table and the departments between its rows are no vacancies.
    if (link.length === 0 && !one.is('[id^="row_job"]')) continue;
    const code = codeIn(link.attr('href') ?? '');
    const found = { code, title: words(link), location: placeOf(one), company };
    const before = records.get(code ?? element);
    records.set(
      code ?? element,
      before ? { ...before, location: before['location'] || found.location } : found,
    );
  }
  const read = readStubs({
    records: [...records.values()],
    idOf: ({ code }) => idText(code),
    withoutId: 'its link is missing or holds no code',
    shape: row,
    listing: (record) => ({
      ...blank,
      url: pageOf(board, record.code),
      title: record.title,
      company: record.company || null,
      location: record.location || null,
      extras: statedExtras({ ...nothing, remote_flag: remoteAt(record.location) }),
    }),
    detail: ({ code }) => ({ url: pageOf(board, code), headers: { Accept: 'text/html' } }),
  });
  return { ...read, more: [], total: null };
}

const pageOf = (board: BoardAddress, code: string): string =>
  addressOn(board, tenantOrigin(board, DOMAIN), `/apply/jobs/details/${encodeURIComponent(code)}`);

type Found = ReturnType<CheerioAPI>;

/** The words of an element, without the label some themes put before them. */
const words = (found: Found): string =>
  found
    .text()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:location|type|employment type|experience|department):\s*/i, '');

/** The place of a row: a cell of its own, or the text beside a pin or a label. */
function placeOf(one: Found): string {
  const marked = one.find('.resumator-job-location-column, .job_location').first();
  const pin = one.find('.fa-map-marker, .fa-map-marker-alt, .resumator-job-location').first();
  if (marked.length > 0 || pin.length > 0) return words(marked.length > 0 ? marked : pin.parent());
  return one.is('tr') ? words(one.children('td').eq(1)) : '';
}

const remoteAt = (place: string): string => (/^remote$/i.test(place) ? 'remote' : '');

function readVacancy($: CheerioAPI, { request, board }: SourcePage) {
  const [posting] = jobPostingsIn($);
  const address = [
    posting?.['url'],
    $('link[rel="canonical"]').attr('href'),
    $('meta[property="og:url"]').attr('content'),
    request.url,
    $('a[href*="/apply/"], form[action*="/apply/"]').attr('href'),
  ].find((one) => typeof one === 'string' && codeIn(one) !== null);
  const code = typeof address === 'string' ? codeIn(address) : null;
  const externalId = request.stub?.externalId ?? code ?? (posting ? keyIn(posting) : null);
  if (externalId === null)
    throw new SourceChanged('JazzHR answered with a web page that is neither a list nor one vacancy.');
  const identity = { externalId, url: webAddress(String(address)) ?? (code && pageOf(board, code)) };
  const written = writtenOn($, identity);
  const marked = posting && listingOfJobPosting(posting, identity);
  const told = marked
    ? completed(written, { ...marked, company: marked.company ?? written.company })
    : written;
  const whole = completed(request.stub, {
    ...told,
    // JazzHR sets validThrough to 90 days after the posting, whenever it really ends.
    closesOn: null,
    extras: {
      ...statedExtras({ ...nothing, remote_flag: remoteAt(told.location ?? '') }),
      ...told.extras,
      // The page has the employer's own label, "Part Time to Full Time"; the markup must choose from a few.
      ...statedExtras({ ...nothing, employment_type_text: written.extras.employment_type_text ?? '' }),
    },
  });
  if (!whole.title || !whole.description)
    throw new SourceChanged('JazzHR answered with a web page without a vacancy’s title and text.');
  return oneVacancy(whole);
}

/** What the markup names the vacancy by, where no address of the page does. */
const keyIn = (posting: Record<string, unknown>): string | null =>
  idText(posting['uniqueJobCode']) ?? identifierOf(posting);

const nothing = { salary_text: '', employment_type_text: '', remote_flag: '' };
const blank = { description: '', postedOn: null, closesOn: null, requisitionId: null };

const EMPLOYMENT =
  /\b(full|part|contract|temp|intern|per diem|prn|season|permanent|freelance|casual|volunteer)/i;

/** What stands on the page itself. Old themes and a third of the postings have no JSON-LD. */
function writtenOn($: CheerioAPI, identity: { externalId: string; url: string | null }): Listing {
  const first = (selector: string) => words($(selector).first());
  // "Customer Success - Remote - Full Time": a type may stand last; what stands before it may be a place with dashes.
  const meta = first('h3.job_meta, .job_meta').split(' - ');
  const last = meta.at(-1) ?? '';
  const type = meta.length > 1 && EMPLOYMENT.test(last) ? last : '';
  const text = $('#job-description, #resumator-job-description, .job_description, #job_description').first();
  const description = text.html()?.trim() ?? '';
  const experience = first('#resumator-job-experience');
  return {
    ...identity,
    ...blank,
    title: first('h1.job_title, #resumator-job-title, .job-header h1') || first('h1'),
    company: employerIn($) || null,
    location: first('#resumator-job-location, [title="Location"]') || placeIn(meta, type) || null,
    description: description && joined(description, section('Experience', paragraph(experience))),
    extras: statedExtras({
      ...nothing,
      employment_type_text: first('#resumator-job-employment, #resumator-job-type') || type,
    }),
  };
}

/** The last piece, with "Remote" where that stands before it; a department before them is left. */
function placeIn(meta: string[], type: string): string {
  const pieces = type ? meta.slice(0, -1) : meta;
  const from = pieces.findIndex((piece) => /\b(remote|hybrid|office)\b/i.test(piece));
  return from < 0 ? (pieces.at(-1) ?? '') : pieces.slice(from).join(' - ');
}

/** Every page names the employer in a JSON-LD Organization of its own. */
function employerIn($: CheerioAPI): string {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    try {
      const one = parseJson($(script).text());
      if (isObject(one) && one['@type'] === 'Organization') return idText(one['name']) ?? '';
    } catch {
      // Markup that is no JSON names nobody.
    }
  }
  return '';
}
