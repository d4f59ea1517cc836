import type { Rule } from '../../define-tag.js';
import { DURATION, yearsOf } from './duration-words.js';
import { isNotOfTheWorker } from './not-of-the-worker.js';
import { statementAround } from '../statement-around.js';

const WORK =
  '(?:cod(?:ing|er|ed)|bill(?:ing|er|ed)|audit\\w*|revenue (?:cycle|integrity)|A/?R\\b|accounts? receivable|collect\\w*|follow[- ]?up|denials?|appeals?|posting|claims?|authori[sz]ations?|prior auth|verification|CDI\\b|documentation|risk adjustment|HCC|OASIS|CDM|charge\\w*|medical|health ?care|hospital|physician|clinic\\w*|surg\\w+|inpatient|outpatient|in-?patient|IP\\b|OP\\b|ED\\b|pro-?fee|practice|insurance|reimbursement|customer service|clerical|office|manag\\w+|supervis\\w+|leader\\w*|leading|lead\\b|teaching|training|CPC|CCS|RHI[AT]|encoder|Epic|HIM\\b|(?:an? |the )?related)';

const asked = (match: RegExpExecArray): number | null => {
  const years = yearsOf(match);
  if (years === null) return null;
  const { input, index } = match;
  const length = (match.groups?.['length'] ?? '').length;
  const { start, end } = statementAround(input, index, index + length);
  const before = input.slice(Math.max(start, index - 60), index);
  const after = input.slice(index + length, end);
  return isNotOfTheWorker(years, before, after, input.slice(start, end)) ? null : years;
};

const row = (source: string): RegExp => new RegExp(source.replace('{length}', `(?<length>${DURATION})`), 'i');

/** Lengths of experience. Whether it is asked for, and of whom, is the choice's business. */
export const EXPERIENCE_RULES: readonly Rule<number>[] = [
  {
    id: 'experience-min-years/years-of-experience',
    value: asked,
    in: ['description', 'title'],
    match: row(
      '{length}(?:(?!\\b(?:years?|yrs)\\b)(?:[^.;\\n]|\\.(?=\\S)|\\n(?=[a-z]))){0,90}?\\b(?:experience[sd]?|experiance|exp\\b)',
    ),
    because: 'a length of time whose clause speaks of experience',
    yes: [
      'Two (2) years of medical billing experience',
      '2+ yrs coding exp required',
      'Minimum of 3 years’ experience in a hospital',
      '1-3 years of related experience',
      'six months of prior authorization experience',
      'At least 18 months physician coding experience',
      'Experience: 2 yrs. hospital follow-up experience',
    ],
    no: [
      'Our company has 25 years of experience',
      'We have been serving patients for 10 years with deep experience',
      'Must be 18 years of age; experience helpful',
      'CRCR within 12 months of hire; experience helpful',
      'Vesting after 3 years; experience rewards',
    ],
  },
  {
    id: 'experience-min-years/experience-of-years',
    value: asked,
    in: ['description', 'title'],
    // The look back comes last, so that it is only tried where a length of time stands.
    match: row(
      '{length}(?!\\s+(?:of\\s+)?age)(?<=\\bexperience\\b[^.;\\n]{0,45}(?:\\n[-•*\\s]{0,4})?\\k<length>)',
    ),
    because: 'experience, and then how long',
    yes: [
      'Experience: minimum of two years',
      'Experience required - 3 years',
      'MINIMUM EXPERIENCE REQUIRED\n- 1-3 years',
      'Billing experience (2 years)',
    ],
    no: ['Experience the difference: 401(k) vested after 3 years', 'Experience required. 12 month contract'],
  },
  {
    id: 'experience-min-years/years-of-trade-work',
    value: asked,
    in: ['description', 'title'],
    match: row(`{length}(?:(?!\\b(?:years?|yrs)\\b)(?:[^.;\\n]|\\.(?=\\S))){0,45}?\\b${WORK}`),
    because: 'a length of time with the work that was done in it',
    yes: [
      '2 years of facility coding',
      '3 yrs inpatient',
      "4 years' risk adjustment coding",
      'Need 3 yrs recent IP',
      'Six or more months in a business office',
      'a year in cash posting',
      'Seven years of progressive revenue cycle work',
    ],
    no: [
      'Refunds older than 3 years of claims are reviewed within 2 years of billing',
      'a 2-year degree in medical billing',
      '13 weeks of coding',
      'first 6 months of coding are audited',
      'within two years of hire, in coding',
    ],
  },
  {
    id: 'experience-min-years/years-label',
    value: (match) => Number(match.groups?.['count']),
    in: ['description'],
    match:
      /\b(?:years|yrs)\.?(?: of)?(?: (?:relevant |related |coding |billing )?(?:experience|exp))?(?: required| needed)?\s?(?::|\s[-–—])\s?(?:minimum (?:of )?|at least )?(?<count>\d{1,2})(?![\d,:]|\s?(?:days|weeks|%))/i,
    because: 'a label for years, and then their number',
    yes: ['Yrs: 3 of same day surgery', 'Years of experience: 2-4', 'Years of experience required - 5'],
    no: ['Fiscal years: 2024', '5 years - 10 days off', '2 years'],
  },
  {
    id: 'experience-min-years/years-named',
    value: asked,
    in: ['description'],
    match: row('(?!\\ban? ){length}(?: (?:is|are) (?:required|enough))?'),
    because: 'a length of time: it counts only where the section or the sentence asks for it',
    yes: ['Yrs: 3 years required', '5 years', 'then one year is enough', '2 yrs GI'],
    no: [
      '18 years old',
      '20 days off a year',
      '2 weeks',
      'after 2 years',
      'every year',
      'in the last 5 years',
      '10 years ago',
    ],
  },
];
