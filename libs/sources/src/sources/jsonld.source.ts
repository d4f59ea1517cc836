import { SourceChanged, type BoardAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage, xmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { addressSaidBy } from '../reading/page-address.js';
import { pathPieces } from '../reading/path-pieces.js';
import { readStubs } from '../reading/read-records.js';
import { neededText, object } from '../reading/shapes.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'The career site';

/**
 * Career sites that list their vacancies in a site map and mark them up for search engines (schema.org JobPosting).
 *
 * The board's token is the site map's address, `https://careers.acme.example/jobs/sitemap.xml`, or the site's host,
 * `careers.acme.example`, whose map then is at /sitemap.xml.
 *
 * A map tells addresses only, of all pages of the site: vacancies are told by the address, and until their own page is
 * read, the words in it stand for the title.
 */
export const source = defineSource({
  id: 'jsonld',
  name: 'Career site',
  homepage: 'https://schema.org/JobPosting',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
      readOn: '2026-11-22',
      summary:
        'Employers publish the markup for search engines, without a key. The terms of the single sites were not read; each site’s robots.txt decides what is asked.',
    },
    attribution: 'From the employer’s own career site.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 3_000, everyMinutes: 360, expectNewWithinDays: null },

  start: (board) => [{ url: siteMapOf(board) }],

  read: (page) => {
    if (/^\uFEFF?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(page.text))
      return vacanciesIn(page);
    const $ = xmlPage(page.text, NAME);
    if ($('sitemapindex').length > 0) return mapsIn($, page);
    if ($('urlset').length > 0) return addressesIn($, page);
    throw new SourceChanged(`${NAME} answered with XML that is no site map.`);
  },
});

function siteMapOf({ token, origin }: BoardAddress): string {
  const written = token.trim();
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  const url = webAddress(address) && !/\s/.test(written) ? new URL(address) : null;
  if (!url || !/\w\.\w/.test(url.hostname))
    throw new Error(
      `"${token}" is no career site: write the site map's whole address, or the site's host such as careers.acme.example.`,
    );
  const path = url.pathname === '/' ? '/sitemap.xml' : url.pathname;
  return new URL(path + url.search, origin ?? url.origin).href;
}

/** A map without its end was cut off; what is missing would look closed. */
function expectWhole(text: string, root: string): void {
  const end = text.slice(-1_000).trimEnd();
  if (!end.includes(`</${root}`) && !end.endsWith('/>'))
    throw new SourceChanged(`${NAME}'s site map ends in the middle.`);
}

const OTHER_LANGUAGE =
  /[-_./](?:es|fr|de|pt|it|nl|pl|ru|zh|ja|ko|vi|ar|tr|sv|da|fi|nb|no|cs|hu|he|th)(?:[-_][a-z]{2,4})?\.xml(?:\.gz)?$/i;

function mapsIn($: CheerioAPI, { text, request }: SourcePage): ReadResult {
  expectWhole(text, 'sitemapindex');
  const maps = $('sitemap > loc')
    .toArray()
    .map((loc) => webAddress($(loc).text().trim()))
    .filter((url) => url !== null)
    .filter((url) => url !== request.url);
  const readable = maps.filter((url) => !OTHER_LANGUAGE.test(new URL(url).pathname));
  const more = [...new Set(readable.length > 0 ? readable : maps)].map((url) => ({ url }));
  return { listings: [], rejected: [], more, total: null };
}

function addressesIn($: CheerioAPI, { text }: SourcePage): ReadResult {
  expectWhole(text, 'urlset');
  const records = $('url')
    .toArray()
    .map((url) => ({ loc: $(url).children('loc').first().text().trim() }))
    // Of the other pages of a site nothing needs to be said.
    .filter(({ loc }) => webAddress(loc) === null || isVacancy(new URL(loc)));
  const { listings, stubs, rejected } = readStubs({
    records,
    idOf: ({ loc }) => keyOf(String(loc)),
    withoutId: 'the entry holds no web address (loc)',
    shape: object({ loc: neededText }),
    detail: ({ loc }) => ({ url: new URL(loc).href }),
    listing: ({ loc }) => ({
      url: webAddress(loc),
      title: titleIn(new URL(loc)),
      company: null,
      location: null,
      description: '',
      postedOn: null,
      closesOn: null,
      requisitionId: null,
      extras: {},
    }),
  });
  return { listings, stubs, rejected, more: [], total: null };
}

