import { SourceChanged, type BoardAddress, type Listing, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type SourcePage } from '../define-source.js';
import { addressOn, numberInQuery, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { readFeed } from '../reading/feed-items.js';
import { listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonPage } from '../reading/json-page.js';
import { idText, readRecords } from '../reading/read-records.js';
import { paragraph } from '../reading/sections.js';
import { list, object, text } from '../reading/shapes.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const DOMAIN = 'teamtailor.com';
/** The RSS feed gives so many at most; a shorter page is its last. */
const RSS_PAGE = 100;

const loose = text.catch('');
const feed = object({ items: list(z.unknown()), title: loose, next_url: loose });

const item = object({
  title: loose,
  url: loose,
  content_html: loose,
  content_text: loose,
  date_published: loose,
  _jobposting: z.record(z.string(), z.unknown()).nullish().catch(null),
});
type Item = z.output<typeof item>;

/**
 * Teamtailor: a JSON Feed holds the whole board, each item with its schema.org JobPosting; the RSS feed, in pages of
 * a hundred, is read as well.
 * The board's token is the first part of its host, `acme` in acme.teamtailor.com, or the whole host where that is
 * another: `careers.acme.com`, `acme.na.teamtailor.com`.
 */
export const source = defineSource({
  id: 'teamtailor',
  name: 'Teamtailor',
  homepage: 'https://www.teamtailor.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.teamtailor.com/en/legal/',
      readOn: '2026-11-22',
      summary:
        'No terms for the feeds are known to us. They are part of employers’ own public careers sites and ask for no key.',
    },
    attribution: 'From the employer’s own careers site at Teamtailor.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented.
  pace: { minDelayMs: 1000, everyMinutes: 180, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, siteOf(board), '/jobs.json'),
      headers: { Accept: 'application/feed+json, application/json' },
    },
  ],

  read: (page) => (page.text.trimStart().startsWith('<') ? readRss(page) : readJson(page)),

  boardAt: (url) => {
    const token =
      tenantIn(url, DOMAIN) ??
      (/^[a-z0-9-]+\.[a-z]{2}\.teamtailor\.com$/.test(url.hostname) ? url.hostname : null);
    return token === null ? null : { token, origin: null };
  },
});

function siteOf(board: BoardAddress): string {
  const host = board.token.trim().toLowerCase();
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  return isHost ? `https://${host}` : tenantOrigin(board, DOMAIN);
}

function readJson({ text: body, request }: SourcePage) {
  const { items, title: employer, next_url } = envelopeOf(feed, jsonPage(body, 'Teamtailor'), 'Teamtailor');
  const read = readRecords({
    records: items,
    idOf: ({ id, url }) => idText(id) ?? idText(url),
    withoutId: 'id and url are missing',
    shape: item,
    notAVacancy: ({ title, _jobposting: posting }) =>
      title || idText(posting?.['title']) ? null : 'title is missing',
    listing: (record) => factsOf(record, employer),
  });
  // JSON Feed's own way of paging; one that leads elsewhere, or back to the same page, is not followed.
  const asked = isAddress(request.url) ? new URL(request.url) : null;
  const next = webAddress(next_url);
  const isNext =
    next !== null && items.length > 0 && asked?.origin === new URL(next).origin && asked.href !== next;
  return { ...read, more: isNext ? [{ ...request, url: next }] : [], total: null };
}

function factsOf(record: Item, employer: string): Omit<Listing, 'externalId'> {
  const url = webAddress(record.url);
  const { externalId: _none, ...marked } = listingOfJobPosting(record._jobposting ?? {}, {
    externalId: '',
    url,
  });
  return {
    ...marked,
    title: record.title || marked.title,
    company: marked.company ?? (employer || null),
    description: unescapeHtml(record.content_html) || marked.description || paragraph(record.content_text),
    postedOn: writtenDay(record.date_published) ?? marked.postedOn,
  };
}

function readRss({ text: body, request }: SourcePage) {
  if (/^\s*(<!doctype html|<html)/i.test(body))
    throw new SourceChanged('Teamtailor answered with a web page where a feed was expected.');
  const { listings, rejected, title: employer } = readFeed(body, 'Teamtailor');
  const offset = numberInQuery(request, 'offset') ?? 0;
  const isFull = listings.length + rejected.length >= RSS_PAGE;
  return {
    listings: listings.map((listing) => ({ ...listing, company: listing.company ?? (employer || null) })),
    rejected,
    more: isFull
      ? [withQuery(request, { offset: String(offset + RSS_PAGE), per_page: String(RSS_PAGE) })]
      : [],
    total: null,
  };
}
