// Words for values of lists that rules may add to; a value without words here is shown by `readable`.

export const SPECIALTY_WORDS: Partial<Record<string, string>> = {
  ar_follow_up: 'A/R follow-up',
  auditing: 'Auditing',
  behavioral_health: 'Behavioral health',
  cdi: 'CDI',
  charge_entry: 'Charge entry',
  claims_edit: 'Claim edits',
  claims_submission: 'Claim submission',
  credentialing_enrollment: 'Credentialing and enrollment',
  credit_balance: 'Credit balances',
  dme: 'Medical equipment (DME)',
  eligibility_verification: 'Eligibility checks',
  emergency: 'Emergency department',
  ent: 'Ear, nose and throat',
  fqhc_rhc: 'Community health centers (FQHC, RHC)',
  hospice: 'Hospice',
  inpatient_rehab: 'Inpatient rehab',
  lab_pathology: 'Laboratory and pathology',
  long_term_care: 'Long-term care',
  medicaid: 'Medicaid',
  medicare: 'Medicare',
  ob_gyn: 'OB/GYN',
  patient_billing: 'Patient billing',
  prior_authorization: 'Prior authorization',
  profee: 'Professional fee',
  rheumatology_infusion: 'Rheumatology and infusion',
  risk_adjustment: 'Risk adjustment (HCC)',
  same_day_surgery: 'Same-day surgery',
  therapy_rehab: 'Therapy (PT, OT, speech)',
  urology_nephrology: 'Urology and nephrology',
  workers_comp: 'Workers’ compensation',
};

export const SCHEDULE_WORDS: Partial<Record<string, string>> = {
  core_hours: 'Core hours, the rest flexible',
  day_shift: 'Days',
  evening: 'Evenings',
  flexible: 'Flexible hours',
  four_tens: 'Four ten-hour days',
  monday_to_friday: 'Monday to Friday',
  night: 'Nights',
  no_weekends: 'No weekends',
  per_diem: 'As needed (PRN)',
  set_own_hours: 'Set your own hours',
  weekend: 'Weekends',
};

/** Signs that no seat may be open now. */
export const GHOST_WORDS: Partial<Record<string, string>> = {
  always_accepting: 'Applications are always taken',
  evergreen: 'An opening that never closes',
  future_openings: 'For openings to come',
  general_application: 'A general application, for no opening in particular',
  no_current_opening: 'Says that nothing is open now',
  pipeline: 'Names are collected for later openings',
  posting_closed: 'Says that it is filled or closed',
  talent_pool: 'A talent pool',
};

/** The credentials people hold most, by the body that gives them. */
export const COMMON_CREDENTIALS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AAPC: {
    CPC: 'Professional Coder',
    'CPC-A': 'Professional Coder, Apprentice',
    COC: 'Outpatient Coder',
    'COC-A': 'Outpatient Coder, Apprentice',
    CIC: 'Inpatient Coder',
    'CIC-A': 'Inpatient Coder, Apprentice',
    CRC: 'Risk Adjustment Coder',
    CPB: 'Professional Biller',
    'CPB-A': 'Professional Biller, Apprentice',
    CPMA: 'Medical Auditor',
    CDEO: 'Documentation Expert, Outpatient',
    CPPM: 'Practice Manager',
  },
  AHIMA: {
    CCA: 'Coding Associate',
    CCS: 'Coding Specialist',
    'CCS-P': 'Coding Specialist, Physician-based',
    RHIT: 'Health Information Technician',
    RHIA: 'Health Information Administrator',
    CDIP: 'Documentation Integrity Practitioner',
  },
  'Other bodies': {
    CBCS: 'Billing and Coding Specialist (NHA)',
    CCDS: 'Clinical Documentation Specialist (ACDIS)',
    CEHRS: 'Electronic Health Records Specialist (NHA)',
    CMC: 'Medical Coder (PMI)',
    CMRS: 'Medical Reimbursement Specialist (AMBA)',
    CRCR: 'Revenue Cycle Representative (HFMA)',
    RCC: 'Radiology Coder (RCCB)',
  },
};

const NAMES: Partial<Record<string, string>> = Object.assign({}, ...Object.values(COMMON_CREDENTIALS));

/** What the code is short for, "Certified" left out; null for the rarer ones. */
export const credentialName = (code: string): string | null => NAMES[code] ?? null;