/** The address without what changes between two visits. */
function keyOf(address: string): string | null {
  if (webAddress(address) === null) return null;
  const url = new URL(address);
  const marks = Array.from(url.searchParams.keys()).filter((name) => /^utm_/i.test(name));
  for (const name of marks) url.searchParams.delete(name);
  return url.host + url.pathname.replace(/\/+$/, '') + url.search;
}

/** The piece of a path behind which a vacancy's own name or number stands. */
const VACANCIES =
  /^(jobs?|job-?(?:details?|postings?|openings?|descriptions?|listings?|view)|viewjob|showjob|careers?|positions?|openings?|vacanc(?:y|ies)|postings?|requisitions?|opportunit(?:y|ies))$/i;
/** What sites put there for pages that are none. */
const NO_VACANCY =
  /^(search|search-results|results|category|categories|locations?|in|departments?|teams?|saved|alerts?|login|register|apply|faqs?|benefits|blog|events?|sitemap|all|index)$/i;
const ID_IN_QUERY = /[?&](?:gh_jid|id|(?:job|req|requisition|posting|position|vacancy)_?id)=[\w-]/i;

function piecesBehind(url: URL): string[] | null {
  const pieces = pathPieces(url);
  const at = pieces.findIndex((piece) => VACANCIES.test(fileName(piece)));
  return at < 0 ? null : pieces.slice(at + 1).filter((piece) => !VACANCIES.test(piece));
}

function isVacancy(url: URL): boolean {
  const behind = piecesBehind(url);
  if (!behind) return false;
  const [first] = behind;
  return first === undefined ? ID_IN_QUERY.test(url.search) : !NO_VACANCY.test(fileName(first));
}

/** `/job/dubuque/charge-entry-clerk/512/9988` -> "charge entry clerk"; empty where the address holds numbers only. */
function titleIn(url: URL): string {
  const named = (piecesBehind(url) ?? [])
    .map(fileName)
    .filter(
      (piece) => /[a-z]{2}/i.test(piece) && !/^[a-z]*[-_]?\d\w*$/i.test(piece) && !NO_VACANCY.test(piece),
    );
  const slug = (named.at(-1) ?? '')
    .replace(/^[a-z]{0,3}[-_]?\d{3,}[-_]+/i, '')
    .replace(/[-_]+[a-z]{0,3}[-_]?\d{3,}$/i, '');
  return slug.replace(/[-_+\s]+/g, ' ').trim();
}

const fileName = (piece: string): string => piece.replace(/\.(?:html?|aspx?|php|jsp)$/i, '');

const CLOSED =
  /no longer (?:available|open|active|accepting|posted|exists?)|has (?:been (?:filled|closed|removed)|expired|closed)|(?:job|position|posting|vacancy) (?:is|was) (?:closed|filled|not found)/i;
/** Pages that say nothing about the vacancy. */
const CHECK =
  /just a moment|attention required|access denied|verify|captcha|robot|log ?in|sign ?in|forbidden|unavailable|error/i;

function vacanciesIn({ text, request }: SourcePage): ReadResult {
  const $ = htmlPage(text, NAME);
  const found = jobPostingsIn($);
  const { stub } = request;
  if (found.length === 0) {
    const saysClosed = CLOSED.test($('body').text());
    if (!saysClosed && (!stub || CHECK.test($('title').text()) || $('input[type=password]').length > 0))
      throw new SourceChanged(
        `${NAME} answered with a page that marks up no vacancy (schema.org JobPosting).`,
      );
    const reason = saysClosed
      ? 'no longer open, as its page says'
      : 'its page marks up no vacancy any more: closed, or sent on to another page';
    return vacancyGone(stub?.externalId ?? null, reason);
  }
  const canonical = found.length === 1 ? addressSaidBy($) : null;
  const listings = found.map((job) => {
    const address = webAddress(String(job['url'] ?? '')) ?? canonical;
    const told = listingOfJobPosting(job, { externalId: '', url: address });
    const externalId = keyOf(address ?? '') ?? identifierOf(job) ?? told.title;
    return { ...told, externalId };
  });
  // Beside the vacancy itself, some pages mark up similar ones.
  const own = listings.find(({ externalId }) => externalId === stub?.externalId) ?? listings[0];
  if (stub && own) return oneVacancy(completed(stub, own));
  const byKey = new Map(listings.filter(({ externalId }) => externalId).map((one) => [one.externalId, one]));
  const rejected = listings
    .filter((one) => byKey.get(one.externalId) !== one)
    .map(({ externalId }) => ({
      externalId: externalId || null,
      reason: externalId
        ? 'the same vacancy is marked up twice'
        : 'marked up without address, identifier and title',
    }));
  return { listings: [...byKey.values()], rejected, more: [], total: null };
}
