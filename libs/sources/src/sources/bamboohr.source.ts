import type { BoardAddress, Listing } from '#domain';
import { z } from 'zod';
import { defineSource, type ReadResult, type SourcePage } from '../define-source.js';
import { addressOn } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { completed, oneVacancy } from '../reading/completed.js';
import { envelopeOf } from '../reading/envelope.js';
import { vacancyGone } from '../reading/gone.js';
import { jsonPage } from '../reading/json-page.js';
import { plainWords } from '../reading/plain-words.js';
import { idText, isObject, readStubs } from '../reading/read-records.js';
import { joined, paragraph, section } from '../reading/sections.js';
import { amount, list, neededText, object, text } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { tenantIn, tenantOrigin } from '../reading/tenant-host.js';
import { webAddress } from '../reading/web-address.js';

const NAME = 'BambooHR';
const DOMAIN = 'bamboohr.com';
const HEADERS = { Accept: 'application/json' };

const words = text.catch('');
const place = z
  .object({ city: words, state: words, province: words, country: words, addressCountry: words })
  .nullish()
  .catch(null);

const opening = object({
  jobOpeningName: neededText,
  jobOpeningStatus: words,
  jobOpeningShareUrl: words,
  employmentStatusLabel: words,
  employmentType: words,
  location: place,
  atsLocation: place,
  isRemote: z.boolean().nullish().catch(null),
  locationType: words,
  description: words,
  minimumExperience: words,
  compensation: words,
  datePosted: words,
});
type Opening = z.output<typeof opening>;

const careers = object({
  meta: z.object({ totalCount: amount }).nullish().catch(null),
  result: list(z.unknown()),
});
const detail = object({ result: object({ jobOpening: opening }) });

/**
 * BambooHR career pages: one answer lists the board in outline, one for each vacancy tells the rest.
 * The board's token is the first part of the host: `acme` in acme.bamboohr.com.
 */
export const source = defineSource({
  id: 'bamboohr',
  name: NAME,
  homepage: 'https://www.bamboohr.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://www.bamboohr.com/legal/terms-of-service',
      readOn: '2026-11-22',
      summary:
        'These addresses are not those of the documented API, which needs a key, and no terms for readers are known. They are what the employer’s own career page reads for any visitor.',
    },
    attribution: 'From the employer’s own career page at BambooHR.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1000, everyMinutes: 240, expectNewWithinDays: null },

  start: (board) => [
    { url: addressOn(board, tenantOrigin(board, DOMAIN), '/careers/list'), headers: HEADERS },
  ],

  read: (page) => {
    const answer = jsonPage(page.text, NAME);
    const isDetail = isObject(answer) && isObject(answer['result']);
    return isDetail ? vacancy(answer, page) : careersIn(answer, page.board);
  },

  boardAt: (url) => {
    const token = tenantIn(url, DOMAIN);
    return token === null ? null : { token, origin: null };
  },
});

function careersIn(answer: unknown, board: BoardAddress): ReadResult {
  const { meta, result } = envelopeOf(careers, answer, NAME);
  const outlines = readStubs({
    records: result.map((one) =>
      isObject(one) ? { ...one, jobOpeningShareUrl: careersPage(board, one['id']) } : one,
    ),
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: opening,
    listing: factsOf,
    detail: (_record, id) => ({ url: `${careersPage(board, id)}/detail`, headers: HEADERS }),
  });
  return { ...outlines, more: [], total: meta?.totalCount ?? null };
}

const careersPage = (board: BoardAddress, id: unknown): string =>
  addressOn(board, tenantOrigin(board, DOMAIN), `/careers/${encodeURIComponent(idText(id) ?? '')}`);

function vacancy(answer: unknown, { request, board }: SourcePage): ReadResult {
  const { jobOpening } = envelopeOf(detail, answer, NAME).result;
  const numbered = numberIn(jobOpening.jobOpeningShareUrl) ?? numberIn(request.url);
  // The answer doesn't hold the number itself; one that was saved without its address still needs a key.
  const externalId = request.stub?.externalId ?? numbered ?? jobOpening.jobOpeningName;
  if (jobOpening.jobOpeningStatus && !/^open$/i.test(jobOpening.jobOpeningStatus))
    return vacancyGone(externalId, `the vacancy is ${jobOpening.jobOpeningStatus.toLowerCase()}`);
  const facts = factsOf(jobOpening);
  const url = facts.url ?? (numbered ? careersPage(board, numbered) : null);
  return oneVacancy(completed(request.stub, { externalId, ...facts, url }));
}

const numberIn = (address: string): string | null => /\/(?:careers|jobs)\/(\d+)/.exec(address)?.[1] ?? null;

const WORKPLACES: Record<string, string> = { '0': 'on-site', '1': 'remote', '2': 'hybrid' };

function factsOf(record: Opening): Omit<Listing, 'externalId'> {
  return {
    url: webAddress(record.jobOpeningShareUrl),
    title: plainWords(record.jobOpeningName),
    company: null,
    location: placeInWords(record) || null,
    description: joined(
      paragraph(record.description),
      section('Minimum experience', paragraph(record.minimumExperience)),
      section('Compensation', paragraph(record.compensation)),
    ),
    postedOn: writtenDay(record.datePosted),
    closesOn: null,
    requisitionId: null,
    extras: statedExtras({
      salary_text: record.compensation,
      employment_type_text: record.employmentStatusLabel || record.employmentType,
      remote_flag: WORKPLACES[record.locationType] ?? (record.isRemote ? 'remote' : ''),
    }),
  };
}

/** Two fields for the place; which of them is filled depends on the kind of vacancy. */
function placeInWords({ location, atsLocation }: Opening): string {
  const parts = (['city', 'state', 'country'] as const).map((part) => {
    const inAts = (part === 'state' && atsLocation?.province) || atsLocation?.[part];
    const told = (part === 'state' && location?.province) || (part === 'country' && location?.addressCountry);
    return location?.[part] || told || inAts || '';
  });
  return [...new Set(parts)].filter(Boolean).join(', ');
}
