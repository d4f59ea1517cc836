import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';
import { EMPLOYER_NAMES } from './employer-names.js';

const NAME = ['company'] as const;

/** Names are compared without case, marks and what comes last for the law alone. */
function bareName(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  while (words.length > 1 && LEGAL_FORM.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const LEGAL_FORM =
  /^(?:inc|incorporated|llc|corp|corporation|co|company|ltd|limited|lp|llp|pllc|pc|pa|plc|usa|us)$/;

const TYPE_OF = new Map(
  Object.entries(EMPLOYER_NAMES).flatMap(([type, names]) =>
    names.split('|').map((name) => [bareName(name), type as EmployerSignal['type']] as const),
  ),
);

/**
 * Names whose words don't tell their kind, from the employer table of the domain reference (22 November 2026). A
 * dictionary for typing only: that a name stands here says nothing about its openings.
 */
export const EMPLOYER_KNOWN_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/known-by-whole-name',
    value: ([name]) => {
      const type = TYPE_OF.get(bareName(name));
      return type === undefined ? null : { type, weight: 'known' };
    },
    in: NAME,
    // A department or a board's remark may follow the name.
    match: /^\s*[^\s(|][^(|\n]{0,99}?(?=\s*$|\s+[-\u2013\u2014|(])/,
    because: 'the whole name is one that is known; that goes before the words in it',
    yes: [
      'Zotec Partners',
      'AGS Health, LLC',
      'Cedars-Sinai',
      'Point32Health',
      'Ventra Health - Coding Division',
    ],
    no: ['Zotec Theater', 'Friends of Providence', 'Alma Street Dental'],
  },
  {
    id: 'employer-type/known-staffing-firm',
    value: { type: 'staffing_agency', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:aerotek|robert half|randstad|kelly services|medix|insight global|AMN|adecco|teksystems|lancesoft|barton associates|jobot|piper companies|actalent|kforce|manpower|apex systems|express employment|cybercoders|maxim healthcare staffing)\b/i,
    because: 'staffing firms whose names carry no word for it',
    yes: ['Insight Global', 'Robert Half'],
    no: ['Insight Health'],
  },
  {
    id: 'employer-type/known-billing-company',
    value: { type: 'rcm_or_billing_company', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:R1(?: RCM)?|ensemble health|conifer|guidehouse|savista|parallon|gebbs|omega healthcare|aviacode|kiwi-?tek|pena4|himagine|lexicode|oxford him|cooper thomas|haugen|cotiviti|episource|reveleer|vatica|datavant|inovalon|apixio|performant|gainwell|corrohealth|trubridge|access healthcare|athelas|aspirion|med-?metrix|huron|nthrive|finthrive|change healthcare|optum360|meduit|firstsource|exlservice|EXL)\b/i,
    because: 'vendors of revenue cycle, coding and risk adjustment by name',
    yes: ['Ensemble Health Partners', 'Cotiviti'],
    no: ['Ensemble Theater', 'Exline Health'],
  },
  {
    id: 'employer-type/known-payer',
    value: { type: 'payer', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:united ?healthcare|elevance|anthem|humana|aetna|cigna|evernorth|centene|molina|health net|devoted health|clover health|alignment health|oscar health|highmark|carefirst|florida blue|wellcare|regence|premera)\b/i,
    because: 'health insurers by name',
    yes: ['Humana', 'Elevance Health'],
    no: ['Humane Society'],
  },
  {
    id: 'employer-type/known-hospital-system',
    value: { type: 'hospital_or_health_system', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:cleveland clinic|mayo clinic|kaiser permanente|providence|trinity health|sutter|ascension|commonspirit|banner health|intermountain|UPMC|adventhealth|advocate aurora|HCA|tenet|mass general brigham|stanford health care|vanderbilt university medical|NYU langone|nemours|houston methodist|peacehealth|mercy|baptist|methodist|steward health|TFHS|dignity health|sentara|ochsner|geisinger|novant|atrium health|bon secours)\b/i,
    unless: /\b(?:medical group|physicians|associates|plan|home health|hospice|staffing|college)\b/i,
    because: 'health systems by name',
    yes: ['Cleveland Clinic', 'PeaceHealth'],
    no: ['Providence Medical Group Physicians', 'Main Street Clinic'],
  },
  {
    id: 'employer-type/known-health-tech',
    value: { type: 'health_tech_vendor', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:oracle health|athenahealth|nextgen healthcare|eclinicalworks|tebra|modmed|advancedmd|carecloud|waystar|solventum|fathom(?=$| health| AI\b|,)|nym health|codametrix|akasa|hhaexchange|GE ?healthcare|abridge|memora health|epic systems|smarterdx|candid health|adonis)\b/i,
    because: 'makers of health records, coding and claim software by name',
    yes: ['CodaMetrix', 'athenahealth'],
    no: ['Fathoms Diving', 'Epic Games'],
  },
  {
    id: 'employer-type/known-telehealth',
    value: { type: 'telehealth', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:teladoc|amwell|MDLIVE|talkiatry|brightside health|headway|grow therapy|lyra health|spring health|included health|hims|firefly health|cerebral|rula|doctor on demand)\b/i,
    because: 'virtual-care companies by name',
    yes: ['Talkiatry', 'Teladoc Health'],
    no: ['Headwaters Clinic'],
  },
  {
    id: 'employer-type/known-lab',
    value: { type: 'laboratory_or_imaging', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:labcorp|quest diagnostics|bioreference|exact sciences|natera|guardant|sonic healthcare|radnet|rayus|simonmed|akumin|myriad)\b/i,
    because: 'laboratories and imaging chains by name',
    yes: ['Labcorp', 'Natera'],
    no: ['Quest Software'],
  },
  {
    id: 'employer-type/known-home-health',
    value: { type: 'home_health_or_hospice', weight: 'sure' },
    in: NAME,
    match: /\b(?:enhabit|amedisys|LHC group|bayada|gentiva|VITAS|addus|aveanna|brightspring|apria)\b/i,
    because: 'home health and hospice chains by name',
    yes: ['BAYADA', 'Amedisys'],
    no: ['Vital Clinic'],
  },
  {
    id: 'employer-type/known-physician-group',
    value: { type: 'physician_practice', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:us anesthesia partners|radiology partners|envision|teamhealth|privia|sound physicians|vituity|pediatrix|US acute care)\b/i,
    because: 'physician groups by name',
    yes: ['Radiology Partners', 'TeamHealth'],
    no: ['Team Hospital'],
  },
];
