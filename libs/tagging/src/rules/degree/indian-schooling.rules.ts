import type { Rule } from '../../define-tag.js';
import type { StatedDegree } from './degree.rules.js';

const IN = ['description'] as const;
/** What follows a class or an examination that was passed: "12th pass", "HSC or above". */
const PASSED =
  '(?=[- ]?(?:pass(?:ed|out)?\\b|complet\\w+|\\/ ?(?:any )?(?:diploma|UG|degree|graduat)|(?:or|and|&) (?:above|higher|equivalent|(?:any )?(?:graduat|degree|diploma|UG))))';

/** Schooling as offices in India name it: a posting for their people is often all there is of it. */
export const INDIAN_SCHOOLING_RULES: readonly Rule<StatedDegree>[] = [
  {
    id: 'degree-required/twelfth-class',
    value: 'high_school',
    in: IN,
    match: new RegExp(
      `(?<!\\b10(?:th)?\\s?(?:[/&,]|\\bor\\b)\\s?)(?:\\b(?:12th|XIIth|12)(?: (?:std\\.?|standard|class))${PASSED}|\\b12th${PASSED}|\\b(?:HSC|PUC)${PASSED}|\\b(?:inter(?:mediate)?|plus two|\\+2)(?=[- ]?pass(?:ed)?\\b)|\\b(?:higher|senior) secondary\\b|\\b10\\s?\\+\\s?2\\b(?!\\s?\\+|\\d| ?(?:hours|hrs|years|yrs|months|weeks|days|shift)))`,
      'i',
    ),
    because: 'the twelfth class, at which school ends',
    yes: [
      '12th pass',
      'Inter pass / any graduate',
      'HSC or above',
      'Minimum 10+2',
      'Higher secondary',
      '12th std / any degree',
    ],
    no: [
      'October 12th and 13th',
      '10th/12th pass',
      'HSC campus in Houston',
      'Intermediate Excel',
      '10+2 years',
      '10+2+3 pattern',
    ],
  },
  {
    id: 'degree-required/any-graduate',
    value: 'bachelor',
    in: IN,
    match:
      /(?<!\b(?:to|of) )\bany (?:(?:life|bio|para|medical|paramedical|sciences?|pharmacy|UG|bachelor['’]?s?|full[- ]time|recogni[sz]ed)[ /-]{1,3}){0,4}(?:graduat(?:e|es|ion)|degree)\b(?! (?:of|from|certificate|level|school|students?|programs?|assistant\w*|is (?:an? )?(?:plus|bonus)))|\b(?:life[- ]?sciences?|para-?medical|bio-?sciences?|sciences?|commerce|pharmacy|B\.?Sc|B\.?Com|B\.?Pharm|UG)(?: ?\/ ?(?:life[- ]?sciences?|para-?medical|commerce|pharmacy))? graduates?\b(?! (?:of|from|program|school|students?|certificate|degree))|\bgraduat(?:e|es|ion) (?:in|from|with|\() ?any (?:stream|discipline|field|subject|background)|\bgraduation (?:is )?(?:an? )?(?:must|mandatory|compulsory)\b|\b(?:qualification|education|UG)\s?[:–-]{1,2}\s?(?:any )?graduat(?:e|ion)\b(?! (?:of|from|certificate|level|degree|in an? ))|\bgraduates? \(any\b/i,
    unless: /\bunder[- ]?grad/i,
    because: 'in India whoever has graduated holds a bachelor’s degree',
    yes: [
      'Any graduate can apply',
      'Any UG degree mandatory',
      'Any life science / paramedical graduate',
      'Qualification: Graduate in any discipline',
      'Graduation is a must',
      'Life science graduates with CPC',
    ],
    no: [
      'Any graduate of our program',
      'Education: Graduate of an accredited coding program',
      'Under graduate / any graduate',
      'Recent graduates welcome',
      'subject to any degree of review',
      'Education: graduation from high school',
    ],
  },
  {
    id: 'degree-required/bachelor-of-india',
    value: 'bachelor',
    in: IN,
    match: /\b(?:B\.? ?Sc|B\.? ?Com|B\.? ?Pharm(?:acy)?|BPT|BHMS|BAMS|BBA)\b/,
    because: 'bachelor’s degrees by the names that they have in India',
    yes: ['B.Sc Nursing, B.Pharm or BPT', 'BSc or BCom with CPC', 'BHMS / BAMS'],
    no: ['BCBS claims', 'Bcomplex', 'BP readings'],
  },
];
