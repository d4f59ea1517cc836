import { SourceChanged, type BoardAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage, type SourceRequest } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { htmlPage } from '../reading/html-page.js';
import { listingOfJobPosting } from '../reading/job-posting-ld.js';
import { jsonAssignedIn } from '../reading/json-in-page.js';
import { jsonPage, parseJson } from '../reading/json-page.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { amount, list, listOrNone, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { dayOfWrittenDate } from '../reading/written-date.js';

const HOST = 'https://www.paycomonline.net';
const PAGE_SIZE = 100;

const words = text.catch('');
const preview = object({
  jobTitle: neededText,
  description: words,
  locations: words,
  positionType: words,
  remoteType: words,
  postedOn: words,
});
const previews = object({
  jobPostingPreviews: list(z.unknown()),
  jobPostingPreviewsCount: amount.catch(null),
});
const place = z.union([text, z.object({ location: text }).transform(({ location }) => location)]).catch('');
const vacancy = object({
  jobTitle: words,
  description: words,
  qualifications: words,
  location: words,
  secondaryLocations: listOrNone(place).catch([]),
  positionType: words,
  remoteType: words,
  salaryRange: words,
  jobCategory: words,
  jobShift: words,
  educationLevel: words,
  googleJobJson: words,
});

/**
 * Paycom applicant portals. The portal's page hands every visitor a short-lived token and the address of the regional
 * service; the list and the vacancies are asked there, with that token.
 * The board's token is the 32 hexadecimal digits of the portal's address:
 * paycomonline.net/v4/ats/web.php/portal/0123456789abcdef0123456789abcdef/career-page.
 */
export const source = defineSource({
  id: 'paycom',
  name: 'Paycom',
  homepage: 'https://www.paycom.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.paycom.com/terms-of-use/',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of applicant portals were found; any visitor reads them without a key. The service behind them is not documented.',
    },
    attribution: 'From the employer’s own applicant portal at Paycom.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1500, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => {
    if (!PORTAL.test(board.token.trim()))
      throw new Error(
        `A Paycom board's token is the 32 hexadecimal digits in the portal's address; "${board.token}" is none.`,
      );
    return [{ url: addressOn(board, HOST, portalPath(board)) }];
  },

  read: (page) => {
    if (/^\uFEFF?\s*</.test(page.text)) return portalPage(page);
    const answer = jsonPage(page.text, 'Paycom');
    return isObject(answer) && 'jobPosting' in answer
      ? detail(page, answer['jobPosting'])
      : searchResults(page, answer);
  },

  boardAt: ({ hostname, pathname }) => {
    const portal = /^\/v4\/ats\/web\.php\/portal\/([0-9a-f]{32})(?:\/|$)/i.exec(pathname)?.[1];
    return portal && /^(www\.)?paycomonline\.(net|com)$/i.test(hostname)
      ? { token: portal, origin: null }
      : null;
  },
});

const PORTAL = /^[0-9a-f]{32}$/i;
const portalPath = ({ token }: BoardAddress): string => `/v4/ats/web.php/portal/${token.trim()}/career-page`;

function portalPage({ text: body, board }: SourcePage): ReadResult {
  htmlPage(body, 'Paycom');
  if (/job board does not exist or is unavailable/i.test(body))
    throw new SourceChanged('Paycom says that the job board does not exist or is unavailable.');
  const config = jsonAssignedIn(body, /\bconfigsFromHost\s*=\s*/);
  const token = isObject(config) ? idText(config['sessionJWT']) : null;
  const settings = isObject(config) ? jsonOrNull(config['libConfig']) : null;
  if (token === null || !settings)
    throw new SourceChanged('Paycom’s portal page holds no token for its list of jobs.');
  const url = new URL('/api/ats/job-posting-previews/search', board.origin ?? serviceIn(settings));
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    Authorization: token,
    Locale: idText(settings['locale']) ?? 'en-US',
    'Portal-Host-Referrer': HOST + portalPath(board),
    'Translation-Highlights': 'false',
  };
  const first = { url: url.href, method: 'POST' as const, headers, body: JSON.stringify(searchFrom(0)) };
  return { listings: [], rejected: [], more: [first], total: null };
}

/** The token is for Paycom alone, whatever address a page may name. */
function serviceIn(settings: Record<string, unknown>): string {
  const address = idText(settings['atsPortalMantleServiceUrl']) ?? '';
  if (/^https:\/\/([a-z0-9-]+\.)*paycomonline\.net(\/|$)/i.test(address)) return address;
  throw new SourceChanged('Paycom’s portal page names no service of Paycom’s own for its list of jobs.');
}

