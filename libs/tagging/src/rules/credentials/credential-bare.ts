/** A sentence that is nothing but credentials asks for them: "CCS, COC or CPC." */
const FILLER =
  /\b(?:or|and|certified|certifications?|certificates?|credentials?|credentialed|licen[cs]ure|one|of|any|these|the|following|an?|active|current|valid|through|from|by|with|either|eligible|equivalent|coder|status|in|good|standing|pls|please|registered|nationally|recognized|AAPC|AHIMA|NAAC|HFMA|AAHAM|NHA|ACDIS|NAMAS|AMBA)\b/gi;
const MOST_LETTERS_OF_BARE = 14;
const CODE = /\b[A-Z]{2,5}(?:-[A-Z]{1,2})?\b/g;

/** In a list with semicolons each clause asks for itself. */
const clauseBefore = (words: string): string => words.slice(words.lastIndexOf(';') + 1);
const clauseAfter = (words: string): string => words.split(';', 1)[0] ?? '';

const isBare = (before: string, after: string, most = MOST_LETTERS_OF_BARE): boolean =>
  `${before} ${after}`
    .replace(CODE, '')
    .replace(FILLER, '')
    .replace(/[^\p{L}\d]/gu, '').length <= most;

/** Nothing but credentials, in its sentence or in its clause of it. */
export const isBareThere = (before: string, after: string): boolean =>
  isBare(before, after) || isBare(clauseBefore(before), clauseAfter(after), MOST_LETTERS_OF_BARE / 2);

/** A sentence or item that asks for years or schooling asks for the credential that opens it or a clause of it, too. */
const OTHER_NEED =
  /\b(?:(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|eighteen)(?:\s?\(\d{1,2}\))?\s?\+?[- ](?:or more |full |recent |solid )?(?:years?|yrs?|months?|mos)\b(?! (?:of|after|from) (?:hire|start))|degree\b|bachelor|associate['’]s|diploma|GED\b|HS\b|BSN\b|AA\b)/i;
const OPENS =
  /(?:^|[;|:,.(•]|\s[–—-]|\b(?:and|plus|with|have|need|bring|an?))[\s*_"“]*(?:(?:a|an|the|your|active|current|valid) ){0,2}$/i;
const OF_OTHERS =
  /\b(?:bonus|raise|tuition|prep|exam|CEUs?|dues|reimburs\w*|team (?:of|has)|coders (?:hold|have)|students?|graduates? (?:earn|leave)|our (?:coders|team|staff|founder)|promot\w+|bring you up)\b/i;
export const isListedWithOthers = (before: string, after: string): boolean =>
  OPENS.test(before) && OTHER_NEED.test(`${before} ${after}`) && !OF_OTHERS.test(`${before} ${after}`);
