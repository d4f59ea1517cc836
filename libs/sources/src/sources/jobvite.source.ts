import { SourceChanged, isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn, pathPiece } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { addressSaidBy, linkedFrom, onAskedHost } from '../reading/page-address.js';
import { idText, readStubs } from '../reading/read-records.js';
import { neededText, object, text } from '../reading/shapes.js';
import { wordsOf } from '../reading/words-of.js';

const HOST = 'https://jobs.jobvite.com';
const card = object({ href: neededText, title: neededText, location: text });

/**
 * Jobvite career sites: one HTML page of links, and a page per vacancy with JobPosting markup.
 * The board's token is the name in its address: `acme` in jobs.jobvite.com/acme/jobs.
 * Large boards show the first vacancies of each category and a link "Show more" to a list of its own, page by page.
 */
export const source = defineSource({
  id: 'jobvite',
  name: 'Jobvite',
  homepage: 'https://www.jobvite.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.jobvite.com/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job sites were found; the pages are open to any visitor without a key.',
    },
    attribution: 'From the employer’s own job site at Jobvite.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [{ url: addressOn(board, HOST, `/${pathPiece(board)}/jobs`) }],

  read: (page) => {
    const $ = htmlPage(page.text, 'Jobvite');
    const { stub } = page.request;
    if (jobPostingsIn($).length > 0 || $('.jv-job-detail-description').length > 0) return detail(page, $);
    const links = $('a[href*="/job/"]').length > 0;
    // Unknown tenants are led to a page that calls itself invalid, or to the employer's own site.
    if (!links && $('[class^="jv-"], [class*=" jv-"]').length === 0)
      throw new SourceChanged(
        'Jobvite’s page holds neither a list of jobs nor a vacancy; the board may have moved.',
      );
    if (stub) return vacancyGone(stub.externalId, 'its page leads back to the list, as of closed vacancies');
    return list(page, $);
  },

  boardAt: ({ hostname, pathname, searchParams }) => {
    if (!/^(jobs|careers)\.jobvite\.com$/i.test(hostname)) return null;
    const pieces = pathname.split('/').filter(Boolean);
    // Embedded lists and old links: /CompanyJobs/Careers.aspx?k=JobListing&c=qbXyz
    const [first, second] = /^careers$/i.test(pieces[0] ?? '') ? pieces.slice(1) : pieces;
    if (!first || (searchParams.has('c') && /\.aspx$/i.test(pathname))) return null;
    const isBoard = second === undefined || /^(jobs?|search|apply|about|jobAlerts)$/i.test(second);
    return isBoard && TENANT.test(first) && !VENDORS_OWN.test(first)
      ? { token: first.toLowerCase(), origin: null }
      : null;
  },
});

const TENANT = /^[a-z0-9][a-z0-9_-]{0,62}$/i;
const VENDORS_OWN =
  /^(careers|companyjobs|support|privacy|login|logout|signin|help|__assets__|assets|static|api|invalid|terms)$/i;

function list({ request, board }: SourcePage, $: CheerioAPI): ReadResult {
  const base = board.origin ?? HOST;
  const { listings, stubs, rejected } = readStubs({
    records: cardsIn($),
    idOf: ({ id }) => idText(id),
    withoutId: 'the link ends in no id',
    shape: card,
    listing: ({ href, title, location }) => ({
      url: linkedFrom(base, href),
      title,
      company: null,
      location: location || null,
      description: '',
      postedOn: null,
      closesOn: null,
      requisitionId: null,
      extras: {},
    }),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });
  // Only the whole board's list counts the board; a category's counts itself.
  const range = /(\d[\d,]*)\s*-\s*(\d[\d,]*) of (\d[\d,]*)/.exec(wordsOf($('.jv-pagination-text').first()));
  const wholeBoard = range?.[1] === '1' && !/[?&]c=/.test(request.url);
  return {
    listings,
    stubs,
    rejected,
    more: furtherLists(request, $),
    total: wholeBoard ? Number(range?.[3]?.replaceAll(',', '')) : null,
  };
}

