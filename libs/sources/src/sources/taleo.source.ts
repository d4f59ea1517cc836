import { SourceChanged } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { identifierOf, jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from '../reading/page-address.js';
import { idText, readStubs } from '../reading/read-records.js';
import { neededText, object, text, texts } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { wordsOf } from '../reading/words-of.js';

const HOMEPAGE = 'https://www.oracle.com/human-capital-management/taleo/';
const PAGE_SIZE = 10;
const card = object({ href: neededText, title: neededText, lines: texts, posted: text });

/**
 * Taleo Business Edition: HTML lists of ten, and a page per vacancy with JobPosting markup.
 * The board's token is what its address is made of, partition/organization/site: `phh04/ACME/37` for
 * phh.tbe.taleo.net/phh04/ats/careers/v2/searchResults?org=ACME&cws=37. The host follows from the partition.
 * Taleo Enterprise (acme.taleo.net/careersection) is another system and is not read.
 */
export const source = defineSource({
  id: 'taleo',
  name: 'Taleo Business Edition',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.oracle.com/legal/terms/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job sites were found; the pages are open to any visitor without a key.',
    },
    attribution: 'From the employer’s own job site at Taleo.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const found = /^([a-z]{3})(\d{2})\/([\w-]{1,64})\/(\d{1,10})$/i.exec(board.token.trim());
    if (!found)
      throw new Error(
        `A Taleo board's token is partition, organization and site of its address, such as phh04/ACME/37; "${board.token}" is none.`,
      );
    const [cluster, number, org = '', cws = ''] = found.slice(1);
    const partition = `${cluster}${number}`.toLowerCase();
    const host = `https://${partition.slice(0, 3)}.tbe.taleo.net`;
    return [
      {
        url: addressOn(board, host, `/${partition}/ats/careers/v2/searchResults`, {
          org: org.toUpperCase(),
          cws,
        }),
      },
    ];
  },

  read: (page) => {
    const $ = htmlPage(page.text, 'Taleo');
    const { stub } = page.request;
    if (jobPostingsIn($).length > 0) return detail(page, $);
    if (!/oracletaleocwsv2/i.test(page.text))
      throw new SourceChanged(
        'Taleo’s page holds neither a list of jobs nor a vacancy; the board may be inactive.',
      );
    // A page without a heading of the list is one vacancy's, or says that it is closed.
    if ($(CARD).length === 0 && $(TOTAL).length === 0 && (stub || ridIn(page.request.url)))
      return vacancyGone(stub?.externalId ?? ridIn(page.request.url), 'the page holds no vacancy any more');
    if (stub) return vacancyGone(stub.externalId, 'its page leads back to the list, as of closed vacancies');
    return list(page, $);
  },

  boardAt: (url) => {
    const host = /^([a-z]{3})\.tbe\.taleo\.net$/i.exec(url.hostname)?.[1]?.toLowerCase();
    const partition = /^\/([a-z]{3}\d{2})\/ats\/careers\/(?:v2\/)?\w+(?:\.jsp)?\/?$/i
      .exec(url.pathname)?.[1]
      ?.toLowerCase();
    const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
    const [org, cws] = [query.get('org') ?? '', query.get('cws') ?? ''];
    const isBoard = host && partition?.startsWith(host) && /^[\w-]+$/.test(org) && /^\d+$/.test(cws);
    return isBoard ? { token: `${partition}/${org.toUpperCase()}/${cws}`, origin: null } : null;
  },
});

const CARD = '.oracletaleocwsv2-accordion-head-info, a.viewJobLink';
const TOTAL = '.oracletaleocwsv2-panel-number';

