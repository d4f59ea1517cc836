// Finding the alerts of new postings: in all, for the slowest posting, and how both grow with the number of alerts, beside
// running every alert's predicate on every posting. Alerts are spread as graduates and job seekers would ask; a last figure
// has no two alerts alike, which is the worst that can happen to an index of shared conditions.
// The baseline is measured on the first postings and multiplied; the line says so. All times are processor time of this
// process, because a shared machine is now fast and now slow.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { STATE_CODES, USUAL_CRITERIA } from '../libs/domain/dist/index.js';
import { AlertIndex } from '../libs/alerts/dist/index.js';
import { askedBy, matches, readPosting } from '../libs/search/dist/index.js';
import { readableText } from '../libs/text/dist/index.js';
import { allVacancies, descriptionOf } from '../apps/simulator/dist/index.js';

const POSTINGS = 10_000;
const TODAY = '2026-11-20';
const BASELINE_POSTINGS = 20;
const SEARCHED = (
  'inpatient|outpatient|"risk adjustment"|HCC|denials|profee|surgery|oncology|Epic|auditor|DRG|claims|payment posting|cardiology|' +
  'emergency department|radiology|home health|part time|evening'
).split('|');
const random = seeded(2026);

const texts = allVacancies().map((vacancy) => ({
  title: vacancy.title,
  employer: vacancy.company,
  location: vacancy.location,
  body: readableText(descriptionOf(vacancy)),
}));
const entries = Array.from({ length: POSTINGS }, (_, id) => entry(id));
const startReading = cpuMs();
const postings = entries.map(readPosting);
print({
  figure: 'postings made ready, milliseconds each',
  value: (cpuMs() - startReading) / POSTINGS,
});

for (const [kind, count, distinct, asked] of [
  ['alerts as people ask', 10_000, false, POSTINGS],
  ['alerts as people ask', 100_000, false, POSTINGS],
  ['no two alerts alike', 100_000, true, POSTINGS / 10],
]) {
  measure(
    kind,
    Array.from({ length: count }, (_, id) => criteria(id, distinct)),
    postings.slice(0, asked),
  );
}

function measure(kind, alerts, subjects) {
  const about = {
    kind,
    alerts: alerts.length,
    distinct: distinctOf(alerts),
  };
  const before = heapMegabytes();
  const index = new AlertIndex();
  const startBuilding = cpuMs();
  alerts.forEach((alert, id) => index.put(id, alert));
  print({ figure: 'index built, seconds', ...about, value: (cpuMs() - startBuilding) / 1_000 });
  print({ figure: 'index, megabytes', ...about, value: heapMegabytes() - before });

  const each = [];
  let found = 0;
  for (const posting of subjects) {
    const start = cpuMs();
    found += index.alertsFor(posting, TODAY).length;
    each.push(cpuMs() - start);
  }
  const inOrder = each.toSorted((a, b) => a - b);
  const all = each.reduce((sum, ms) => sum + ms, 0) / 1_000;
  print({ figure: `${subjects.length} postings, seconds`, ...about, value: all, alertsFound: found });
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
    ['slowest', 1],
  ]) {
    const value = inOrder[Math.min(subjects.length - 1, Math.floor(subjects.length * share))];
    print({ figure: `one posting, milliseconds, ${name}`, ...about, value });
  }
  baseline(alerts, index, subjects, about);
}

/** Every alert's predicate on a few postings; also a check that both find the same. */
function baseline(alerts, index, subjects, about) {
  const asked = alerts.map((alert) => askedBy(alert, TODAY));
  const start = cpuMs();
  const found = subjects
    .slice(0, BASELINE_POSTINGS)
    .map((posting) => asked.flatMap((one, id) => (matches(posting, one) ? [id] : [])));
  const perPosting = (cpuMs() - start) / BASELINE_POSTINGS;
  const same = found.every(
    (ids, i) =>
      ids.join() ===
      index
        .alertsFor(postings[i], TODAY)
        .toSorted((a, b) => a - b)
        .join(),
  );
  if (!same) throw new Error('The index and running every alert do not find the same alerts.');
  print({
    figure: `${subjects.length} postings by running every alert, seconds`,
    ...about,
    value: (perPosting * subjects.length) / 1_000,
    note: `measured on ${BASELINE_POSTINGS} postings, multiplied`,
    onePostingMilliseconds: round(perPosting),
  });
}

