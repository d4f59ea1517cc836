/** Where the care was given that is coded or billed, and on which side of it: never one vacancy across two of these. */
const SETTINGS: [name: string, words: RegExp][] = [
  ['inpatient', /\bin[- ]?patient\b|\bip\b(?= (?:coder|coding|facility))|\bdrg\b/],
  ['outpatient', /\bout[- ]?patient\b|\bop\b(?= (?:coder|coding|facility))/],
  ['profee', /\bpro[- ]?fees?\b|\bprofessional[- ](?:fees?|billing|coder|coding)\b|\bphysician (?:coder|coding|billing|biller)\b|\bpb\b/],
  ['facility', /\bfacility\b|\bhospital (?:coder|coding|billing|biller)\b|\bhb\b/],
  ['emergency', /\b(?:ed|er)\b|\bemergency\b/],
  ['same_day_surgery', /\bsame[- ]day surgery\b|\bsds\b|\bambulatory surgery\b|\basc\b/],
  ['observation', /\bobservation\b/],
  ['ancillary', /\bancillary\b/],
  ['risk_adjustment', /\brisk[- ]adjustment\b|\bhcc\b/],
  ['home_health', /\bhome[- ]health\b|\bhospice\b|\boasis\b/],
  ['skilled_nursing', /\bskilled[- ]nursing\b|\bsnf\b/],
  ['dental', /\bdental\b/],
  ['behavioral', /\bbehaviou?ral\b|\bmental health\b|\bpsych\w*/],
]; // prettier-ignore

/** Settings that the words name, in a fixed order. */
export function settingsNamed(text: string): string[] {
  const lower = text.toLowerCase();
  return SETTINGS.filter(([, words]) => words.test(lower)).map(([name]) => name);
}
