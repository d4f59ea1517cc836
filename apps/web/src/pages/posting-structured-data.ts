import type { PostingSummary } from '#domain';
import { termsOf } from '#sources';
import type { FullPosting } from '#store';
import { jobPostingLd, scriptJson } from '#views';

/**
 * What search engines read from the page of a posting, to stand in a `<script type="application/ld+json">`; null = they
 * are not offered it. The content policy of pages lets it be: browsers neither run nor refuse a block of data.
 * @param today calendar day `YYYY-MM-DD`
 */
export function postingStructuredData(
  summary: PostingSummary,
  { texts, listings }: Pick<FullPosting, 'texts' | 'listings'>,
  { origin, today }: { origin: string; today: string },
): string | null {
  const closesOn = listings.find(({ speaks }) => speaks)?.closesOn ?? null;
  const told = { description: texts.description, closesOn, requisitionId: null };
  const data = jobPostingLd(summary, told, { origin, source: termsOf }, today);
  return data && scriptJson(data);
}
