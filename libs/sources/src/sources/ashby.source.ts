import { z } from 'zod';
import { defineSource } from '../define-source.js';
import { addressOn, pathPiece } from '../reading/board-request.js';
import { writtenDay } from '../reading/calendar-day.js';
import { envelopeOf } from '../reading/envelope.js';
import { jsonPage } from '../reading/json-page.js';
import { amountIfAny, anything, objectIfAny, objectsIfAny, textIfAny } from '../reading/lenient-shapes.js';
import { pathPieces } from '../reading/path-pieces.js';
import { payInWords } from '../reading/pay-in-words.js';
import { idText, readRecords } from '../reading/read-records.js';
import { bullets, joined, paragraph, section } from '../reading/sections.js';
import { list, neededText, object } from '../reading/shapes.js';
import { statedExtras } from '../reading/stated-extras.js';
import { unescapeHtml } from '../reading/unescape.js';
import { webAddress } from '../reading/web-address.js';

const address = objectIfAny({
  postalAddress: objectIfAny({
    addressLocality: textIfAny,
    addressRegion: textIfAny,
    addressCountry: textIfAny,
  }),
});

const components = objectsIfAny({
  compensationType: textIfAny,
  interval: textIfAny,
  currencyCode: textIfAny,
  minValue: amountIfAny,
  maxValue: amountIfAny,
});

const job = object({
  title: neededText,
  employmentType: textIfAny,
  location: textIfAny,
  secondaryLocations: objectsIfAny({ location: textIfAny, address }),
  address,
  isRemote: anything,
  workplaceType: textIfAny,
  isListed: anything,
  publishedAt: textIfAny,
  jobUrl: textIfAny,
  applyUrl: textIfAny,
  descriptionHtml: textIfAny,
  descriptionPlain: textIfAny,
  shouldDisplayCompensationOnJobPostings: anything,
  compensation: objectIfAny({
    compensationTierSummary: textIfAny,
    scrapeableCompensationSalarySummary: textIfAny,
    compensationTiers: objectsIfAny({
      title: textIfAny,
      tierSummary: textIfAny,
      additionalInformation: textIfAny,
      components,
    }),
    summaryComponents: components,
  }),
});
type Job = z.output<typeof job>;

/**
 * Ashby's public job posting API: one answer holds the whole board.
 * The board's token is the name in its public address, with its own capitals and blanks: `Birch Clinic` in
 * jobs.ashbyhq.com/Birch%20Clinic.
 */
