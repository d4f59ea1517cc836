import { SourceChanged, type Listing, isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { linkedFrom } from '../reading/page-address.js';
import { readStubs } from '../reading/read-records.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { wordsOf } from '../reading/words-of.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

const NAME = 'iCIMS';
const DOMAIN = 'icims.com';
/** Twenty to twenty-five vacancies stand on a page; above this many pages the portal's own search is asked. */
const PAGES_READ_WHOLE = 20;
const NO_LONGER_OPEN =
  /\bno longer (available|accepting|active|open|posted)\b|\bhas been (filled|closed|removed)\b/i;

/** A labelled value above a vacancy; employers choose the labels. `moment` is the full date behind "2 days ago". */
const field = object({ label: text, value: text, moment: text });
type Field = z.output<typeof field>;
const card = object({ href: text, title: neededText, fields: list(field) });

/**
 * iCIMS career portals, the classic ones of server-made HTML: a list in outline, and a JobPosting in each vacancy's page.
 * The board's token is the first part of the host: `careers-acme` in careers-acme.icims.com.
 * Both are asked with `in_iframe=1`; without it the answer is a frame around them.
 */
export const source = defineSource({
  id: 'icims',
  name: NAME,
  homepage: 'https://www.icims.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.icims.com/legal/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of career portals are known. The pages are open to any visitor without a key; each portal’s robots.txt is kept to, and a bot check ends the reading.',
    },
    attribution: 'From the employer’s own career portal at iCIMS.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    { url: addressOn(board, tenantOrigin(board, DOMAIN), '/jobs/search', { ss: '1', in_iframe: '1' }) },
  ],

  read: (page) => {
    const $ = htmlPage(page.text, NAME);
    // A vacancy's page can hold a table of related vacancies too, yet a list never holds a JobPosting.
    const posting = jobPostingsIn($)[0] ?? null;
    const isOfList = $('.iCIMS_ListingsPage').length > 0;
    if (posting || ($('.iCIMS_JobContent').length > 0 && !isOfList)) return vacancyOn($, posting, page);
    const isList = isOfList || $('.iCIMS_JobsTable, .iCIMS_JobCardItem').length > 0;
    // Asked for a closed vacancy, many portals send its readers on to the list.
    if (isList ? page.request.stub : NO_LONGER_OPEN.test($('body').text())) return gone(page);
    if (isList) return listOn($, page);
    throw new SourceChanged(
      'iCIMS answered with a page that is neither a list nor a vacancy; it may be a bot check or a log-in.',
    );
  },

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token === null ? null : { token, origin: null };
  },
});

const gone = ({ request }: SourcePage): ReadResult =>
  vacancyGone(request.stub?.externalId ?? vacancyIn(request.url), 'the vacancy is no longer available');

function listOn($: CheerioAPI, { request, board }: SourcePage): ReadResult {
  const { index, count } = pagesOf($, numberInQuery(request, 'pr') ?? 0);
  const records = cardsOn($).map((one) => recordOf($, one));
  if (index > 0 && records.length === 0)
    throw new SourceChanged(`iCIMS' page ${index + 1} of ${count} holds no vacancies.`);

  const origin = tenantOrigin(board, DOMAIN);
  const ask = (path: string, query: Record<string, string>): SourceRequest => ({
    url: addressOn(board, origin, path, { ...query, in_iframe: '1' }),
  });
  const { listings, stubs, rejected } = readStubs({
    records,
    idOf: ({ href }) => vacancyIn(String(href)),
    withoutId: 'it has no link to a vacancy',
    shape: card,
    listing: ({ href, title, fields }) => ({
      ...factsIn(fields),
      url: publicAddress(href, origin),
      title,
      company: null,
      description: '',
    }),
    detail: (_record, id) => ask(`/jobs/${id}/job`, {}),
  });

  const words = isAddress(request.url) ? new URL(request.url).searchParams.get('searchKeyword') : null;
  const searched: Record<string, string> = words === null ? {} : { searchKeyword: words };
  const next = { pr: String(index + 1), searchRelation: 'keyword_all', schemaId: '', o: '', ...searched };
  let more = index + 1 < count ? [ask('/jobs/search', next)] : [];
  if (index === 0 && words === null && count > PAGES_READ_WHOLE)
    more = FIELD_SEARCHES.map((searchKeyword) => ask('/jobs/search', { ss: '1', searchKeyword }));
  return { listings, stubs, rejected, more, total: null };
}

