import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
/** Said before "experience" where the trade's own experience is meant, not Epic's or a supervisor's. */
const KIND =
  '(?:(?:minimum|prior|previous|past|paid|formal|direct|actual|real|related|medical|billing|coding|health ?care|health care|health|insurance|claims|hospital|clinical|dental|office|industry|work|or|and|&|no)(?:[ /]|, ))';
const KNOWN = '(?:experience|exp\\.?|background|know-?how|exposure)';
const WHERE = "(?: (?:in|with|of|at) [\\w ,/&'’-]{2,40}?)?";
const NOT_ASKED =
  '(?:required|requirement|necessary|needed|mandatory|a condition|a must|a prerequisite|a requirement|expected|essential|a deal[- ]?breaker)';
const i = (source: string): RegExp => new RegExp(source, 'i');

/** Wordings that say of experience that it isn't needed. */
export const NO_EXPERIENCE_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/no-experience-needed',
    value: 'open',
    in: IN,
    match: i(
      [
        `\\b(?:no|zero) (?:(?:${KIND}){0,5}${KNOWN}|(?:${KIND}){1,5}(?:history|work))${WHERE},?(?: is| are|['’]s)? ?(?:${NOT_ASKED}|assumed|called for|\\?|at all\\b|(?:is |are )?(?:ok(?:ay)?|fine|welcome)\\b)`,
        `(?:^|[.;:\\n•]\\s{0,2}|\\bqualifications\\W{1,3}|[–-] )no (?:${KIND}){0,4}experience(?=\\s?(?:[.;!\\n]|$))`,
        '\\brequirements?\\s?[:/–-]\\s?none\\b',
        `\\b(?:don['’]t|do not|doesn['’]t|does not|never) (?:require|ask for|expect|insist on) (?:any )?(?:${KIND}){1,4}(?:experience|work|background|history)\\b`,
        '\\bno certification,? (?:no|or) experience\\?',
        `\\b(?:needn['’]t|don['’]t (?:need|have to)|do not (?:need|have to)|need not) (?:have |bring |any )*(?:an? |any )?(?:${KIND}){0,4}(?:experience|background)\\b`,
        `\\b(?:open to|consider\\w*|welcomes?|accept\\w*|hires?|takes?) (?:\\w+ ){0,3}(?:without|with (?:no|zero|little or no)) (?:${KIND}){0,4}experience(?=\\s?(?:[.;,!\\n]|$))`,
        `\\b(?:applicants|candidates|people|those|folks|someone|anyone) (?:without|with (?:no|zero|little or no)) (?:any )?(?:${KIND}){0,4}experience (?:(?:are|is|may|can|will be|also) ){0,2}(?:encouraged|welcomed?|considered|apply|accepted)\\b`,
        "\\b(?:don['’]t|do not) expect (?:you|anyone|applicants|candidates) to (?:already )?know (?:coding|billing|anything|any of (?:this|it)|how to (?:code|bill))\\b",
        "\\bnever (?:worked (?:in|an?|with)|billed|coded|done|seen|filed|posted|touched) [\\w -]{2,30}\\? (?:perfect|great|no problem|that['’]s|fine|don['’]t|we(?:['’]ll| will)|come)",
        '\\bwithout (?:any )?(?:prior )?experience (?:may|can|are|is|welcome)',
        '\\bno experience(?=[-–—, !.]{1,3}(?:we|will|full training|paid training|no problem|no worries))',
        '\\bexperience(?: required| needed)?\\s?(?::|\\s[-–])\\s?(?:none|not required|not necessary|no experience|n\\/a)\\b(?! to)',
        `\\b(?:diploma|certificate|certification|degree|graduates?|grads?|program|CPC) (?:with|and|but) (?:no|zero) (?:${KIND}){0,3}experience\\b(?! (?:outside|gaps))`,
        `\\bneed (?:no|zero) (?:${KIND}){0,4}(?:experience|background)\\b`,
        '\\byears?(?: of experience)?(?: required)?\\s?:\\s?(?:0|none|zero)\\b(?![-–.\\d]| to)',
        '\\b(?:GED|diploma)\\b[^.\\n]{0,40}\\b(?:are|is) all (?:you need|we ask|it takes)|\\ball (?:you need|we ask(?: for)?|it takes) is (?:an? )?[^.\\n]{0,30}\\b(?:GED|diploma)\\b',
        "\\b(?:GED|diploma|equivalent)\\W{1,3}that['’]?s (?:it|all)\\b",
      ].join('|'),
    ),
    because: 'no experience is needed',
    yes: [
      'No experience needed',
      'No prior billing experience necessary',
      "You needn't have a medical background",
      'Never worked in insurance? Perfect.',
      'No experience is required',
      'No medical experience? We will show you how.',
      'No health care history? Not a problem.',
      'No prior work in health care expected.',
      'No paid experience is needed.',
      'Experience: None',
      'You need zero background in insurance.',
      'Open to candidates without experience.',
      'Applicants with no prior billing experience are encouraged to apply',
      'Never worked a claim? We will show you.',
      'QUALIFICATIONS No minimum experience. Six months is preferred.',
      'Requirements/ None really',
      'We don’t require paid coding work.',
      "GED. That's it.",
      '1+ years **OR** a billing diploma with no experience',
    ],
    no: [
      'Experience needed',
      'No supervisory experience',
      'No experience outside of coding',
      'We do not require Epic experience',
      'Open to candidates without Epic experience',
      'Five years of experience required',
      'No history of fraud is required',
      'Experience: none to one year',
    ],
  },
  {
    id: 'entry-level/experience-not-needed',
    value: 'named',
    in: ['description'],
    match: i(
      [
        `\\b(?:${KIND}){1,4}experience (?:is |in [\\w ]{3,30} (?:is )?)?(?:preferred|helpful|a plus|nice|desired|welcome)?,?\\.? ?(?:but |and |though )?(?:is )?not ${NOT_ASKED}`,
        `(?:\\b(?:${KIND}){1,4}experience|(?:^|[.;\\n•–-]\\s{0,2})experience(?: (?:in|with) (?:${KIND}){0,3}(?:billing|coding|claims|insurance|health ?care|a medical office)\\b[^.;\\n]{0,25})?)\\b[^.;\\n]{0,50}\\b(?:not|isn['’]t|never) (?:strictly |absolutely |at all )?${NOT_ASKED}`,
      ].join('|'),
    ),
    because: 'experience in the trade is welcome and not necessary',
    yes: [
      'Prior billing office experience is helpful. Not necessary',
      'Billing experience preferred but not required',
      'medical billing experience not required',
      "experience in billing or coding would be great, though it's not a condition",
    ],
    no: [
      'Supervisory experience not required',
      'Billing experience required',
      'Epic experience is nice, not required',
    ],
  },
  {
    id: 'entry-level/from-no-years-on',
    value: 'named',
    in: IN,
    match:
      /\b(?:0|zero|none|no experience)(?:\s?[-–]\s?| to | up to )(?:\d|one|two|three)(?: \(\d\))?\+? (?:years?|yrs?)\b(?! old)/i,
    because: 'the range of experience begins with none',
    yes: ['0-2 years of experience', 'PAR I: none to one year of experience', '0 to 1 yr'],
    no: ['10-12 years', '2-3 years', '0-2 days'],
  },
];
