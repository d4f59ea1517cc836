import { SourceChanged, type BoardAddress, type Listing } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonAssignedIn } from '../reading/json-in-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { wordsOf } from '../reading/words-of.js';

const NAME = 'Paylocity';
const ORIGIN = 'https://recruiting.paylocity.com';
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

const words = text.catch('');
const pageData = object({ Jobs: list(z.unknown()), ModuleTitle: words });
const job = object({
  JobTitle: neededText,
  LocationName: words,
  ShouldDisplayLocation: z.boolean().catch(true),
  PublishedDate: words,
  IsInternal: z.boolean().catch(false),
  JobLocation: z.object({ Name: words, City: words, State: words, Country: words }).nullish().catch(null),
  IsRemote: z.boolean().catch(false),
  IndeedRemoteType: z.unknown().optional(),
});
type Job = z.output<typeof job>;

/**
 * Paylocity Recruiting: the list is JSON in a script of the board's page, the text stands in each vacancy's page.
 * The board's token is the id in its address: `3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab` in
 * recruiting.paylocity.com/recruiting/jobs/All/3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab/Acme.
 */
export const source = defineSource({
  id: 'paylocity',
  name: NAME,
  homepage: 'https://www.paylocity.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.paylocity.com/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of the public job pages are known. Any visitor reads them without a key; the older JSON feed, which needs one, is not used.',
    },
    attribution: 'From the employer’s own job page at Paylocity.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    const id = GUID.exec(board.token)?.[0];
    if (id === undefined || id !== board.token.trim())
      throw new Error(
        `A Paylocity board's token is the id in its address, such as 3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab; "${board.token}" is none.`,
      );
    return [{ url: addressOn(board, ORIGIN, `/recruiting/jobs/All/${id}/jobs`) }];
  },

  read: (page) => {
    const $ = htmlPage(page.text, NAME);
    const data = jsonAssignedIn(page.text, /\bwindow\.pageData\s*=\s*/);
    if (isObject(data) && 'Jobs' in data) return listIn(data, page.board);
    const posting = jobPostingsIn($)[0] ?? null;
    if (posting || $('.job-listing-header').length > 0) return vacancyOn($, posting, page);
    if (
      /no longer (available|accepting|active|open|posted)|(has been|is) (filled|closed)/i.test(
        $('body').text(),
      )
    )
      return vacancyGone(
        page.request.stub?.externalId ?? numberIn(page.request.url),
        'the vacancy is no longer available',
      );
    throw new SourceChanged('Paylocity answered with a page that holds neither a list nor a vacancy.');
  },

  boardAt: ({ hostname, pathname }) => {
    const isJobs =
      hostname.toLowerCase() === 'recruiting.paylocity.com' && /^\/recruiting\/(jobs|api)\//i.test(pathname);
    const token = isJobs ? GUID.exec(pathname)?.[0].toLowerCase() : undefined;
    return token === undefined ? null : { token, origin: null };
  },
});

function listIn(data: unknown, board: BoardAddress): ReadResult {
  const { Jobs, ModuleTitle } = envelopeOf(pageData, data, NAME);
  const company = ModuleTitle.replace(/\s*\[[^[\]]*\]$/, '') || null;
  const outlines = readStubs({
    records: Jobs.map((one) => (isObject(one) ? { ...one, JobId: idText(one['JobId']) } : one)),
    idOf: ({ JobId }) => idText(JobId),
    withoutId: 'JobId is missing',
    shape: job.extend({ JobId: neededText }),
    notAVacancy: ({ IsInternal }) =>
      IsInternal ? 'an internal vacancy, for the employer’s own staff' : null,
    listing: (record): Omit<Listing, 'externalId'> => ({
      url: pageOf(board, record.JobId),
      title: plainWords(record.JobTitle),
      company,
      location: placeOf(record) || null,
      description: '',
      postedOn: writtenDay(record.PublishedDate),
      closesOn: null,
      requisitionId: null,
      extras: statedExtras({
        salary_text: '',
        employment_type_text: '',
        remote_flag:
          workplaceIn(record.LocationName) ||
          (record.IsRemote || Number(record.IndeedRemoteType) === 1 ? 'remote' : ''),
      }),
    }),
    detail: (_record, id) => ({ url: pageOf(board, id) }),
  });
  return { ...outlines, more: [], total: Jobs.length };
}

