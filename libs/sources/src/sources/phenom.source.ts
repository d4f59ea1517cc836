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
import { htmlPage, xmlPage } from '../reading/html-page.js';
import { jobPostingsIn, identifierOf, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonAssignedIn } from '../reading/json-in-page.js';
import { jsonPage } from '../reading/json-page.js';
import { addressSaidBy, onAskedHost } from '../reading/page-address.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { amount, listOrNone, neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

/** Boards above this many vacancies are asked for those of the trade only; a page holds ten. */
const LARGE = 400;
const HOMEPAGE = 'https://www.phenom.com/';
const USUAL_SITE = '/us/en/';

const words = text.catch('');
const place = z.object({
  standardisedMapQueryLocation: words,
  standardisedCity: words,
  standardisedState: words,
  standardisedStateCode: words,
  standardisedCountry: words,
});

const posting = object({
  reqId: words,
  title: neededText,
  companyName: words,
  location: words,
  cityStateCountry: words,
  cityState: words,
  city: words,
  state: words,
  country: words,
  multi_location: texts.catch([]),
  multi_location_array: listOrNone(z.object({ location: words })).catch([]),
  standardised_multi_location: listOrNone(place).catch([]),
  postedDate: words,
  type: texts.catch([]),
  description: words,
  descriptionTeaser: words,
});
type Posting = z.output<typeof posting>;

const results = object({
  totalHits: amount.catch(null),
  data: object({ jobs: z.array(z.unknown()).nullish() }),
});

/**
 * Phenom career sites, on the employers' own hosts.
 * The board's token is the host, `careers.acme.example`: then its site map is read, which names every vacancy with its
 * title in the address. With a country and a language, `careers.acme.example/us/en`, the search pages are read instead;
 * that is for hosts without a site map.
 * Pages carry their data as JSON in a script (`phApp.ddo`); the site's own search answers the same as bare JSON.
 */
export const source = defineSource({
  id: 'phenom',
  name: 'Phenom',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.phenom.com/terms-of-use',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job sites were found; the pages and site maps are open to any visitor without a key. Each host’s robots.txt decides; a host with a bot check is left alone.',
    },
    attribution: 'From the employer’s own job site at Phenom.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const site = employerSite(board, 'Phenom');
    const url =
      site.pathname === '/' ? new URL('/sitemap.xml', site) : new URL('search-results?from=0&s=1', site);
    return [{ url: url.href }];
  },

  read: (page) => {
    if (/^[^{]{0,2000}<(urlset|sitemapindex)[\s>]/i.test(page.text)) return siteMap(page);
    if (/^\uFEFF?\s*\{/.test(page.text)) return ofData(page, jsonPage(page.text, 'Phenom'), null);
    const $ = htmlPage(page.text, 'Phenom');
    return ofData(page, jsonAssignedIn(page.text, /\bphApp\.ddo\s*=\s*/), $);
  },

  /** Hosts are the employers' own, so the address is known by its path alone. */
  boardAt: ({ hostname, pathname }) => {
    const isPhenom = /^\/[a-z]{2,8}\/[a-z]{2}\/(search-results\/?$|job\/[^/]+|apply\/?$|jobcart\/?$)/i.test(
      pathname,
    );
    return isPhenom && !/(^|\.)(phenom|phenompeople)\.com$/i.test(hostname)
      ? { token: hostname, origin: null }
      : null;
  },
});

function ofData(page: SourcePage, data: unknown, $: CheerioAPI | null): ReadResult {
  const ddo = isObject(data) ? data : {};
  const found = ['eagerLoadRefineSearch', 'refineSearch', 'latestJobs'].map((key) => ddo[key]).find(isObject);
  const told = ddo['jobDetail'];
  const holdsVacancy = isObject(told) && isObject(told['data']) && isObject(told['data']['job']);
  if (holdsVacancy || (!found && (isObject(told) || ($ && jobPostingsIn($).length > 0))))
    return detail(page, told, $);
  if (!found) throw new SourceChanged('Phenom’s page holds neither search results nor a vacancy.');
  const { stub } = page.request;
  if (stub) return vacancyGone(stub.externalId, 'its page leads back to the search, as of closed vacancies');
  return searchResults(page, found);
}

