import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';

const TEXT = ['description'] as const;

/** What a posting calls its employer, and the words that go with each kind. */
export const EMPLOYER_TEXT_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/for-a-client',
    value: { type: 'staffing_agency', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:my|our|the) client(?:(?=[,:])| (?:is|has|wants|seeks|needs|in|a))|my client|client['’]s rule|direct hire|W-?2 (?:contract|through us)|talent acquisition,? staffing|staffing,? and executive search|human capital|staffing (?:firm|agency|company)|contract[- ]to[- ]hire|temp[- ]to[- ]hire|bill rate)\b/i,
    unless: /\b(?:no agencies|not through an agency|third[- ]party)\b/i,
    because: 'a staffing firm speaks of its client',
    yes: [
      'my client wants people in seats by the 9th',
      'Direct Hire',
      'Our client, a large hospital system, is seeking a coder',
    ],
    no: ['Principals only please, no agencies', 'clients of our hospital'],
  },
  {
    id: 'employer-type/federal-wording',
    value: { type: 'government', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:USAJOBS|GS-?\d{1,2}\b|veterans health administration(?! cont)|merit promotion|selective service|who may apply|tribal council)\b/i,
    unless: /\b(?:not of the|contractor|contract)\b/i,
    because: 'words of public service announcements',
    yes: ['USAJOBS', 'per Tribal Council Resolution'],
    no: ['employee of Standing Pine, not of the Veterans Health Administration'],
  },
  {
    id: 'employer-type/health-plan-wording',
    value: { type: 'payer', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:our (?:health )?plan(?:['’]s)? members|health plan (?:that|covers|serving)|covers (?:about )?[\d,]+ (?:medicare|members)|claims adjudication|we are a (?:medicare advantage|health) (?:plan|insurer)|HEDIS)\b/i,
    because: 'a plan speaks of its members',
    yes: ['Our plan members', 'claims adjudication'],
    no: ['our team members'],
  },
  {
    id: 'employer-type/serves-other-providers',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:revenue cycle|RCM|billing|coding|collections?|risk adjustment|HIM|consulting)(?: management| and QA| services?| and \w+)? (?:company|firm|partner|vendor|provider|services company|outsourc\w+)|business office for|bills for|(?:billing|coding) for (?:\w+ ){0,4}(?:practices|providers|clients|hospitals)|billing services|on behalf of (?:our )?clients|client (?:hospitals?|facilit(?:y|ies)|practices?|sites?)|bed client|for (?:our|the) clients?|our clients|clients and \w+ alike|outsourced|(?:holds|has) a task order|(?:advises|consults? (?:to|for|with)) (?:health ?care|provider|hospital)|of the client\b|accounts? of (?:the )?clients?|client\/physician)\b/i,
    unless:
      /\b(?:client services|software|social services|W-?2|my client|therapy clients|behavioral|staffing|talent)\b/i,
    because: 'does the work for other providers',
    yes: [
      'a coding and QA partner for 160 home health agencies',
      'Juniper bills for therapists',
      'on behalf of our clients',
    ],
    no: ['my client wants coders', 'clients in therapy'],
  },
  {
    id: 'employer-type/own-software',
    value: { type: 'health_tech_vendor', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:is an?|we are an?|we['’]re an?) (?:[\w-]+ ){0,3}(?:technology|software|tech|AI|data) (?:company|platform|startup)|(?:builds|writes|makes|develops|sells) (?:the )?(?:software|operating system|platform|tools)|operating system for|series [A-D]\b|software platform|our (?:software|product|engine|model)|language model|health ?tech)\b/i,
    unless: /\b(?:uses?|proficien\w+|experience|systems used)\b/i,
    because: 'makes software for health care',
    yes: [
      'Brindlemark is a value-based care technology company',
      'builds the operating system for surgery centers',
    ],
    no: ['Experience with our software', 'proficient in Microsoft Office'],
  },
  {
    id: 'employer-type/has-customers',
    value: { type: 'health_tech_vendor', weight: 'hint' },
    in: TEXT,
    match:
      /\b(?:our customers (?:are|include)|customers kept|SaaS|venture|investors|founders?|startup|stock options|equity grant|having raised)\b/i,
    because: 'words of young technology companies; virtual-care companies use them too',
    yes: ['Our customers are 70 hospitals', 'having raised $46M'],
    no: ['customer service skills'],
  },
  {
    id: 'employer-type/virtual-care-wording',
    value: { type: 'telehealth', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:(?:virtual|online|telehealth|telemedicine) (?:[\w-]+ ){0,4}(?:practice|clinic|care company|provider)|(?:medicine|care|practice), fully virtual|virtual[- ](?:first|care)|telehealth company)\b/i,
    because: 'care that is given virtually',
    yes: [
      'Moonbright is a virtual psychiatry and therapy practice',
      'Obesity and diabetes medicine, fully virtual',
    ],
    no: ['virtual team meetings', 'codes telehealth visits'],
  },
  {
    id: 'employer-type/called-home-health',
    value: { type: 'home_health_or_hospice', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:is|are|as) (?:an? )?(?:[\w-]+ ){0,3}(?:home health|hospice|home care) (?:agency|provider|company|organization)|nonprofit hospice|our (?:hospice|home health) (?:agency|patients))\b/i,
    because: 'the posting calls the employer so',
    yes: ['We are a nonprofit home health agency'],
    no: ['coding for home health agencies'],
  },
  {
    id: 'employer-type/called-laboratory',
    value: { type: 'laboratory_or_imaging', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:CLIA|CAP-accredited|reference laboratory|(?:is|are) an? (?:[\w-]+ ){0,4}(?:laboratory|lab|imaging (?:center|group|provider)))\b/i,
    because: 'the posting calls the employer so',
    yes: ['is a CLIA high-complexity lab in Augusta', 'a regional reference laboratory'],
    no: ['codes lab and imaging'],
  },
  {
    id: 'employer-type/called-dental',
    value: { type: 'dental_or_vision', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:dental (?:practice|group|office|support organization)|DSO|orthodontic (?:practice|office)s?|optometry practice)\b/i,
    because: 'the posting calls the employer so',
    yes: ['a dental support organization', 'our dental practice'],
    no: ['dental insurance'],
  },
  {
    id: 'employer-type/called-university',
    value: { type: 'academic', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:the|our|per) university\b(?! degree)|university policy|faculty (?:practice|physicians)|school of medicine)\b/i,
    unless: /\b(?:degree|accredited|graduate)\b/i,
    because: 'a university speaks of itself',
    yes: ['per University policy', 'The University is an equal opportunity employer'],
    no: ['degree from an accredited university'],
  },
  {
    id: 'employer-type/called-nursing-home-or-pharmacy',
    value: { type: 'other', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:(?:skilled )?nursing (?:facility|home|center) ?(?:\(SNF\))?,? (?:the|with|\d)|certified nursing home|resident trust|not only a pharmacy|(?:is|as) an? (?:[\w-]+ ){0,3}(?:specialty )?pharmacy\b)/i,
    unless: /\b(?:rounds|visits|experience)\b/i,
    because: 'nursing homes and pharmacies count as other',
    yes: ['Dually certified nursing home, 151 beds', 'Keeps the resident trust'],
    no: ['nursing home rounds'],
  },
  {
    id: 'employer-type/called-clinic',
    value: { type: 'clinic_or_outpatient', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:residential|outpatient|IOP|detox) (?:and \w+ |mental health )?(?:programs?|center|clinics?)|urgent care (?:centers?|clinics?)|walk-in|FQHC|federally qualified|sliding fee|community health center|(?:abortion|trimester|family planning|infusion|our|the) clinic\b|surgery center(?!s)|treatment (?:center|provider)|behavioral health (?:provider|organization|services|authority)|(?:mission|policies and procedures|goals|objectives)[^.\n]{0,40}of the center|mental health (?:center|services|treatment)|substance (?:use|abuse)|addiction)\b/i,
    unless: /\b(?:client|agencies|vendor|cleveland|experience|licensed from|customers?)\b/i,
    because: 'clinics, outpatient centres and behavioural health',
    yes: ['runs four outpatient mental health programs', 'We run 63 urgent care centers'],
    no: ['builds software for urgent care centers and other customers'],
  },
  {
    id: 'employer-type/called-hospital',
    value: { type: 'hospital_or_health_system', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:is|as|are|at|our|this|the|we are) (?:an? |the )?(?:[\w'’,-]+ ){0,5}(?:health system|hospital system|critical access hospital|medical center|community hospital|tertiary system|integrated delivery)|\d+[- ](?:bed|hospital)s?\b(?! (?:client|system client))|our (?:\w+ )?hospitals?|\d hospitals,|hospital campuses|(?:the|our) hospital\b|cashiers of the hospital|(?:employed|acute) (?:\w+ )?(?:hospital|pediatric)|health system with)\b/i,
    unless:
      /\b(?:client|clients|customers|partner for|software|vendor|payers?|experience|local hospital|five hospitals|nursing home|contract coders)\b/i,
    because: 'a hospital or system speaks of itself',
    yes: ['Saltgrass is a Gulf Coast health system with 9 hospitals', 'our hospital'],
    no: ['a 240 bed client hospital', 'Our customers are 70 hospitals'],
  },
  {
    id: 'employer-type/called-practice',
    value: { type: 'physician_practice', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:private|physician-owned|multi-?specialty|specialty|surgical|orthop(?:a)?edic|urology|dermatology|gastroenterology|cardiology|medical|plastic and reconstructive surgery|primary care)[\w\s-]{0,30}\b(?:practice|group)\b|group of \d+ [\w, ]{0,40}(?:surgeons|physicians|doctors)|\(\d+ docs?\b|doctor['’]s office|physician practice|\d+ (?:primary care )?(?:physicians|clinicians|providers|surgeons) (?:strong|and)|our (?:surgeons|physicians|doctors|docs))\b/i,
    unless:
      /\b(?:client|clients|customers|experience|private insurance|health system|hospital|bills for|medical group of|group (?:health|insurance|life)|faculty)\b/i,
    because: 'a physician practice speaks of itself',
    yes: ['a physician-owned gastroenterology practice', 'is a group of 12 general surgeons'],
    no: ['experience in a medical practice', 'MY CLIENT: nine-doctor group practice'],
  },
];
