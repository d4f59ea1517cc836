import { SourceChanged } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn, numberInQuery, pathPiece, withQuery } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { amountIfAny, anything, objectIfAny, objectsIfAny, textIfAny } from '../reading/lenient-shapes.js';
import { pathPieces } from '../reading/path-pieces.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const ORIGIN = 'https://api.smartrecruiters.com';
const PAGE_SIZE = 100;
/** Above it, a hundred rows at a time take longer than the searches for our trade. */
const READ_WHOLE = PAGE_SIZE * FIELD_SEARCHES.length;

const flag = anything.transform((value) => value === true || value === 'true');
const adSection = objectIfAny({ title: textIfAny, text: textIfAny });

const envelope = object({ content: list(z.unknown()), totalFound: amountIfAny });

const posting = object({
  id: textIfAny,
  name: neededText,
  refNumber: textIfAny,
  company: objectIfAny({ identifier: textIfAny, name: textIfAny }),
  releasedDate: textIfAny,
  location: objectIfAny({
    city: textIfAny,
    region: textIfAny,
    country: textIfAny,
    fullLocation: textIfAny,
    remote: flag,
    hybrid: flag,
  }),
  typeOfEmployment: objectIfAny({ label: textIfAny }),
  customField: objectsIfAny({ fieldLabel: textIfAny, valueLabel: textIfAny }),
  visibility: textIfAny,
  active: anything,
  postingUrl: textIfAny,
  applyUrl: textIfAny,
  compensation: objectIfAny({
    salary: objectIfAny({
      min: amountIfAny,
      max: amountIfAny,
      currency: textIfAny,
      period: textIfAny,
    }),
  }),
  jobAd: objectIfAny({ sections: z.record(z.string(), adSection) }),
});
type Posting = z.output<typeof posting>;

/**
 * SmartRecruiters' public Posting API: lists tell the outline, the text stands in each posting's own answer.
 * The board's token is the company's identifier, with its own capitals: `Acme1` in careers.smartrecruiters.com/Acme1.
 * An employer may have several (`Acme`, `Acme1`), each a board of its own.
 */
export const source = defineSource({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  homepage: 'https://www.smartrecruiters.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developers.smartrecruiters.com/docs/posting-api',
      readOn: '2026-11-22',
      summary:
        'The Posting API gives published postings to anybody, without a key; listed limits are 10 requests a second and 8 at a time, of which we use a tenth.',
    },
    attribution: 'From the employer’s own job site at SmartRecruiters.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // All boards share one host, so the pace is for all of them together.
  pace: { minDelayMs: 1_000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, ORIGIN, `/v1/companies/${pathPiece(board)}/postings`, {
        limit: String(PAGE_SIZE),
        offset: '0',
      }),
      headers: { Accept: 'application/json' },
    },
  ],

  read: (page) => {
    const answer = jsonPage(page.text, 'SmartRecruiters');
    if (isObject(answer) && !('content' in answer) && 'id' in answer && 'name' in answer)
      return vacancyIn(answer, page);
    return listIn(answer, page);
  },

  boardAt: (url) => {
    const [first = '', second = '', third = ''] = pathPieces(url);
    const token =
      url.hostname === 'api.smartrecruiters.com' && second === 'companies'
        ? third
        : !/^(careers|jobs)\.smartrecruiters\.com$/.test(url.hostname)
          ? ''
          : first === 'oneclick-ui' && second === 'company'
            ? third
            : // "ni" marks a page that isn't for search engines.
              first === 'ni'
              ? second
              : first;
    return /^\w[\w.-]*$/.test(token) && !OWN_PAGES.test(token) ? { token, origin: null } : null;
  },
});

const OWN_PAGES =
  /^(oneclick-ui|ni|my-applications|search|login|signin|sign-in|privacy|terms|cookies?|robots\.txt|sitemap.*|favicon\.ico|static|assets)$/i;

