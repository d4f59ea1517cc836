import { SourceChanged, isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { numberInQuery, withQuery } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { employerSite } from '../reading/employer-site.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage, xmlPage } from '../reading/html-page.js';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from '../reading/page-address.js';
import { idText, readRecords, readStubs } from '../reading/read-records.js';
import { asHtml, joined } from '../reading/sections.js';
import { neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { wordsOf } from '../reading/words-of.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

/** Boards above this many vacancies are asked for those of the trade only. */
const LARGE = 400;
const PAGE_SIZE = 25;
const HOMEPAGE = 'https://www.sap.com/products/hcm/recruiting-software.html';

const card = object({
  href: neededText,
  title: neededText,
  location: text,
  company: text,
  description: text,
  posted: text,
  closes: text,
});

/**
 * SAP SuccessFactors career sites ("Career Site Builder"), on the employers' own hosts: lists and vacancies in HTML.
 * The board's token is the host, `jobs.acme.example`, or the address of the site's feed where it keeps one, which tells
 * the texts as well: `jobs.acme.example/googlefeed.xml`, `jobs.acme.example/sitemal.xml` (spelled like that).
 * Sites of the older generation, career4.successfactors.com/career?company=acme, answer in scripts and are not read.
 */
export const source = defineSource({
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.sap.com/about/legal/terms-of-use.html',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job sites were found; pages and feeds are open to any visitor without a key. Each host’s robots.txt decides.',
    },
    attribution: 'From the employer’s own job site at SAP SuccessFactors.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const site = employerSite(board, 'SuccessFactors');
    const isFeed = /\.xml\/$/i.test(site.pathname);
    const url = isFeed ? site.href.replace(/\/$/, '') : new URL('search/?q=&startrow=0', site).href;
    return [{ url }];
  },

  read: (page) => {
    if (/^[^<]{0,10}(?:<\?xml[^>]*>\s*)?<rss[\s>]/i.test(page.text)) return feed(page);
    const $ = htmlPage(page.text, 'SuccessFactors');
    const { stub } = page.request;
    if (textOf($).length > 0) return detail(page, $);
    if ($(LIST).length === 0) {
      if (
        stub &&
        /no longer (available|accepting)|has been (filled|closed)|not available/i.test($('body').text())
      )
        return vacancyGone(stub.externalId, 'the page says that the vacancy is closed');
      throw new SourceChanged('SuccessFactors’ page holds neither a list of jobs nor a vacancy.');
    }
    if (stub)
      return vacancyGone(stub.externalId, 'its page leads back to the search, as of closed vacancies');
    return list(page, $);
  },

  /** Hosts are the employers' own, so the address is known by its path alone. */
  boardAt: ({ hostname, pathname, searchParams }) => {
    if (/(^|\.)(successfactors|sapsf|sap)\.(com|eu|cn)$/i.test(hostname)) return null;
    const isVacancy = /^\/(?:[\w-]+\/)?(?:job\/[^/]+|go\/[^/]+)\/\d{5,}(?:-[a-z_]{2,5})?\/?$/i.test(pathname);
    const isList =
      /^\/(?:[\w-]+\/)?(?:tile-search-results|viewalljobs|topjobs|googlefeed\.xml|sitemal\.xml)\/?$/i.test(
        pathname,
      ) ||
      (/^\/(?:[\w-]+\/)?search\/?$/i.test(pathname) &&
        (searchParams.has('startrow') || searchParams.has('createNewAlert')));
    return isVacancy || isList ? { token: hostname, origin: null } : null;
  },
});

const LIST =
  '#searchresults, .searchResults, .paginationLabel, li.job-tile, #job-tile-list, #noresults, a.jobTitle-link';

