import type {
  EmploymentType,
  Evidence,
  Listing,
  PayRange,
  Remote,
  Role,
  StateCode,
  Tag,
  TagName,
  TagValues,
} from '#domain';
import { resolveEmployer } from '../employers/index.js';
import { withoutChrome } from './board-chrome.js';
import { canonicalAddress } from './apply-address.js';
import { isAgency } from './agency.js';
import { employerNameKey, employerNames, type EmployerNames } from './employer-name.js';
import { placesOf, type Places } from './places.js';
import { requisitionsOf, type Requisition } from './requisition.js';
import { settingsNamed } from './settings.js';
import { readTitle, type Title } from './title.js';

/** What is said, and the words that say it; without words it isn't known. */
export interface Said<T> {
  value: T;
  quotes: string[];
}

/** What decides whether two listings are one vacancy. Plain data: null, or an empty list, is "not known". */
export interface Facts {
  employer: EmployerNames;
  /** The employer's name without case, legal form and common endings; null = not named. */
  employerKey: string | null;
  /** The employer's key where it is on file; null = it isn't. */
  employerOnFile: string | null;
  agency: boolean;
  address: string | null;
  requisitions: Requisition[];
  titleText: string;
  title: Title;
  places: Places;
  body: string;
  role: Role | null;
  /** Settings that the text names; those of the title are with the title. */
  settings: string[];
  /** Finer kinds of work. */
  specialties: string[];
  statesAllowed: Said<StateCode[]> | null;
  statesExcluded: Said<StateCode[]> | null;
  /** By the title or text; the board's own flag is in `remoteFlag`. */
  remote: Said<Remote> | null;
  remoteFlag: boolean;
  pay: (Said<PayRange> & { inText: boolean; ranges: number }) | null;
  employment: EmploymentType[];
  experienceYears: Said<number> | null;
}

export type ComparedListing = Pick<Listing, 'title' | 'company' | 'location'> &
  Partial<Pick<Listing, 'url' | 'requisitionId'>>;

/** A listing's facts, from what it says and its tags. `text` = the clean text of its description. */
export function factsOf(listing: ComparedListing, text: string, tags: readonly Tag[]): Facts {
  const body = withoutChrome(text);
  const employer = employerNames(listing.company);
  const onFile = listing.company ? resolveEmployer(listing.company)?.known : null;
  const places = placesOf(listing.location);
  const title = readTitle(listing.title, { place: places.words, names: employer.names.flat() });
  const remote = tagOf(tags, 'remote');
  const statements =
    remote?.evidence.filter(({ field }) => field === 'title' || field === 'description') ?? [];
  return {
    employer,
    employerKey: onFile?.key ?? employerNameKey(employer),
    employerOnFile: onFile?.key ?? null,
    agency: isAgency(listing.company, body),
    address: canonicalAddress(listing.url),
    requisitions: requisitionsOf({
      requisitionId: listing.requisitionId ?? null,
      url: listing.url ?? null,
      title: listing.title,
      body,
    }),
    titleText: listing.title,
    title,
    places,
    body,
    role: tagOf(tags, 'role')?.value ?? null,
    settings: settingsNamed(body),
    specialties: tagOf(tags, 'specialty')?.value ?? [],
    statesAllowed: saidOf(tagOf(tags, 'remote_states_allowed')),
    statesExcluded: saidOf(tagOf(tags, 'remote_states_excluded')),
    remote: remote && statements.length > 0 ? { value: remote.value, quotes: quotesOf(statements) } : null,
    remoteFlag:
      remote?.value === 'fully_remote' ||
      /\b(?:remote|telecommute|work from home)\b/i.test(listing.location ?? ''),
    pay: payOf(tagOf(tags, 'pay')),
    employment: tagOf(tags, 'employment_type')?.value ?? [],
    experienceYears: saidOf(tagOf(tags, 'experience_min_years')),
  };
}

function tagOf<N extends TagName>(tags: readonly Tag[], name: N): (Tag<N> & { value: TagValues[N] }) | null {
  return (tags.find(({ tag }) => tag === name) as Tag<N> | undefined) ?? null;
}

const quotesOf = (evidence: readonly Evidence[]): string[] => evidence.map(({ quote }) => quote);

const saidOf = <T>(tag: { value: T; evidence: readonly Evidence[] } | null): Said<T> | null =>
  tag && { value: tag.value, quotes: quotesOf(tag.evidence) };

function payOf(tag: Tag<'pay'> | null): Facts['pay'] {
  if (!tag) return null;
  const { min, max, ranges, yearly, period } = tag.value;
  // Board's guesses ("~218k", "335000.0") come without a unit or a span; an employer's figures have one or the other.
  const inText = tag.evidence.some(({ field }) => field !== 'salary_text');
  const spoken = tag.evidence.some(({ quote }) => /~|^\s*[\d.]+\s*$/.test(quote));
  if (!inText && (spoken || tag.value.periodInferred || period === null)) return null;
  const value = yearly ?? { min, max };
  return { value, quotes: quotesOf(tag.evidence), inText, ranges: ranges.length };
}
