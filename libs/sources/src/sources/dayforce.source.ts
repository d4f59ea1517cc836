import { SourceChanged, type BoardAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { htmlPage } from '../reading/html-page.js';
import { jobPostingsIn, listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonPage, parseJson } from '../reading/json-page.js';
import { addressSaidBy } from '../reading/page-address.js';
import { idText, isObject, readRecords } from '../reading/read-records.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';

const HOST = 'https://jobs.dayforcehcm.com';
const USUAL_PORTAL = 'CANDIDATEPORTAL';

const NOWHERE = { formattedAddress: '', cityName: '', stateCode: '', isoCountryCode: '' };
const words = text.catch('');
const envelope = object({ jobPostings: list(z.unknown()), maxCount: amount, offset: amount.catch(null) });
const posting = object({
  jobPostingId: words,
  jobReqId: words,
  jobTitle: neededText,
  jobDescription: words,
  hasVirtualLocation: z.unknown().optional(),
  postingStartTimestampUTC: words,
  postingExpiryTimestampUTC: words,
  postingLocations: listOrNone(
    z
      .object({ formattedAddress: words, cityName: words, stateCode: words, isoCountryCode: words })
      .catch(NOWHERE),
  ).catch([]),
});
type Posting = z.output<typeof posting>;

/**
 * Dayforce candidate portals: a search that answers 25 vacancies with their full text.
 * The board's token is the client and the portal of its address, `acme/CANDIDATEPORTAL` in
 * jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL; the client alone means the portal CANDIDATEPORTAL.
 * The search wants a token that the site hands to every visitor; readers report that it wants the visitor's cookie as
 * well. Where it answers 403 without one, the board is left alone.
 */
export const source = defineSource({
  id: 'dayforce',
  name: 'Dayforce',
  homepage: 'https://www.dayforce.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.dayforce.com/terms-of-use',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of candidate portals were found; any visitor reads them without a key. The site’s search is not documented and may refuse programs, and is then left alone.',
    },
    attribution: 'From the employer’s own candidate portal at Dayforce.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    portalOf(board);
    const url = addressOn(board, HOST, '/api/auth/csrf');
    return [{ url, headers: { Accept: 'application/json' } }];
  },

  read: (page) => {
    if (!/^\uFEFF?\s*[{[]/.test(page.text)) return vacancyPage(page, htmlPage(page.text, 'Dayforce'));
    const answer = jsonPage(page.text, 'Dayforce');
    const token = isObject(answer) ? idText(answer['csrfToken']) : null;
    if (token !== null) return { listings: [], rejected: [], more: [searchWith(page, token)], total: null };
    return searchResults(page, answer);
  },

  boardAt: ({ hostname, pathname }) => {
    if (hostname.toLowerCase() !== 'jobs.dayforcehcm.com') return null;
    const pieces = pathname.split('/').filter(Boolean);
    const [client, portal, ...rest] = LOCALE.test(pieces[0] ?? '') ? pieces.slice(1) : pieces;
    if (client === undefined || portal === undefined || !NAME.test(client) || !NAME.test(portal)) return null;
    if (/^(api|_next|static|profile|login|help|jobs)$/i.test(client) || /^jobs$/i.test(portal)) return null;
    return rest.length === 0 || /^(jobs|apply|login)$/i.test(rest[0] ?? '')
      ? { token: `${client.toLowerCase()}/${portal}`, origin: null }
      : null;
  },
});

const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i;
const NAME = /^[a-z0-9][a-z0-9_-]*$/i;

function portalOf({ token }: BoardAddress): { client: string; portal: string } {
  const [client = '', portal = USUAL_PORTAL, ...rest] = token.trim().replace(/\/$/, '').split('/');
  if (!NAME.test(client) || !NAME.test(portal) || rest.length > 0)
    throw new Error(
      `A Dayforce board's token is the client and the portal of its address, such as acme/CANDIDATEPORTAL; "${token}" is none.`,
    );
  return { client, portal };
}

function searchWith({ board }: SourcePage, token: string): SourceRequest {
  const { client, portal } = portalOf(board);
  return {
    url: addressOn(board, HOST, `/api/geo/${client}/jobposting/search`),
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': token },
    body: JSON.stringify({
      clientNamespace: client,
      jobBoardCode: portal,
      cultureCode: 'en-US',
      distanceUnit: 0,
      paginationStart: 0,
    }),
  };
}

function searchResults({ request }: SourcePage, answer: unknown): ReadResult {
  const { jobPostings, maxCount, offset } = envelopeOf(envelope, answer, 'Dayforce');
  const search = searchIn(request);
  const asked = typeof search['paginationStart'] === 'number' ? search['paginationStart'] : null;
  if (asked !== null && offset !== null && asked !== offset)
    throw new SourceChanged(
      `Dayforce was asked for vacancies from ${asked} on and answered from ${offset} on.`,
    );
  const { listings, rejected } = readRecords({
    records: jobPostings,
    idOf: ({ jobPostingId }) => idText(jobPostingId),
    withoutId: 'jobPostingId is missing',
    shape: posting.extend({ clientNamespace: words }),
    listing: (record) => {
      const client = record.clientNamespace || idText(search['clientNamespace']);
      const portal = idText(search['jobBoardCode']) ?? USUAL_PORTAL;
      const url = client && `${HOST}/en-US/${client}/${portal}/jobs/${record.jobPostingId}`;
      return { ...factsOf(record), url: url || null };
    },
  });
  const start = asked ?? offset ?? 0;
  const next = start + jobPostings.length;
  const atEnd = jobPostings.length === 0 || next >= (maxCount ?? 0) || request.body === undefined;
  const body = JSON.stringify({ ...search, paginationStart: next });
  return {
    listings,
    rejected,
    more: atEnd ? [] : [{ ...request, body }],
    total: start === 0 ? maxCount : null,
  };
}

function searchIn({ body }: SourceRequest): Record<string, unknown> {
  try {
    const search = parseJson(body ?? '{}');
    return isObject(search) ? search : {};
  } catch {
    return {};
  }
}

function factsOf(record: Posting) {
  const { jobDescription: description } = record;
  return {
    title: record.jobTitle,
    company: null,
    location: placesOf(record) || null,
    // Plain text comes with its entities escaped, so only the line breaks are missing to make it HTML.
    description:
      /<[a-z/]/i.test(description) || description === ''
        ? description
        : /&lt;\/?[a-z]/i.test(description)
          ? unescapeHtml(description)
          : `<p>${description.replace(/\r?\n/g, '<br>')}</p>`,
    postedOn: writtenDay(record.postingStartTimestampUTC),
    closesOn: writtenDay(record.postingExpiryTimestampUTC),
    requisitionId: record.jobReqId || null,
    extras: statedExtras({
      salary_text: '',
      employment_type_text: '',
      remote_flag: record.hasVirtualLocation === true ? 'remote' : '',
    }),
  };
}

function placesOf({ postingLocations }: Posting): string {
  const places = postingLocations.map(
    (place) =>
      place.formattedAddress ||
      [place.cityName, place.stateCode, place.isoCountryCode].filter(Boolean).join(', '),
  );
  return [...new Set(places)].filter(Boolean).join('; ');
}

/** A vacancy's own page: markup for search engines, or the record itself somewhere in the data its script starts from. */
function vacancyPage({ request }: SourcePage, $: CheerioAPI): ReadResult {
  const own = addressSaidBy($);
  const idIn = (address: string | null) => /\/jobs\/(\d+)/.exec(address ?? '')?.[1] ?? null;
  const [markup] = jobPostingsIn($);
  const record = vacancyIn(dataOf($));
  const read = record && posting.safeParse(record);
  const externalId = idText(record?.['jobPostingId']) ?? idIn(own) ?? idIn(request.url);
  const url = own ?? (idIn(request.url) ? request.url : null);
  if (externalId !== null && read?.success)
    return oneVacancy(completed(request.stub, { externalId, ...factsOf(read.data), url }));
  if (externalId !== null && markup)
    return oneVacancy(completed(request.stub, listingOfJobPosting(markup, { externalId, url })));
  throw new SourceChanged(
    'Dayforce answered with a web page that holds no vacancy, where its search was asked.',
  );
}

function dataOf($: CheerioAPI): unknown {
  try {
    return parseJson($('script#__NEXT_DATA__').text());
  } catch {
    return null;
  }
}

function vacancyIn(data: unknown, depth = 0): Record<string, unknown> | null {
  if (depth > 12) return null;
  if (isObject(data) && idText(data['jobPostingId']) !== null && idText(data['jobTitle']) !== null)
    return data;
  const inside = Array.isArray(data) ? data : isObject(data) ? Object.values(data) : [];
  for (const one of inside) {
    const found = vacancyIn(one, depth + 1);
    if (found) return found;
  }
  return null;
}
