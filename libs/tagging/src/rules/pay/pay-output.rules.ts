import type { Rule } from '../../define-tag.js';
import { DOLLAR, figure, OUTPUT } from './pay-money.js';
import { listedRatesOf, outputPayOf, outputRatesOf } from './pay-output.js';
import type { PayStatement } from './pay-stated.js';

const i = (source: string): RegExp => new RegExp(source, 'i');
const PER_OUTPUT = `\\s{0,2}(?:per|\\/|an?|each|for(?: (?:each|every|an?))?)\\s{0,2}(?:(?:[a-z-]{3,12}|\\d-[a-z]{3,8}) ){0,2}?(?<unit>${OUTPUT})\\b`;
const A_UNIT = `(?:the )?(?:[a-z-]{3,12} )?(?<unit>${OUTPUT})\\b`;
/** Not an hourly guarantee beside the rates. */
const RATE =
  '(?:\\$\\s?(?=\\d)|(?=\\d{1,2}\\.\\d\\d))\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?(?!\\d|\\.\\d|\\s?(?:\\/|per |an )\\s?h(?:ou)?r\\b)';
/** Over semicolons and leader dots, but not into the next sentence. */
const RATES = `(?<sum>${RATE}(?:(?:[^\\n$.]|\\.(?!\\s?[a-z\\n])){1,50}?${RATE}){0,7})`;
const LINE_WITH_RATE = `[^\\n$]{0,80}\\$\\s?\\d{1,3}(?:\\.\\d\\d)?(?:\\s?(?:-|\u2013|to)\\s?\\$?\\s?\\d{1,3}(?:\\.\\d\\d)?)?[^\\n$]{0,40}(?:\\n|$)`;
/** What a practice takes for a visit, or loses on a claim, is listed in the same form. */
const NOT_TO_WORKERS =
  /\b(?:cost|costs|copays?|co-pays?|fees?|fee schedule|charged?|reimburs\w+|revenue|averages?|denied|denials|write-?offs?|collect\w*|prices?|pricing|clients?|customers?|patients? pay)\b/i;

/** Pay by what gets done: contract work of the trade is paid so. */
export const PAY_OUTPUT_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/by-output',
    value: outputPayOf,
    in: ['title', 'location', 'description', 'salary_text'],
    match: i(
      `(?<sum>${DOLLAR}${figure(1)}(?:\\s?(?:-|[\u2010-\u2015]|to)\\s?\\$?${figure(2)})?${PER_OUTPUT})`,
    ),
    because: 'so much a chart, account or claim: contract work of the trade is paid so',
    yes: [
      '$2.35 per completed chart',
      '$2.35 - $4.10 per chart',
      '$9/account',
      'Pay is $3.00 to $5.00 per encounter',
      '$1.25 per claim',
      'up to $12 per inpatient record',
      '$2,600 per 4-credit course',
    ],
    no: [
      'average cost of $25 per claim',
      'a copay of $25 per visit',
      '$500 per claim in denials',
      'we charge $5 per claim',
      '$20 per hour',
      'you earn $20 per 100 claims',
    ],
  },
  {
    id: 'pay/output-then-figures',
    value: outputRatesOf,
    in: ['description'],
    match: i(
      `\\b(?:pay|paid|pays|rates?|compensation)(?: is|:| are)? \\(?(?:by|per) ${A_UNIT}[^\\n\\d$]{0,25}${RATES}`,
    ),
    because: 'pay by output, with its figures behind',
    yes: [
      'We pay by the account: 9.50 for stays of 4 days or less, 14.00 for anything longer.',
      'Paid per chart: $2.50 to 4.00',
      'Pay per encounter $3.25',
      'Rates per chart - clinic $1.80, surgery $3.90, inpatient $9.00',
    ],
    no: ['Patients pay by the visit', 'paid per claim within 30 days', 'pay by the 15.'],
  },
  {
    id: 'pay/output-as-head',
    value: outputRatesOf,
    in: ['description'],
    match: i(
      `(?:^|\\n|[.:;|] )[ \\t*\u2022-]{0,4}(?:paid |rates? )?(?:by|per)[ -]${A_UNIT}(?:[ -](?:rates?|pay)(?: is| of| (?:ranges )?from)?)?\\s?[:=–-]?\\s?(?<=(?:[:=–-]|is|of|from)\\s?)${RATES}`,
    ),
    unless: NOT_TO_WORKERS,
    because: 'the unit at the head of its line, and its rates behind',
    yes: [
      'Per chart: $2.40',
      '- Per encounter: $1.20 (clinic), $1.90 (emergency), $3.05 (observation)',
      'Per-record rate: $3.00 to $5.50',
      'Per chart pay from $1.75 to $6.00',
      'THE PAY\nPer OASIS: $18.00',
    ],
    no: [
      'Average cost. Per claim: $25 copay',
      'Our fee. Per claim: $4.50 charged to clients',
      'Per chart: 12 minutes',
      'Per visit we expect $25',
      'productivity per chart: 4.5',
    ],
  },
  {
    id: 'pay/output-rates-listed',
    value: listedRatesOf,
    in: ['description'],
    match: i(
      `(?:\\b(?:pay|paid|rates?|compensation)\\b[^\\n$]{0,14}?)?\\b(?:by|per)[ -]${A_UNIT}(?:[ -](?:rates?|pay|compensation))?(?:[^\\n$]{0,60}[:)])?[ \\t]{0,2}\\n{1,2}(?<sum>(?:${LINE_WITH_RATE}){1,10})`,
    ),
    unless: /\b(?:copays?|fee schedule|clients?|customers?|patients? pay)\b/i,
    because: 'a list of rates under a head that says for what they are paid',
    yes: [
      'Rates (per record, paid twice a month):\nStart of care ....... $24\nRecert .... $16',
      'Pay per chart:\n- ED $1.90\n- Observation $4.25',
      'Compensation per encounter\nClinic | $1.40\nSurgery | $4.00 - $5.00',
    ],
    no: [
      'Patients pay per visit:\nCopay $25',
      'Rates per claim:\nTo be agreed',
      'Rates we negotiate per payer:\nMedicare $98',
    ],
  },
];
