import { type BoardAddress, isAddress } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { onAskedHost } from '../reading/page-address.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { paragraph } from '../reading/sections.js';
import { list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const words = text.catch('');
const envelope = object({
  dataViewSet: object({
    data: list(z.unknown()),
    listUrl: words,
    pagingInfo: z.object({ hasNext: z.unknown(), nextPageUrl: words }).nullish().catch(null),
    pagingUrls: z.object({ nextPageUrl: words }).nullish().catch(null),
  }),
});
const row = object({ title: neededText, resourceId: text, location: text, postedOn: text, type: text });

/**
 * Infor CloudSuite HCM: the job board's own list and forms, as JSON in which each field is an object with a value.
 * The board's token is the tenant in its host and the number of the organization, `acmehealth/9999` for
 * css-acmehealth-prd.inforcloudsuite.com with csk.HROrganization=9999.
 */
export const source = defineSource({
  id: 'infor',
  name: 'Infor CloudSuite HCM',
  homepage: 'https://www.infor.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.infor.com/about/terms-conditions',
      readOn: '2026-11-22',
      summary:
        'No terms for readers of employers’ job boards were found; any visitor reads them without a key. The list behind the pages is not documented.',
    },
    attribution: 'From the employer’s own job board at Infor.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 2000, everyMinutes: 360, expectNewWithinDays: null },

  start: (board) => {
    const { host, organization } = siteOf(board);
    const url = addressOn(board, host, '/hcm/Jobs/list/JobPosting.SearchForJobsResults', {
      pagepanel: 'JobsHomePage.Jobs.Jobs',
      ...boardParameters(organization),
      pagesize: '500',
    });
    return [{ url, headers: { Accept: 'application/json' } }];
  },

  read: (page) => {
    const answer = jsonPage(page.text, 'Infor');
    return isObject(answer) && isObject(answer['fields'])
      ? detail(page, answer, answer['fields'])
      : rows(page, answer);
  },

  boardAt: ({ hostname, searchParams }) => {
    const tenant = /^css-([a-z0-9]+)-prd\.inforcloudsuite\.com$/i.exec(hostname)?.[1];
    const organization = searchParams.get('csk.HROrganization') ?? '';
    return tenant && /^\d+$/.test(organization)
      ? { token: `${tenant.toLowerCase()}/${organization}`, origin: null }
      : null;
  },
});

function siteOf({ token }: BoardAddress) {
  const [, tenant = '', organization = ''] = /^([a-z0-9]+)\/(\d+)$/i.exec(token.trim()) ?? [];
  if (!tenant)
    throw new Error(
      `An Infor board's token is the tenant and the organization's number, such as acmehealth/9999; "${token}" is none.`,
    );
  return { host: `https://css-${tenant.toLowerCase()}-prd.inforcloudsuite.com`, organization };
}

const boardParameters = (organization: string) => ({
  'csk.JobBoard': 'EXTERNAL',
  'csk.HROrganization': organization,
});

function valueOf(fields: unknown, name: string): string {
  const field = isObject(fields) ? fields[name] : null;
  return (isObject(field) ? idText(field['value']) : null) ?? '';
}

