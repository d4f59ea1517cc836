import { ROLES, type PostingSummary } from '#domain';

/** Fewer postings than this say nothing of a market. */
const FEWEST = 5;

export interface PayOfMarket {
  postings: number;
  /** Of the middle of each posting's range, in dollars; null = too few postings. */
  median_yearly: number | null;
  median_hourly: number | null;
}

/** What postings with comparable pay offer, all together and by role. */
export function payStatistics(
  postings: readonly PostingSummary[],
): PayOfMarket & { by_role: Record<string, PayOfMarket> } {
  const byRole = ROLES.map(
    (role) => [role, payOf(postings.filter((posting) => posting.role === role))] as const,
  );
  return {
    ...payOf(postings),
    by_role: Object.fromEntries(byRole.filter(([, pay]) => pay.postings > 0)),
  };
}

function payOf(postings: readonly PostingSummary[]): PayOfMarket {
  return {
    postings: postings.length,
    median_yearly: medianOf(postings, 'yearly', 100),
    median_hourly: medianOf(postings, 'hourly', 0.5),
  };
}

/** @param step to which it is rounded, so that no false precision is told */
function medianOf(
  postings: readonly PostingSummary[],
  per: 'yearly' | 'hourly',
  step: number,
): number | null {
  const middles = postings
    .flatMap(({ pay }) => {
      const { min, max } = pay?.[per] ?? { min: null, max: null };
      const ends = [min, max].filter((end) => end !== null);
      return ends.length === 0 ? [] : [ends.reduce((sum, end) => sum + end, 0) / ends.length];
    })
    .toSorted((a, b) => a - b);
  if (middles.length < FEWEST) return null;
  const half = (middles.length - 1) / 2;
  const median = (middles[Math.floor(half)]! + middles[Math.ceil(half)]!) / 2;
  return Math.round(median / step) * step;
}
