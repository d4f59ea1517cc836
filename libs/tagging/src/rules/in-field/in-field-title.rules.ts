import type { Rule } from '../../define-tag.js';
import type { FieldSignal } from './in-field-choice.js';

const TITLE = ['title'] as const;

/** Titles, after the role table of the domain reference: its positive families, its shared ones and its negatives. */
export const IN_FIELD_TITLE_RULES: readonly Rule<FieldSignal>[] = [
  {
    id: 'in-field/title-of-a-builder-or-seller',
    value: 'other_title',
    in: TITLE,
    match:
      /\b(?:engineer(?:ing)?|developer|programmer|architect|devops|software|full[- ]?stack|front-?end|back-?end|web|product (?:manager|owner|designer|lead|engineer|specialist)|designer|data (?:analyst|scientist|entry|engineer|coder|annotator|annotation)|business (?:analyst|intelligence|development)|(?:systems?|application|interface|integration|configuration) analyst|sales|account (?:executive|manager)|customer success|marketing|recruit(?:er|ing)|QA (?:analyst|tester)|project manager|implementation (?:consultant|specialist|manager)|underwriter|attorney|paralegal|strategist|relationship manager|informatic\w*|resolute (?:analyst|builder)|bootcamp)\b/i,
    unless:
      /\b(?:data entry[^.\n]{0,20}(?:charge|bill|claims|medical cod|coder)|(?:charge|bill\w*|coder|coding|claims)[^.\n]{0,20}data entry|sales tax)/i,
    because:
      'builds, sells or analyses billing systems instead of billing (negative families of the role table)',
    yes: [
      'Software Engineer, Medical Billing',
      'Epic Application Analyst, Hospital Billing',
      'Account Executive - Medical Billing Software',
      'Data Analyst, Risk Adjustment',
    ],
    no: ['Medical Biller', 'Revenue Integrity Analyst', 'Medical Billing / Data Entry Clerk'],
  },
  {
    id: 'in-field/title-of-ai-training',
    value: 'other_title',
    in: TITLE,
    match:
      /\b(?:AI (?:trainer|tutor|evaluator|coding evaluator)|LLM|annotat(?:or|ion)|prompt writer|(?:survey|qualitative|content|research|transcript|occupation|video|python|game|CNC|PLC) coder|code reviewer|coding tutor)\b/i,
    because: 'gig work for AI vendors and the coding of research or software are other trades',
    yes: ['AI Trainer - Medical Coding', 'Survey Coder'],
    no: ['Inpatient Coder', 'Medical Coding Specialist'],
  },
  {
    id: 'in-field/title-of-course',
    value: 'other_title',
    in: TITLE,
    match:
      /\b(?:become an? |now enrolling|free (?:class|course|training)|coding student|training program\b|earn your)/i,
    because: 'a course advertised as a job',
    yes: ['Become a Medical Coder', 'Now Enrolling: Medical Billing'],
    no: ['Medical Coder Trainee'],
  },
  {
    id: 'in-field/title-of-clinical-work',
    value: 'other_title',
    in: TITLE,
    match:
      /\b(?:(?:utilization|UM|case) (?:management|review|manager)[^,]{0,12}|case manager|(?:clinical review|review|staff|charge|registered|care|triage|school|telehealth) nurse|nurse practitioner|nursing assistant|medical assistant|scribe|transcription\w*|phlebotom\w+|pharmac(?:ist|y tech\w*)|therapist|physician assistant|interpreter|credentialing specialist|provider enrollment|caregiver|home health aide|technologist|specimen|behavior technician|registrar|medical policy)\b/i,
    unless:
      /\b(?:CDI|clinical documentation|coder|coding|biller|billing|(?<!utilization.{1,60})(?:denials?|appeals?))\b/i,
    because: 'care, its review and its records are other trades, even beside billing',
    yes: [
      'Remote Utilization Management Nurse',
      'Utilization Review RN - Denials and Appeals',
      'Clinical Review Nurse (Prior Authorization)',
      'Medical Scribe',
      'Cancer Registrar',
    ],
    no: ['Nurse Coder', 'RN CDI Specialist', 'Prior Authorization Specialist'],
  },
  {
    id: 'in-field/title-of-medical-coding',
    value: 'field_title',
    in: TITLE,
    match:
      /\b(?:(?:medical|clinical|HIM|DRG|HCC|inpatient|in-?patient|outpatient|facility|hospital|pro-?fee|professional(?: fee)?|physician|risk adjustment|RADV|OASIS|home health|hospice|ED|ER|E\/M|surgical|surgery|anesthesia|radiology|cardiology|ortho\w*|oncology|pathology|GI|ob\/?gyn|urology|dermatology|podiatry|wound care|behavioral health|pediatric|ambulatory|ASC|same day surgery|observation|certified|multi-?specialty|denials?|charge|ambulance|EMS|DME|dental|lab(?:oratory)?|revenue cycle|urgent care|IP|OP|SDS|PB|HB)(?:[\s,/&()-]{1,4}\w{1,30}){0,4}[\s,/&()-]{1,4}(?:coders?|coding|codes)\b|(?:coder|coding)\b.{0,40}\b(?:CPC|CCS|inpatient|outpatient|physician|pro-?fee|HCC|ICD|DRG|ASC|surgery|VA|medical|billing|biller|tribal health|health)|coding (?:and|&) billing|medical records technician \(cod\w+|\(coder|MRT|coder auditor|coding (?:auditor|compliance|quality|educator|denials?|integrity|validation)|coders? needed|lead coder|coder (?:I{1,3}|[123])\b|CPC-?A|certified coder|(?:HCC|risk adjustment|RADV|DRG|ICD-?10|CPT|OASIS|coding|chart|medical record)\b(?:[\s,/&()-]{1,3}\w{1,20}){0,3}[\s,/&()-]{1,3}(?:reviewers?|abstract(?:ors?|ion|ing)|validators?)|(?:nurse|RN)[ /-]{1,3}(?:coder|coding|auditor))\b/i,
    because: 'coding with a word of medicine, of a setting or of a specialty beside it',
    yes: [
      'Inpatient Coder II',
      'Medical Records Technician (Coder-Outpatient)',
      'Professional Fee Coder II (Remote)',
      'Coder - Pediatric Specialties (CPC)',
      'HCC Retrospective Reviewer',
      'Risk Adjustment Chart Abstractor',
    ],
    no: ['Junior Coder', 'Senior Java Coder', 'Peer Reviewer'],
  },
  {
    id: 'in-field/title-of-medical-billing',
    value: 'field_title',
    in: TITLE,
    match:
      /\b(?:(?:medical|patient|hospital|physician|insurance|dental|ambulance|EMS|DME|HME|laboratory|lab|pharmacy|UB-?04|medicare|medicaid|clinic|professional|PB|HB|home health|hospice|behavioral health|mental health|ABA|third[- ]party|health ?care|anesthesia|radiology|claims|provider|denials?)\b[\w\s/&,()-]{0,25}\b(?:bill(?:er|ers|ing)|invoic\w+)\b|biller[\s/&-]+coder|biller|billing[\s,/&]+(?:and |credentialing[\s,&and]+)?coding|(?:bill(?:er|ing))\b.{0,25}\b(?:medicare|medicaid|UB-?04|physician|hospital|RCM|revenue cycle|medical|claims)|bill review (?:specialist|manager|coder|analyst)|charge (?:entry|capture|poster|posting|reconciliation|review|integrity)|chargemaster|CDM (?:analyst|coordinator|specialist))\b/i,
    because: 'billing with a word of medicine beside it, or a desk only health care has',
    yes: [
      'Medical Biller',
      'Hospital Biller - UB04 Medicare',
      'Charge Entry Specialist',
      'Billing & Coding Lead',
    ],
    no: ['Billing Analyst', 'Legal Billing Specialist'],
  },
  {
    id: 'in-field/title-of-revenue-cycle',
    value: 'field_title',
    in: TITLE,
    match:
      /\b(?:revenue (?:cycle|integrity)|RCM|patient (?:accounts?|financial services?|collections?|A\/?\.?R\.?|balance\w*|AR)|PFS (?:rep\w*|manager|specialist)|insurance (?:follow[- ]?up|verification|collector|resolution|reimbursement)|(?:denials?|appeals) (?:(?:and|&|\/) )?(?:\w+ )?(?:specialist|analyst|management|coordinator|refund|representative|writer)|(?:denials?|appeals?)\b|(?:payment|cash) (?:poster|posting)|remittance specialist|credit balance|(?:HB|PB|hospital|physician|third[- ]party|medicare|account) (?:denial|follow[- ]?up|reimbursement|receivable|collections?)\w*|clinical documentation|CDI\b|outpatient CDI|DRG valid\w+|risk adjustment (?:auditor|coding|specialist|educator|trainer|reviewer|consultant)|RADV|E\/M auditor|medical auditor|(?:prior|pre)[- ]?auth\w*|pre-?cert\w*|authorizations? (?:specialist|coordinator|clerk|rep\w*)|referrals?[/ &]+(?:and )?authorizations?|benefits? (?:verification|investigat\w+)|verification of benefits|eligibility (?:specialist|verification|rep\w*|coordinator|analyst|clerk|(?:&|and|\/) )|(?:medicaid|insurance|coverage|patient) eligibility|(?:medicaid|insurance|coverage) (?:enrollment|pending)|patient statements?|accounts? resolution|UB-?(?:04|92)|claims? submission|early[- ]out|(?:medical|dental|healthcare|provider) (?:claims|collections?|collector|AR|accounts receivable)|financial clearance|contract model\w+|self[- ]?pay|reimbursement (?:specialist|analyst|coordinator)|(?:medicare|medicaid) collections?|payment (?:accuracy|integrity|variance)|underpayment|purchased.?referred care|case rate)\b/i,
    because: 'a desk of the revenue cycle by its own name',
    yes: [
      'Patient Account Representative',
      'Prior Authorization Specialist',
      'Denials & Appeals Specialist',
      'Outpatient CDI Specialist',
    ],
    no: ['Revenue Strategist', 'Accounts Receivable Clerk', 'Front Desk Receptionist'],
  },
  {
    id: 'in-field/title-shared-with-other-trades',
    value: 'shared_title',
    in: TITLE,
    match:
      /\b(?:coders?|coding|bill(?:ing|s)|collect(?:or|ions?)|claims?|accounts? receivable|A\/?R|reimbursement|payment application|cash application|EDI specialist|refund|referral (?:coordinator|specialist|clerk)|financial counsel\w+|business office|(?:patient access )?financial representative|charge|posting|lockbox|compliance auditor|fraud|central business office|CBO|auditor|verification|authorization)\b/i,
    because: 'the word alone is used in other trades too; the text must show medicine',
    yes: ['Billing Specialist', 'Coder', 'Business Office Manager', 'Claims Examiner'],
    no: ['Front Desk Receptionist', 'Pharmacist'],
  },
  {
    id: 'in-field/title-of-neighbouring-desk',
    value: 'desk_title',
    in: TITLE,
    match:
      /\b(?:front[- ](?:desk|office)|reception(?:ist)?|schedul(?:er|ing)|office (?:assistant|coordinator|administrator)|administrative (?:assistant|associate)|call center|patient experience|patient coordinator|medical records (?:clerk|specialist)|release of information|customer support manager|care coordinator|project (?:manager|coordinator|assistant|analyst|lead)|securities|nutrition|(?<!\d ?\/? ?|per |[/$])HR\b|human resources|payroll|(?:nurse|RN)\b(?![ /-]{1,3}(?:coder|auditor|coding|CDI|denials?|appeals?|bill))|quality assurance coordinator|customer contact)/i,
    because: 'desks beside billing; a few insurance checks do not make them billing',
    yes: ['Front Desk Administrator', 'Call Center/Scheduling', 'Dental Receptionist'],
    no: [
      'Billing Coordinator',
      'Business Office Manager',
      'Billing Specialist $22/hr',
      'Coder (seasonal project)',
    ],
  },
  {
    id: 'in-field/title-near-the-field',
    value: 'near_title',
    in: TITLE,
    match:
      /\b(?:insurance (?:specialist|coordinator|representative|rep|clerk|associate)|financial (?:advocate|navigator|coordinator|specialist)|account (?:representative|resolution|specialist|rep)|revenue (?:specialist|analyst|coordinator|recovery|clerk)|encounter|remit\w*|abstractor|reviewer|HIM|health information|medical records|invoic\w+|medical office|denied|bill review|claim|accounts? (?:clerk|specialist)|intake)\b/i,
    because: 'titles that billing offices use, and others too: two duties must show the field',
    yes: ['Insurance Specialist', 'HIM Technician', 'Revenue Specialist'],
    no: ['Line Cook', 'Product Manager'],
  },
];
