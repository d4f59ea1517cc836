import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';

const NAME = ['company'] as const;

/** Kinds of care givers, as an employer's name tells them; narrow kinds first. */
export const EMPLOYER_NAME_OF_CARE_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/home-health-in-name',
    value: { type: 'home_health_or_hospice', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:home ?health(?: ?care)?|home ?care|homecare|hospice|VNA|visiting nurses?|palliative|in-home|private duty|personal care services)\b/i,
    unless: /\b(?:billing|coding|software|solutions)\b/i,
    because: 'home health, home care or hospice',
    yes: ['Tidewillow Hospice & Palliative Care', 'Bright Home Health'],
    no: ['Home Health Coding Partners'],
  },
  {
    id: 'employer-type/laboratory-in-name',
    value: { type: 'laboratory_or_imaging', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:labs?|\w*laborator(?:y|ies)|pathology|patholog\w+|cytology|genomics?|genetics|(?<!data )diagnostics?|toxicology|histology|imaging|MRI|mammography|radiology (?:imaging|centers?))\b/i,
    unless: /\b(?:software|AI|billing|coding|radiologists)\b/i,
    because: 'a laboratory or imaging provider',
    yes: ['Quillan Toxicology & Molecular', 'Ambergate Genomics Laboratory'],
    no: ['Collaborative Care', 'Label Co', 'Great Basin Imaging Radiologists'],
  },
  {
    id: 'employer-type/dental-in-name',
    value: { type: 'dental_or_vision', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:dental\w*|dentistry|dentists?|smiles?|orthodont\w+|endodont\w+|periodont\w+|oral (?:surgery|health|(?:and|&) maxillofacial)|optometr\w+|(?:family )?vision (?:care|centers?|source|group|associates|partners|clinic|network|works)|eye ?wear|eye ?care(?! (?:surg|institute|physicians))|optical|opticians?)\b/i,
    unless: /\b(?:billing|coding|plans?|insurance|staffing|college|school|retina|ophthalmology)\b/i,
    because: 'a dental or vision provider',
    yes: ['NADG (North American Dental Group)', 'NLG Dentistry PC', 'LensCraft Vision Group'],
    no: ['Division Street Clinic', 'Dental Billing Pros'],
  },
  {
    id: 'employer-type/telehealth-in-name',
    value: { type: 'telehealth', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:tele(?!com|phon|graph|vision|metry|sales|mark|data)\w{2,14}|tela(?:health|well|doc)\w*|virtual\w*|online (?:therapy|care|clinic|health|psychiatry|counseling|medicine|doctors?)|digital health|e-?visits?|video visits?)\b/i,
    unless: /\b(?:billing|coding|academy|college|assistants?)\b/i,
    because: 'a virtual-care company',
    yes: ['Moonbright Telepsychiatry', 'Northern Telehealth', 'Honeycomb Pediatrics Telecare'],
    no: ['Telecom Partners'],
  },
  {
    id: 'employer-type/behavioral-or-clinic-in-name',
    value: { type: 'clinic_or_outpatient', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:behavio(?:u)?ral|mental health|recovery|counseling|autism|ABA|applied behavior|treatment centers?|addictions?|detox|psych(?:iatr|olog)\w+|planned parenthood|urgent care|walk-in|immediate care|express care|community (?:health|care clinic|clinic)|health cent(?:er|re)s?|family health|free clinic|FQHC|surgery cent(?:er|re)s?|surgi-?center|ambulatory surg\w+|endoscopy center|dialysis|renal care|fertility|IVF|reproductive (?:health|medicine)|(?:physical|occupational|speech|hand) therapy|therap(?:y|ies)|chiropractic|sports (?:rehab|therapy)|abortion|family planning|birth(?:ing)?(?: (?:and|&) \w+)?(?: cent(?:er|re)s?| wellness)?|midwi(?:fery|ves)|lactation|speech|OT|PT|SLP|language pathology|health access|infusion|wellness|med ?spa|methadone|rehab(?! center))\b/i,
    unless: /\b(?:hospital|telehealth|billing|coding|school|home infusion pharmacy|university)\b/i,
    because: 'a clinic, an outpatient centre or behavioural health (which counts as clinic)',
    yes: [
      'Juniper Ledge Behavioral Group',
      'QuickHarbor Walk-In Care',
      'Planned Parenthood of Illinois',
      'Chickadee Speech & OT',
      'Compass Rose Midwifery & Birth Centers',
    ],
    no: ['Behavioral Hospital of Utah'],
  },
  {
    id: 'employer-type/hospital-in-name',
    value: { type: 'hospital_or_health_system', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:hospitals?|medical cent(?:er|re)s?|health ?system|health ?systems(?!,? (?:inc|llc|corp)\b)|health ?care system|infirmary|cancer (?:center|hospital)|children['’]s|memorial(?: health)?|regional (?:health|medical)|health network|hospital system|health services|health (?:alliance|district))\b/i,
    unless:
      /\b(?:nursing|hospice|VA\b|veterans|plan|county health services|health district|pediatrics|dental|imaging|associates|dialysis|consult\w*|advis\w+|billing|coding|RCM|revenue|reimbursement|technolog\w+|software|informatics|solutions|staffing|anesthesi\w+)\b/i,
    because: 'a hospital or health system',
    yes: ['Lower Umpqua Hospital', 'Memorial Health System', "Lanternfish Children's Hospital"],
    no: [
      'Memorial Driftwood Nursing Center',
      'Urology Associates',
      'Alder County Health Services',
      'Health Systems Consulting Group',
    ],
  },
  {
    id: 'employer-type/physicians-in-name',
    value: { type: 'physician_practice', weight: 'sure' },
    in: NAME,
    match:
      /\b(?:physicians?|medical (?:group|associates|specialists)|doctors|(?:M\.?D\.?|D\.?O\.?|D\.?P\.?M\.?)(?=$|[ ,]+(?:P\.?[AC]|inc|llc|&|and)|\s?[-\u2013\u2014])|surgical (?:associates|group|specialists|partners)|surgeons?|family (?:practice|medicine|physicians)|internal medicine|primary care|cardiology|cardiovascular|orthop(?:a)?edics?|ortho(?!don|tic)\w*|(?:heart|eye|spine|pain|kidney|vein|vascular|foot|ankle|hand|sleep|skin|joint|bone|lung|retina|cancer|brain|sinus|allergy|arthritis|digestive|nerve|headache|blood|burn)(?: (?:and|&) \w+)? (?:specialists|consultants|associates|group|physicians|centers?|clinics?|institute|partners|alliance|care|doctors|team)|(?:eye|spine|foot|hand|heart|bone|vein|skin|joint)(?: (?:and|&) \w+)?(?=$|,| -)|(?:GI|retina|docs)(?=$|,)|^\s{0,3}dr\.? [a-z]+|(?:gastro|neuro(?!psych)|derm(?=$|a)|cardio|pulmo|nephro|rheuma|onco|otolaryng|podia|gyne|hepato|hema|vascu)[a-z]*|pa?ediatrics|dermatology|anesthesi\w+|radiology(?! imaging)|radiologists|urology|urologists|gastroenterology|digestive (?:health|disease)|GI (?:associates|group|partners|alliance)|ENT|ear,? nose|otolaryngology|neurology|neurosurg\w+|oncology|hematology|rheumatology|ophthalmology|plastic surgery|spine|podiatry|ob\/?[- ]?gyn|obstetrics|women['’]s (?:health|care)|allergy|nephrology|pulmonary|pulmonology|endocrin\w+|infectious disease|hospitalists?|emergency (?:physicians|medicine)|hand surgery|IPA)(?!\w)/i,
    unless:
      /\b(?:hospital|billing|coding|dental|dentistry|physical therapy|university|college|faculty|children['’]s|residency|cancer center|hospice|nursing|staffing|software|business (?:services|office)|solutions|resources|health plan)\b/i,
    because: 'a physician practice by specialty or form',
    yes: [
      'Urology Associates',
      'Granite Notch Orthopedics & Spine',
      'Verity Oak Medical Group',
      'The Hand Center of Western Ohio',
      'Cedar Basin Cancer Care',
      'Lone Star Heart & Vascular Clinics',
      'Tri-Lakes Foot & Ankle',
      'Summit Gastro & Endoscopy',
    ],
    no: ['Orthopedic Hospital', 'Physicians Billing', 'Otsego Cancer Center'],
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
    match: /\b(?:associates|specialists|practice|medical|P\.?C\.?$|P\.?A\.?$|PLLC$|LLP$)/i,
    unless:
      /\b(?:hospital|medical center|staffing|health plan|medical equipment|university|billing|coding)\b/i,
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
    unless: /\b(?:behavioral|mental|home|plan|telehealth|digital|federal|virtual|public)\b/i,
    because: 'most names that end in "Health" are health systems, but vendors like the word as well',
    yes: ['Copperline Health', 'Stonecrop General'],
    no: ['Meridian Health Plan', 'Home Health'],
  },
];
