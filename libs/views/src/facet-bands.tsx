import { asking } from './choosing.js';
import { FacetGroup, FacetLink } from './facet-list.js';
import { payWords, withinWords, yearsWords } from './filter-words.js';
import { KeptInputs } from './kept-inputs.js';
import { searchAddress, type SearchWanted } from './search-address.js';
import { counted } from './words.js';

interface BandsProps {
  wanted: SearchWanted;
  /** By the figure of each band; `not_stated` = the postings that don't say. */
  counts: Record<string, number>;
}

const FULL_TIME_HOURS = 2_080;

/** Pay at least: round figures a year with what they come to an hour, or an own amount. */
export const PayFacet = ({ wanted, counts }: BandsProps) => {
  const { payMin, withoutPay } = wanted.criteria;
  return (
    <FacetGroup title="Pay at least" open>
      <ul>
        {bandsOf(counts).map((amount) => {
          const chosen = payMin?.per === 'year' && payMin.amount === amount;
          const to = asking(wanted, { payMin: chosen ? null : { amount, per: 'year' } });
          return (
            <li>
              <FacetLink to={to} chosen={chosen} count={counts[amount]}>
                {payWords({ amount, per: 'year' })}{' '}
                <small>(${Math.round(amount / FULL_TIME_HOURS)} an hour)</small>
              </FacetLink>
            </li>
          );
        })}
      </ul>
      <form method="get" action="/" class="own">
        <label for="pay_min">Own amount, in dollars</label>
        <input
          id="pay_min"
          name="pay_min"
          inputMode="numeric"
          pattern="[0-9]{1,8}"
          value={payMin?.amount ?? ''}
        />
        <label for="pay_per" class="unseen">
          Amount a year or an hour
        </label>
        <select id="pay_per" name="pay_per">
          <option value="year">a year</option>
          <option value="hour" selected={payMin?.per === 'hour'}>
            an hour
          </option>
        </select>
        <KeptInputs wanted={asking(wanted, { payMin: null })} />
        <button type="submit">Apply</button>
      </form>
      {payMin && (
        <p class="aside">
          <a href={searchAddress(asking(wanted, { withoutPay: !withoutPay }))}>
            {withoutPay ? 'Hide postings without pay' : 'Show postings without pay'}
          </a>{' '}
          ({(counts['not_stated'] ?? 0).toLocaleString('en-US')})
        </p>
      )}
    </FacetGroup>
  );
};

/** Open to beginners, and years the reader has. */
export const ExperienceFacet = ({ wanted, counts, beginners }: BandsProps & { beginners: number }) => {
  const { entryLevel, experienceYears } = wanted.criteria;
  const silent = counts['not_stated'] ?? 0;
  return (
    <FacetGroup title="Experience" open>
      <ul>
        <li>
          <FacetLink to={asking(wanted, { entryLevel: !entryLevel })} chosen={entryLevel} count={beginners}>
            New graduates welcome
          </FacetLink>
        </li>
      </ul>
      <p class="aside">The years I have</p>
      <ul>
        {bandsOf(counts).map((years) => {
          const chosen = experienceYears === years;
          return (
            <li>
              <FacetLink
                to={asking(wanted, { experienceYears: chosen ? null : years })}
                chosen={chosen}
                count={counts[years]}
              >
                {yearsWords(years)}
              </FacetLink>
            </li>
          );
        })}
      </ul>
      {silent > 0 && (
        <p class="aside">{counted(silent, 'posting does', 'postings do')} not say, and stay in.</p>
      )}
    </FacetGroup>
  );
};

export const PostedFacet = ({ wanted, counts }: BandsProps) => {
  const days = wanted.criteria.postedWithinDays;
  return (
    <FacetGroup title="Published" open={days !== null}>
      <ul>
        {bandsOf(counts).map((band) => (
          <li>
            <FacetLink
              to={asking(wanted, { postedWithinDays: days === band ? null : band })}
              chosen={days === band}
              count={counts[band]}
            >
              {withinWords(band)}
            </FacetLink>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
};

const bandsOf = (counts: Record<string, number>): number[] =>
  Object.keys(counts)
    .map(Number)
    .filter((band) => !Number.isNaN(band))
    .toSorted((a, b) => a - b);