export const source = defineSource({
  id: 'ashby',
  name: 'Ashby',
  homepage: 'https://www.ashbyhq.com/',
  kind: 'employer-system',
  access: {
    terms: {
      url: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
      readOn: '2026-11-22',
      summary: 'The documentation calls the endpoint public and asks for no key. It names no limit.',
    },
    attribution: 'From the employer’s own job board at Ashby.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  // No figure is documented. All boards share one host, so the pace is for all of them together.
  pace: { minDelayMs: 1_000, everyMinutes: 120, expectNewWithinDays: null },

  start: (board) => [
    {
      url: addressOn(board, 'https://api.ashbyhq.com', `/posting-api/job-board/${pathPiece(board)}`, {
        includeCompensation: 'true',
      }),
      headers: { Accept: 'application/json' },
    },
  ],

  read: ({ text: body }) => {
    const { jobs } = envelopeOf(object({ jobs: list(z.unknown()) }), jsonPage(body, 'Ashby'), 'Ashby');
    const { listings, rejected } = readRecords({
      records: jobs,
      idOf: ({ id }) => idText(id),
      withoutId: 'id is missing',
      shape: job,
      notAVacancy: ({ isListed }) => (isListed === false ? 'not listed: reached by its link only' : null),
      listing: (record) => ({
        url: webAddress(record.jobUrl) ?? webAddress(record.applyUrl),
        title: record.title,
        company: null,
        location: placesOf(record) || null,
        description: descriptionOf(record),
        postedOn: writtenDay(record.publishedAt),
        closesOn: null,
        requisitionId: null,
        extras: statedExtras({
          salary_text: payOf(record),
          // FullTime -> Full Time
          employment_type_text: record.employmentType.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
          remote_flag: workplaceOf(record),
        }),
      }),
    });
    return { listings, rejected, more: [], total: jobs.length };
  },

  boardAt: (url) => {
    const pieces = pathPieces(url);
    const isApi = url.hostname === 'api.ashbyhq.com' && /^\/posting-api\/job-board\//i.test(url.pathname);
    const token = isApi ? pieces[2] : url.hostname === 'jobs.ashbyhq.com' ? pieces[0] : undefined;
    return token && /\w/.test(token) ? { token, origin: null } : null;
  },
});

function placesOf(record: Job): string {
  const places = [record, ...record.secondaryLocations].map(
    ({ location, address: at }) => location || addressInWords(at),
  );
  return [...new Set(places)].filter(Boolean).join('; ');
}

function addressInWords(at: z.output<typeof address>): string {
  const { addressLocality = '', addressRegion = '', addressCountry = '' } = at?.postalAddress ?? {};
  return [addressLocality, addressRegion, addressCountry].filter(Boolean).join(', ');
}

/** `isRemote` is true of hybrid work as well: it counts only where nothing better is said and the place agrees. */
function workplaceOf({ workplaceType, isRemote, location }: Job): string {
  const types: Record<string, string> = { OnSite: 'on-site', Hybrid: 'hybrid', Remote: 'remote' };
  if (workplaceType) return types[workplaceType] ?? workplaceType;
  return isRemote === true && /\b(remote|home|virtual|anywhere|telecommut)/i.test(location) ? 'remote' : '';
}

const shownPay = (record: Job) =>
  record.shouldDisplayCompensationOnJobPostings === false ? null : record.compensation;

function descriptionOf(record: Job): string {
  const pay = shownPay(record);
  const tiers = (pay?.compensationTiers ?? []).map(({ title, tierSummary, additionalInformation }) =>
    [title, tierSummary, additionalInformation].filter(Boolean).join(': '),
  );
  return joined(
    unescapeHtml(record.descriptionHtml) || paragraph(record.descriptionPlain),
    section(
      'Compensation',
      joined(paragraph(pay?.compensationTierSummary ?? ''), bullets(tiers.filter(Boolean))),
    ),
  );
}

const UNITS: Record<string, string> = {
  '1 HOUR': 'per hour',
  '1 DAY': 'per day',
  '1 WEEK': 'per week',
  '2 WEEK': 'every two weeks',
  '1 MONTH': 'per month',
  '1 YEAR': 'per year',
};

/** The salary without equity and bonus. Several tiers give their widest range; what each is for stands in the text. */
function payOf(record: Job): string {
  const pay = shownPay(record);
  if (!pay) return '';
  const isSalary = ({ compensationType, minValue, maxValue }: z.output<typeof components>[number]) =>
    compensationType === 'Salary' && (minValue ?? maxValue) !== null;
  const summary = pay.summaryComponents.filter(isSalary);
  const all =
    summary.length > 0 ? summary : pay.compensationTiers.flatMap((tier) => tier.components).filter(isSalary);
  const kinds = new Set(all.map(({ currencyCode, interval }) => `${currencyCode}|${interval}`));
  const ranges = [...kinds].map((kind) => {
    const same = all.filter(({ currencyCode, interval }) => `${currencyCode}|${interval}` === kind);
    const [currency = '', interval = ''] = kind.split('|');
    return payInWords({
      min: least(same.map(({ minValue }) => minValue)),
      max: most(same.map(({ maxValue }) => maxValue)),
      currency,
      per: UNITS[interval] ?? '',
    });
  });
  return ranges.filter(Boolean).join('; ') || pay.scrapeableCompensationSalarySummary;
}

const least = (values: (number | null)[]): number | null =>
  values.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null);
const most = (values: (number | null)[]): number | null =>
  values.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b)), null);
