/**
 * Why a state is let in or kept out is no matter of its own: "For tax and licensing reasons you must live in Ohio" is a
 * rule about homes, though it speaks of tax and of licences. What is read here is one clause, some hundred letters long.
 */
const MATTER =
  '(?:laws?|tax(?:es)?|rules?|regulations?|statutes?|licens\\w+|polic(?:y|ies)|payroll|registrations?|footprint|nexus|arrangements?|agreements?|contracts?|compliance|requirements?|benefits|insurance|coverage)';
const MATTERS = `${MATTER}(?:(?:,? (?:and|or|&)|,|/) ?(?:[a-z]+ )?${MATTER}){0,2}`;
/**
 * Who the rule is about: a verb of duty or ability behind it shows that the reason has ended, while
 * "you may" and "you are entitled" are how notices go on.
 */
const WHO =
  "(?:(?:we|you|(?:all|any|every|our|the|remote|this)(?: [a-z-]+){1,2}|staff|associates|team members|teammates|caregivers|employees|candidates|applicants|contractors|coders|billers|hires|(?:tele|remote )?work|telework|residents?|residence|only [a-z]+)(?:(?: (?:all|each|only|also|therefore|currently|simply|just|unfortunately))? (?:must|needs?|can|cannot|ha(?:s|ve) to|(?:will|shall|should) (?:need|have to|be (?:required|located|based)|live|reside|only|hire|employ)|may (?:only|not|be (?:performed|done|worked))|(?:are|is) (?:required|limited|restricted|only|not|(?:un)?able|open|registered|set up|confined)|ask|require|want|expect|hire|employ|only)\\b|[a-z]{0,4}[’'][a-z]{1,2}\\b))";
const REASONS: readonly RegExp[] = [
  /\bfor (?:[a-z]+(?:,? (?:and|or|&) |, ?|\/| )){0,5}(?:reasons|purposes)\b,?/i,
  new RegExp(
    `\\b(?:because of|because|due to|owing to|given|in view of|on account of)\\b(?:(?! ${WHO})[^,.\\n]){0,45}\\b${MATTERS}\\b,?`,
    'i',
  ),
  // A law alone may head a notice to the people of a state; before a duty it is a reason.
  new RegExp(
    `^\\W*(?:to (?:comply|conform|stay (?:in line|compliant)) with|in (?:line|accordance|keeping) with|as a|under|based on)\\b[^.\\n]{3,90}?,? (?=${WHO})`,
    'i',
  ),
  new RegExp(
    `(?:^|[.!?:;,)\u2013\u2014-]\\s)\\W{0,3}(?:because|since|as|given(?: that)?|seeing that)\\b[^.\\n]{3,110}?,? (?=${WHO})`,
    'i',
  ),
  // "Our payroll and tax set-up means (that) we can't", "the insurer is licensed here only, so candidates must"
  new RegExp(`^[^.\\n]{3,110}?(?:\\bmeans?(?: that)?|\\b(?:so|hence|therefore)(?: that)?) (?=${WHO})`, 'i'),
  // "State law keeps us from", "our insurance does not allow us to": the verb is part of the rule and stays.
  new RegExp(
    `\\b${MATTERS} (?=(?:(?:do|does|will|would|did)(?: not|n[’']t) (?:allow|permit|let|enable)|won[’']t (?:allow|permit|let)|keeps?|prevents?|prohibits?|forbids?|bars?|stops?|precludes?) us\\b)`,
    'i',
  ),
];

export const withoutReasons = (clause: string): string =>
  REASONS.reduce((rest, reason) => rest.replace(reason, ''), clause);
