import { EMPLOYER_TYPES, STATE_CODES } from '../../libs/domain/dist/index.js';
import { Draws } from './draws.mjs';
import {
  CODES,
  SCHEDULES,
  SENTENCES,
  SOURCES,
  SPECIALTIES,
  SYSTEMS,
  TITLES,
  TITLE_ENDS,
} from './trade-phrases.mjs';

/** The day of the bench; ages count from it. */
export const TODAY = '2026-11-22';
const DAY_MS = 86_400_000;
const SYLLABLES =
  'mar, row, fen, bel, nor, wic, dal, ton, ker, vis, lan, gro, hel, sta, mor, pin, que, rud, sol, te'.split(
    ', ',
  );
/** Words beyond the trade: places, names, departments, products. */
const OTHER_WORDS = 120_000;

/** One of them; the lower its number, the more often it is drawn. */
export function otherWord(number) {
  let word = '';
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / 20)) word += SYLLABLES[rest % 20];
  return word;
}

/** Postings as the read index takes them, `share` of them open; the same for one seed. */
export function* postings(count, { openShare = 0.1, seed = 7 } = {}) {
  const draws = new Draws(seed);
  const employers = Math.max(50, Math.round(count / 100));
  for (let id = 1; id <= count; id += 1) yield posting(id, draws, employers, draws.chance(openShare));
}

function posting(id, draws, employers, open) {
  const employerId = draws.zipf(employers) + 1;
  const age = Math.floor(draws.fraction() ** 2 * (open ? 120 : 900));
  const publishedOn = new Date(Date.parse(TODAY) - age * DAY_MS).toISOString().slice(0, 10);
  const title = draws.one(TITLES) + draws.one(TITLE_ENDS);
  const state = draws.one(STATE_CODES);
  const place = `${capital(otherWord(draws.zipf(3_000)))}, ${state}`;
  const remote = draws.weighted({ fully_remote: 60, hybrid: 15, onsite: 15, unclear: 10 });
  const low = 18 + draws.below(30);
  const pay = draws.chance(0.6) ? payOf(low, low + 4 + draws.below(20)) : null;
  return {
    summary: {
      id,
      slug: `posting-${id}`,
      title,
      employerId,
      employer: `${capital(otherWord(employerId))} ${employerId % 3 ? 'Health' : 'Billing'}`,
      employerType: EMPLOYER_TYPES[employerId % EMPLOYER_TYPES.length],
      location: remote === 'fully_remote' ? 'Remote' : place,
      places: [place],
      inField: draws.chance(0.9),
      role: draws.weighted({
        coder: 45,
        biller: 20,
        revenue_cycle_other: 20,
        auditor_or_cdi: 8,
        manager: 4,
        coder_and_biller: 2,
        educator: 1,
      }),
      specialties: [...new Set(draws.some(SPECIALTIES, draws.below(3)))],
      remote,
      statesAllowed: draws.chance(0.35) ? [...new Set(draws.some(STATE_CODES, 1 + draws.below(30)))] : null,
      statesExcluded: draws.chance(0.1)
        ? [...new Set(draws.some(['CA', 'NY', 'WA', 'CO', 'AK', 'HI'], 1 + draws.below(3)))]
        : null,
      credentialsRequired: draws.chance(0.6)
        ? [
            {
              anyOf: [...new Set(draws.some(CODES, 1 + draws.below(3)))],
              by: draws.chance(0.15) ? 'within 12 months of hire' : null,
            },
          ]
        : [],
      credentialsPreferred: draws.chance(0.3) ? [{ anyOf: [draws.one(CODES)], by: null }] : [],
      entryLevel: draws.chance(0.08),
      experienceMinYears: draws.chance(0.6) ? draws.below(6) : null,
      degree: 'none_stated',
      pay,
      employmentTypes: [
        draws.weighted({ full_time: 75, part_time: 8, contract: 9, per_diem: 5, temporary: 3 }),
      ],
      schedule: [...new Set(draws.some(SCHEDULES, draws.below(3)))],
      systems: [...new Set(draws.some(SYSTEMS, draws.below(3)))],
      codeSets: ['ICD-10-CM', 'CPT'].slice(draws.below(3)),
      warnings: draws.chance(0.03) ? ['free_mail_address'] : [],
      sources: [draws.one(SOURCES)],
      sample: false,
      publishedOn,
      firstSeenAt: `${publishedOn}T08:00:00.000Z`,
      changedAt: `${publishedOn}T08:00:00.000Z`,
      lastSeenAt: `${TODAY}T08:00:00.000Z`,
      state: open ? 'open' : 'closed',
      closedAt: open ? null : `${TODAY}T08:00:00.000Z`,
    },
    body: bodyOf(draws, title),
  };
}

/** 1.5 to 3 kB: sentences of the trade, with names and things of their own here and there. */
function bodyOf(draws, title) {
  const parts = [`We are looking for a ${title} in ${capital(otherWord(draws.zipf(3_000)))}.`];
  const length = 1_500 + draws.below(1_500);
  for (let long = 0; long < length;) {
    const others = draws.some([0, 0, 0], 3).map(() => otherWord(draws.zipf(OTHER_WORDS)));
    const sentence = draws.chance(0.5)
      ? draws.one(SENTENCES)
      : `${draws.one(SENTENCES)} ${capital(others.join(' '))}.`;
    parts.push(sentence);
    long += sentence.length + 1;
  }
  return parts.join(' ');
}

function payOf(low, high) {
  return {
    min: low,
    max: high,
    period: 'hour',
    periodInferred: false,
    unit: null,
    ranges: [],
    hourly: { min: low, max: high },
    yearly: { min: low * 2_080, max: high * 2_080 },
    hoursBasis: 2_080,
  };
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