/** The page this is, from 0, and how many there are: by "Page 2 of 7" or by the highest page linked to. */
function pagesOf($: CheerioAPI, asked: number): { index: number; count: number } {
  // Without blanks in place of tags, "of 2" and a link to page 3 behind it would read as "of 23".
  const words = ($('body').html() ?? '').replace(/<[^<>]*>|&nbsp;/g, ' ');
  const said = /\bPage\s{1,20}(\d{1,5})\s{1,20}of\s{1,20}(\d{1,5})\b/i.exec(words);
  const linked = $('a[href*="pr="]')
    .toArray()
    .map(({ attribs }) => Number(/[?&]pr=(\d{1,5})(?!\d)/.exec(attribs['href'] ?? '')?.[1] ?? 0));
  return {
    // The later of the two, so that a portal that gives its first page again and again comes to an end.
    index: Math.max(asked, Number(said?.[1] ?? 1) - 1),
    count: Math.max(Number(said?.[2] ?? 1), ...linked.map((page) => page + 1)),
  };
}

/** List items in the newest layout, rows in the two older ones. */
function cardsOn($: CheerioAPI) {
  const items = $('li.iCIMS_JobCardItem');
  const rows = $('.iCIMS_JobsTable .row, table.iCIMS_JobsTable tr:has(td)').filter(
    (_, row) => $(row).parents('.iCIMS_JobsTable .row').length === 0,
  );
  return (items.length > 0 ? items : rows).toArray().map((one) => $(one));
}
type Part = ReturnType<typeof cardsOn>[number];

function recordOf($: CheerioAPI, part: Part) {
  const links = part.find('a[href]').filter((_, { attribs }) => vacancyIn(attribs['href'] ?? '') !== null);
  const link = links.first();
  const named = (link.attr('title') ?? '').replace(/^\d+ - /, '').trim();
  return {
    href: link.attr('href') ?? '',
    title: seen(links.find('h1, h2, h3, h4').first()) || named || seen(link),
    fields: fieldsIn($, part),
  };
}

/** Label and value, as the layouts have them: in a description list, or in two spans side by side. */
function fieldsIn($: CheerioAPI, part: Part): Field[] {
  const labels = part.find('dt, .field-label').filter((_, one) => $(one).parents('dt').length === 0);
  return labels.toArray().map((one) => {
    const label = $(one);
    const values = label.is('dt') ? label.nextUntil('dt', 'dd') : label.nextAll('span').first();
    const moments = values.find('[title]').addBack('[title]');
    return {
      label: wordsOf(label).replace(/ ?:$/, ''),
      value: values
        .toArray()
        .map((value) => seen($(value)))
        .filter(Boolean)
        .join(' | '),
      moment: moments.attr('title') ?? '',
    };
  });
}

/** The words a reader sees, without those meant for screen readers only. */
function seen(part: Part): string {
  const shown = part.clone();
  shown.find('.sr-only').remove();
  return wordsOf(shown);
}

const POSTED = /\bpost(ed|ing)?\b.{0,20}\bdate\b|\bdate\b.{0,20}\bpost(ed|ing)?\b|^posted/i;
const CLOSES = /\b(clos(es|ing)|expir\w{0,6}|deadline|apply by)\b/i;
const PLACE = /^((job|work|primary|posting|additional|other) )?(location|place)s?\b(?!.{0,20}(type|name))/i;
const WORKPLACE =
  /^(remote\b.{0,20}|telework.{0,20}|telecommut.{0,20}|virtual|work ?place( type)?|location type|work (arrangement|location type|model|mode|setting|environment))$/i;
const EMPLOYMENT =
  /^((position|job|employment|employee|time|worker)[ /]?(type|status)|type|employment|full.{0,3}time ?\/ ?part.{0,3}time|ft ?\/ ?pt)$/i;
