import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
/** Said before "experience" where the trade's own experience is meant, not Epic's or a supervisor's. */
const KIND =
  '(?:(?:minimum|prior|previous|past|paid|formal|direct|actual|real|related|medical|billing|coding|health ?care|health care|health|insurance|claims|hospital|clinical|dental|office|industry|work|or|and|&|no)(?:[ /]|, ))';
const KNOWN = '(?:experience|exp\\.?|background|know-?how|exposure)';
const WHERE = "(?: (?:in|with|of|at) [\\w ,/&'’-]{2,40}?)?";
const NOT_ASKED =
  "(?:required|reqd|req['’]d|requirement|necessary|needed|mandatory|compulsory|obligatory|demanded|insisted (?:up)?on|a condition|a must|a prerequisite|a requirement|expected|essential|a deal[- ]?breaker)";
/** Tools and languages: whoever needs none of them may well need the trade. */
const NOT_THE_TRADE =
  '(?:our|epic|cerner|meditech|athena\\w*|e?clinical\\w*|ecw|nextgen|allscripts|modmed|kareo|excel|software|this (?:system|software)|the (?:system|software)|spanish|us)\\b';
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
        '\\bno (?:experience|exp\\b\\.?)(?=[-–—,:/ !.?]{1,4}(?:we\\b|will\\b|(?:full |paid |free )?training|no (?:problem|worries|degree|diploma|certif\\w+|licen[cs]e|sweat)))',
        `\\bno (?:degree|diploma|certif\\w+|college)(?: or|,) (?:no )?(?:${KIND}){0,3}(?:experience|exp)\\b(?: (?:is |are )?${NOT_ASKED}|\\s?(?:[,.!?;\\n]|$))`,
        `\\b(?:experience|exp\\b\\.?)(?: required| needed)?\\s?(?::|\\s?[-–])\\s?(?:none|nil|not ${NOT_ASKED}|no experience|n\\/a|freshers?)(?![\\w/])(?! to)`,
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
      'Exp: not reqd',
      'NO EXP - WE CERTIFY YOU',
      'No experience, no degree, no boss',
      'No degree or experience needed',
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
      'No experience, no interview',
      'No degree or license lapses, experience counts',
    ],
  },
  {
    id: 'entry-level/experience-not-needed',
    value: 'named',
    in: ['description'],
    match: i(
      [
        `\\b(?:${KIND}){1,4}(?:experience|exp\\b\\.?|knowledge) (?:is |(?:in|of) [\\w ]{3,30} (?:is )?)?(?:preferred|helpful|useful|good|great|a plus|nice|desired|welcome)?,?\\.? ?(?:but |and |though )?(?:it |that )?(?:is |['’]s )?(?:not|isn['’]t) ${NOT_ASKED}`,
        `(?:\\b(?:${KIND}){1,4}(?:experience|exp\\b\\.?|knowledge)|(?:^|[.;\\n•–-]\\s{0,2})(?:experience|exp\\b\\.?)(?: (?:in|with) (?:${KIND}){0,3}(?:billing|coding|claims|insurance|health ?care|a medical office)\\b[^.;\\n]{0,25})?)(?!\\w)[^.;\\n]{0,50}\\b(?:not|isn['’]t|never) (?:strictly |absolutely |at all )?${NOT_ASKED}`,
      ].join('|'),
    ),
    because: 'experience in the trade is welcome and not necessary',
    yes: [
      'Prior billing office experience is helpful. Not necessary',
      'Billing experience preferred but not required',
      'medical billing experience not required',
      "Previous knowledge is a plus but it's not compulsory",
      'Exp. not mandatory',
      "experience in billing or coding would be great, though it's not a condition",
    ],
    no: [
      'Supervisory experience not required',
      'Billing experience required',
      'Epic experience is nice, not required',
    ],
  },
  {
    id: 'entry-level/no-knowledge-needed',
    value: 'named',
    in: ['description'],
    match: i(
      [
        `\\b(?:don['’]t|do not|needn['’]t|need not)(?: need to| have to)? (?:already )?know (?:a (?:single )?thing|anything|the first thing|much|any of (?:this|it))\\b(?! (?:about|of|on) ${NOT_THE_TRADE})`,
        `\\bno (?:prior |previous |special |advance )?(?:${KIND}){0,3}(?:knowledge|understanding)(?: (?:of|in|about) (?:the )?(?:${KIND}){0,4}(?:billing|coding|insurance|claims|medicine|health ?care|field|industry|trade|codes|modifiers|terminology))?,? (?:is |are )?${NOT_ASKED}`,
      ].join('|'),
    ),
    unless: /\bif you(?:['’]ve| have)\b[^.]{0,40}\b(?:years?|experience)\b/i,
    because: 'nobody is asked to know the trade beforehand',
    yes: [
      "You don't need to know a thing about anesthesia",
      'You do not have to know anything about insurance when you start',
      "You needn't know the first thing about modifiers",
      'No prior knowledge of medical billing is needed',
    ],
    no: [
      "You don't need to know anything about Epic",
      'No knowledge of Spanish is needed',
      'You need not know anything about urology if you have five years in surgery',
      'You need to know a thing or two about denials',
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
