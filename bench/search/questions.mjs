import { STATE_CODES, USUAL_CRITERIA } from '../../libs/domain/dist/index.js';
import { Draws } from './draws.mjs';
import { otherWord } from './postings.mjs';

const WORDS = (
  'coder, medical coder, remote medical coder, inpatient coder, medical billing, biller remote, ' +
  'hcc coder, risk adjustment, a/r follow up, denials specialist, payment posting, cpc-a, ' +
  'entry level coder, "medical coder", "prior authorization", epic resolute, profee coder cpc, ' +
  'coding auditor, cdi, wfh billing, revenue cycle manager, ccs or cic inpatient, ' +
  'coder -inpatient, work from home coding jobs, radiology coder, "clean claims", "accuracy rate", ' +
  'home health coder, drg validation, telehealth, coding educator texas'
).split(', ');
const MISTYPED = [
  'inpateint coder',
  'medcal billing',
  'codr',
  'denails',
  'radiolgy',
  'revenu cycel',
  'anesthesa',
  'cardiolgy coder',
];
/** How many of each kind are in the mix of a thousand. */
const MIX = {
  words: 300,
  'words and 3 filters': 250,
  'filters only': 150,
  mistyped: 80,
  rare: 80,
  empty: 80,
  'deep pages': 60,
};

const chosen = (...any) => ({ any, not: [] });

function filters(draws) {
  const all = [
    { state: draws.one(STATE_CODES) },
    { remote: chosen('fully_remote') },
    { role: chosen(draws.one(['coder', 'biller', 'revenue_cycle_other'])) },
    { employmentType: chosen('full_time') },
    { credentials: draws.one([['CPC'], ['CPC-A'], ['CCS', 'RHIT']]) },
    { payMin: { amount: 50_000, per: 'year' }, withoutPay: draws.chance(0.5) },
    { postedWithinDays: draws.one([3, 7, 30]) },
    { specialty: chosen(draws.one(['inpatient', 'denials', 'risk_adjustment'])) },
    { experienceYears: 2 },
    { system: chosen('Epic') },
  ];
  const first = draws.below(all.length);
  return Object.assign({}, ...[0, 3, 7].map((step) => all[(first + step) % all.length]));
}

const ASKED = {
  words: (draws) => ({ q: draws.one(WORDS) }),
  'words and 3 filters': (draws) => ({ q: draws.one(WORDS), ...filters(draws) }),
  'filters only': filters,
  mistyped: (draws) => ({ q: draws.one(MISTYPED) }),
  rare: (draws) => ({ q: otherWord(3_000 + draws.below(100_000)) }),
  empty: () => ({}),
  'deep pages': (draws) => ({ q: draws.one(WORDS) }),
};

/** A thousand searches: `{ kind, criteria, sort, pages }`; the answer of the last page is what counts. */
export function questions(seed = 11) {
  const draws = new Draws(seed);
  return Object.entries(MIX).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => {
      const criteria = { ...USUAL_CRITERIA, ...ASKED[kind](draws) };
      const sort = criteria.q ? draws.weighted({ relevance: 80, newest: 10, pay: 10 }) : 'newest';
      return { kind, criteria, sort, pages: kind === 'deep pages' ? 5 + draws.below(20) : 1 };
    }),
  );
}
