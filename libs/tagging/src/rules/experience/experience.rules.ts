import type { Rule } from '../../define-tag.js';
import { DURATION, yearsOf } from './duration-words.js';
import { isNotOfTheWorker } from './not-of-the-worker.js';
import { statementAround } from '../statement-around.js';

const WORK =
  '(?:cod(?:ing|er|ed)|bill(?:ing|er|ed)|audit\\w*|revenue (?:cycle|integrity)|A/?R\\b|accounts? receivable|collect\\w*|follow[- ]?up|denials?|appeals?|posting|claims?|authori[sz]ations?|prior auth|verification|CDI\\b|documentation|risk adjustment|HCC|OASIS|CDM|charge\\w*|medical|health ?care|hospital|physician|clinic\\w*|surg\\w+|inpatient|outpatient|acute care|ICU\\b|med[- /]?surg|bedside|nursing|in-?patient|IP\\b|OP\\b|ED\\b|pro-?fee|practice|insurance|reimbursement|customer service|clerical|clerks?\\b|office|manag\\w+|supervis\\w+|leader\\w*|leading|lead\\b|teaching|training|CPC|CCS|RHI[AT]|encoder|Epic|HIM\\b|service (?:in|as|at) (?:an? |the )?(?:class|position|level|capacity|title|grade)\\b|(?:an? |the )?related)';

/** Work that is nothing but work: a length right behind it is how long it was done. */
const NAMED_WORK =
  '(?:cod|bill|audit|post)ing|collections|claims|denials|appeals|A/?R|inpatient|outpatient|pro-?fee|facility|HCC|CDI|risk adjustment|prior auth(?:orization)?|insurance verification|follow[- ]?up|(?:supervis|manage)\\w+';

/** Their full stop ends no sentence. */
const ABBREVIATED =
  '(?<=\\b(?:yrs?|mos?|exp|calif|incl|min|dept|med|hosp|ins|acct|comp|certs?|equiv|approx))\\.';

const asked = (match: RegExpExecArray): number | null => {
  const years = yearsOf(match);
  if (years === null) return null;
  const { input, index } = match;
  const length = match.groups?.['length'] ?? '';
  const behind = index + length.length;
  const { start, end } = statementAround(input, index, behind);
  const before = input.slice(Math.max(start, index - 60), index);
  const after = input.slice(behind, end);
  return isNotOfTheWorker(years, length, before, after, input.slice(start, end)) ? null : years;
};

const row = (source: string): RegExp => new RegExp(source.replace('{length}', `(?<length>${DURATION})`), 'i');

/** Lengths of experience. Whether it is asked for, and of whom, is the choice's business. */
export const EXPERIENCE_RULES: readonly Rule<number>[] = [
  {
    id: 'experience-min-years/years-of-experience',
    // The rows read either case; a line that begins with a capital is another item.
    value: (match) => (/\n[A-Z]/.test(match[0]) ? null : asked(match)),
    in: ['description', 'title'],
    match: row(
      `{length}(?:(?!\\b(?:years?|yrs)\\b)(?:[^.;\\n]|\\.(?=\\S)|${ABBREVIATED}|\\n(?=[a-z]))){0,90}?\\b(?:experience[sd]?|experiance|exp\\b)`,
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
      '5 years of billing\nFQHC experience desired',
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
    match: row(`{length}(?:(?!\\b(?:years?|yrs)\\b)(?:[^.;\\n]|\\.(?=\\S)|${ABBREVIATED})){0,45}?\\b${WORK}`),
    because: 'a length of time with the work that was done in it',
    yes: [
      '2 years of facility coding',
      '3 yrs inpatient',
      "4 years' risk adjustment coding",
      'Need 3 yrs recent IP',
      'Six or more months in a business office',
      'a year in cash posting',
      'One year of full-time service in the class of Account Clerk',
      'Seven years of progressive revenue cycle work',
    ],
    no: [
      'Refunds older than 3 years of claims are reviewed within 2 years of billing',
      'a 2-year degree in medical billing',
      '13 weeks of coding',
      'first 6 months of coding are audited',
      'within two years of hire, in coding',
      'Twice a year we hire coders',
      '$500 a year for coding books',
      'a two-year work commitment in coding',
      'You agree to remain in the billing office for 2 years',
    ],
  },
  {
    id: 'experience-min-years/work-then-years',
    value: asked,
    in: ['description'],
    match: row(
      `{length}(?!\\s+(?:of\\s+)?age)(?<=\\b(?:${NAMED_WORK})(?:\\s(?:experience|exp\\.?|work|background|is a must|required))?[\\s:,([\u2013\u2014-]{1,4}(?:for\\s)?(?:at least\\s|(?:a\\s)?min(?:imum)?\\.?\\s(?:of\\s)?)?\\k<length>)`,
    ),
    because: 'the work, and behind it how long it was done',
    yes: [
      'Dental billing 1+ year',
      'Inpatient coding - 3 years minimum',
      'ED profee for 2 yrs min',
      'denials (18 months +)',
      'Hospital billing: at least two years',
    ],
    no: ['We audit coding within 2 years', 'collections 30 days', 'Coding 6 months, then remote'],
  },
  {
    id: 'experience-min-years/worked-for-years',
    value: asked,
    in: ['description'],
    match: row(
      `{length}(?<=\\b(?:you(?:['’]ve| have)|who(?:['’]ve| have| has)|(?:must|should|need to|to) have|having)\\s(?:(?:already|been|actually)\\s){0,2}(?:[a-z-]{2,}(?:ed|ing)|done|run|spent|held|led|kept|dealt|put in|had)\\b(?:(?!\\binto\\b)[^.;\\n]){0,60}\\k<length>|(?:^|\\n)[^\\w\\n]{0,5}(?:(?:have|has|having)\\s(?:already |been |actually ){0,2}(?:[a-z-]{2,}(?:ed|ing)|done|run|spent|held|led|put in)|(?:coded|billed|audited|abstracted|posted|collected|worked|led|managed|supervised|handled)(?! by\\b))\\b[^.;\\n]{0,60}\\k<length>)`,
    ),
    because: 'what the worker has done, and for how long',
    yes: [
      "You've leveled ED charts for two years or longer",
      "You've billed for outpatient practices a couple of years (2+)",
      'someone who has worked denials for at least 3 years',
      'You have spent 18 months in a billing office',
      'Candidates must have been coding for 2 years',
      'You\n– have coded visits for a living for 2 years or longer',
      'Has worked denials for at least 3 years',
      '• Billed for surgeons for 18 months',
    ],
    no: [
      'We have served patients for 10 years',
      'who have passed the exam within 2 years',
      "You've leveled ED charts",
      'Managed by one family for 10 years',
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
    match: row('(?!\\ban? (?!year or )){length}(?: (?:is|are) (?:required|enough))?'),
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