function rows({ request }: SourcePage, answer: unknown): ReadResult {
  const { dataViewSet } = envelopeOf(envelope, answer, 'Infor');
  const base = webAddress(dataViewSet.listUrl);
  const form = (resourceId: string, at: string) => {
    const organization = /\((\d+),/.exec(resourceId)?.[1] ?? '';
    const key = encodeURIComponent(resourceId).replace('(', '%28').replace(')', '%29');
    const path = `/hcm/Jobs/form/${key}.JobPostingDisplay`;
    return `${new URL(path, at).href}?${new URLSearchParams(boardParameters(organization)).toString()}`;
  };
  const { listings, stubs, rejected } = readStubs({
    records: dataViewSet.data.map(flat),
    idOf: ({ id }) => idText(id),
    withoutId: 'JobRequisition is missing',
    shape: row,
    listing: ({ title, resourceId, location, postedOn, type }) => ({
      url: base && resourceId ? form(resourceId, base) : null,
      title,
      company: null,
      location: placeInWords(location) || null,
      description: '',
      postedOn: compactDay(postedOn),
      closesOn: null,
      requisitionId: null,
      extras: statedExtras({ salary_text: '', employment_type_text: type, remote_flag: '' }),
    }),
    detail: ({ resourceId }) => ({ ...request, url: form(resourceId, request.url) }),
  });
  for (const { listing } of stubs) listing.requisitionId = listing.externalId;

  const next = dataViewSet.pagingUrls?.nextPageUrl || dataViewSet.pagingInfo?.nextPageUrl || '';
  const hasNext =
    dataViewSet.pagingInfo?.hasNext === true && stubs.length > 0 && isAddress(next, request.url);
  const url = hasNext ? onAskedHost(request, next) : request.url;
  return { listings, stubs, rejected, more: url === request.url ? [] : [{ ...request, url }], total: null };
}

/** A row without its wrappers. Several fields say the same, not all of them on every board. */
function flat(record: unknown): unknown {
  if (!isObject(record)) return record;
  const { fields, resourceId } = record;
  return {
    resourceId,
    id: keyOf(fields),
    title: valueOf(fields, 'Description') || valueOf(fields, '_op_Description_spc_translation_cp_'),
    location: valueOf(fields, 'LocationOfJobDescriptionForSort') || valueOf(fields, 'LocationOfJob'),
    postedOn: valueOf(fields, 'PostingDateRange_prd_Begin'),
    type: valueOf(fields, 'WorkType'),
  };
}

const keyOf = (fields: unknown): string | null =>
  valueOf(fields, 'JobRequisition') || valueOf(fields, 'JobId') || null;

/** "US:NC:Durham", on some boards in another order: the place reads "Durham, NC, US". */
function placeInWords(path: string): string {
  const parts = path
    .split(':')
    .map((part) => part.trim())
    .filter(Boolean);
  const rank = (part: string) => (/^(US|USA)$/.test(part) ? 2 : /^[A-Z]{2}$/.test(part) ? 1 : 0);
  return parts.toSorted((a, b) => rank(a) - rank(b)).join(', ');
}

const compactDay = (date: string): string | null =>
  writtenDay(date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));

function detail(
  { request }: SourcePage,
  answer: Record<string, unknown>,
  fields: Record<string, unknown>,
): ReadResult {
  const { stub } = request;
  const externalId = keyOf(fields) ?? stub?.externalId ?? null;
  const title = valueOf(fields, '_op_Description_spc_translation_cp_') || valueOf(fields, 'Description');
  const description =
    valueOf(fields, '_op_PositionDescription_spc_translation_cp_') || valueOf(fields, 'PositionDescription');
  if (externalId === null || (title === '' && description === ''))
    return vacancyGone(externalId, 'the form holds no vacancy');
  // "US:NC:Durham | Clerical | Full Time"
  const [place = '', , type = ''] = valueOf(
    fields,
    '_op_JobRequisitionLocationCategoryWorkType_spc_translation_cp_',
  ).split('|');
  const organization = isObject(fields['HROrganization']) ? fields['HROrganization']['stateValues'] : null;
  const named: unknown = Array.isArray(organization) ? organization[0] : null;
  return oneVacancy(
    completed(stub, {
      externalId,
      url: stub?.url ?? webAddress(String(answer['formUrl'] ?? '').replace('pagesize=1&', '')),
      title,
      company: isObject(named) ? idText(named['label']) : null,
      location: placeInWords(place) || null,
      description: paragraph(unescapeHtml(description)),
      postedOn: compactDay(valueOf(fields, 'PostingDateRange_prd_Begin')),
      closesOn: compactDay(valueOf(fields, 'PostingDateRange_prd_End')),
      requisitionId: valueOf(fields, 'JobRequisition') || null,
      extras: statedExtras({ salary_text: '', employment_type_text: type.trim(), remote_flag: '' }),
    }),
  );
}