function list({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const base = readersAddress($, request, HOMEPAGE);
  const cards = cardsIn($);
  const { listings, stubs, rejected } = readStubs({
    records: cards,
    idOf: ({ id }) => idText(id),
    withoutId: 'the link ends in no id',
    shape: card,
    listing: (record) => factsOf(record, linkedFrom(base, record.href)),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });

  const label = wordsOf($('.paginationLabel').first());
  const total = Number([...label.matchAll(/\d[\d,.]*/g)].at(-1)?.[0].replace(/\D/g, '') ?? Number.NaN);
  const start = numberInQuery(request, 'startrow') ?? 0;
  const known = Number.isNaN(total) ? null : total;
  const searching = isAddress(request.url) && (new URL(request.url).searchParams.get('q') ?? '') !== '';
  if (start === 0 && !searching && (known ?? 0) > LARGE) {
    const more = FIELD_SEARCHES.map((q) => withQuery(request, { q, startrow: '0' }));
    return { listings, stubs, rejected, more, total: null };
  }
  const next = start + cards.length;
  // Where nothing fits a search, the newest vacancies are shown instead, without a count.
  const isPart = known === null ? cards.length >= PAGE_SIZE && $('#noresults').length === 0 : next < known;
  const more = isPart && cards.length > 0 ? [withQuery(request, { startrow: String(next) })] : [];
  return { listings, stubs, rejected, more, total: start === 0 ? known : null };
}

/** Rows repeat their link for phones; tiles have their fields under ids. */
function cardsIn($: CheerioAPI) {
  const cards = new Map<
    string,
    { id: string | null; href: string; title: string; location: string; posted: string }
  >();
  for (const link of $('a.jobTitle-link, li.job-tile a[href*="/job/"]').toArray()) {
    const href = $(link).attr('href') ?? '';
    const id = idInAddress(href);
    if (cards.has(id ?? href)) continue;
    const item = $(link).closest('tr, li, article, .job-tile');
    const said = (selector: string) =>
      item
        .find(selector)
        .toArray()
        .map((one) => wordsOf($(one)))
        .find((words) => words !== '') ?? '';
    cards.set(id ?? href, {
      id,
      href,
      title: wordsOf($(link)),
      location: said('.jobLocation, [id$="section-location-value"], [id$="section-city-value"]'),
      posted: said('.jobDate, [id$="section-date-value"]'),
    });
  }
  return [...cards.values()];
}

const idInAddress = (address: string): string | null =>
  /\/job\/(?:[^?#]*\/)?(\d+)(?:-[a-z]{2}_[a-z]{2})?\/?(?:[?#]|$)/i.exec(address)?.[1] ?? null;

function factsOf(record: ReturnType<typeof card.parse>, url: string | null) {
  return {
    url,
    title: record.title,
    company: record.company || null,
    location: record.location || null,
    description: record.description,
    postedOn: dayOfWrittenDate(record.posted),
    closesOn: dayOfWrittenDate(record.closes),
    requisitionId: null,
    extras: {},
  };
}

/** RSS with the fields of Google Base. The place stands behind the title, too: "Coder (Cary, NC, US, 27511)". */
function feed({ text: body, request }: SourcePage): ReadResult {
  const $ = xmlPage(body, 'SuccessFactors');
  if ($('channel').length === 0) throw new SourceChanged('SuccessFactors’ feed holds no channel.');
  const records = $('item')
    .toArray()
    .map((item) => {
      const said = (name: string) => $(item).children(name).first().text().trim();
      const place = PLACE_BEHIND.exec(said('title'));
      const title = said('title').slice(0, place?.index).trim();
      const description = unescapeHtml(said('description'));
      return {
        id:
          idInAddress(said('link')) ?? idInAddress(said('guid')) ?? (said('g\\:id') || said('guid') || null),
        href: said('link'),
        title,
        location: said('g\\:location') || (place?.[1] ?? ''),
        company: said('g\\:employer'),
        description: description === said('title') || description === title ? '' : description,
        posted: said('pubDate'),
        closes: said('g\\:expiration_date'),
      };
    });
  const reading = {
    idOf: ({ id }: Record<string, unknown>) => idText(id),
    withoutId: 'link and guid name no id',
    shape: card,
    listing: (record: ReturnType<typeof card.parse>) => factsOf(record, linkedFrom(null, record.href)),
  };
  const told = readRecords({ ...reading, records: records.filter(({ description }) => description !== '') });
  const outlined = readStubs({
    ...reading,
    records: records.filter(({ description }) => description === ''),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });
  return {
    listings: told.listings,
    stubs: outlined.stubs,
    rejected: [...told.rejected, ...outlined.rejected],
    more: [],
    total: null,
  };
}

/** City, state and country, at times with a postal code; other brackets belong to the title. */
const PLACE_BEHIND = /\(([^()]*, ?[A-Z]{2}(?:, ?[\w -]{3,10})?)\)$/;

const textOf = ($: CheerioAPI) =>
  $('[itemprop="description"], [data-careersite-propertyid="description"], .jobdescription').first();

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const own = addressSaidBy($);
  const apply = $('a[href*="/apply/"]').attr('href') ?? '';
  const externalId =
    stub?.externalId ??
    idInAddress(own ?? '') ??
    idInAddress(request.url) ??
    /\/apply\/(\d+)/.exec(apply)?.[1];
  const property = (...names: string[]) => {
    const found = names.flatMap((name) =>
      $(`[itemprop="${name}"], [data-careersite-propertyid="${name}"]`).toArray(),
    );
    return (
      found
        .map((one) => wordsOf($(one)) || ($(one).attr('content')?.trim() ?? ''))
        .find((words) => words !== '') ?? ''
    );
  };
  const title = property('title') || wordsOf($('h1').first());
  if (!externalId) return vacancyGone(null, `the page says no id of the vacancy${title && ` "${title}"`}`);
  const facts = factsBeside($);
  const labelled = (label: RegExp) => facts.find((fact) => label.test(fact.label))?.words ?? '';
  const pay = facts.find(
    ({ label, words }) => /\b(pay|salary|compensation)\b/i.test(label) && /\d/.test(words),
  );
  const places = $('.jobGeoLocation')
    .toArray()
    .map((one) => wordsOf($(one)))
    .filter(Boolean);
  return oneVacancy(
    completed(stub, {
      externalId,
      url: own ?? stub?.url ?? (idInAddress(request.url) ? request.url : null),
      title,
      company: property('hiringOrganization', 'company') || null,
      location: [...new Set(places)].join('; ') || property('jobLocation', 'location', 'city') || null,
      description: joined(
        unescapeHtml(textOf($).html()?.trim() ?? ''),
        ...facts.map(({ label, words }) => `<p>${asHtml(label)}: ${asHtml(words)}</p>`),
      ),
      postedOn:
        dayOfWrittenDate($('[itemprop="datePosted"]').attr('content') ?? '') ??
        dayOfWrittenDate(property('datePosted', 'date')),
      closesOn: dayOfWrittenDate($('[itemprop="validThrough"]').attr('content') ?? ''),
      requisitionId: property('adcode', 'requisitionid') || labelled(/^(job )?req(uisition)?\b/i) || null,
      extras: statedExtras({
        salary_text: pay?.words ?? '',
        employment_type_text:
          property('employmentType') || labelled(/^(employment|job|position|work) type$|^full.?time/i),
        remote_flag: labelled(/^(remote|work ?place|work (arrangement|model|location type))\b/i),
      }),
    }),
  );
}

/** Facts that the employer shows beside the text: a label and the property behind it. */
function factsBeside($: CheerioAPI): { label: string; words: string }[] {
  return $('.joblayouttoken-label')
    .toArray()
    .map((one) => ({
      label: wordsOf($(one)).replace(/\s*:$/, ''),
      words: wordsOf($(one).parent().find('[data-careersite-propertyid]').first()),
      isText: $(one).parent().find('[data-careersite-propertyid="description"]').length > 0,
    }))
    .filter(({ label, words, isText }) => label !== '' && words !== '' && !isText)
    .map(({ label, words }) => ({ label, words }));
}
