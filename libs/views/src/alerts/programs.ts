/** Schools whose graduates look for billing and coding work, for links they can hand out. Names only; we say nothing of them. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  aapc: 'AAPC',
  ahima: 'AHIMA',
  'andrews-school': 'Andrews School',
  'bryan-university': 'Bryan University',
  carrington: 'Carrington College',
  careerstep: 'CareerStep',
  cecil: 'Cecil College',
  chcp: 'The College of Health Care Professions (CHCP)',
  medcerts: 'MedCerts',
  medicalbillingcourse: 'MedicalBillingCourse.com',
  'penn-foster': 'Penn Foster',
  'purdue-global': 'Purdue Global',
  snhu: 'Southern New Hampshire University (SNHU)',
  'suny-westchester': 'SUNY Westchester Community College',
  usci: 'U.S. Career Institute',
  uma: 'Ultimate Medical Academy',
  wgu: 'Western Governors University (WGU)',
};

export const isProgram = (text: string): boolean => Object.hasOwn(PROGRAMS, text);
