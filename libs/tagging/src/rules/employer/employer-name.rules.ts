import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';

const NAME = ['company'] as const;

/** Kinds that an employer's name tells, after the employer table of the domain reference; narrow kinds first. */
export const EMPLOYER_NAME_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/staffing-words-in-name',
    value: { type: 'staffing_agency', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:staffing|recruit(?:ing|ment|ers?)|talent|workforce|personnel|search (?:group|partners|firm)|employment (?:agency|services)|placement|temps?\b)\b/i,
    because: 'hires for a client',
    yes: ['Northquay Staffing', 'Merrowbank Search Group'],
    no: ['Mercy Hospital'],
  },
  {
    id: 'employer-type/government-in-name',
    value: { type: 'government', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:(?:county|city|state|town) of|department of|health department|veterans (?:affairs|health)|VA (?:medical|health ?care|hospital)|indian health|tribes?|tribal|band (?:of|health)|nation health|nation$|pueblo of|rancheria|defense health|bureau of|public health (?:department|district)|\w+ county(?: health| government)?$|authority of|US army|US navy)\b/i,
    because: 'a public body or tribe',
    yes: ['County of Santa Cruz', 'Cedar Bluffs VA Health Care System', 'Department of Veterans Affairs'],
    no: ['Cherry County Hospital and Clinic', 'State Street Dental'],
  },
  {
    id: 'employer-type/academic-in-name',
    value: { type: 'academic', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:school of medicine|college of medicine|faculty practice|university (?:medical group|health\b|physicians|of)|state university|university(?! (?:hospital|medical center)))\b/i,
    unless: /\b(?:hospital|medical center|university of phoenix|purdue global|online)\b/i,
    because: 'a university or its faculty practice',
    yes: ['Faculty Practice of Mount Verity School of Medicine', 'Kirkwell University Medical Group'],
    no: ['University Hospital', 'Vanderbilt University Medical Center'],
  },
  {
    id: 'employer-type/school-in-name',
    value: { type: 'other', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:institute(?! of)|academy|career (?:institute|school|step)|college(?! of (?:medicine|american))|training (?:center|institute)|nursing (?:home|center|& rehab)|nursing|skilled|rehab(?:ilitation)? center|pharmacy|ambulance(?! bill)|infusion pharmacy|DME|medical equipment|prosthetics|orthotics|senior living|assisted living|care center)\b/i,
    unless: /\b(?:eye|cancer|heart|hospital|visiting|recovery)\b/i,
    because: 'schools, nursing homes, pharmacies and suppliers have no kind of their own here',
    yes: [
      'Polaris Pharmacy Services',
      'Memorial Driftwood Nursing Center',
      'Larkspur Path Coding Career Institute',
    ],
    no: ['Dean McGee Eye Institute', 'Visiting Nurse Association'],
  },
  {
    id: 'employer-type/payer-in-name',
    value: { type: 'payer', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:blue cross|blue shield|BCBS|health ?plans?|healthnet|insurance(?! services)|assurance|HMO|medicare plans?|advantage \(|medicaid|TPA|benefit administrators?)\b/i,
    because: 'an insurer or health plan',
    yes: ['Meridian Trail Health Plan', 'Sandpiper Medicare Plans', 'BMC HealthNet Plan'],
    no: ['Health Partners Clinic'],
  },
  {
    id: 'employer-type/home-health-in-name',
    value: { type: 'home_health_or_hospice', weight: 'sure' },
    in: NAME,
    match: /\b(?:home ?health(?: ?care)?|home ?care|hospice|VNA|visiting nurses?|palliative|in-home)\b/i,
    unless: /\b(?:billing|coding|software|solutions)\b/i,
    because: 'home health, home care or hospice',
    yes: ['Tidewillow Hospice & Palliative Care', 'Bright Home Health'],
    no: ['Home Health Coding Partners'],
  },
  {
    id: 'employer-type/billing-words-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:RCM|revenue cycle|revenue management|billing|coding(?! career| institute)|reimbursement|receivables?|medical management services|financial management|collections?|risk (?:adjustment|solutions)|payment integrity|chart retrieval|audit(?:ing)?|HIM services|practice solutions|coders?)\b/i,
    unless: /\b(?:university|hospital|institute|academy|school)\b/i,
    because: 'does billing, coding or risk adjustment for others',
    yes: ['Oxbow & Lane RCM', 'Juniper Row Billing', 'Fernhollow Post-Acute Coding'],
    no: ['State University Health, Professional Revenue Cycle', 'Career Coding Institute'],
  },
  {
    id: 'employer-type/consulting-in-name',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: NAME,
    match:
      /\b(?:advisory|consulting|consultants|advisors|business services|management services|BPO|federal health)\b/i,
    because: 'consultants and contractors of the revenue cycle',
    yes: ['Dovecote Advisory', 'Healthcare Consulting Partners'],
    no: ['Dove Clinic'],
  },
  {
    id: 'employer-type/laboratory-in-name',
    value: { type: 'laboratory_or_imaging', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:labs?|laborator(?:y|ies)|pathology|genomics|genetics|diagnostics?|toxicology|histology|imaging)\b/i,
    unless: /\b(?:software|AI)\b/i,
    because: 'a laboratory or imaging provider',
    yes: ['Quillan Toxicology & Molecular', 'Ambergate Genomics Laboratory'],
    no: ['Collaborative Care', 'Label Co'],
  },
  {
    id: 'employer-type/dental-in-name',
    value: { type: 'dental_or_vision', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:dental|dentistry|dentists?|smiles?|orthodontics?|oral surgery|optometr\w+|vision (?:care|center|source)|optical)\b/i,
    because: 'a dental or vision provider',
    yes: ['NADG (North American Dental Group)', 'NLG Dentistry PC'],
    no: ['Division Street Clinic'],
  },
  {
    id: 'employer-type/telehealth-in-name',
    value: { type: 'telehealth', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:tele(?:health|medicine|psychiatry|psych|neurology|therapy)\w*|virtual (?:care|health|clinic)|online therapy|digital health)\b/i,
    because: 'a virtual-care company',
    yes: ['Moonbright Telepsychiatry', 'Northern Telehealth'],
    no: ['Telecom Partners'],
  },
  {
    id: 'employer-type/technology-in-name',
    value: { type: 'health_tech_vendor', weight: 'likely' },
    in: NAME,
    match: /\b(?:AI\b|software|technolog(?:y|ies)|\w+\.ai|systems,? inc|tech)\b/i,
    because: 'a technology company',
    yes: ['Corvidant AI', 'Claim Software Inc'],
    no: ['Memorial Health System'],
  },
  {
    id: 'employer-type/behavioral-or-clinic-in-name',
    value: { type: 'clinic_or_outpatient', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:behavio(?:u)?ral|mental health|recovery|counseling|autism|ABA|treatment center|addiction|psychiatr\w+|planned parenthood|urgent care|walk-in|community health|health center|FQHC|surgery center|dialysis|fertility|physical therapy|abortion|family planning|health access|infusion|wellness|rehab(?! center))\b/i,
    unless: /\b(?:hospital|telehealth)\b/i,
    because: 'a clinic, an outpatient centre or behavioural health (which counts as clinic)',
    yes: ['Juniper Ledge Behavioral Group', 'QuickHarbor Walk-In Care', 'Planned Parenthood of Illinois'],
    no: ['Behavioral Hospital of Utah'],
  },
  {
    id: 'employer-type/hospital-in-name',
    value: { type: 'hospital_or_health_system', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:hospitals?|medical cent(?:er|re)|health ?systems?|health ?care system|infirmary|cancer center|children['’]s|memorial(?: health)?|regional health|health network|hospital system|health services)\b/i,
    unless: /\b(?:nursing|hospice|VA\b|veterans|plan)\b/i,
    because: 'a hospital or health system',
    yes: ['Lower Umpqua Hospital', 'Memorial Health System', "Lanternfish Children's Hospital"],
    no: ['Memorial Driftwood Nursing Center', 'Urology Associates'],
  },
  {
    id: 'employer-type/physicians-in-name',
    value: { type: 'physician_practice', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:physicians?|medical (?:group|associates)|doctors|surgical (?:associates|group)|surgeons?|family (?:practice|medicine)|internal medicine|cardiology|orthop(?:a)?edics?|ortho(?!don)\w*|(?:heart|eye|spine|pain|kidney|vein|vascular|foot|sleep|skin|joint|lung|retina) (?:and \w+ )?(?:specialists|consultants|associates|group|physicians)|pediatrics|dermatology|anesthesi\w+|radiology(?! imaging)|urology|gastroenterology|digestive (?:health|disease)|ENT|ear,? nose|neurology|oncology|rheumatology|ophthalmology|eye (?:institute|center|associates|clinic)|plastic surgery|spine|podiatry|ob\/?gyn|women['’]s health|allergy|nephrology|pulmonary|hand surgery|IPA)(?!\w)/i,
    unless:
      /\b(?:hospital|billing|coding|clinic\b|dental|dentistry|physical therapy|university|faculty|children['’]s)\b/i,
    because: 'a physician practice by specialty or form',
    yes: ['Urology Associates', 'Granite Notch Orthopedics & Spine', 'Verity Oak Medical Group'],
    no: ['Orthopedic Hospital', 'Physicians Billing'],
  },
  {
    id: 'employer-type/clinic-in-name',
    value: { type: 'clinic_or_outpatient', weight: 'likely' },
    in: NAME,
    match: /\b(?:clinics?|outpatient|ambulatory|center for|health access|care centers?)\b/i,
    unless: /\bhospital\b/i,
    because: 'a clinic',
    yes: ['Clearspring Infusion & Rheumatology Clinic', 'Rural Clinics Inc'],
    no: ['Cherry County Hospital and Clinic', 'Clinical Data'],
  },
  {
    id: 'employer-type/associates-in-name',
    value: { type: 'physician_practice', weight: 'hint' },
    in: NAME,
    match: /\b(?:associates|practice|medical|P\.?C\.?$|P\.?A\.?$|LLP$)/i,
    unless: /\b(?:hospital|medical center|staffing|health plan|medical equipment|university)\b/i,
    because: 'mostly physician groups, but other firms too',
    yes: ['Ent Associates', 'Red Oaks Medical'],
    no: ['Regional Medical Center'],
  },
  {
    id: 'employer-type/health-in-name',
    value: { type: 'hospital_or_health_system', weight: 'hint' },
    in: NAME,
    match:
      /\b(?:\w*health(?:care| care| partners)?|healthcare|general|medicine|saint|st\.|(?:st\.?|saint) \w+['’]?s?)$/i,
    unless: /\b(?:behavioral|mental|home|plan|telehealth|digital|federal|virtual|public|university)\b/i,
    because: 'most names that end in "Health" are health systems, but vendors like the word as well',
    yes: ['Copperline Health', 'Stonecrop General'],
    no: ['Meridian Health Plan', 'Home Health'],
  },
];