/** 6 in 10 are graduates, 3 in 10 look by filters, 1 in 10 by words. */
function criteria(id, distinct) {
  const kind = random();
  const state = random() < 0.85 ? skewed(STATE_CODES) : null;
  const remote = random() < 0.8 ? { any: ['fully_remote'], not: [] } : USUAL_CRITERIA.remote;
  const asked = { ...USUAL_CRITERIA, state, remote };
  if (kind < 0.6) {
    asked.credentials = one([['CPC-A'], ['CPC-A'], ['CCA'], ['CPC-A', 'CCA'], ['CBCS'], ['CPB'], []]);
    asked.entryLevel = random() < 0.8;
    asked.experienceYears = random() < 0.5 ? 0 : null;
  } else if (kind < 0.9) {
    asked.role = {
      any: one([['coder'], ['biller'], ['coder', 'coder_and_biller'], ['auditor_or_cdi']]),
      not: [],
    };
    asked.credentials = one([['CPC'], ['CCS'], ['RHIT'], ['CPC', 'CRC'], ['CCS', 'RHIA'], []]);
    asked.experienceYears = one([null, null, 1, 2, 3, 5, 10]);
    asked.payMin = random() < 0.4 ? { amount: one([20, 22, 25, 28, 30, 35]), per: 'hour' } : null;
    asked.withoutPay = random() < 0.7;
    asked.employerType = random() < 0.2 ? { any: [], not: ['staffing_agency'] } : USUAL_CRITERIA.employerType;
  } else {
    asked.q = `${one(SEARCHED)}${random() < 0.5 ? ` ${one(SEARCHED)}` : ''}${random() < 0.1 ? ' -manager' : ''}`;
  }
  // Wages by the hundredth of a cent make any number of alerts differ in one condition.
  if (distinct) asked.payMin = { amount: 15 + id / 10_000, per: 'hour' };
  return asked;
}

function entry(id) {
  const text = one(texts);
  const top = 18 + Math.floor(random() * 25);
  const hourly = { min: top - 5, max: top };
  const hired = skewedMany(STATE_CODES);
  return {
    body: text.body,
    summary: {
      id,
      slug: 'posting',
      title: text.title,
      employerId: Math.floor(random() * 2_000),
      employer: text.employer,
      employerType: one([
        'hospital_or_health_system',
        'rcm_or_billing_company',
        'staffing_agency',
        'payer',
        'unclear',
      ]),
      location: text.location,
      places: [],
      inField: true,
      role: one(['coder', 'coder', 'biller', 'coder_and_biller', 'auditor_or_cdi', 'revenue_cycle_other']),
      specialties: [],
      remote: one(['fully_remote', 'fully_remote', 'fully_remote', 'hybrid', 'onsite', 'unclear']),
      statesAllowed: random() < 0.3 ? hired : null,
      statesExcluded: random() < 0.1 ? ['CA', 'NY'] : null,
      credentialsRequired: one([
        [],
        [['CPC', 'CCS']],
        [['CPC', 'CPC-A', 'CCA']],
        [['RHIT', 'RHIA', 'CCS']],
      ]).map((anyOf) => ({ anyOf, by: null })),
      credentialsPreferred: [],
      entryLevel: random() < 0.15,
      experienceMinYears: one([null, null, 0, 1, 2, 3, 5]),
      degree: 'none_stated',
      pay:
        random() < 0.5
          ? {
              ...hourly,
              period: 'hour',
              periodInferred: false,
              unit: null,
              ranges: [],
              hourly,
              yearly: { min: hourly.min * 2080, max: hourly.max * 2080 },
              hoursBasis: 2080,
            }
          : null,
      employmentTypes: ['full_time'],
      schedule: [],
      systems: [],
      codeSets: [],
      warnings: random() < 0.05 ? ['fee'] : [],
      sources: ['greenhouse'],
      sample: false,
      publishedOn: TODAY,
      firstSeenAt: `${TODAY}T08:00:00.000Z`,
      changedAt: `${TODAY}T08:00:00.000Z`,
      lastSeenAt: `${TODAY}T08:00:00.000Z`,
      state: 'open',
      closedAt: null,
    },
  };
}

function one(values) {
  return values[Math.floor(random() * values.length)];
}

/** Large states are many, small ones few. */
function skewed(values) {
  return values[Math.floor(values.length * random() ** 2)];
}

function skewedMany(values) {
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * 15) }, () => skewed(values)))];
}

/** Mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function distinctOf(alerts) {
  return new Set(alerts.map((alert) => JSON.stringify(alert))).size;
}

/** What is in use; twice collected, because the first collection only finds what the second may take. */
function heapMegabytes() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds of processor time so far, our own compiler and garbage collector included. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function round(value) {
  return Number(value.toPrecision(3));
}

function print(line) {
  console.log(JSON.stringify({ ...line, value: round(line.value) }));
}
