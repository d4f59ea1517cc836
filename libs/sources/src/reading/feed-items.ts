import { SourceChanged } from '#domain';
import { load, type CheerioAPI } from 'cheerio';
import { baseSalaryInWords } from './base-salary.js';
import { isCalendarDay, writtenDay } from './calendar-day.js';
import { xmlPage } from './html-page.js';
import { readRecords } from './read-records.js';
import { joined, paragraph, section } from './sections.js';
import { object, text, texts } from './shapes.js';
import { statedExtras } from './stated-extras.js';
import { unescapeHtml } from './unescape.js';
import { webAddress } from './web-address.js';

const item = object({
  title: text,
  link: text,
  description: text,
  published: text,
  closes: text,
  company: text,
  places: texts,
  requisition: text,
  pay: text,
  employment: text,
  remote: text,
});

/**
 * The items of an RSS 2.0, RSS 1.0 (RDF) or Atom feed as listings, with what job feeds add to them: Google Base (`g:`),
 * Teamtailor (`tt:`), NEOGOV (`joblisting:`), WP Job Manager (`job_listing:`) and elements without a prefix.
 */
export function readFeed(body: string, sourceName: string) {
  const $ = xmlPage(body, sourceName);
  const root = $('rss, feed, rdf\\:RDF').first();
  if (root.length === 0 || !/<\/(?:rss|feed|rdf:RDF)\s*>|<feed[^>]*\/>/i.test(body))
    throw new SourceChanged(`${sourceName} answered with XML that is no whole RSS or Atom feed.`);
  const elements = root.find('item, entry').toArray();
  const title = plain(root.find('title').first().text());
  const { listings, rejected } = readRecords({
    records: elements.map((element) => recordOf($, element)),
    idOf: ({ id }) => (typeof id === 'string' && id !== '' ? id : null),
    withoutId: 'guid, id and link are missing',
    shape: item,
    notAVacancy: (record) =>
      record.title || record.description ? null : 'title and description are both missing',
    listing: (record) => ({
      url: webAddress(record.link),
      title: record.title,
      company: record.company || null,
      location: [...new Set(record.places)].join('; ') || null,
      description: record.description,
      postedOn: dayInFeed(record.published),
      closesOn: dayInFeed(record.closes),
      requisitionId: record.requisition || null,
      extras: statedExtras({
        salary_text: record.pay,
        employment_type_text: record.employment,
        remote_flag: REMOTE_STATUSES[record.remote.toLowerCase()] ?? record.remote,
      }),
    }),
  });
  return { listings, rejected, title };
}

type Element = Parameters<CheerioAPI>[0];

function recordOf($: CheerioAPI, element: Element): Record<string, unknown> {
  const one = $(element);
  const children = one.children().toArray();
  /** The first of these elements that says something. Their capitals differ from feed to feed. */
  const said = (...names: string[]): string => {
    for (const name of names)
      for (const child of children) {
        const found = child.tagName.toLowerCase() === name ? $(child).text().trim() : '';
        if (found) return found;
      }
    return '';
  };
  const link = linkOf($, element) || said('link', 'feedburner:origlink');
  const guid = said('guid', 'id', 'atom:id');
  return {
    id: guid || (one.attr('rdf:about') ?? '') || link || said('g:id', 'joblisting:jobid', 'jobid'),
    title: plain(said('title', 'g:title', 'job_title')),
    // A guid is an address unless it says that it isn't one; what is no address is left out later.
    link: link || guid,
    description: descriptionOf($, element, said),
    published: said(
      'joblisting:advertisefromdateutc',
      'pubdate',
      'published',
      'issued',
      'dc:date',
      'g:publish_date',
    ),
    closes: said(
      'joblisting:advertisetodatetime',
      'joblisting:advertisetodatetimeutc',
      'g:expiration_date',
      'expires_at',
      'job_listing:expires',
      'expirationdate',
    ),
    company: plain(
      said('g:employer', 'job_listing:company', 'company_name', 'company', 'employer', 'hiringorganization'),
    ),
    places: placesOf($, element, said).map(plain),
    requisition: said('joblisting:jobnumbersingle', 'jobid', 'job_id', 'requisitionid', 'referencenumber'),
    pay: payOf(said),
    employment: plain(
      said(
        'g:job_type',
        'joblisting:jobtype',
        'job_listing:job_type',
        'jobtype',
        'job_type',
        'employmenttype',
        'type',
      ),
    ),
    remote: said('remotestatus'),
  };
}

