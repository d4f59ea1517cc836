import { STATES, type StateCode } from '#domain';

/** Ways of writing one thing of the trade: whoever looks for one finds them all. */
interface TermOfArt {
  same: readonly [string, string, ...string[]];
  /** Apart from each other the words say something else ("work" and "home"), so only together do they count. */
  onlyTogether?: true;
}

/** Codes of states that are words of English or of the trade: in, or, A/R, VA, MD, CT, MS-DRG. */
const OTHER_WORDS: readonly StateCode[] =
  // prettier-ignore
  ['AL', 'AR', 'CO', 'CT', 'DE', 'HI', 'ID', 'IN', 'LA', 'MA', 'MD', 'ME', 'MI', 'MS', 'OH', 'OK', 'OR', 'PA', 'PR', 'VA'];

/**
 * From the reference of the trade (roles.csv, credentials.csv, specialties.csv, code_sets.csv, remote_phrases.csv,
 * systems.csv). Only what means the same: a CCA is not a CCS, and a CPC-A is not a CPC.
 */
export const TERMS_OF_ART: readonly TermOfArt[] = [
  // Kinds of work: roles.csv.
  { same: ['coder', 'coding specialist'] },
  { same: ['biller', 'billing specialist', 'billing representative'] },
  { same: ['profee', 'pro fee', 'professional fee', 'physician coding'] },
  { same: ['a/r', 'ar', 'accounts receivable'] },
  { same: ['a/r follow up', 'ar follow up', 'accounts receivable follow up', 'insurance follow up'] },
  { same: ['payment poster', 'payment posting', 'cash posting', 'cash poster', 'cash applications'] },
  { same: ['rcm', 'revenue cycle', 'revenue cycle management'] },
  { same: ['cdi', 'clinical documentation integrity', 'clinical documentation improvement'] },
  { same: ['prior authorization', 'prior auth', 'preauthorization', 'pre authorization'] },
  { same: ['cdm', 'chargemaster', 'charge description master'] },
  { same: ['himt', 'health information technician'] },
  { same: ['him', 'health information management'], onlyTogether: true },
  { same: ['mrt', 'medical records technician'] },
  { same: ['patient financial services', 'pfs'] },
  { same: ['manager', 'supervisor', 'team lead'] },
  { same: ['educator', 'trainer', 'instructor'] },
  { same: ['entry level', 'new graduate', 'new grad', 'no experience'], onlyTogether: true },
  // Credentials: credentials.csv.
  { same: ['cpc', 'certified professional coder'] },
  { same: ['cpc-a', 'certified professional coder apprentice', 'apprentice coder', 'coding apprentice'] },
  { same: ['coc', 'certified outpatient coder', 'cpc-h'] },
  { same: ['cic', 'certified inpatient coder'] },
  { same: ['crc', 'certified risk adjustment coder'] },
  { same: ['cpb', 'certified professional biller'] },
  { same: ['cpma', 'certified professional medical auditor'] },
  { same: ['cca', 'certified coding associate'] },
  { same: ['ccs', 'certified coding specialist'] },
  { same: ['ccs-p', 'certified coding specialist physician based'] },
  { same: ['cbcs', 'certified billing and coding specialist'] },
  { same: ['crcr', 'certified revenue cycle representative'] },
  { same: ['rhit', 'registered health information technician'] },
  { same: ['rhia', 'registered health information administrator'] },
  { same: ['ccds', 'certified clinical documentation specialist'] },
  // Branches and settings: specialties.csv.
  { same: ['hcc', 'risk adjustment', 'hierarchical condition categories'] },
  { same: ['ed', 'er', 'emergency department', 'emergency room'] },
  { same: ['ip', 'inpatient'] },
  { same: ['op', 'outpatient'] },
  { same: ['asc', 'ambulatory surgery center', 'ambulatory surgical center'] },
  { same: ['sds', 'same day surgery'] },
  { same: ['ir', 'interventional radiology'] },
  { same: ['ent', 'otolaryngology', 'ear nose and throat'] },
  { same: ['obgyn', 'ob gyn', 'obstetrics and gynecology'] },
  { same: ['gi', 'gastroenterology'] },
  { same: ['ortho', 'orthopedics', 'orthopaedics'] },
  { same: ['cardio', 'cardiology'] },
  { same: ['peds', 'pediatrics'] },
  { same: ['behavioral health', 'mental health'], onlyTogether: true },
  { same: ['home health', 'homecare'], onlyTogether: true },
  { same: ['telehealth', 'telemedicine', 'virtual care'] },
  { same: ['lab', 'laboratory'] },
  { same: ['snf', 'skilled nursing facility'] },
  { same: ['dme', 'durable medical equipment', 'hme'] },
  { same: ['ems', 'ambulance', 'emergency medical services'] },
  { same: ['fqhc', 'federally qualified health center'] },
  // Codes, forms and what is done with them: code_sets.csv.
  { same: ['drg', 'diagnosis related group', 'ms drg'] },
  { same: ['e/m', 'evaluation and management', 'e m'], onlyTogether: true },
  { same: ['icd 10', 'icd10'] },
  { same: ['icd 10 cm', 'icd10cm'] },
  { same: ['cpt', 'current procedural terminology'] },
  { same: ['eob', 'explanation of benefits'] },
  { same: ['era', 'electronic remittance advice'] },
  { same: ['edi', 'electronic data interchange'] },
  { same: ['ub 04', 'ub04', 'cms 1450'] },
  { same: ['cms 1500', 'hcfa 1500', 'hcfa'] },
  { same: ['ehr', 'emr', 'electronic health record', 'electronic medical record'] },
  { same: ['cac', 'computer assisted coding'] },
  { same: ['3m', 'solventum'] },
  { same: ['cerner', 'oracle health'] },
  // Where and when: remote_phrases.csv.
  { same: ['remote', 'wfh', 'work from home', 'telecommute', 'home based'], onlyTogether: true },
  { same: ['prn', 'per diem'], onlyTogether: true },
  { same: ['full time', 'fulltime'], onlyTogether: true },
  { same: ['part time', 'parttime'], onlyTogether: true },
  { same: ['onsite', 'on site'], onlyTogether: true },
  { same: ['va', 'veterans affairs', 'veterans health administration'] },
  ...Object.entries(STATES)
    .filter(([code]) => !OTHER_WORDS.includes(code as StateCode))
    .map(([code, name]): TermOfArt => ({ same: [code, name], onlyTogether: true })),
];
