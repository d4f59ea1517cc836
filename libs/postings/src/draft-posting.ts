import type { Listing, PostingDraft, Tag, TagName, TagValues } from '#domain';
import { resolveEmployer } from './employers/index.js';

export interface DraftInput {
  listing: Pick<Listing, 'title' | 'company' | 'location' | 'postedOn'> & { id: number; firstSeenOn: string };
  board: { employer: string | null; sample: boolean };
  /** The clean text of the description. */
  body: string;
  tags: Tag[];
  rulesVersion: string;
}

/** The posting that a tagged listing makes. Unknown stays unknown: no tag gives `unclear` or null, never `false`. */
export function draftPosting({ listing, board, body, tags, rulesVersion }: DraftInput): PostingDraft {
  const value = <N extends TagName>(name: N): TagValues[N] | null =>
    (tags.find((tag) => tag.tag === name)?.value as TagValues[N] | undefined) ?? null;
  const employer = (listing.company ?? board.employer)?.trim() || null;
  const resolved = employer === null ? null : resolveEmployer(employer);
  return {
    listingId: listing.id,
    employer: employer !== null && resolved ? { name: employer, nameKey: resolved.key } : null,
    slug: slugOf(listing.title, resolved ? employer : null),
    title: listing.title,
    location: listing.location,
    body,
    sample: board.sample,
    publishedOn: listing.postedOn ?? listing.firstSeenOn,
    inField: value('in_field') ?? false,
    role: value('role'),
    remote: value('remote') ?? 'unclear',
    statesAllowed: value('remote_states_allowed'),
    statesExcluded: value('remote_states_excluded'),
    employerType: value('employer_type') ?? 'unclear',
    facts: {
      specialties: value('specialty') ?? [],
      credentialsRequired: value('credentials_required') ?? [],
      credentialsPreferred: value('credentials_preferred') ?? [],
      entryLevel: value('entry_level') ?? false,
      experienceMinYears: value('experience_min_years'),
      degree: value('degree_required') ?? 'none_stated',
      pay: value('pay'),
      employmentTypes: value('employment_type') ?? [],
      schedule: value('schedule') ?? [],
      systems: value('systems') ?? [],
      codeSets: value('code_sets') ?? [],
      warnings: value('warnings') ?? [],
    },
    tags,
    rulesVersion,
  };
}

/** Words of title and employer for an address, at most 80 characters of a-z, 0-9 and dashes; never empty. */
export function slugOf(title: string, employer: string | null): string {
  const words = `${title} ${employer ?? ''}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 79) break;
    slug += slug && word ? `-${word}` : word;
  }
  return slug || 'posting';
}