/** Atom's link for readers. There are others, for comments and for editing. */
function linkOf($: CheerioAPI, element: Element): string {
  const links = $(element).children('link[href]');
  const readers = links
    .filter((_index, link) => ($(link).attr('rel') ?? 'alternate') === 'alternate')
    .first();
  return readers.attr('href')?.trim() ?? '';
}

type Said = (...names: string[]) => string;

const MORE_TEXT: readonly (readonly [element: string, heading: string])[] = [
  ['joblisting:examplesofduties', 'Examples of duties'],
  ['joblisting:qualifications', 'Qualifications'],
  ['joblisting:supplementalinformation', 'Supplemental information'],
  ['joblisting:benefits', 'Benefits'],
];

function descriptionOf($: CheerioAPI, element: Element, said: Said): string {
  const markup = $(element).children('content[type="xhtml"], summary[type="xhtml"]').first().html()?.trim();
  // The one is often an excerpt of the other, and not always the same one.
  const [longest] = [
    markup ?? '',
    said('content:encoded', 'content'),
    said('description', 'summary'),
  ].toSorted((a, b) => b.length - a.length);
  const more = MORE_TEXT.map(([name, heading]) => section(heading, paragraph(unescapeHtml(said(name)))));
  return joined(paragraph(unescapeHtml(longest ?? '')), ...more);
}

function placesOf($: CheerioAPI, element: Element, said: Said): string[] {
  const teamtailors = $(element)
    .find('tt\\:location')
    .toArray()
    .map((place) => {
      const part = (name: string) => $(place).children(`tt\\:${name}, ${name}`).first().text().trim();
      return part('name') || [part('city'), part('country')].filter(Boolean).join(', ');
    });
  if (teamtailors.some(Boolean)) return teamtailors;
  const place = said(
    'g:location',
    'joblisting:location',
    'job_listing:location',
    'location',
    'joblocation',
    'job_location',
  );
  const state = said('joblisting:state');
  if (place) return [state && !place.includes(state) ? `${place}, ${state}` : place];
  return [
    ['city', 'state', 'country']
      .map((name) => said(name))
      .filter(Boolean)
      .join(', ') || said('region'),
  ];
}

function payOf(said: Said): string {
  const amounts = { minValue: said('joblisting:minimumsalary'), maxValue: said('joblisting:maximumsalary') };
  const unitText = said('joblisting:salaryinterval');
  const pay = baseSalaryInWords({
    currency: said('joblisting:salarycurrency'),
    value: { ...amounts, unitText: unitText.replace(/^bi-?weekly$/i, '') },
  });
  if (pay) return /^bi-?weekly$/i.test(unitText) ? `${pay} every two weeks` : pay;
  return plain(said('g:salary', 'job_listing:salary', 'salary', 'compensation'));
}

/** Teamtailor's words for it; "none" says nothing of where the work is done. */
const REMOTE_STATUSES: Record<string, string> = {
  none: '',
  fully: 'remote',
  'fully-remote': 'remote',
  temporary: 'temporarily remote',
};

/** Text without the HTML that some feeds put where plain text belongs. */
const plain = (words: string): string =>
  (/[<&]/.test(words) ? load(words, {}, false).text() : words).replace(/\s+/g, ' ').trim();

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar day as written in a feed's date, RFC 822 ("Thu, 09 Jul 2026 08:25:51 +0200") or RFC 3339. */
export function dayInFeed(date: string): string | null {
  const [, day, month, year] =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})\b/i.exec(date.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return writtenDay(date);
  const written = [
    year.length === 2 ? `20${year}` : year,
    String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-');
  return isCalendarDay(written) ? written : null;
}
