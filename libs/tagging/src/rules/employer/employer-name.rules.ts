import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';

const NAME = ['company'] as const;

/** Kinds that give no care themselves, as an employer's name tells them; narrow kinds first. */
export const EMPLOYER_NAME_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/staffing-words-in-name',
    value: { type: 'staffing_agency', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:\w*staffing|staffers|[a-z]+staff|recruit\w*|talent\w*|workforce|personnel|search(?= ?(?:group|partners|firm|inc|llc|associates|solutions|consultants|$))|employment (?:agency|services)|placements?|temps?\b|interim|locums?(?: tenens)?|headhunters?|executive search|people (?:partners|solutions)|HR solutions|manpower|travel (?:nurse|HIM)\w*|contract(?:ing)? resources)(?!\w)/i,
    unless: /\b(?:staff model|research)\b/i,
    because: 'hires for a client',
    yes: ['Northquay Staffing', 'Merrowbank Search Group', 'MedStaff Inc', 'Anchor Allied Search'],
    no: ['Mercy Hospital', 'Research Institute', 'Stafford Hospital'],
  },
  {
    id: 'employer-type/government-in-name',
    value: { type: 'government', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:(?:county|city|state|town|commonwealth) of|office of (?:the )?(?:medicaid|medicare|inspector|public|human|mental|health|children|veterans)|department of|(?:health|fire|police|human services) department|(?:health|fire|ambulance|EMS)(?: (?:protection|authority|and rescue))? district|veterans (?:affairs|health)|naval (?:hospital|medical|health)|army (?:medical|community|health)|air force|VA (?:medical|health ?care|hospital)|indian health|tribes?|tribal|band (?:of|health)|nation health|nation$|pueblo of|rancheria|defense health|bureau of|public health(?: (?:department|district|services|authority))?|\w+ county(?: (?:health(?: (?:care )?(?:services|system|department|agency|district))?|government|behavioral health|mental health|human services|EMS))?$|county (?:department|office|board|government|public)|authority of|US army|US navy|fire[- ]rescue|state (?:\w+ )?hospital|department$|(?:school|special|service|education) district|(?:unified|public|city|county|independent) schools?(?: district)?|educational service|intermediate unit|BOCES|ISD$)\b/i,
    because: 'a public body or tribe',
    yes: [
      'County of Santa Cruz',
      'Cedar Bluffs VA Health Care System',
      'Department of Veterans Affairs',
      'Alder County Health Services',
      'Northwest Health District',
      'Educational Service District 14',
    ],
    no: ['Cherry County Hospital and Clinic', 'State Street Dental', 'County Line Pediatrics'],
  },
  {
    id: 'employer-type/academic-in-name',
    value: { type: 'academic', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:(?:school|college) of (?:\w+ )?(?:medicine|dentistry|nursing|public health|health)|faculty (?:group )?practice|(?:community|technical|state|junior|city|university|health sciences?) college|college district|[a-z]+ college$|residency(?: program)?|university (?:medical group|physicians|of)|state university|university(?! (?:hospital|medical center|health)))\b/i,
    unless:
      /\b(?:hospitals?|medical center|health (?:system|care)|healthcare|university of phoenix|purdue global|online|career|beauty|college station|college (?:street|park|hill|avenue))\b/i,
    because: 'a university, a college or its faculty practice',
    yes: [
      'Faculty Practice of Mount Verity School of Medicine',
      'Kirkwell University Medical Group',
      'Fairhaven Technical College',
      'Wyndmere College of Osteopathic Medicine Clinics',
    ],
    no: ['University Hospital', 'Vanderbilt University Medical Center', 'College Park Pediatrics'],
  },
  {
    id: 'employer-type/school-in-name',
    value: { type: 'other', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:institute(?! of)|academy|career (?:college|institute|school|step)|training (?:center|institute))\b/i,
    unless:
      /\b(?:eye|cancer|heart|hospital|recovery|research|surgical|surgery|spine|joint|bone|neuro\w*|orthop\w*|vascular|pain|kidney|urology|vision|medical institute|skin|hand|foot|women['’]s|fertility|digestive|cardi\w*|retina|rehab\w*)\b/i,
    because: 'schools have no kind of their own here',
    yes: ['Larkspur Path Coding Career Institute', 'Billing Academy'],
    no: ['Dean McGee Eye Institute', 'Texas Spine Institute'],
  },
  {
    id: 'employer-type/nursing-home-or-supplier-in-name',
    value: { type: 'other', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:nursing|skilled|rehab(?:ilitation)? center|pharmac(?:y|ies)|drugs?|rx|ambulance(?! (?:bill|surg))|EMS(?! (?:bill|man))|infusion pharmacy|DME|HME|(?:home )?medical (?:equipment|suppl(?:y|ies))|oxygen|respiratory|mobility|prosthetics|orthotics|senior (?:living|care|services|communities)|assisted living|memory care|retirement|post[- ]acute|long[- ]term care|convalescent|care center|healthcare center|manor|(?:medical|patient) transport\w*)\b/i,
    unless:
      /\b(?:cancer|hospital|hospice|visiting|recovery|billing|bill|coding|school|college|home care|urgent)\b/i,
    because: 'nursing homes, pharmacies, suppliers and ambulances have no kind of their own here',
    yes: [
      'Polaris Pharmacy Services',
      'Memorial Driftwood Nursing Center',
      'Oakleaf Specialty Rx',
      'Airway Home Medical Equipment',
      'Maplemere Senior Living',
    ],
    no: ['Visiting Nurse Association', 'Fleetwood Ambulance Billing', 'Post-Acute Coding'],
  },
  {
    id: 'employer-type/payer-in-name',
    value: { type: 'payer', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:blue cross|blue shield|BCBS|health ?plans?|healthnet|(?:dental|vision|care|community|choice) plans?|insurance(?! (?:services|billing|verification))|assurance|HMO|PPO|medicare plans?|advantage(?= ?(?:\(|plans?|$))|medicaid|TPA|benefits? administrators?|administrators|payer|managed care|(?:health|welfare|benefits?) (?:fund|trust)|indemnity|mutual|health cooperative)\b/i,
    unless: /\b(?:billing|RCM|practice administrators|office of)\b/i,
    because: 'an insurer, a health plan or its administrator',
    yes: [
      'Meridian Trail Health Plan',
      'Sandpiper Medicare Plans',
      'BMC HealthNet Plan',
      'Oak Benefit Administrators',
    ],
    no: ['Health Partners Clinic', 'Insurance Billing Services'],
  },
  {
    id: 'employer-type/billing-words-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:RCM|revenue (?:cycle|management|partners|solutions|services|group|recovery|integrity|specialists)|\w*billing|med(?:ical)?bill\w*|billers?|coding(?! career| institute)|coders?|codes?|reimbursement|receivables?|medical management services|practice management|financial management|collections?|claims?|denials?|risk (?:adjustment|solutions)|payment integrity|(?:chart|medical|clinical|record|coding)? ?(?:retrieval|review|audit)(?:ing|ors?)?(?= ?(?:partners|services|group|solutions|associates|specialists|llc|inc|$))|audit(?:ing|ors)?|HIM(?: services)?|health information (?:services|management|solutions)|practice solutions|outsourc\w+)\b/i,
    unless:
      /\b(?:university|hospital|institute|academy|school|college|staffing|software|claims? (?:fund|administrators?)|peer review)\b/i,
    because: 'does billing, coding or risk adjustment for others',
    yes: [
      'Oxbow & Lane RCM',
      'Juniper Row Billing',
      'Fernhollow Post-Acute Coding',
      'Nexamark Revenue Partners',
      'Oakline Health Information Services',
      'OneStop Claims LLC',
      'Marigold Review Partners',
    ],
    no: ['State University Health, Professional Revenue Cycle', 'Career Coding Institute'],
  },
  {
    id: 'employer-type/billing-compound-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: NAME,
    match:
      /\b(?:(?:Code|Coding|Claim|Claims|Bill|Billing|Chart|Denial|Remit|RevCycle|Rev|Med[Cc]ode|Med[Cc]laim)(?=[A-Z][a-z])[A-Za-z]{3,14}|(?:[Cc]ode|[Cc]laim|[Cc]hart|[Bb]ill|[Rr]emit)(?:wise|right|rite|point|path|pros?|smart|line|link|max|hub|stream|source|works|care|med|mate|bridge|ly)|[A-Z][a-z]{2,12}(?:RCM|Codes?|Coding|Claims?|Bill|Billing|Med[Bb]ill))\b/,
    unless: /\b(?:software|AI|technolog\w+|labs|hospital|clinic|staffing|EHR)\b/i,
    because: 'a made-up word with the work of the trade in it',
    yes: ['CodeHearth LLC', 'Chartwise', 'TrueClaims', 'ClaimPoint Group'],
    no: ['Billings Clinic', 'Charter Oak Health', 'Claiborne Medical', 'Codey Family Dental'],
  },
  {
    id: 'employer-type/solutions-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: NAME,
    match:
      /\b(?:(?:patient|eligibility|enrollment|advocacy|accounts?|provider|practice|physician|medical|health ?care|healthcare|hospital|clinical|reimbursement|business|denial|coverage)(?: (?:financial|access|account|business|management))? (?:solutions|resources|outsourcing)|patient (?:financial|account|access) (?:services|partners|group)|(?:business|financial|professional|provider|medical office) services|business office)\b/i,
    unless:
      /\b(?:staffing|talent|HR|workforce|university|recovery|dental|hospice|equipment|county|city|state)\b/i,
    because: 'sells the desk of the revenue cycle to others',
    yes: ['Larkin Patient Solutions', 'MedBridge Advocacy Solutions', 'Sunrise Anesthesia Business Services'],
    no: ['Healthcare Staffing Solutions', 'Recovery Solutions'],
  },
  {
    id: 'employer-type/consulting-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: NAME,
    match:
      /\b(?:advisory|consult(?:ing|ancy)|advisors|management services|BPO|global services|federal health|compliance (?:group|partners|solutions))\b/i,
    because: 'consultants and contractors of the revenue cycle',
    yes: ['Dovecote Advisory', 'Healthcare Consulting Partners'],
    no: ['Dove Clinic', 'Infectious Disease Consultants'],
  },
  {
    id: 'employer-type/technology-in-name',
    value: { type: 'health_tech_vendor', weight: 'likely' },
    in: NAME,
    match:
      /\b(?:AI\b|software|technolog(?:y|ies)|\w+\.(?:ai|io)\b|systems,? inc|tech|informatics|EHR|EMR)\b/i,
    unless: /\b(?:college|institute|university)\b/i,
    because: 'a technology company',
    yes: ['Corvidant AI', 'Claim Software Inc', 'Ledgerly.io'],
    no: ['Memorial Health System'],
  },
  {
    id: 'employer-type/analytics-in-name',
    value: { type: 'health_tech_vendor', weight: 'trace' },
    in: NAME,
    match: /\b(?:analytics|data|labs|insights|platform|solutions)$/i,
    because: 'technology companies and billing companies call themselves so: the text must tell more',
    yes: ['Quillhaven Analytics'],
    no: ['Data Street Clinic'],
  },
];
