import { SourceChanged } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from '../reading/page-address.js';
import { idText, readStubs } from '../reading/read-records.js';
import { neededText, object, text } from '../reading/shapes.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { wordsOf } from '../reading/words-of.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

const DOMAIN = 'hrmdirect.com';
const HOMEPAGE = 'https://www.clearcompany.com/';
const row = object({ href: neededText, title: neededText, location: text, posted: text, requisition: text });

/**
 * ClearCompany's HRMDirect job boards: one HTML table, and a page per vacancy.
 * The board's token is the name in its host: `acme` in acme.hrmdirect.com.
 * Which columns the table has is the employer's choice; only the title is always there.
 */
export const source = defineSource({
  id: 'hrmdirect',
  name: 'ClearCompany HRMDirect',
  homepage: HOMEPAGE,
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.clearcompany.com/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job boards were found; the pages are open to any visitor without a key.',
    },
    attribution: 'From the employer’s own job board at ClearCompany.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 360, expectNewWithinDays: null },

  start: (board) => [
    {
      url: new URL('/employment/job-openings.php?search=true', board.origin ?? tenantOrigin(board, DOMAIN))
        .href,
    },
  ],

  read: (page) => {
    const $ = htmlPage(page.text, 'HRMDirect');
    const { stub } = page.request;
    if ($('tr.ReqRowClick').length > 0 && !stub) return list(page, $);
    if (jobPostingsIn($).length > 0 || $(TEXT).length > 0) return detail(page, $);
    if (stub) return vacancyGone(stub.externalId, 'its page shows no vacancy any more');
    if (
      /\bno (?:current |open |available )?(?:job )?(?:openings|positions|jobs|results)\b/i.test(
        $('body').text(),
      )
    )
      return { listings: [], rejected: [], more: [], total: 0 };
    throw new SourceChanged('HRMDirect’s page holds neither a table of openings nor a vacancy.');
  },

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token && /^\/(?:employment(?:\/.*)?)?$/i.test(url.pathname) ? { token, origin: null } : null;
  },
});

const TEXT = '.jobDesc';

function list({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const base = readersAddress($, request, HOMEPAGE);
  const read = readStubs({
    records: $('tr.ReqRowClick')
      .toArray()
      .map((one) => {
        const cells = $(one).children('td').toArray();
        const link = $(one).find('a[href*="req="]').first();
        const href = link.attr('href') ?? '';
        const cell = (selector: string) => wordsOf($(one).find(selector).first());
        const posted = cells
          .map((td) => wordsOf($(td)))
          .find((words) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words));
        return {
          id: $(one).attr('data-req-id') ?? requisitionIn(href),
          href,
          title: wordsOf(link) || cell('.posTitle'),
          location:
            [cell('.cities, .city'), cell('.state')].filter(Boolean).join(', ') ||
            cell('.offices, .location'),
          posted,
          requisition: $(one).attr('data-custom-req-id'),
        };
      }),
    idOf: ({ id }) => idText(id),
    withoutId: 'the row names no requisition',
    shape: row,
    listing: ({ href, title, location, posted, requisition }) => ({
      url: linkedFrom(base, href),
      title,
      company: null,
      location: location || null,
      description: '',
      postedOn: dayOfWrittenDate(posted),
      closesOn: null,
      requisitionId: requisition || null,
      extras: {},
    }),
    detail: ({ href }) => ({ url: onAskedHost(request, href) }),
  });
  return { ...read, more: [], total: null };
}

const requisitionIn = (address: string): string | null => /[?&]req=(\d+)/.exec(address)?.[1] ?? null;

function detail({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const { stub } = request;
  const own = addressSaidBy($);
  const links = $('a[href*="req="]')
    .toArray()
    .map((one) => $(one).attr('href') ?? '');
  const said = [own ?? '', request.url, ...links].map(requisitionIn);
  const externalId = stub?.externalId ?? said.find((id) => id !== null);
  if (!externalId) return vacancyGone(null, 'the page names no requisition');
  const url = own ?? stub?.url ?? (requisitionIn(request.url) ? request.url : null);
  const [markup] = jobPostingsIn($);
  if (markup) return oneVacancy(completed(stub, listingOfJobPosting(markup, { externalId, url })));
  const field = (label: RegExp) => {
    const name = $('.viewFieldName')
      .toArray()
      .find((one) => label.test(wordsOf($(one))));
    return name ? wordsOf($(name).next('.viewFieldValue')) : '';
  };
  return oneVacancy(
    completed(stub, {
      externalId,
      url,
      title: wordsOf($('h1, h2').first()),
      company: null,
      location: field(/^location/i) || null,
      description: $(TEXT).first().html()?.trim() ?? '',
      postedOn: null,
      closesOn: null,
      requisitionId: null,
      extras: {},
    }),
  );
}
