/** What may stand between "we are a" and the noun: adjectives and figures, never a word that leads to somebody else. Bounded: long runs of blanks or letters made looking back slow. */
const ADJECTIVES =
  "(?:(?!(?:for(?!-)|to|of|with|at|serving|serves|that|who|which|by|from|whose|helping|supporting|not(?!-)|clients?|customers?|providing|offering|firm|company|team|coders?|billers?|staff|audits?|codes?|bills?)\\b)[\\w'’&/.+,-]{1,24}[ ]{1,2}){0,6}";
const SAYS_OF_ITSELF = [
  "(?:\\b(?:is|are|was|been|as|became|remains|we|it|that)|['’](?:s|re))[ ]{1,2}(?:(?:also|now|still|proudly|just|all)[ ]{1,2})?(?:an?|the|one|one of the|your)[ ]{1,2}",
  '\\b(?:our|this|join(?:ing)?[ ]{1,2}(?:an?|the|our))[ ]{1,2}',
  '[,(\\u2013\\u2014]\\s?(?:an?|the)[ ]{1,2}',
  '\\b(?:we|[A-Z]\\w+)[ ]{1,2}(?:own|operate|run)s?[ ]{1,2}(?:and[ ]{1,2}\\w+[ ]{1,2})?',
  '\\b(?:network|group|family|team)[ ]{1,2}of[ ]{1,2}',
].join('|');
/** Right after a noun these show that it only describes another word: "hospital billing", "dental software". */
const NOT_ITSELF =
  '(?![- ](?:billing|billers?|coding|coders?|revenue|claims?|staffing|experience|settings?|environments?|software|clients?|customers?|vendors?|industry|side|accounts?|information|IT|plans?|insurance|staff|systems? clients?)\\b)';
/** A line or the text begins with what the employer is: "Specialty pharmacy, URAC accredited." */
const HEADLINE_BEFORE = `(?<=(?:^|\\n|[.;]\\s)[^\\w\\n]{0,4}(?:(?:an?|the)[ ]{1,2})?${ADJECTIVES})`;
const HEADLINE_AFTER =
  '(?=\\s?[,.;(\\u2013\\u2014-]|[ ]{1,2}(?:seeks?|seeking|needs?|wants?|has|looking|hiring|is (?:seeking|looking|hiring|in need)|located|in|with|near|serving|since)\\b)';

/** Words with which a posting says what its employer is: "we are a …", "our …", "Name, a …", "… seeks a biller". */
export const callsItself = (nouns: string): RegExp =>
  new RegExp(
    `(?<=(?:${SAYS_OF_ITSELF})${ADJECTIVES})\\b(?:${nouns})\\b${NOT_ITSELF}|${HEADLINE_BEFORE}\\b(?:${nouns})\\b${NOT_ITSELF}${HEADLINE_AFTER}`,
    'i',
  );

/** Those who practise medicine, as a number of people: "nine medical oncologists", "the doctors". */
export const DOCTORS =
  '(?:physicians|doctors|docs|surgeons|MDs|providers|clinicians|[a-z]{3,12}ologists|pa?ediatricians|obstetricians|podiatrists|orthopa?edists|internists|ophthalmologists)';
export const COUNT =
  '(?:\\d{1,3}(?:,\\d{3})?\\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
/** Branches whose offices are doctors' practices. */
export const BRANCHES_OF_PRACTICES =
  '(?:multi-?specialty|single[- ]specialty|specialty|sub-?specialty|surgical|surgery|orthopa?edics?|ortho|urology|nephrology|dermatology|gastroenterology|GI|cardiology|cardiovascular|oncology|hematology|radiology|anesthesia|anesthesiology|neurology|neurosurgery|ophthalmology|retina|ENT|otolaryngology|allergy|pulmonology|pulmonary|rheumatology|endocrinology|podiatry|podiatric|primary care|family (?:medicine|practice)|internal medicine|pa?ediatrics?|OB[-/ ]?GYN|women.?s health|pain(?: management)?|plastic(?: and reconstructive)? surgery|vascular|spine|emergency medicine|hospitalist|infectious disease)';
