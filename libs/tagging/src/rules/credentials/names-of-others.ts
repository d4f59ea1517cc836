/** Firms, programmes and places that go by the letters of a credential: "CCS Medical, Inc.", "at CRC, we". */
const NAME_GOES_ON =
  /^\s(?:&\s\w+\s)?(?:Health(?:care)?|Medical|Partners|Group|Inc|LLC|L\.L\.C|Corp\w*|Companies|Holdings|Associates|Solutions|Services|Systems|Clinics?|Hospitals?|Physicians?|Management|Global|Consulting|Staffing|Pharmacy|Behavioral|Network|Foundation|Program)\b(?!\s(?:cod|bill|rec))/;
const ACTS_AFTER =
  /^,?\s(?:is (?:hiring|seeking|searching|looking|growing|proud|committed|a leading|an? (?:equal|family|growing|national|non-?profit))|(?:offers|provides|employs|believes|serves|operates|celebrates|welcomes|was (?:founded|established)|has (?:been|grown|served))\b)/;
const IS_OF_ITS_OWN =
  /\b(?:Certif|Regist|Credential|Specialist|Cod(?:er|ing)|Audit|Professional|Examiner|Bill(?:er|ing))/;

/** Do the letters at a place stand for somebody's name and not for a credential? */
export function isNameOfOther(code: string, text: string, start: number, end: number): boolean {
  if (/\bat $/i.test(text.slice(Math.max(0, start - 4), start)) && /^,? we\b/.test(text.slice(end, end + 5)))
    return true;
  const after = text.slice(end, end + 50);
  return NAME_GOES_ON.test(after) || ACTS_AFTER.test(after) || isExplainedOtherwise(code, text);
}

/** "Coastal Clinic Services (CCS)": the text itself says what it means by the letters. */
function isExplainedOtherwise(code: string, text: string): boolean {
  if (!/^[A-Z]{3,5}$/.test(code) || !text.includes(`(${code})`)) return false;
  const words = [...code]
    .map((letter) => `${letter}[a-z'’]{1,20}`)
    .join('[ -](?:of |the |for |and |& ){0,2}');
  const name = new RegExp(`\\b${words}\\s\\(${code}\\)`).exec(text)?.[0];
  return name !== undefined && !IS_OF_ITS_OWN.test(name);
}