/** Links to the lists of categories, and from a list to its next page. The last page links to none. */
function furtherLists(request: SourceRequest, $: CheerioAPI): SourceRequest[] {
  const next = $('a.jv-pagination-next, .jv-pagination a[rel="next"]').attr('href');
  const pageOf = (url: string) => Number(/[?&]p=(\d+)/.exec(url)?.[1] ?? 0);
  const current = pageOf(request.url);
  const isCategory = /\/search\/?\?/.test(request.url);
  const categories = isCategory
    ? []
    : $('a[href*="/search"]')
        .toArray()
        .map((one) => $(one).attr('href'));
  const asked = [next, ...categories]
    .filter((href) => href !== undefined && isAddress(href, request.url))
    .map((href) => onAskedHost(request, String(href)))
    .filter((url) =>
      isCategory || /[?&]p=[1-9]/.test(url) ? pageOf(url) > current : /[?&]c=[^&]/.test(url),
    );
  return [...new Set(asked)].map((url) => ({ url }));
}

function cardsIn($: CheerioAPI) {
  const cards = new Map<string, { id: string | null; href: string; title: string; location: string }>();
  for (const link of $('a[href*="/job/"]').toArray()) {
    const href = $(link).attr('href') ?? '';
    const id = idInAddress(href);
    const item = $(link).closest('tr, li, .jv-job-item');
    const around = item.length > 0 ? item : $(link);
    const name = wordsOf($(link).find('.jv-job-list-name').first()) || wordsOf($(link));
    if (cards.get(id ?? href)?.title) continue;
    const location = wordsOf(around.find('.jv-job-list-location').first());
    cards.set(id ?? href, {
      id,
      href,
      title: location && name.endsWith(location) ? name.slice(0, -location.length).trim() : name,
      location,
    });
  }
  return [...cards.values()];
}

const idInAddress = (address: string): string | null => /\/job\/([\w-]+)/.exec(address)?.[1] ?? null;

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const [markup] = jobPostingsIn($);
  const own = addressSaidBy($);
  const identifier = markup ? identifierOf(markup) : null;
  // Jobvite's own key is in the addresses; a few employers have the markup's identifier hold their requisition.
  const apply = $('a.jv-button-apply, a[href*="/apply"]').attr('href');
  const externalId =
    stub?.externalId ??
    idInAddress(own ?? '') ??
    idInAddress(apply ?? '') ??
    idInAddress(request.url) ??
    identifier;
  if (!externalId) return vacancyGone(null, 'the page says no id of the vacancy');
  const tenant = /^(?:https?:\/\/[^/]+)?\/(?:careers\/)?([\w-]+)\/job\//i.exec(apply ?? '')?.[1];
  const url = own ?? stub?.url ?? (tenant ? `${HOST}/${tenant}/job/${externalId}` : null);
  const meta = $('.jv-job-detail-meta').first();
  const [, ...places] = meta.html()?.split(/<span[^>]*jv-inline-separator[^>]*>\s*<\/span>/i) ?? [];
  const location =
    places
      .map((place) => wordsOf($('<p>').html(place)))
      .filter(Boolean)
      .join('; ') || null;
  const title = wordsOf($('.jv-header').first()) || wordsOf($('h1').first());
  if (!markup) {
    const description = $('.jv-job-detail-description').first().html()?.trim() ?? '';
    const unknown = { company: null, postedOn: null, closesOn: null, requisitionId: null, extras: {} };
    return oneVacancy(completed(stub, { externalId, url, title, location, description, ...unknown }));
  }
  const told = listingOfJobPosting(markup, { externalId, url });
  return oneVacancy(
    completed(stub, {
      ...told,
      title: told.title || title,
      location: told.location ?? location,
      requisitionId: identifier === externalId ? null : identifier,
    }),
  );
}