function list({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const base = readersAddress($, request, HOMEPAGE);
  const cards = cardsIn($);
  const { listings, stubs, rejected } = readStubs({
    records: cards,
    idOf: ({ id }) => idText(id),
    withoutId: 'the link names no rid',
    shape: card,
    listing: ({ href, title, lines }) => ({
      url: linkedFrom(base, href),
      title,
      company: null,
      location: placeAmong(lines),
      description: '',
      postedOn: null,
      closesOn: null,
      requisitionId: null,
      extras: statedExtras({
        salary_text: '',
        employment_type_text: lines.find((line) => EMPLOYMENT.test(line)) ?? '',
        remote_flag: '',
      }),
    }),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });

  const row = numberInQuery(request, 'rowFrom') ?? 0;
  const number = wordsOf($(TOTAL).first()).replaceAll(',', '');
  const total = /^\d+$/.test(number) ? Number(number) : null;
  const further =
    total === null
      ? $('a.jscroll-next, a[href*="searchResults?next"]').length > 0
      : row + cards.length < total;
  const more = further && cards.length > 0 ? [nextOf(request, cards[0]?.href ?? '', row + PAGE_SIZE)] : [];
  return { listings, stubs, rejected, more, total: row === 0 ? total : null };
}

/** The page's own link to the next rows works only within a visit; the same rows have an address of their own. */
function nextOf(request: SourceRequest, vacancy: string, rowFrom: number): SourceRequest {
  if (/[?&]org=/i.test(request.url)) return withQuery(request, { rowFrom: String(rowFrom) });
  const address = vacancy.replace(/viewRequisition/i, 'searchResults').replace(/&rid=[^&]*/i, '');
  return withQuery({ ...request, url: onAskedHost(request, address) }, { rowFrom: String(rowFrom) });
}

function cardsIn($: CheerioAPI) {
  const cards = new Map<string, { id: string | null; href: string; title: string; lines: string[] }>();
  for (const link of $('a.viewJobLink, .oracletaleocwsv2-head-title a[href*="viewRequisition"]').toArray()) {
    const href = $(link).attr('href') ?? '';
    const id = ridIn(href);
    if (cards.get(id ?? href)?.title) continue;
    const lines = $(link)
      .closest('.oracletaleocwsv2-accordion-head-info')
      .children('div')
      .toArray()
      .map((one) => wordsOf($(one)));
    cards.set(id ?? href, { id, href, title: wordsOf($(link)), lines });
  }
  return [...cards.values()];
}

const ridIn = (address: string): string | null => /[?&]rid=(\d+)/i.exec(address)?.[1] ?? null;

const EMPLOYMENT =
  /\b(full|part)[- ]?time\b|\bper ?diem\b|\bprn\b|\btemp(orary)?\b|\bcontract(or)?\b|\bcasual\b|\bintern(ship)?\b|\bseasonal\b/i;

/**
 * The employer chose the lines and their order. A place is written with its state or as remote; else it is the first of
 * several lines, as most employers have it. A line alone may as well be the department.
 */
function placeAmong(lines: readonly string[]): string | null {
  const others = lines.filter((line) => !EMPLOYMENT.test(line));
  const place =
    /^[A-Z]{2}(-[A-Z]{2})? ?[-,] ?\S|, ?[A-Z]{2}\b|\bremote\b|\btelework\b|\bwork from home\b|\bUSA?\b/;
  return (
    others.find((line) => place.test(line)) ??
    others.find((line) => /remote/i.test(line)) ??
    others[0] ??
    null
  );
}

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const [markup = {}] = jobPostingsIn($);
  const own = addressSaidBy($);
  const links = $('a[href*="rid="]')
    .toArray()
    .map((one) => $(one).attr('href') ?? '');
  const said = [own ?? '', request.url, typeof markup['url'] === 'string' ? markup['url'] : '', ...links];
  const identifier = identifierOf(markup);
  const externalId = stub?.externalId ?? said.map(ridIn).find((id) => id !== null) ?? identifier;
  if (!externalId) return vacancyGone(null, 'the page says no rid of the vacancy');
  const url = (ridIn(own ?? '') && own) || stub?.url || (ridIn(request.url) ? request.url : null);
  const told = listingOfJobPosting(markup, { externalId, url });
  const requisitionId = identifier === externalId ? null : identifier;
  return oneVacancy(completed(stub, { ...told, requisitionId }));
}
