// What postings of the trade are made of. Invented sentences in the trade's words.
export const TITLES = (
  'Medical Coder, Certified Medical Coder, Inpatient Coder, Inpatient Coding Specialist, ' +
  'Outpatient Coder, Profee Coder, Pro-Fee Coding Specialist, Risk Adjustment Coder, HCC Coder, ' +
  'ED Facility Coder, Medical Biller, Medical Billing Specialist, Insurance Biller, ' +
  'A/R Follow-Up Specialist, AR Specialist, Accounts Receivable Representative, ' +
  'Denials Specialist, Denials and Appeals Analyst, Payment Poster, Payment Posting Specialist, ' +
  'Charge Entry Specialist, Coding Auditor, DRG Validation Auditor, CDI Specialist, ' +
  'Clinical Documentation Integrity Specialist, Revenue Cycle Analyst, Coding Manager, ' +
  'Revenue Cycle Manager, Coding Educator, Prior Authorization Specialist, Billing Coordinator, ' +
  'Medical Records Technician (Coder), Radiology Coder, Cardiology Coder, Anesthesia Coder, ' +
  'Home Health Coder, Dental Biller, DME Biller, Behavioral Health Biller, ' +
  'Medical Billing and Coding Specialist'
).split(', ');
export const TITLE_ENDS = '||| - Remote| (Remote)| II| III| I|, Full Time| - Work From Home| / CPC'.split(
  '|',
);

export const SENTENCES = [
  'Review medical records and assign accurate ICD-10-CM, CPT and HCPCS codes for each encounter.',
  'Assign ICD-10-PCS codes and validate the MS-DRG of inpatient stays before final billing.',
  'Query physicians when documentation is incomplete, ambiguous or in conflict.',
  'Maintain an accuracy rate of 95% and meet the productivity standard of the department.',
  'Work the daily queue of denied claims, find the root cause and write appeals to payers.',
  'Post insurance and patient payments from EOB and ERA files and reconcile the daily batch.',
  'Follow up on unpaid claims with commercial payers, Medicare and Medicaid.',
  'Submit clean claims through the clearinghouse and correct edits and rejections within two days.',
  'Resolve credit balances and process refunds according to payer rules.',
  'Review risk adjustment charts for HCC diagnoses that meet MEAT criteria.',
  'Apply E/M guidelines to evaluation and management services of a multi-specialty group.',
  'Capture charges for emergency department, observation and same day surgery visits.',
  'Verify eligibility and benefits and obtain prior authorization before the service.',
  'Educate providers on documentation and coding changes each quarter.',
  'Audit coded records and report findings to compliance and coding leadership.',
  'Answer patient calls about statements, balances and payment plans.',
  'Certification through AAPC or AHIMA is required: CPC, COC, CCS, CCS-P, RHIT or RHIA.',
  'CPC-A is welcome; we help new graduates to have the apprentice status removed.',
  'Two years of experience in physician or hospital coding are required.',
  'High school diploma or equivalent; an associate degree in health information is preferred.',
  'Experience with Epic Resolute, Cerner, Meditech or athenahealth is a plus.',
  'Knowledge of 3M 360 Encompass, EncoderPro or TruCode is preferred.',
  'This position is fully remote and you may work from home in any state where we are registered.',
  'Employees must live in one of the states listed above and have high-speed internet.',
  'We provide a laptop and two monitors; a private workspace that meets HIPAA rules is needed.',
  'The schedule is Monday to Friday, day shift, with flexible start times.',
  'We offer medical, dental and vision insurance, paid time off and a retirement plan with match.',
  'The pay range for this position is posted in good faith and depends on experience.',
  'We are an equal opportunity employer and welcome veterans and military spouses.',
  'Our health system serves patients in hospitals, clinics and physician practices across the region.',
  'As a revenue cycle management company we work for hundreds of practices and hospitals.',
  'Telehealth visits, place of service codes and modifier 95 are part of the daily work.',
  'Strong written communication, attention to detail and the ability to work without close supervision.',
  'Payment integrity, accounts receivable and cash posting report to the same director.',
  'Please do not send applications by mail; interviews are held by video after a coding test.',
];
export const SYSTEMS = (
  'Epic, Cerner, MEDITECH, athenaOne, eClinicalWorks, NextGen, 3M 360 Encompass, EncoderPro, ' +
  'Waystar, Availity, Tebra, ModMed'
).split(', ');
export const SPECIALTIES = (
  'inpatient, outpatient, profee, emergency, risk_adjustment, denials, payment_posting, ' +
  'accounts_receivable, radiology, cardiology, orthopedics, anesthesia, home_health, ' +
  'behavioral_health, dental, dme, cdi, oncology'
).split(', ');
export const CODES = 'CPC, CCS, COC, CCS-P, RHIT, RHIA, CIC, CRC, CPB, CPMA, CPC-A, CCA, CRCR, CBCS'.split(
  ', ',
);
export const SCHEDULES = [
  'monday_to_friday',
  'day_shift',
  'flexible',
  'evening',
  'weekend',
  'four_tens',
  'core_hours',
];
export const SOURCES =
  'greenhouse, lever, workday, icims, usajobs, ashby, smartrecruiters, taleo, ukg, adp, rss'.split(', ');
