import type { PostingSummary } from '#domain';
import { everyHit } from '../exports/every-hit.js';
import { criteriaOf } from '../search/criteria.js';
import type { Search } from '../search/search.js';
import { payStatistics } from './pay-statistics.js';
import { parseArguments, searchArguments } from './search-arguments.js';
import type { Tool } from './tool.js';

/** Pay is taken from so many of the newest postings: enough for a median, and never more work than a few pages. */
const MOST_WITH_PAY = 2_000;

export const marketStatisticsTool = (search: Search): Tool => ({
  name: 'market_statistics',
  title: 'Market statistics',
  description:
    'Counts of open postings by role, remote, kind of employer, state, credential, experience and pay band, and medians ' +
    'of stated pay, for the whole market or for what the arguments narrow it to. Counts are exact; each list counts under ' +
    'all arguments but its own. States: what somebody living there finds, apart by eligible (says so) and not_stated.',
  inputSchema: { type: 'object', properties: searchArguments(['limit', 'cursor', 'sort']) },
  answer: async (given) => {
    const { parameters, ignored } = parseArguments(given);
    const criteria = criteriaOf(parameters);
    const { total, facets } = await search.find(criteria, { sort: 'newest', limit: 1, after: null });
    const withPay = {
      ...criteria,
      payMin: criteria.payMin ?? { amount: 1, per: 'year' as const },
      withoutPay: false,
    };
    const paid = await everyHit(search, withPay, 'newest', MOST_WITH_PAY);
    const newest: PostingSummary[] = [];
    for await (const posting of paid.postings) newest.push(posting);
    const { remote, role, employer_type, state, credential, experience, pay } = facets!;
    return {
      total,
      counts: {
        role,
        remote,
        employer_type,
        state,
        credential,
        experience_years: experience,
        yearly_pay_reaches: pay,
      },
      pay: {
        ...payStatistics(newest),
        about: `From the newest ${newest.length} of ${paid.total} postings whose stated pay can be compared. Full time is 2,080 hours a year.`,
      },
      ignored,
      attribution: 'Counted by Superbill from public postings of many sources.',
    };
  },
});
