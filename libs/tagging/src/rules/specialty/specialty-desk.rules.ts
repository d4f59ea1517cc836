import type { Rule } from '../../define-tag.js';

const WORDS = ['title', 'description'] as const;

/** The desks of the revenue cycle, by what is done there. A "plus" or "knowledge of" is no duty. */
const KNOWLEDGE =
  /\b(?:knowledge|understanding|familiar\w*|a plus|preferred|we (?:also )?(?:offer|sell)|nice to have)\b/i;

export const SPECIALTY_DESK_RULES: readonly Rule<string>[] = [
  {
    id: 'specialty/clinical-documentation',
    value: 'cdi',
    in: WORDS,
    match:
      /\bCDI[SEP]?\b(?! ?(?:team|department|staff|certif|is|began))|\bclinical documentation (?:integrity|improvement|specialist|excellence|reviews?)\b/i,
    unless: /\b(?:knowledge|familiar\w*|preferred|with the CDI|CDI team|CCDS|CDIP)\b/i,
    because: 'clinical documentation is the work',
    yes: ['Outpatient CDI Specialist', 'Clinical Documentation Integrity Specialist'],
    no: ['works with the CDI team', 'CDIP preferred'],
  },
  {
    id: 'specialty/audits-of-coding',
    value: 'auditing',
    in: WORDS,
    match:
      /\b(?:cod(?:ing|er)[ ,/&-]{1,3}(?:and )?(?:\w+ )?audit(?:or|s|ing)?s?\b|audit(?:or|ing|s)?\b[^.\n]{0,40}\b(?:cod(?:ing|ers?|es)|charts?|encounters|claims|E\/?M|documentation|records)|(?:E\/?M|DRG|HCC|RADV|chart|claims?|clinical|billing|charge) (?:auditors?|auditing|audits?\b)|DRG validat\w+|second[- ]level reviews?|(?:pre-?bill|retrospective|quality) (?:audits|reviews of cod\w+))\b/i,
    unless:
      /\b(?:(?:support|assist|respond|participat|prepar|internal and external|external|payer|RAC)\w*\b[^.\n]{0,30}\baudit\w*|audited|accuracy (?:on|in) audits)\b/i,
    because: 'reviewing codes is the work',
    yes: [
      'Inpatient Coding Auditor',
      'Audits charts of providers',
      'RADV Audit',
      'DRG validation',
      'Sr. E/M Auditor',
    ],
    no: ['Assists with coding audits', 'responds to RAC audits of claims', 'Night Auditor'],
  },
  {
    id: 'specialty/denials',
    value: 'denials',
    in: WORDS,
    match:
      /\b(?:(?:work|resolv|research|analy[sz]|overturn|appeal|manag|correct|review|investigat|follow up on|handl|address|clear|answer|fix)(?:s|es|e|ing|ed)?\b[^.\n]{0,40}\b(?:denials?|denied (?:claims?|charges|services|accounts))|denials? (?:management|specialist|analyst|coder|representative|resolution|follow[- ]?up|appeals?|coordinator|prevention|queues?|work ?queues?|and appeals?)|(?:clinical|coding|technical|insurance|payer)[- ](?:related )?denials?|appeals? (?:specialist|coordinator|writer|nurse|letters?|of denied)|denials(?= ?(?:&|-|–|\)|$))|denial(?= ?(?:&|and follow)))/i,
    unless: KNOWLEDGE,
    because: 'denied claims are the work',
    yes: [
      'Lead Specialist (Insurance HB Denial & Follow Up)',
      'Denials Coder',
      'Works denials and appeals',
      'Denial Management',
      'overturns denied claims',
      'appeal letters',
    ],
    no: ['knowledge of denials', 'in denial'],
  },
  {
    id: 'specialty/accounts-receivable-follow-up',
    value: 'ar_follow_up',
    in: WORDS,
    match:
      /\b(?:A\/?R (?:follow[- ]?up|specialist|representative|analyst|caller|collector|manag\w+|aging|reports?|days)|(?:insurance|claims?|account|payer|AR|A\/R) follow[- ]?up|accounts? receivables?(?: (?:specialist|representative|analyst|follow[- ]?up|manag\w+|supervisor|lead))|follow(?:s|ing)?[- ]?up\b[^.\n]{0,40}\b(?:claims?|payers?|insurance|accounts|aging|balances)|(?:unpaid|outstanding|aged|open|unresolved) (?:insurance )?(?:claims|accounts|balances|A\/?R)|insurance collect(?:ions?|ors?)|(?:aging|aged trial balance) reports?)\b/i,
    unless: KNOWLEDGE,
    because: 'unpaid claims and open accounts are the work',
    yes: [
      'A/R Follow-up Specialist',
      'insurance follow up',
      'Follows up on unpaid claims',
      'Accounts Receivable Specialist',
      'works aging reports',
    ],
    no: ['Accounts Payable Clerk', 'follow up with applicants'],
  },
  {
    id: 'specialty/payment-posting',
    value: 'payment_posting',
    in: WORDS,
    match:
      /\b(?:(?:payment|cash|remittance|EOB|ERA|deposit)s? (?:post(?:er|ers|ing)|applications?|reconciliation)|post(?:s|ing)?\b(?! (?:on|online|the job))[^.\n]{0,40}\b(?:payments?|EOBs?|ERAs?|remit\w*|adjustments|receipts)|lockbox)\b/i,
    unless: KNOWLEDGE,
    because: 'payments are posted',
    yes: ['Payment Poster', 'Posts insurance payments', 'Cash Posting Specialist', 'works the lockbox'],
    no: ['Post the job', 'payment of claims'],
  },
  {
    id: 'specialty/charge-entry',
    value: 'charge_entry',
    in: WORDS,
    match:
      /\b(?:charge[- ](?:entry|capture|posting|poster|reconciliation|review)|(?:enter|key|post|captur|reconcil)(?:s|ing|e|es)?\b[^.\n]{0,25}\bcharges\b)/i,
    unless: KNOWLEDGE,
    because: 'charges are entered or captured',
    yes: ['Charge Entry Specialist', 'Enters charges daily', 'charge capture', 'charge review queues'],
    no: ['in charge of staff', 'free of charge'],
  },
  {
    id: 'specialty/credit-balances',
    value: 'credit_balance',
    in: WORDS,
    match:
      /\b(?:credit[- ]balances?|(?:process|issu|prepar|research|review)(?:es|s|e|ing)?\b[^.\n]{0,25}\brefunds?|refund specialist|over-?payments? (?:letters?|recover\w+|analyst|specialist|requests?)|(?:payer|insurance|patient) refunds?)\b/i,
    unless: KNOWLEDGE,
    because: 'credits and refunds are the work',
    yes: ['Credit Balance / Refund Specialist', 'processes refunds', 'overpayment letters'],
    no: ['tax refund', 'account balances'],
  },
  {
    id: 'specialty/prior-authorization',
    value: 'prior_authorization',
    in: WORDS,
    match:
      /\b(?:prior[- ]?auth(?:s|ori[sz]ations?)?|pre-?auth(?:ori[sz]ations?)?|pre-?cert(?:ification)?s?|(?:initial|insurance|service) authori[sz]ations?|authori[sz]ations? (?:specialist|coordinator|representative|requests?))\b/i,
    unless: KNOWLEDGE,
    because: 'authorisations are obtained',
    yes: [
      'Prior Authorization Specialist',
      'obtains pre-certs',
      'request initial authorizations',
      'prior auths',
    ],
    no: ['authorized to work in the US', 'knowledge of prior authorization'],
  },
  {
    id: 'specialty/eligibility-and-benefits',
    value: 'eligibility_verification',
    in: WORDS,
    match:
      /\b(?:(?:insurance|benefits?|eligibility|coverage)[- ]verification|verif(?:y|ies|ying)\b[^.\n]{0,35}\b(?:insurance|benefits|eligibility|coverage)|eligibility (?:specialist|checks?|representative|and benefits)|(?:pull|check|confirm)(?:s|ing)?\b[^.\n]{0,20}\b(?:benefits|eligibility)|verification of (?:benefits|insurance|coverage|eligibility)|financial clearance)\b/i,
    unless: /\b(?:knowledge|a plus|E-?Verify|employment eligibility|I-?9|employee|verify your)\b/i,
    because: 'coverage is verified',
    yes: ['Benefits Verification Trainee', 'Verifies insurance eligibility', 'call payers and pull benefits'],
    no: ['verify employment eligibility', 'eligible for benefits'],
  },
  {
    id: 'specialty/patient-billing',
    value: 'patient_billing',
    in: WORDS,
    match:
      /\b(?:patient (?:billing|statements?|balances?|collections?|payment plans?|account (?:representative|inquiries|specialist)s?|financial (?:services|representative|counsel\w+))|self[- ]?pay|guarantors?|early[- ]out|billing (?:inquir(?:y|ies)|questions|calls)|(?:payment (?:plans|arrangements)))\b/i,
    unless: /\b(?:knowledge|a plus|tuition|exam)\b/i,
    because: 'patients are billed or answered about bills',
    yes: [
      'Patient Account Representative',
      'self-pay accounts',
      'explains patient statements',
      'answers billing questions',
    ],
    no: ['patient care', 'tuition payment plans'],
  },
  {
    id: 'specialty/revenue-integrity',
    value: 'revenue_integrity',
    in: WORDS,
    match:
      /\b(?:revenue integrity|charge ?master|charge description master|CDM (?:analyst|maintenance|coordinator|updates?|review)|revenue capture)\b/i,
    unless: /\b(?:knowledge|a plus|reports? to|VP|with revenue integrity|department)\b/i,
    because: 'charges and the chargemaster are kept right',
    yes: ['Revenue Integrity Analyst', 'CDM maintenance', 'chargemaster updates'],
    no: ['integrity is our value', 'Reports to Revenue Integrity'],
  },
  {
    id: 'specialty/credentialing-and-enrollment',
    value: 'credentialing_enrollment',
    in: WORDS,
    match:
      /\b(?:provider (?:credentialing|enrollment)|payer enrollment|credentialing (?:specialist|coordinator|and enrollment|of providers|applications?)|CAQH|PECOS|(?:credential|enroll)(?:s|ing)? (?:new )?(?:providers|physicians|clinicians)|billing, credentialing)\b/i,
    unless: KNOWLEDGE,
    because: 'providers are enrolled with payers',
    yes: ['Provider Enrollment Specialist', 'keeps CAQH current', 'credentialing coordinator'],
    no: ['credential required', 'open enrollment'],
  },
  {
    id: 'specialty/claim-edits',
    value: 'claims_edit',
    in: WORDS,
    match:
      /\b(?:(?:claims?|billing|payer|front[- ]end|pre-?bill|NCCI|CCI|LCD\/NCD|clearing ?house|scrubber|bill) edits?|claims? edit(?:ing)?|edit work ?queues?|(?:clearing ?house|claim) rejections?|rejected claims)\b/i,
    unless: KNOWLEDGE,
    because: 'edits and rejections are cleared',
    yes: ['Claim Edit Specialist', 'clears NCCI edits', 'works clearinghouse rejections'],
    no: ['edits videos', 'rejected candidates'],
  },
  {
    id: 'specialty/claims-submission',
    value: 'claims_submission',
    in: WORDS,
    match:
      /\b(?:(?:submit|prepar|fil|send|transmit|releas|generat|drop)(?:s|es|e|ing|ting)?\b[^.\n]{0,40}\bclaims\b|claims? submission|secondary (?:claims|billing)|electronic claims)\b/i,
    unless: /\b(?:knowledge|a plus|property|auto claims|appeals? and|expense claims)\b/i,
    because: 'claims are prepared and sent',
    yes: ['Submits claims daily', 'claims submission', 'secondary billing'],
    no: ['files expense claims', 'claims adjuster'],
  },
  {
    id: 'specialty/collections',
    value: 'collections',
    in: WORDS,
    match:
      /\b(?:bad debt|(?:medical|patient|hospital|healthcare) collect(?:ions?|ors?)|collect(?:or|ions?) (?:specialist|representative|agenc(?:y|ies)|calls)|collects? (?:outstanding |patient |past due )?balances)\b/i,
    unless: KNOWLEDGE,
    because: 'balances are collected',
    yes: ['Medical Collector', 'sends bad debt to agencies', 'Collections Specialist'],
    no: ['a collection of art'],
  },
];