function listIn(answer: unknown, { board, request }: SourcePage): ReadResult {
  const { content, totalFound: total } = envelopeOf(envelope, answer, 'SmartRecruiters');
  const { listings, stubs, rejected } = readStubs({
    records: content,
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: posting,
    notAVacancy: whyNotOpen,
    detail: ({ id }) => ({
      url: addressOn(board, ORIGIN, `/v1/companies/${pathPiece(board)}/postings/${encodeURIComponent(id)}`),
      headers: { Accept: 'application/json' },
    }),
    listing: factsOf,
  });
  return { listings, stubs, rejected, ...furtherPages(request, content.length, total) };
}

function furtherPages(request: SourceRequest, rows: number, total: number | null) {
  const offset = numberInQuery(request, 'offset') ?? 0;
  const limit = numberInQuery(request, 'limit') ?? PAGE_SIZE;
  const searching = /[?&]q=/.test(request.url);
  if (total !== null && total > READ_WHOLE && offset === 0 && !searching)
    return { more: FIELD_SEARCHES.map((q) => withQuery(request, { q })), total: null };
  const next = offset + limit;
  const goesOn = rows > 0 && (total === null ? rows >= limit : next < total);
  const more: SourceRequest[] = goesOn
    ? [withQuery(request, { limit: String(limit), offset: String(next) })]
    : [];
  return { more, total: offset === 0 ? total : null };
}

function vacancyIn(answer: unknown, { request }: SourcePage): ReadResult {
  const record = envelopeOf(posting, answer, 'SmartRecruiters');
  const reason = whyNotOpen(record);
  if (!record.id) throw new SourceChanged('SmartRecruiters gave a posting whose id is empty.');
  return reason
    ? vacancyGone(record.id, reason)
    : oneVacancy(completed(request.stub, { externalId: record.id, ...factsOf(record) }));
}

function whyNotOpen({ active, visibility }: Posting): string | null {
  if (active === false) return 'no longer active';
  return /internal|private/i.test(visibility) ? `not public: its visibility is ${visibility}` : null;
}

function factsOf(record: Posting) {
  const { identifier = '', name = '' } = record.company ?? {};
  const page =
    identifier && `https://jobs.smartrecruiters.com/${encodeURIComponent(identifier)}/${record.id}`;
  return {
    url: webAddress(record.postingUrl) ?? webAddress(page) ?? webAddress(record.applyUrl),
    title: record.name,
    company: name || null,
    location: placeOf(record) || null,
    description: descriptionOf(record),
    postedOn: writtenDay(record.releasedDate),
    closesOn: null,
    requisitionId: record.refNumber || null,
    extras: statedExtras({
      salary_text: payOf(record),
      employment_type_text: record.typeOfEmployment?.label ?? '',
      remote_flag: workplaceOf(record),
    }),
  };
}

function placeOf({ location }: Posting): string {
  if (!location) return '';
  // Countries come in lower case, and "us" beside "NV" reads as a word.
  const parts = [location.city, location.region, location.country.toUpperCase()];
  return location.fullLocation || parts.filter(Boolean).join(', ');
}

/** An employer's own field may contradict the flag; both are then said. Flags that are off say nothing. */
function workplaceOf({ location, customField }: Posting): string {
  const own = customField.find(({ fieldLabel }) =>
    /^(work (flexibility|arrangement|model|type)|workplace( type| model)?|location type|remote( type)?)$/i.test(
      fieldLabel,
    ),
  );
  const flagged = location?.remote ? 'remote' : location?.hybrid ? 'hybrid' : '';
  return [flagged, own?.valueLabel ?? ''].filter(Boolean).join('; ');
}

const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

function descriptionOf({ jobAd }: Posting): string {
  const sections = jobAd?.sections ?? {};
  const names = [...SECTIONS, ...Object.keys(sections).filter((name) => !SECTIONS.includes(name))];
  return joined(
    ...names.map((name) => {
      const { title = '', text: words = '' } = sections[name] ?? {};
      return section(title, paragraph(unescapeHtml(words)));
    }),
  );
}

function payOf({ compensation }: Posting): string {
  const salary = compensation?.salary;
  if (!salary) return '';
  const { min, max, currency, period } = salary;
  const unit = /^(hour|day|dai|week|month|year|annual)/i.exec(period)?.[1]?.toLowerCase() ?? '';
  const name = { dai: 'day', annual: 'year' }[unit] ?? unit;
  return payInWords({ min, max, currency, per: name && `per ${name}` });
}
