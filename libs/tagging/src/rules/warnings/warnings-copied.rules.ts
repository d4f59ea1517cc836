import type { Rule } from '../../define-tag.js';
import { ABROAD, SPELLING_ABROAD, type WarningSignal } from './warnings-choice.js';

const WORDS = ['title', 'description'] as const;

/** Openings in the United States whose text was written for another country: it has been copied. */
export const WARNINGS_COPIED_RULES: readonly Rule<WarningSignal>[] = [
  {
    id: 'warnings/qualification-of-another-country',
    value: { weight: 'alone', reason: ABROAD },
    in: ['description'],
    match:
      /\b(?:HN[CD]|City (?:&|&amp;|and) Guilds|NVQ|GCSEs?|A[- ]levels?\b(?= (?:or|and|in|grade))|BTEC|Chartered Engineers?|APEGGA|(?:DBS|CRB) check|National Insurance number|right to work in the (?:UK|United Kingdom|EU)|Aadhaar|PAN card|(?:10th|12th) (?:pass|standard)|HSC pass|B\.? ?Com\b(?= (?:graduate|degree|or))|AHPRA|NMC PIN)\b/,
    unless: /\b(?:equivalen\w+ in the U|U\.?S\.? equivalen\w+|for example|studied|insured|our offices?)\b/,
    because: 'what is asked for can’t be had where the job is said to be',
    yes: [
      'Qualifications: HNC in Electronic or Electrical Engineering',
      'City & Guilds or equivalent',
      'five GCSEs including English',
      'Registration with APEGGA is required',
      'right to work in the UK',
      'B.Com graduate with 12th pass',
    ],
    no: [
      'High school diploma',
      'HNC or its U.S. equivalent',
      'A level head',
      'an ONC certified EHR',
      'MICE sales',
    ],
  },
  {
    id: 'warnings/spelling-of-another-country',
    value: { weight: 'weak', reason: SPELLING_ABROAD },
    in: ['description'],
    match:
      /\b(?:(?:organ|recogn|util|special|priorit|optim|standard|minim|maxim|final|summar|author|familiar)is(?:e[drs]?|ing|ations?)|analys(?:e[dr]?|ing)|behaviours?|colours?|favour\w*|labour|honour\w*|programmes?|centres?|licences?|fulfils?|enrol|cheques?|whilst|modelling|labelled|defence|practise)\b/i,
    because: 'two such spellings make a text from abroad, for an opening that is said to be here',
    yes: ['the organisation and its programmes', 'behaviours', 'recognised', 'analyse the data', 'a cheque'],
    no: ['organization', 'analysis', 'several analyses', 'license', 'promises', 'center'],
  },
  {
    id: 'warnings/company-form-of-another-country',
    value: { weight: 'weak', reason: 'company_of_another_country' },
    in: WORDS,
    match: /\b(?:Pvt\.?|Private) (?:Ltd|Limited)\b|\bSdn\.? Bhd\b/i,
    because: 'a firm under the law of another country, for an opening that is said to be here',
    yes: ['Acme Lifecare Pvt. Ltd. is a company', 'Acme Private Limited', 'Acme Sdn Bhd'],
    no: ['Acme Ltd', 'a private practice'],
  },
];
