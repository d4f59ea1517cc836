/** Lengths of time that are no experience of the worker: ages, deadlines, benefits, the employer's history. */

const JUST_BEFORE =
  /(?:\b(?:with ?in|within|inside(?: of)?|by|in|after|before|every|each|per|until|till|since|first|next|last|past|previous|initial|aged?|additional|another|extra|for up to|up to|about|for (?:a|the)|(?:program|course|training|internship|externship) of|(?:older|less|fewer|later) than|lasts?|every other)\s{1,2}(?:(?:the|your|our|a|an|of|about|approximately|roughly|at least) ){0,2}|\b(?:in|over|during|within|of) (?:the |our |its )?(?:last|past|previous|first|next) )$/i;
const STILL_A_LENGTH = /\b(?:in excess of|minimum of|no less than|not less than) $/i;
const JUST_AFTER =
  /^[\s,-]{0,2}(?:old\b|or older|of age|and older|ago\b|in business|of service|in the making|of (?:\w+ )?(?:sobriety|growth|success|excellence|innovation|employment|hire|history|residen\w+|paid|PTO|free|coverage|tenure|college|schooling|school|study|coursework)|from (?:hire|date|start)|after\b|degree|college|program|university|institution|cliff|contract|commitment|plan\b|term\b|assignment|engagement|interim|period|anniversary|warranty|post-?secondary|technical|probation\w*|introductory|review|renewal|cycle|and strong|strong\b|running|in a row|backlog|look-?back|per\b|with (?:us|the company))/i;
const BENEFIT =
  /\b(?:vest(?:s|ed|ing)?|PTO|vacation|accru\w+|401\s?\(?k|403\s?\(?b|match(?:es|ing)?|sabbatical|leave|tuition|retention|merit|raises?|warrant\w*|stay bonus|sign[- ]?on|increase[sd]?|probation\w*|reimburse\w*|differential|renew\w*|contract is|assignment is|license suspension|convict\w*|felony)\b/i;
const EMPLOYER =
  /\b(?:we(?:['’]ve| have| are| were)|our (?:company|team|practice|hospital|group|organization|firm|doctors|providers|clients)|company|has (?:been|served|provided|grown)|have (?:been|served|provided)|serving|founded|established|combined|collective|track record|heritage|history|is an? (?:leading|growing|trusted)|provides?|family[- ]owned|celebrating)\b/i;
const ASKS =
  /\b(?:requir\w*|must|minimum|at least|you|your|candidates?|applicants?|preferred|desired|needs?|seeking|looking for|qualif\w*)\b/i;
/** Nobody in this trade is asked for more. */
const MOST_YEARS = 15;

export function isNotOfTheWorker(years: number, before: string, after: string, statement: string): boolean {
  if (years > MOST_YEARS) return true;
  if (JUST_BEFORE.test(before) && !STILL_A_LENGTH.test(before)) return true;
  if (JUST_AFTER.test(after) || BENEFIT.test(statement)) return true;
  return EMPLOYER.test(statement) && !ASKS.test(statement);
}