/** The board's id may follow; the number alone is enough. */
const pageOf = (board: BoardAddress, id: string): string =>
  addressOn(board, ORIGIN, `/Recruiting/Jobs/Details/${encodeURIComponent(id)}`);

const numberIn = (address: string): string | null => /\/(?:Details|Apply)\/(\d+)/i.exec(address)?.[1] ?? null;

/** "Hybrid Remote" is hybrid. */
const workplaceIn = (place: string): string =>
  /\bhybrid\b/i.test(place) ? 'hybrid' : /\bremote\b/i.test(place) ? 'remote' : '';

/** The employer's name for the place, with city and state where the name doesn't tell them. */
function placeOf({ LocationName: name, JobLocation: at, ShouldDisplayLocation }: Job): string {
  // The employer's choice, which the page for readers follows.
  if (!ShouldDisplayLocation) return '';
  const country = /^(usa?|united states.{0,12})$/i.test(at?.Country ?? '') ? '' : (at?.Country ?? '');
  const city = [at?.City ?? '', at?.State ?? '', at?.City || at?.State ? country : '']
    .filter(Boolean)
    .join(', ');
  if (!name || !city || name === at?.City) return city || name || (at?.Name ?? '');
  return name.includes(city) || name === at?.State ? name : `${name} (${city})`;
}

function vacancyOn($: CheerioAPI, posting: Record<string, unknown> | null, page: SourcePage): ReadResult {
  const { request, board } = page;
  const links = $('a[href*="/Apply/" i], link[rel="canonical"], meta[property="og:url"]').toArray();
  const addresses = [...links.map(({ attribs }) => attribs['href'] ?? attribs['content'] ?? ''), request.url];
  const number = addresses.map(numberIn).find((one) => one !== null) ?? null;
  const externalId = request.stub?.externalId ?? number;
  if (externalId === null)
    throw new SourceChanged('Paylocity answered with a vacancy whose number is nowhere in its page.');

  const told = listingOfJobPosting(posting ?? {}, { externalId, url: pageOf(board, externalId) });
  const blocks = $('.job-listing-header')
    .toArray()
    .map((header) => ({
      heading: wordsOf($(header)),
      html: ($(header).next().html() ?? '').trim(),
      words: wordsOf($(header).next()),
    }));
  const block = (heading: RegExp) => blocks.find((one) => heading.test(one.heading))?.words ?? '';
  const shown = wordsOf($('.preview-location').first());
  return oneVacancy(
    completed(request.stub, {
      ...told,
      title: told.title || wordsOf($('.job-preview-title').first()),
      location: placeShown(shown, told.location) || null,
      description: descriptionIn(blocks) || told.description,
      postedOn: request.stub?.postedOn ?? localDay(posting?.['datePosted']),
      extras: {
        ...told.extras,
        ...statedExtras({
          salary_text: told.extras.salary_text ?? block(/^(salary|pay|compensation)/i),
          employment_type_text: block(/^(job|employment) type$/i) || (told.extras.employment_type_text ?? ''),
          remote_flag: workplaceIn(shown) || (told.extras.remote_flag ?? ''),
        }),
      },
    }),
  );
}

/** The markup of a remote vacancy holds the employer's own address; what the page shows of it stands before that. */
function placeShown(shown: string, address: string | null): string {
  if (!address || !workplaceIn(shown)) return address ?? shown;
  return shown.includes(address.split(',', 1)[0] ?? '') ? shown : `${shown}; ${address}`;
}

interface Block {
  heading: string;
  html: string;
  words: string;
}

/** The text comes in headed blocks. The first holds no few times what the later ones repeat. */
function descriptionIn(blocks: readonly Block[]): string {
  const main = blocks.find(({ heading }) => /^description$/i.test(heading));
  const others = blocks.filter((one) => one !== main && one.words && !main?.words.includes(one.words));
  return joined(main?.html ?? '', ...others.map(({ heading, html }) => section(heading, paragraph(html))));
}

/** The markup writes the clock of UTC with the employer's offset behind it: "02:10:00-05:00" is 9 in the evening before. */
function localDay(value: unknown): string | null {
  const written = typeof value === 'string' ? value : '';
  const [, clock, sign, hours, minutes] =
    /^([\d-]{10}T[\d:]{8})[\d.]*([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  const utc = clock ? Date.parse(`${clock}Z`) : Number.NaN;
  if (Number.isNaN(utc)) return writtenDay(written);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return writtenDay(new Date(utc + offset).toISOString());
}
