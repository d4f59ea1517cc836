import type { Degree } from '#domain';
import type { Rule } from '../../define-tag.js';

export type StatedDegree = Exclude<Degree, 'none_stated'>;

const IN = ['description'] as const;

/** Schooling that is named. Whether it is asked for, and whether something else will do, is the choice's business. */
export const DEGREE_RULES: readonly Rule<StatedDegree>[] = [
  {
    id: 'degree-required/high-school',
    value: 'high_school',
    in: IN,
    match:
      /\b(?:high[- ]?school|secondary school)\b(?! (?:students?|program|football|athlet|coach|teacher|visits?|outreach))(?:[ ,/-]{0,2}(?:or |level )?(?:diploma|graduat\w+|grads?\b|degree|education|GED|complet\w+|equivalen\w+)){0,2}/i,
    because: 'a high-school diploma',
    yes: [
      'High school diploma or GED required',
      'High school graduate or equivalent',
      'GED or High School',
      'HIGH SCHOOL DIPLOMA/GED',
    ],
    no: ['Speaks to high school students', 'The school of medicine'],
  },
  {
    id: 'degree-required/hs-short',
    value: 'high_school',
    in: IN,
    match:
      /\b(?:(?:HS|H\. ?S\.|HSD)[ /-]{0,2}(?:[Dd]iploma|DIPLOMA|[Dd]ip\b\.?|[Gg]rad\w*|GED|[Dd]egree|[Ee]ducation|or (?:GED|equivalent)|required|minimum)|(?:HS|HSD|HSE)(?<=(?:[;|,.:•]\s{1,2}|[-–*]\s|^|\n)HS[DE]?)(?=\s?(?:[.;|•]|\n|$|\s[-–(])))/,
    because: 'a high-school diploma, written short; alone only as an item of a list',
    yes: [
      'CPC | 1 yr production coding | HS',
      'HS dip.',
      'H.S. Diploma',
      'HS/GED: required',
      'HS diploma or equivalent',
      'HS grad',
    ],
    no: ['HHS-HCC model', 'the HS campus', 'Mercy HS billing'],
  },
  {
    id: 'degree-required/ged',
    value: 'high_school',
    in: IN,
    match: /\b(?:G\.?E\.?D|HiSET)\b\.?/,
    because: 'the tests that stand for a high-school diploma',
    yes: ['GED required', 'Diploma or G.E.D.'],
    no: ['managed care', 'aged accounts'],
  },
  {
    id: 'degree-required/diploma-alone',
    value: 'high_school',
    in: IN,
    match:
      /(?<!\b(?:coding|billing|nursing|college|technical|vocational|trade|program|school|course|certificate|year|RN|HS|or|and) )\b(?:diploma (?=or (?:(?:a |an )?(?:GED|G\.E\.D|HiSET|HSE|TASC)|equivalent)|is (?:what['’]s |the |a )?(?:required|needed|minimum|floor|must|enough)|required|\(or)|diploma\/GED|(?:12th|twelfth)[- ]grade(?: education)?|(?:12|twelve)(?: \(12\))? years of (?:formal |basic )?(?:schooling|education)\b)/i,
    because: 'a diploma without its school is that of a high school',
    yes: ["a diploma is what's required", 'Diploma or GED', '12th grade education', '12 years of schooling'],
    no: ['coding diploma required', 'a diploma in billing', 'certificate or diploma required'],
  },
  {
    id: 'degree-required/associate',
    value: 'associate',
    in: IN,
    match:
      /\bassociate(?:['’]s|s['’]?)?(?:[- ]level)?(?: (?:of|in) (?:arts|(?:applied )?sciences?|applied science))?(?: \(?A\.?A\.?S?\.?\)?)? degree\b|\bassociate(?:['’]s|s['’])(?! (?:in|of) (?:the|our|your)\b)(?= (?:degree|in|or|and|plus|required|preferred|HIM|from)\b|[.,;/)\n]|$)|\bassociate(?:s|['’]s)? (?:of|in) (?:arts|(?:applied )?sciences?|applied science|HIM|health|HIT|business|accounting|nursing)\b|\bassociate (?:or|and|\/) (?:a )?bachelor|(?<=[,;:]\s)associate(?= (?:(?:is )?(?:the )?(?:required|minimum)|or higher))|(?<=[a-z\d)]\.\s{1,2})associate(?:['’]?s)?(?=\.(?:\s|$))|\b(?:two|2)[- ](?:year|yr) (?:college )?degree\b/i,
    because: 'an associate degree; the word alone is a job title or a colleague',
    yes: [
      'Associate degree in HIM',
      "Associate's or higher",
      'Associates degree in Accounting',
      "Associate's degree required",
      'associate of applied science',
      '4 yrs coding, lead experience is a plus. Associate.',
    ],
    no: [
      'Billing Associate',
      'Physician Associates of Ohio',
      'Treats fellow associates with courtesy',
      'Certified Coding Associate',
      'Sales associates required',
    ],
  },
  {
    id: 'degree-required/associate-short',
    value: 'associate',
    in: IN,
    match:
      /\b(?:A[DS]N\b|A\.?A\.?S\b\.?|A\.?A\.?(?:\/| or )A\.?S\b\.?|AA \(Associate|A\.?[AS]\.? [Dd]egree|(?<=\b(?:[Ee]ducation|EDUCATION):? {0,2}(?:[Mm]inimum )?)[Aa]ssociates?\b)/,
    because: 'an associate degree, also that of a nurse, written short or behind the label "Education"',
    yes: [
      'ADN at minimum',
      'ASN or BSN',
      'AAS in health information',
      'AA/AS required',
      'A.S. degree',
      'Education: Associate HIM',
    ],
    no: ['AA meetings', 'modifiers AA/QK', 'Associate', 'as degree'],
  },
  {
    id: 'degree-required/bachelor',
    value: 'bachelor',
    in: IN,
    match:
      /\bbachelor(?:['’]s|s['’]?)?(?: (?:of|in) (?:science|arts)\w*)?(?:[- ]level)?(?: degree)?\b|\bbaccalaureate\b|\b(?:four|4)[- ](?:year|yr) (?:college |university )?degree\b|\bundergraduate degree\b/i,
    because: "a bachelor's degree",
    yes: ["Bachelor's degree required", 'Bachelors of Science in Nursing', 'Four-year degree in business'],
    no: ['4-year-old clinic', 'Bachelorette'],
  },
  {
    id: 'degree-required/bachelor-short',
    value: 'bachelor',
    in: IN,
    match:
      /\b(?:BSN|B\.S\.N\.?|B\.?[SA]\.?\/B\.?[SA]\.?|(?:BS|BA|B\.S\.|B\.A\.)(?: [Dd]egree| in [A-Za-z]{4}))/,
    because: "a bachelor's degree, written short",
    yes: ['BSN', 'BA/BS in accounting', 'B.S. degree', 'BS in Health Information'],
    no: ['BCBS', 'BA agreement', 'BS meter'],
  },
  {
    id: 'degree-required/master',
    value: 'master',
    in: IN,
    match:
      /\bmaster(?:['’]s|s['’]|s(?= degree| in [a-z]| of (?:science|arts|business|public|health)))(?: (?:of|in) (?:science|arts|business|public|health)\w*)?(?: degree)?(?= (?:degree|in|or|required|preferred|of)\b|[.,;/)\n]|$|(?<=degree))|\bmaster degree\b|\bgraduate degree\b|\bM(?:BA|HA|PH)\b/i,
    because: "a master's degree",
    yes: ["Master's degree required", 'MBA or MHA', "Master's in health administration", 'Graduate degree'],
    no: ['Charge masters', 'Master patient index', 'mastery level certification', 'chargemaster'],
  },
];
