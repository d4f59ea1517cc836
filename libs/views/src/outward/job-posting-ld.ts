import { STATE_CODES, type Degree, type EmploymentType, type Pay, type PostingSummary } from '#domain';
import { stateWords } from '../words.js';
import { descriptionHtml } from './description-html.js';
import { jobLocations } from './job-location.js';
import { oneLine } from './one-line.js';
import { mayPassOn, postingAddress, type Outward } from './passing-on.js';

/** What the page of a posting knows beyond its summary; all of it from the listing that speaks for the posting. */
export interface PostingText {
  /** Clean text. */
  description: string;
  /** Last calendar day for applying, `YYYY-MM-DD`; null = not said. */
  closesOn: string | null;
  /** The employer's own number of the vacancy; null = not given. */
  requisitionId: string | null;
}

export type JobPostingLd = NonNullable<ReturnType<typeof jobPostingLd>>;

/**
 * The posting for search engines, as schema.org/JobPosting with the fields Google for Jobs asks for. Null when it must
 * not be offered to them (its source's terms, a sample, no longer open) or when a field they require is not known:
 * nothing is made up. Only what the posting states is told.
 * @param today calendar day `YYYY-MM-DD`
 */
export function jobPostingLd(
  posting: PostingSummary,
  { description, closesOn, requisitionId }: PostingText,
  { origin, source }: Outward,
  today: string,
) {
  const title = oneLine(posting.title);
  const employer = oneLine(posting.employer ?? '');
  const html = descriptionHtml(description);
  const where = whereOf(posting);
  const open = posting.state === 'open' && (closesOn === null || closesOn >= today);
  if (posting.sample || !open || !mayPassOn(posting, source)) return null;
  if (!title || !employer || !html || !where || oneLine(description) === title) return null;
  const salary = salaryOf(posting.pay);
  const months = Math.round((posting.experienceMinYears ?? 0) * 12);
  const education = EDUCATION[posting.degree];
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'JobPosting' as const,
    title,
    description: html,
    datePosted: posting.publishedOn,
    // The day is over when it is over in Hawaii.
    ...(closesOn !== null && { validThrough: `${closesOn}T23:59:59-10:00` }),
    hiringOrganization: { '@type': 'Organization' as const, name: employer },
    ...where,
    ...(salary && { baseSalary: salary }),
    ...(posting.employmentTypes.length > 0 && {
      employmentType: posting.employmentTypes.map((type) => EMPLOYMENT[type]),
    }),
    ...(months > 0 && {
      experienceRequirements: {
        '@type': 'OccupationalExperienceRequirements' as const,
        monthsOfExperience: months,
      },
    }),
    ...(education && {
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential' as const,
        credentialCategory: education,
      },
    }),
    identifier: {
      '@type': 'PropertyValue' as const,
      ...(requisitionId === null
        ? { name: 'Superbill', value: String(posting.id) }
        : { name: employer, value: oneLine(requisitionId) }),
    },
    directApply: false as const,
    url: postingAddress(posting, origin),
  };
}

/**
 * Remote: where applicants may live, since there is no word for "not in" all states but those. Else: where the work is.
 * Null = the posting doesn't say, or contradicts itself.
 */
function whereOf({ remote, statesAllowed, statesExcluded, location }: PostingSummary) {
  if (remote === 'unclear') return null;
  if (remote !== 'fully_remote') {
    const places = jobLocations(location);
    return places.length > 0 ? { jobLocation: places } : null;
  }
  const states =
    statesAllowed || statesExcluded?.length
      ? (statesAllowed ?? STATE_CODES).filter((state) => !statesExcluded?.includes(state))
      : null;
  if (states?.length === 0) return null;
  return {
    jobLocationType: 'TELECOMMUTE' as const,
    applicantLocationRequirements: states
      ? states.map((state) => ({ '@type': 'State' as const, name: `${stateWords(state)}, USA` }))
      : [{ '@type': 'Country' as const, name: 'USA' }],
  };
}

const PERIODS = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;

/** As stated: without a period in writing, or per chart, there is no word for it. */
function salaryOf(pay: Pay | null) {
  if (!pay?.period || pay.period === 'unit' || pay.periodInferred) return null;
  const { min, max } = pay;
  if (min === null && max === null) return null;
  const amounts =
    min === max
      ? { value: min }
      : { ...(min !== null && { minValue: min }), ...(max !== null && { maxValue: max }) };
  return {
    '@type': 'MonetaryAmount' as const,
    currency: 'USD' as const,
    value: { '@type': 'QuantitativeValue' as const, ...amounts, unitText: PERIODS[pay.period] },
  };
}

const EMPLOYMENT: Record<EmploymentType, string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  per_diem: 'PER_DIEM',
  internship: 'INTERN',
};

/** Google's own words (its page on job postings, "Education and experience properties"). */
const EDUCATION: Record<Degree, string | null> = {
  none_stated: null,
  high_school: 'high school',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
};