function jsonOrNull(value: unknown): Record<string, unknown> | null {
  if (isObject(value)) return value;
  try {
    const parsed = parseJson(typeof value === 'string' ? value : '');
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** The service refuses a search in which one of the filters isn't named. */
const searchFrom = (skip: number) => ({
  skip,
  take: PAGE_SIZE,
  filtersForQuery: {
    distanceFrom: 0,
    workEnvironments: [],
    positionTypes: [],
    educationLevels: [],
    categories: [],
    travelTypes: [],
    shiftTypes: [],
    otherFilters: [],
    keywordSearchText: '',
    location: '',
    sortOption: '',
  },
});

function searchResults(page: SourcePage, answer: unknown): ReadResult {
  const { request } = page;
  const { jobPostingPreviews: records, jobPostingPreviewsCount: count } = envelopeOf(
    previews,
    answer,
    'Paycom',
  );
  const { listings, stubs, rejected } = readStubs({
    records,
    idOf: ({ jobId }) => idText(jobId),
    withoutId: 'jobId is missing',
    shape: preview.extend({ jobId: text }),
    listing: (record) => ({
      url: vacancyAddress(page, record.jobId),
      title: record.jobTitle,
      company: null,
      location: record.locations || null,
      description: unescapeHtml(record.description),
      postedOn: dayOfWrittenDate(record.postedOn),
      closesOn: null,
      requisitionId: null,
      extras: statedExtras({
        salary_text: '',
        employment_type_text: record.positionType,
        remote_flag: workplaceInWords(record.remoteType),
      }),
    }),
    detail: (_record, id) => ({
      url: new URL(`/api/ats/job-postings/${encodeURIComponent(id)}`, request.url).href,
      ...(request.headers && { headers: request.headers }),
    }),
  });
  const skip = Number(jsonOrNull(request.body)?.['skip'] ?? 0);
  const next = skip + records.length;
  const atEnd = records.length === 0 || next >= (count ?? 0) || request.body === undefined;
  const more: SourceRequest[] = atEnd ? [] : [{ ...request, body: JSON.stringify(searchFrom(next)) }];
  return { listings, stubs, rejected, more, total: skip === 0 ? count : null };
}

function vacancyAddress({ board, request }: SourcePage, id: string): string | null {
  const referrer = request.headers?.['Portal-Host-Referrer'] ?? '';
  const portal =
    /\/portal\/([0-9a-f]{32})/i.exec(referrer)?.[1] ?? (PORTAL.test(board.token) ? board.token : null);
  return portal && `${HOST}/v4/ats/web.php/portal/${portal}/jobs/${encodeURIComponent(id)}`;
}

/** Some portals send the form's code instead of its words. */
const WORKPLACES: Record<string, string> = { R: 'remote', F: 'hybrid', H: 'hybrid', T: '' };
const workplaceInWords = (type: string): string => WORKPLACES[type] ?? type;

function detail(page: SourcePage, jobPosting: unknown): ReadResult {
  const { stub } = page.request;
  const id = (isObject(jobPosting) ? idText(jobPosting['jobId']) : null) ?? stub?.externalId ?? null;
  if (!isObject(jobPosting)) return vacancyGone(id, 'the answer holds no vacancy any more');
  const read = envelopeOf(vacancy, jobPosting, 'Paycom');
  const markup = jsonOrNull(read.googleJobJson);
  const told = markup && listingOfJobPosting(markup, { externalId: id ?? '', url: null });
  const title = read.jobTitle || told?.title || '';
  if (id === null || (title === '' && !stub)) return vacancyGone(id, 'jobId or jobTitle is missing');
  const facts = {
    externalId: id,
    url: vacancyAddress(page, id),
    title,
    company: null,
    location: [...new Set([read.location, ...read.secondaryLocations])].filter(Boolean).join('; ') || null,
    description: joined(
      paragraph(unescapeHtml(read.description)),
      section('Qualifications', paragraph(unescapeHtml(read.qualifications))),
      section('Category', paragraph(read.jobCategory)),
      section('Shift', paragraph(read.jobShift)),
      section('Education', paragraph(read.educationLevel)),
    ),
    postedOn: null,
    closesOn: null,
    requisitionId: null,
    extras: statedExtras({
      // The text is the employer's own, yet without a unit the markup says more.
      salary_text: /\d.*(hour|hr|year|annual|week|month|day|salar)/i.test(read.salaryRange)
        ? read.salaryRange
        : (told?.extras.salary_text ?? (/\d/.test(read.salaryRange) ? read.salaryRange : '')),
      employment_type_text: read.positionType,
      remote_flag: workplaceInWords(read.remoteType),
    }),
  };
  return oneVacancy(completed(stub, told ? completed({ ...told, requisitionId: null }, facts) : facts));
}
