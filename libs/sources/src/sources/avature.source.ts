import { SourceChanged, isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { numberInQuery, withQuery } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { employerSite } from '../reading/employer-site.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from '../reading/page-address.js';
import { idText, readStubs } from '../reading/read-records.js';
import { asHtml, joined, section } from '../reading/sections.js';
import { neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { wordsOf } from '../reading/words-of.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

const HOMEPAGE = 'https://www.avature.net/';
const PAGE_SIZE = 12;
const card = object({ href: neededText, title: neededText, ref: text, posted: text, location: text });

/**
 * Avature career portals: HTML pages, differing in their template from employer to employer.
 * The board's token is the host and the portal's path, `acme.avature.net/careers` (`/careers` is meant where no path is
 * written) or `careers.acme.example/careers` on an employer's own host.
 * The portal's RSS feed stops at 20 entries, so the list is read page by page.
 */
export const source = defineSource({
  id: 'avature',
  name: 'Avature',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.avature.net/legal/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ portals were found; the pages are open to any visitor without a key. Portals that answer 202, 403 or 406 to programs are left alone.',
    },
    attribution: 'From the employer’s own job site at Avature.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 360, expectNewWithinDays: null },

  start: (board) => {
    const site = employerSite(board, 'Avature');
    const portal = site.pathname === '/' ? new URL('/careers/', site) : site;
    const url = new URL(`SearchJobs/?jobRecordsPerPage=${PAGE_SIZE}&jobOffset=0`, portal);
    return [{ url: url.href }];
  },

  read: (page) => {
    const $ = htmlPage(page.text, 'Avature');
    const { stub } = page.request;
    if ($(FIELD).length > 0 || jobPostingsIn($).length > 0) return detail(page, $);
    const cards = cardsIn($);
    if (
      cards.length === 0 &&
      $(LEGEND).length === 0 &&
      !/\bno (?:results|jobs|positions)\b/i.test($('main').text())
    )
      throw new SourceChanged('Avature’s page holds neither a list of jobs nor a vacancy.');
    if (stub) return vacancyGone(stub.externalId, 'its page leads back to the list, as of closed vacancies');
    return list(page, $, cards);
  },

  boardAt: ({ hostname, pathname }) => {
    const portal =
      /^((?:\/[^/]+){1,3}?)\/(?:SearchJobs|SearchJobsMaps|JobDetail|FolderDetail|PipelineDetail)(?:\/|$)/i;
    const path = portal.exec(pathname)?.[1];
    if (path && hostname !== 'www.avature.net') return { token: hostname + path, origin: null };
    const tenant = /^(?!www\.|support\.|help\.|login\.)[a-z0-9-]+\.avature\.net$/.test(hostname);
    return tenant && /^\/(careers\/?)?$/i.test(pathname)
      ? { token: `${hostname}/careers`, origin: null }
      : null;
  },
});

const FIELD = '.article__content__view__field';
const LEGEND = '.list-controls__text__legend, .pagination__legend';
const DETAIL_LINK = 'a[href*="JobDetail" i], a[href*="FolderDetail" i], a[href*="PipelineDetail" i]';

function list({ request }: SourcePage, $: CheerioAPI, cards: ReturnType<typeof cardsIn>): ReadResult {
  const base = readersAddress($, request, HOMEPAGE);
  const { listings, stubs, rejected } = readStubs({
    records: cards,
    idOf: ({ id }) => idText(id),
    withoutId: 'the link ends in no id',
    shape: card,
    listing: ({ href, title, ref, posted, location }) => ({
      url: linkedFrom(base, href),
      title,
      company: null,
      location: location || null,
      description: '',
      postedOn: dayOfWrittenDate(posted),
      closesOn: null,
      requisitionId: ref.replace(/^\D*#\s*|^(?:ref|job|req)[a-z. ]*:?\s*/i, '') || null,
      extras: {},
    }),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });

  const { end, total } = legendOf($);
  const offset = offsetIn(request);
  const more = cards.length > 0 ? nextPage($, request, offset, end ?? offset + cards.length, total) : [];
  return { listings, stubs, rejected, more, total: offset === 0 ? total : null };
}

/** "1-20 of 720 results"; a total with a plus, "500+", is no total. */
function legendOf($: CheerioAPI): { end: number | null; total: number | null } {
  const legend = wordsOf($(LEGEND).first()) || ($(LEGEND).attr('aria-label') ?? '');
  const numbers = [...legend.matchAll(/\d[\d,.]*\+?/g)].map(([number]) => number);
  const [, end] = numbers.length > 2 ? numbers : [];
  return { end: whole(end), total: whole(numbers.at(-1)) };
}

const whole = (number: string | undefined): number | null =>
  number === undefined || number.endsWith('+') ? null : Number(number.replace(/\D/g, ''));

const OFFSETS = ['jobOffset', 'folderOffset', 'pipelineOffset'] as const;

const offsetIn = (request: SourceRequest): number =>
  OFFSETS.map((name) => numberInQuery(request, name)).find((offset) => offset !== null) ?? 0;

/** The page's own link to the next, as portals name their parameters differently; it must lead forward. */
function nextPage($: CheerioAPI, request: SourceRequest, offset: number, end: number, total: number | null) {
  const link = $(
    'a.paginationNextLink, .paginationNextLink a, a[rel="next"], .pagination__item--next a',
  ).attr('href');
  if (link && isAddress(link, request.url)) {
    const next = { url: onAskedHost(request, link) };
    return offsetIn(next) > offset ? [next] : [];
  }
  return total !== null && end < total
    ? [withQuery(request, { jobOffset: String(Math.max(end, offset + 1)) })]
    : [];
}

function cardsIn($: CheerioAPI) {
  const cards = new Map<
    string,
    { id: string | null } & Record<'href' | 'title' | 'ref' | 'posted' | 'location', string>
  >();
  for (const link of $(DETAIL_LINK).toArray()) {
    const href = $(link).attr('href') ?? '';
    const id = idInAddress(href);
    const known = cards.get(id ?? href);
    // A card's other links say "Apply" or nothing at all.
    if (known && known.title !== '') continue;
    const item = $(link).closest('article, li, tr');
    const said = (selector: string) =>
      [
        ...new Set(
          item
            .find(selector)
            .toArray()
            .map((one) => wordsOf($(one))),
        ),
      ].filter(Boolean);
    const labelled = said(
      '[class*="list-item-location"], [class*="list-item-city"], [class*="list-item-state"], [class*="list-item-country"]',
    );
    const subtitle = said('.article__header__text__subtitle').find((line) => !/\b(posted|ref)\b/i.test(line));
    const heading = /^apply( now)?$/i.test(wordsOf($(link))) ? '' : wordsOf($(link));
    cards.set(id ?? href, {
      id,
      href,
      title: heading,
      ref: said('[class*="list-item-ref"], [class*="list-item-jobId" i]')[0] ?? '',
      posted:
        said('[class*="list-item-posted"], [class*="date" i]').join(' ') ||
        (/posted\D{0,3}\S+/i.exec(wordsOf(item))?.[0] ?? ''),
      location: labelled.join(', ') || (subtitle ?? ''),
    });
  }
  return [...cards.values()];
}

const idInAddress = (address: string): string | null =>
  /\/(?:Job|Folder|Pipeline)Detail\/(?:[^?#]*\/)?(\d+)\/?(?:[?#]|$)/i.exec(address)?.[1] ??
  /[?&](?:job|folder|pipeline)Id=(\d+)/i.exec(address)?.[1] ??
  null;

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const own = addressSaidBy($);
  const fields = fieldsIn($);
  const labelled = (label: RegExp) =>
    fields.find((field) => label.test(field.label) && field.words !== '')?.words ?? '';
  const [markup] = jobPostingsIn($);
  const title = labelled(TITLE) || wordsOf($('.banner__text__title, h1, h2').first());
  const requisitionId = labelled(
    /^(ref|req|requisition|job)\b.*(#|id|number|no\.?)$|^(ref|req|requisition)\.?$/i,
  );
  // Pages link to their own application form, some to similar vacancies as well.
  const links = $('a[href*="ApplicationMethods" i], a[href*="Login?jobId" i]')
    .toArray()
    .map((one) => $(one).attr('href') ?? '');
  const ids = [own ?? '', request.url, ...links].map(idInAddress);
  const externalId = ids.find((id) => id !== null) ?? (requisitionId || title);
  if (!externalId) return vacancyGone(stub?.externalId ?? null, 'the page names neither an id nor a title');
  const url = own ?? stub?.url ?? (idInAddress(request.url) ? request.url : null);
  const rate = fields.find(({ label, words }) => PAY.test(label) && /\d/.test(words));
  const told = {
    externalId,
    url,
    title,
    company: labelled(/^(entity|company|employer|legal entity|hiring company)$/i) || null,
    location: placeOf(labelled) || null,
    description: descriptionOf(fields.filter(({ label }) => !TITLE.test(label))),
    postedOn: dayOfWrittenDate(
      labelled(/^((date )?posted( on| date)?|posting( start)? date|date|publication date)$/i),
    ),
    closesOn: dayOfWrittenDate(
      labelled(/^(closing|end|expir\w*|application deadline|posting end)( date)?$|^apply by$/i),
    ),
    requisitionId: requisitionId || null,
    extras: statedExtras({
      salary_text: rate ? inUnit(rate) : '',
      employment_type_text: labelled(
        /^(full\/part.time|employment type|job type|position type|time type|schedule|employee status|worker type)$/i,
      ),
      remote_flag: labelled(
        /^(remote.*|work ?place( type)?|work (arrangement|model|location type|type|setting)|location type)$/i,
      ),
    }),
  };
  return oneVacancy(
    completed(stub, markup ? completed(listingOfJobPosting(markup, { externalId, url }), told) : told),
  );
}

const TITLE = /^(job |position |posting )?title$|^position$/i;

type Field = { heading: string; label: string; words: string; html: string };

const PAY =
  /\b(pay|salary|compensation|wage|hourly rate|rate of pay)\b(?!.*\b(grade|frequency|type|bonus|incentive)\b)/i;

/** The unit is often in the label alone: "Hourly Rate: $ 20.00". */
function inUnit({ label, words }: Field): string {
  const unit = /\bhour/i.test(label) ? 'per hour' : /\b(annual|year)/i.test(label) ? 'per year' : '';
  return unit === '' || /hour|year|annual|hr\b|week|month/i.test(words) ? words : `${words} ${unit}`;
}

function placeOf(labelled: (label: RegExp) => string): string {
  const whole = labelled(/^((job|work|primary|office|position|posting) )?locations?( \(.*\))?$/i);
  const parts = [
    /^(work )?city$/i,
    /^(work )?(state|province|state\/province|region)$/i,
    /^(work )?country(\/region)?$/i,
  ];
  return whole || parts.map(labelled).filter(Boolean).join(', ');
}

function fieldsIn($: CheerioAPI): Field[] {
  return $(FIELD)
    .toArray()
    .map((one) => ({
      heading: wordsOf($(one).closest('article, section').find('[class*="header__text__title"]').first()),
      label: wordsOf($(one).find(`${FIELD}__label`).first()).replace(/\s*:$/, ''),
      words: wordsOf($(one).find(`${FIELD}__value`).first()),
      html: $(one).find(`${FIELD}__value`).first().html()?.trim() ?? '',
    }));
}

function descriptionOf(fields: Field[]): string {
  let heading = '';
  return joined(
    ...fields.map((field) => {
      const under = field.heading === heading ? '' : field.heading;
      heading = field.heading;
      // Facts stand as "State: Georgia", texts under their label.
      const label = asHtml(field.label);
      const isFact = !/<[a-z]/i.test(field.html);
      const body = isFact ? `<p>${label && `${label}: `}${field.html}</p>` : section(field.label, field.html);
      return field.html && section(under, body);
    }),
  );
}
