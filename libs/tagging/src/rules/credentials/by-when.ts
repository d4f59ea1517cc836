const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|six|nine|twelve|eighteen|twenty[- ]four|first|second)(?:\\s?\\(\\d{1,3}\\))?';
const UNIT = '(?:days?|weeks?|months?|mos?\\.?|years?|yrs?\\.?)';
/** "within the last two years" looks back. */
const NOT_PAST = '(?!\\s+(?:the\\s+)?(?:last|past|previous))';
const FROM_HIRE =
  '(?:\\s+(?:of|from|after|following|post)[- ]+(?:your |the |their |date of |initial )?(?:hire|hiring|employment|start|appointment|date|beginning|job)(?:\\s+(?:date|in the role))?)?';

const BY_WHEN = new RegExp(
  `\\b(?:(?:with ?in|with in|inside(?: of)?|by(?: the end of)?|before|no(?:t)? later than|in)${NOT_PAST}\\s+(?:the\\s+|your\\s+|their\\s+)?(?:first\\s+)?${COUNT}[- ]${UNIT}${FROM_HIRE}|(?:within|in|by the end of) (?:the|your|their) first ${UNIT}|by (?:the|your) (?:\\d(?:st|nd|rd|th)|first|second) anniversary)`,
  'i',
);

/** The words that say by when something may be earned after hire: `within 12 months of hire`. */
export function byWhen(statement: string): string | null {
  return BY_WHEN.exec(statement)?.[0].replace(/\s+/g, ' ') ?? null;
}