function searchResults({ text: body, request }: SourcePage, found: unknown): ReadResult {
  const { totalHits, data } = envelopeOf(results, found, 'Phenom');
  if (!data.jobs && totalHits !== 0) throw new SourceChanged('Phenom’s search results hold no list of jobs.');
  const jobs = data.jobs ?? [];
  const site = siteOf(body, request);
  const { listings, stubs, rejected } = readStubs({
    records: jobs,
    idOf: keyOf,
    withoutId: 'jobId is missing',
    shape: posting,
    listing: (job) => ({ ...factsOf(job), url: null }),
    detail: (job, id) => ({ url: onAskedHost(request, vacancyAddress(site ?? USUAL_SITE, id, job.title)) }),
  });
  // The key is a part of the address, and the reading of records gives it only afterwards.
  for (const { listing } of stubs)
    listing.url = site && vacancyAddress(site, listing.externalId, listing.title);

  const from = numberInQuery(request, 'from') ?? 0;
  const searching = isAddress(request.url) && new URL(request.url).searchParams.has('keywords');
  if (from === 0 && !searching && (totalHits ?? 0) > LARGE) {
    const more = FIELD_SEARCHES.map((keywords) => withQuery(request, { keywords, from: '0' }));
    return { listings, stubs, rejected, more, total: null };
  }
  const next = from + jobs.length;
  const atEnd = jobs.length === 0 || next >= (totalHits ?? 0);
  return {
    listings,
    stubs,
    rejected,
    more: atEnd ? [] : [withQuery(request, { from: String(next) })],
    total: from === 0 ? totalHits : null,
  };
}

function detail({ text: body, request }: SourcePage, jobDetail: unknown, $: CheerioAPI | null): ReadResult {
  const [markup] = $ ? jobPostingsIn($) : [];
  const data = isObject(jobDetail) && isObject(jobDetail['data']) ? jobDetail['data'] : {};
  const job = isObject(data['job']) ? data['job'] : null;
  if (!job && !markup)
    return vacancyGone(request.stub?.externalId ?? null, 'the page holds no vacancy any more');

  const own = $ && addressSaidBy($);
  const externalId = (job && keyOf(job)) ?? idInAddress(own ?? '') ?? (markup ? identifierOf(markup) : null);
  if (externalId === null) return vacancyGone(request.stub?.externalId ?? null, 'the page says no jobId');
  const marked = markup && listingOfJobPosting(markup, { externalId, url: null });
  const read = job ? posting.safeParse(job) : null;
  if (!read?.success) {
    if (marked) return oneVacancy(completed(request.stub, { ...marked, url: own ?? marked.url }));
    return vacancyGone(externalId, 'title is missing');
  }
  const site = siteOf(body, request);
  const url = own ?? request.stub?.url ?? (site && vacancyAddress(site, externalId, read.data.title));
  const { description, ...facts } = factsOf(read.data);
  // The teaser repeats the first words of a text that the markup may hold in full.
  const told = {
    externalId,
    ...facts,
    url,
    description: (read.data.description === '' && marked?.description) || description,
  };
  return oneVacancy(completed(request.stub, completed(marked, told)));
}

const keyOf = (job: Record<string, unknown>): string | null =>
  idText(job['jobId']) ?? idText(job['jobSeqNo']) ?? idText(job['reqId']);

function factsOf(job: Posting) {
  return {
    title: job.title,
    company: job.companyName || null,
    location: placesOf(job) || null,
    description: unescapeHtml(job.description || job.descriptionTeaser),
    postedOn: dayOfWrittenDate(job.postedDate),
    closesOn: null,
    requisitionId: job.reqId || null,
    extras: statedExtras({ salary_text: '', employment_type_text: job.type.join(', '), remote_flag: '' }),
  };
}

