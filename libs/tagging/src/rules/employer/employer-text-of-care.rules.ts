import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';
import { callsItself, COUNT } from './employer-self.js';

const TEXT = ['description'] as const;
const i = (source: string): RegExp => new RegExp(source, 'i');

/** What postings of care givers say of their employer. */
export const EMPLOYER_TEXT_OF_CARE_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/virtual-care-wording',
    value: { type: 'telehealth', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:(?:virtual|online|telehealth|telemedicine) (?:[\w-]+ ){0,4}(?:practice|clinic|care company|provider|group|membership|platform)|(?:telehealth|telemedicine|virtual care) (?:startup|company|service)|(?:see|treat|care for)s? (?:\w+ ){0,3}(?:entirely|fully|only|all) (?:online|virtually|remotely|(?:by|over|on) video)|(?:therapy|psychiatry|therapists|psychiatrists|clinicians|doctors|dietitians|counseling)(?:,? (?:and|&|or) \w+)? online\b|(?:treat|see|care for|help)s? (?:[\w,'’-]+ ){1,6}(?:by|over|on|via|through) (?:video|phone and video|telehealth)\b|(?:is|are|a|an|our) (?:\w+ )?virtual (?:primary|specialty|urgent|mental health|behavioral(?: health)?|women['’]s) care|(?:medicine|care|practice), fully virtual|virtual[- ](?:first|care))\b/i,
    unless: /\b(?:clients?|experience|customers?)\b/i,
    because: 'care that is given virtually',
    yes: [
      'Moonbright is a virtual psychiatry and therapy practice',
      'Obesity and diabetes medicine, fully virtual',
      'Kindling is a virtual primary care membership',
      'We treat patients entirely online',
      'offers counseling and psychiatry online',
      'We treat migraine and vertigo over video, in 40 states',
    ],
    no: ['virtual team meetings', 'codes telehealth visits'],
  },
  {
    id: 'employer-type/only-virtual',
    value: { type: 'telehealth', weight: 'settled' },
    in: TEXT,
    match:
      /\b(?:(?:video|virtual|online|telehealth|phone)[- ]only (?:[\w-]+ ){0,4}(?:practice|group|clinic|company|provider|care|medicine|psychiatry|therapy)|(?:fully|100%|all|entirely|completely)[- ]?(?:virtual|online|telehealth) (?:[\w-]+ ){0,4}(?:practice|group|clinic|provider|care)|(?:care|visits|psychiatry|therapy|medicine|doctors?|pa?ediatrics|urgent care) (?:by video|over video|on video|to (?:the phone|your phone|your home by video)|in your (?:pocket|hand))|(?:care|urgent care) to the phone|no (?:clinics|brick[- ]and[- ]mortar|physical (?:offices|clinics|locations))\b|(?:all|every) (?:our )?(?:visits?|appointments?) (?:is|are|happens?) (?:by video|virtual|online))/i,
    unless: /\b(?:team meetings|interview|office\?)\b/i,
    because: 'all its care is given over video, whatever branch its name has',
    yes: [
      'TelaWell is a video-only psychiatry group',
      'brings urgent care to the phone in your hand. No clinics',
    ],
    no: ['We have no office', 'virtual interviews only'],
  },
  {
    id: 'employer-type/called-home-health',
    value: { type: 'home_health_or_hospice', weight: 'sure' },
    in: TEXT,
    match: callsItself(
      '(?:home health(?: ?care)?|home care|hospice|private duty|palliative care)(?: (?:and|&) (?:hospice|home care|palliative care))?(?: (?:agency|agencies|provider|company|organization|program))|hospice(?! (?:and|&))',
    ),
    unless: /\b(?:clients?|customers?|experience|coding for|partner for|billing for|bills for)\b/i,
    because: 'the posting calls the employer so',
    yes: [
      'We are a nonprofit home health agency',
      'Graceful Days is a not-for-profit hospice founded by three nurses',
    ],
    no: ['coding for home health agencies', 'a coding partner for a hospice'],
  },
  {
    id: 'employer-type/called-laboratory',
    value: { type: 'laboratory_or_imaging', weight: 'likely' },
    in: TEXT,
    match: i(
      `\\b(?:CLIA|CAP-accredited|reference laboratory|our (?:laboratory|lab\\b(?! coat)|pathologists))\\b|${callsItself('laborator(?:y|ies)|(?<!(?:cath|sleep|computer|skills|vascular|EP|stress|device) )labs?|imaging (?:centers?|group|provider|company)|pathology (?:group|practice|laboratory)|MRI centers?').source}`,
    ),
    unless:
      /\b(?:clients?|experience|lab(?:oratory)? (?:coding|billing|results)|(?:cath|sleep|EP|computer|skills) lab)\b/i,
    because: 'the posting calls the employer so',
    yes: ['is a CLIA high-complexity lab in Augusta', 'a regional reference laboratory'],
    no: ['codes lab and imaging', 'a former cath lab manager'],
  },
  {
    id: 'employer-type/called-dental-or-vision',
    value: { type: 'dental_or_vision', weight: 'sure' },
    in: TEXT,
    match: i(
      `\\b(?:dental support organization|DSO|${COUNT} (?:busy |full[- ]time )?(?:ODs|O\\.D\\.s|optometrists|eye doctors|dentists|orthodontists|endodontists|hygienists|oral surgeons))\\b|${callsItself('(?:dental|orthodontic|optometry|optometric|optical|eye care|oral surgery|periodontal|endodontic|vision)(?: (?:practices?|groups?|offices?|clinics?|centers?|stores?|locations))').source}`,
    ),
    unless: /\b(?:clients?|customers?|experience|bills for|billing for)\b/i,
    because: 'the posting calls the employer so',
    yes: [
      'a dental support organization',
      'our dental practice',
      'We own 30 optometry offices',
      '5 ODs, 2 MDs & a busy optical',
    ],
    no: ['dental insurance', 'experience in a dental office'],
  },
  {
    id: 'employer-type/called-clinic',
    value: { type: 'clinic_or_outpatient', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:residential|outpatient|IOP|detox) (?:and \w+ |mental health )?(?:programs?|center|clinics?)|urgent care (?:centers?|clinics?)|walk-in|FQHC|federally qualified|sliding fee|community health center|(?:abortion|trimester|family planning|infusion|our|the) clinic\b|surgery center(?!s)|treatment (?:center|provider)|behavioral health (?:provider|organization|services|authority)|(?:mission|policies and procedures|goals|objectives)[^.\n]{0,40}of the center|mental health (?:center|services|treatment)|substance (?:use|abuse)|addiction|dialysis (?:center|provider|clinic)s?|fertility (?:clinic|center)|ABA (?:therapy|provider|centers?))\b/i,
    unless: /\b(?:client|agencies|vendor|cleveland|experience|licensed from|customers?)\b/i,
    because: 'clinics, outpatient centres and behavioural health',
    yes: ['runs four outpatient mental health programs', 'We run 63 urgent care centers'],
    no: ['builds software for urgent care centers and other customers'],
  },
  {
    id: 'employer-type/calls-itself-clinic',
    value: { type: 'clinic_or_outpatient', weight: 'likely' },
    in: TEXT,
    match: callsItself(
      '(?:(?:community )?(?:mental|behavioral) health|substance (?:use|abuse)|addiction|recovery|counseling|psychotherapy|autism|ABA|eating disorder) (?:agency|agencies|provider|organization|practice|clinics?|centers?|group|program|company)|(?:physical|occupational|speech|ABA|pediatric) therapy (?:practice|clinics?|provider|company|centers?|group)|chiropractic (?:office|clinic|practice)|(?:infusion|fertility|dialysis|urgent care|walk-in|outpatient|sleep|wellness|med spa|ambulatory|methadone|MAT|weight[- ]loss) (?:clinics?|centers?)|(?:ambulatory )?surg(?:ery|ical) centers?|ASC|community clinics?|rural health clinics?|(?:freestanding )?birth(?:ing)? centers?|midwifery practice|(?:pediatric )?(?:speech|occupational|physical) therap(?:y|ist)s? (?:practice|company|clinic|group)',
    ),
    unless:
      /\b(?:clients? (?:is|are)|agencies|vendor|customers?|experience|coding for|billing for|bills for)\b/i,
    because: 'the posting calls the employer so',
    yes: ['Our mental health agency serves children', 'Physical therapy practice with six clinics.'],
    no: ['experience at a surgery center', 'a billing company for infusion centers'],
  },
  {
    id: 'employer-type/called-centre-of-its-own',
    value: { type: 'clinic_or_outpatient', weight: 'settled' },
    in: TEXT,
    match: i(
      `${callsItself('(?:ambulatory|outpatient|multi-specialty) surg(?:ery|ical) (?:company|companies|provider|centers?|network|operator|organization|facility)|FQHC|federally qualified health centers?|community health centers?').source}|\\b(?:therapist|midwife|clinician|psychologist|counselor|BCBA|SLP|nurse)[- ]owned\\b`,
    ),
    unless: /\b(?:clients?|customers?|experience|vendor|agencies|setting|bills for|billing for)\b/i,
    because: 'these are clinics also where doctors own or lead them, or where others than doctors own them',
    yes: [
      'Coulee Surgical Partners, a physician-led ambulatory surgery company, wants an AR person',
      'Chickadee is therapist-owned',
      'We are a Federally Qualified Health Center',
    ],
    no: ['experience in an ambulatory surgery center', 'an employee-owned company'],
  },
];
