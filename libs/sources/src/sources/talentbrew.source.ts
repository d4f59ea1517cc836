import { SourceChanged, isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { numberInQuery, withQuery } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { employerSite } from '../reading/employer-site.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonPage } from '../reading/json-page.js';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from '../reading/page-address.js';
import { idText, readStubs } from '../reading/read-records.js';
import { neededText, object, text } from '../reading/shapes.js';
import { wordsOf } from '../reading/words-of.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

/** Boards above this many vacancies are asked for those of the trade only; a page holds fifteen or so. */
const LARGE = 400;
const HOMEPAGE = 'https://www.radancy.com/';
const ajaxAnswer = z.object({ results: z.string() });

const card = object({ href: neededText, title: neededText, location: text, posted: text });

/**
 * Radancy TalentBrew career sites, on the employers' own hosts: pages of links, and a page per vacancy with JobPosting
 * markup. The site's script asks for the same list as JSON with the HTML inside; many hosts answer that only within a
 * session, so the pages are asked.
 * The board's token is the host, `careers.acme.example`, with the language where the site has one,
 * `careers.acme.example/en`.
 */
export const source = defineSource({
  id: 'talentbrew',
  name: 'Radancy TalentBrew',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.radancy.com/en/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job sites were found; the pages are open to any visitor without a key. Each host’s robots.txt decides.',
    },
    attribution: 'From the employer’s own job site at Radancy TalentBrew.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [{ url: new URL('search-jobs', employerSite(board, 'TalentBrew')).href }],

  read: (page) => {
    if (/^\uFEFF?\s*\{/.test(page.text)) {
      const { results } = envelopeOf(ajaxAnswer, jsonPage(page.text, 'TalentBrew'), 'TalentBrew');
      // Without a session the answer is in shape and empty, whatever the board holds.
      if (results.trim() === '')
        throw new SourceChanged('TalentBrew’s list answered empty; it wants a session.');
      return searchResults(page, htmlPage(results, 'TalentBrew'));
    }
    const $ = htmlPage(page.text, 'TalentBrew');
    const { stub } = page.request;
    if ($(LIST).length === 0) return detail(page, $);
    if (stub)
      return vacancyGone(stub.externalId, 'its page leads back to the search, as of closed vacancies');
    return searchResults(page, $);
  },

  /** Hosts are the employers' own, so the address is known by its path alone. */
  boardAt: ({ hostname, pathname }) => {
    const path =
      /^(\/[a-z]{2}(?:-[a-z]{2})?)?\/(?:search-jobs(?:\/.*)?|job(?:\/[^/]+){2}\/\d+\/\d+\/?)$/i.exec(
        pathname,
      );
    if (!path || /(^|\.)(radancy|talentbrew|tmp)\.(com|net)$/i.test(hostname)) return null;
    return { token: hostname + (path[1]?.toLowerCase() ?? ''), origin: null };
  },
});

const LIST = '#search-results, #search-results-list, [data-total-job-results]';

function searchResults({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const base = readersAddress($, request, HOMEPAGE);
  const { listings, stubs, rejected } = readStubs({
    records: cardsIn($),
    idOf: ({ id }) => idText(id),
    withoutId: 'the link ends in no id',
    shape: card,
    listing: ({ href, title, location, posted }) => ({
      url: linkedFrom(base, href),
      title,
      company: null,
      location: location || null,
      description: '',
      postedOn: dayOfWrittenDate(posted),
      closesOn: null,
      requisitionId: null,
      extras: {},
    }),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });

  const numbers = $('#search-results, [data-total-job-results]').first();
  const total = whole(numbers.attr('data-total-job-results')) ?? whole(numbers.attr('data-total-results'));
  const asked = Math.max(numberInQuery(request, 'p') ?? 1, whole(numbers.attr('data-current-page')) ?? 1);
  const more = furtherPages(request, asked, total, whole(numbers.attr('data-total-pages')), stubs);
  return { listings, stubs, rejected, more, total: asked > 1 || more.length > 1 ? null : total };
}

function furtherPages(
  request: SourceRequest,
  asked: number,
  total: number | null,
  pages: number | null,
  stubs: { detail: SourceRequest }[],
): SourceRequest[] {
  const [first] = stubs;
  if (!first || !isAddress(request.url)) return [];
  const { pathname } = new URL(request.url);
  // The address of a search names the employer's number, which each vacancy's address has before its own.
  const employer = /\/(\d+)\/\d+\/?(?:[?#]|$)/.exec(first.detail.url)?.[1];
  const list = /^(.*\/search-jobs)\/?$/i.exec(pathname)?.[1];
  if (asked === 1 && (total ?? 0) > LARGE && employer && list)
    return FIELD_SEARCHES.map((search) => ({
      ...request,
      url: new URL(`${list}/${encodeURIComponent(search)}/${employer}/1`, request.url).href,
    }));
  return asked < (pages ?? 1) ? [withQuery(request, { p: String(asked + 1) })] : [];
}

function cardsIn($: CheerioAPI) {
  const inList = $('#search-results-list a[href*="/job/"]');
  const links = inList.length > 0 ? inList : $('a[data-job-id][href*="/job/"]');
  const cards = new Map<
    string,
    { id: string | null; href: string; title: string; location: string; posted: string }
  >();
  for (const link of links.toArray()) {
    const href = $(link).attr('href') ?? '';
    const id = idInAddress(href) ?? $(link).attr('data-job-id') ?? null;
    const item = $(link).closest('li, article, tr');
    const around = item.length > 0 ? item : $(link);
    const said = (selector: string) =>
      around
        .find(selector)
        .toArray()
        .map((one) => wordsOf($(one)));
    const heading = $(link).find('h1, h2, h3, h4, [class*="title"]').first();
    // A card may hold a second link, to apply or to save the vacancy; the first one is its title.
    if (!cards.has(id ?? href))
      cards.set(id ?? href, {
        id,
        href,
        title: wordsOf(heading) || said('h2, h3')[0] || wordsOf($(link)),
        location: [...new Set(said('.job-location, .job-location-info'))].filter(Boolean).join('; '),
        posted: said('.job-date-posted').join(' '),
      });
  }
  return [...cards.values()];
}

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const own = addressSaidBy($);
  const [markup] = jobPostingsIn($);
  const text = $('.ats-description, .job-description__description, [class*="job-description"]').first();
  if (!markup && text.length === 0) {
    if (stub && /no longer|not available|expired|filled/i.test($('body').text()))
      return vacancyGone(stub.externalId, 'the page says that the vacancy is closed');
    throw new SourceChanged('TalentBrew’s page holds neither search results nor a vacancy.');
  }
  const id = [own, typeof markup?.['url'] === 'string' ? markup['url'] : null, request.url]
    .map((address) => idInAddress(address ?? ''))
    .find((one) => one !== null);
  const externalId = id ?? $('[data-job-id]').attr('data-job-id') ?? (markup ? identifierOf(markup) : null);
  if (!externalId) return vacancyGone(stub?.externalId ?? null, 'the page says no id of the vacancy');
  const url = own ?? stub?.url ?? readersAddress($, request, HOMEPAGE);
  if (!markup)
    return oneVacancy(
      completed(stub, {
        externalId,
        url,
        title: wordsOf($('h1').first()),
        company: null,
        location: wordsOf($('.job-location').first()) || null,
        description: text.html()?.trim() ?? '',
        postedOn: dayOfWrittenDate($('.job-date').text()),
        closesOn: null,
        requisitionId: null,
        extras: {},
      }),
    );
  const told = listingOfJobPosting(markup, { externalId, url });
  // Dates come without zeros on some hosts, "2026-9-3".
  const postedOn = told.postedOn ?? dayOfWrittenDate(String(markup['datePosted'] ?? ''));
  const closesOn = told.closesOn ?? dayOfWrittenDate(String(markup['validThrough'] ?? ''));
  return oneVacancy(completed(stub, { ...told, postedOn, closesOn }));
}

const idInAddress = (address: string): string | null =>
  /\/job\/[^?#]*?\/(\d+)\/?(?:[?#]|$)/i.exec(address)?.[1] ?? null;

const whole = (number: string | undefined): number | null => {
  const digits = number?.replace(/[,\s]/g, '') ?? '';
  return /^\d+$/.test(digits) ? Number(digits) : null;
};