const REQUISITION =
  /^(job )?req(uisition|\.)? ?(id|number|no\.?|#)?$|^(job |posting |position )?(id|number|#)$/i;
const PAY = /\b(pay|salary|compensation|wage|hourly rate|rate of pay)\b/i;
const NOT_PAY =
  /\b(grade|frequency|group|class|code|step|type|bonus|incentive|differential|commission|sign)\b/i;

/** What the labelled values say of the facts every listing has. */
function factsIn(
  fields: readonly Field[],
): Omit<Listing, 'externalId' | 'url' | 'title' | 'company' | 'description'> {
  const value = (label: RegExp) => fields.find((one) => label.test(one.label) && one.value)?.value ?? '';
  const day = (label: RegExp) =>
    fields.flatMap((one) =>
      label.test(one.label) ? [dayOfWrittenDate(one.moment) ?? dayOfWrittenDate(one.value)] : [],
    )[0] ?? null;
  // One template labels its date "Job Locations" (a mistake); a place never has a moment behind it.
  const places = fields
    .filter((one) => PLACE.test(one.label) && dayOfWrittenDate(one.moment) === null)
    .flatMap((one) => one.value.split('|'))
    .map((place) => place.trim());
  const location = [...new Set(places)].filter(Boolean).join('; ');
  const mislabelled = fields.find((one) => PLACE.test(one.label) && dayOfWrittenDate(one.moment) !== null);
  return {
    location: location || null,
    postedOn: day(POSTED) ?? dayOfWrittenDate(mislabelled?.moment ?? ''),
    closesOn: day(CLOSES),
    requisitionId: value(REQUISITION) || null,
    extras: statedExtras({
      salary_text: payIn(fields),
      employment_type_text: value(EMPLOYMENT),
      remote_flag: workplaceIn(fields) || (isRemoteOnly(places) ? 'remote' : ''),
    }),
  };
}

const isRemoteOnly = (places: readonly string[]): boolean =>
  places.length > 0 && places.every((place) => /\bremote\b/i.test(place));

function workplaceIn(fields: readonly Field[]): string {
  const { label, value } = fields.find((one) => WORKPLACE.test(one.label) && one.value) ?? {
    label: '',
    value: '',
  };
  if (/^(no|n|false|none|n\/a)$/i.test(value)) return '';
  if (/^(yes|y|true)$/i.test(value)) return /^(remote|virtual)$/i.test(label) ? 'remote' : label;
  return value;
}

/** Pay as written, with the unit where only the label tells it: "Hourly Pay Range". */
function payIn(fields: readonly Field[]): string {
  const stated = fields.filter(
    ({ label, value }) => PAY.test(label) && !NOT_PAY.test(label) && /\d\d/.test(value),
  );
  const [first] = stated;
  if (!first) return '';
  const amounts = stated
    .map(({ value }) => value)
    .join(stated.length === 2 && /\bmin/i.test(first.label) ? ' - ' : '; ');
  if (/\b(hour|hr|year|yr|annum|annual|month|week|day)/i.test(amounts)) return amounts;
  if (/\bhour/i.test(first.label)) return `${amounts} per hour`;
  return /\b(annual|year)/i.test(first.label) ? `${amounts} per year` : amounts;
}

const vacancyIn = (address: string): string | null =>
  /\/jobs\/(\d{1,12})(?=[/?#]|$)/i.exec(address)?.[1] ?? null;

/** The page for readers, without the mark that leaves its frame away. */
const publicAddress = (href: string, origin: string): string | null =>
  linkedFrom(origin, href.replace(/[?#].*$/s, ''));

function vacancyOn($: CheerioAPI, posting: Record<string, unknown> | null, page: SourcePage): ReadResult {
  const { request, board } = page;
  const link = $('link[rel="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? '';
  const address =
    [String(posting?.['url'] ?? ''), link, request.url].find((one) => vacancyIn(one) !== null) ?? '';
  const externalId = request.stub?.externalId ?? vacancyIn(address);
  if (externalId === null)
    throw new SourceChanged('iCIMS answered with a vacancy that names neither its number nor its address.');

  $('.iCIMS_JobCardItem').remove();
  const facts = factsIn(fieldsIn($, $('body')));
  const told = listingOfJobPosting(posting ?? {}, {
    externalId,
    url: publicAddress(address, tenantOrigin(board, DOMAIN)),
  });
  const title = told.title || seen($('h1').first()) || (request.stub?.title ?? '');
  const blocks = $('.iCIMS_JobContent').first().find('.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job').toArray();
  const description = told.description || blocks.map((block) => $.html(block)).join('\n');
  if (!posting && NO_LONGER_OPEN.test(seen($('body'))) && !description) return gone(page);
  return oneVacancy(
    completed(request.stub, {
      ...told,
      title,
      description,
      location: told.location ?? facts.location,
      postedOn: told.postedOn ?? facts.postedOn,
      closesOn: told.closesOn ?? facts.closesOn,
      requisitionId: facts.requisitionId ?? told.requisitionId,
      extras: { ...told.extras, ...facts.extras },
    }),
  );
}