function placesOf(job: Posting): string {
  const several = [
    job.multi_location,
    job.multi_location_array.map(({ location }) => location),
    job.standardised_multi_location.map(
      (one) =>
        joinedPlace(
          one.standardisedCity,
          one.standardisedState || one.standardisedStateCode,
          one.standardisedCountry,
        ) || one.standardisedMapQueryLocation,
    ),
  ].map((places) => [...new Set(places)].filter(Boolean));
  const one =
    job.location || job.cityStateCountry || job.cityState || joinedPlace(job.city, job.state, job.country);
  return (several.find((places) => places.length > 1) ?? (one ? [one] : several.flat().slice(0, 1))).join(
    '; ',
  );
}

const joinedPlace = (...parts: string[]): string => parts.filter(Boolean).join(', ');

/** Where the site's pages stand: as the page says itself, else as it was asked; null for a page saved from nowhere. */
function siteOf(body: string, request: SourceRequest): string | null {
  const said = /"baseUrl"\s*:\s*"(https?:\/\/[^"\s\\]+)"/.exec(body)?.[1];
  if (said) return said.endsWith('/') ? said : `${said}/`;
  if (!isAddress(request.url) || new URL(request.url).host === new URL(HOMEPAGE).host) return null;
  const { origin, pathname } = new URL(request.url);
  return origin + (/^\/[a-z]{2,8}\/[a-z]{2}\//i.exec(pathname)?.[0] ?? USUAL_SITE);
}

function vacancyAddress(site: string, id: string, title: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${site}job/${encodeURIComponent(id)}${name ? `/${encodeURIComponent(name)}` : ''}`;
}

const idInAddress = (address: string): string | null => /\/job\/([^/?#]+)/i.exec(address)?.[1] ?? null;

/** An index of site maps, or one of them: links with the title in their last piece. */
function siteMap({ text: body, request }: SourcePage): ReadResult {
  const $ = xmlPage(body, 'Phenom');
  const locations = (parent: string) =>
    $(parent)
      .toArray()
      .map((one) => $(one).children('loc').text().trim())
      .filter((address) => isAddress(address));
  if ($('sitemapindex').length > 0) {
    const asked = inEnglish(locations('sitemap')).map((address) => onAskedHost(request, address));
    const more = [...new Set(asked)].filter((url) => url !== request.url && !url.endsWith('/sitemap.xml'));
    return { listings: [], rejected: [], more: more.map((url) => ({ url })), total: null };
  }
  const links = new Map<string, string>();
  for (const address of locations('url')) {
    const id = idInAddress(address);
    // One vacancy has an address per language.
    if (id !== null && (!links.has(id) || /\/en\/job\//i.test(address))) links.set(id, address);
  }
  const records = [...links].map(([id, address]) => ({ id, address, title: titleIn(address) }));
  const read = readStubs({
    records,
    idOf: ({ id }) => idText(id),
    withoutId: 'the link has no id',
    shape: object({ address: neededText, title: text }),
    listing: ({ address, title }) => ({ ...NOTHING_BUT_A_LINK, url: address, title }),
    detail: ({ address }) => ({ url: onAskedHost(request, address) }),
  });
  return { ...read, more: [], total: null };
}

const NOTHING_BUT_A_LINK = {
  company: null,
  location: null,
  description: '',
  postedOn: null,
  closesOn: null,
  requisitionId: null,
  extras: {},
};

/** Names end in the language, `sitemap-0a80f330-en-us.xml`; where all have the same one they are parts of one list. */
function inEnglish(children: string[]): string[] {
  const language = (address: string) =>
    /-([a-z]{2}(?:[-_][a-z]{2,6})?)\.xml/i.exec(address)?.[1]?.toLowerCase();
  const languages = new Set(children.map(language).filter((one) => one !== undefined));
  if (languages.size < 2) return children;
  return children.filter((address) => (language(address) ?? 'en').startsWith('en'));
}

function titleIn(address: string): string {
  const piece = /\/job\/[^/?#]+\/([^/?#]+)/i.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(piece).replace(/[-_]+/g, ' ').trim();
  } catch {
    return piece.replace(/[-_]+/g, ' ').trim();
  }
}
