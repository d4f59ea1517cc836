/** Lengths of time that are no experience of the worker: ages, deadlines, benefits, the employer's history. */

const JUST_BEFORE =
  /(?:\b(?:with ?in|within|inside(?: of)?|by|in|after|before|every|each|per|until|till|since|first|next|last|past|previous|initial|aged?|additional|another|extra|for up to|up to|about|for (?:a|the)|(?:program|course|training|internship|externship) of|(?:older|less|fewer|later) than|lasts?|runs?|takes|(?:backlog|lag|delay|extension|term|period|notice) of|every other|(?:none|zero|nothing|no experience) to|(?:stay|remain)(?:s|ed|ing)?(?:(?: (?:here|on|put|with us))?(?: for)?|(?: [\w-]+){1,5} for)|commit(?:s|ted|ting)? to|(?:commitment|obligation|agreement|bond)(?: is)? (?:of|for)|(?:hours?|credits?|units?|degree|diploma|certificate|course ?work|college)\b[^.;]{0,20}\b(?:equals?|counts? (?:as|for)|(?:is|are) (?:equal|equivalent) to|(?:is|are) worth)|(?:was|were|been) (?:here|with us|open)(?: for)?|worked here(?: for)?)\s{1,2}(?:(?:the|your|our|a|an|of|about|approximately|roughly|at least) ){0,2}|\b(?:in|over|during|within|of) (?:the |our |its )?(?:last|past|previous|first|next) |\b(?:recent|last|past|previous)-|\binto\b[^.;]{0,40}\bover )$/i;
const STILL_A_LENGTH = /\b(?:put in|in excess of|minimum of|no less than|not less than) $/i;
const JUST_AFTER =
  /^[\s,-]{0,2}(?:old\b|or older|of age|and older|ago\b|in (?:business|training|orientation|person|(?:the|our) (?:office|building))\b|of service\b(?! (?:in|as|at) (?:an? |the )?(?:class|position|level|capacity|title|grade)\b)|in the making|of (?:mentoring|mentorship|training|orientation|coaching|support|supervision)\b(?! experience)|of (?:\w+ )?(?:sobriety|growth|success|excellence|innovation|employment|hire|history|residen\w+|backlogs?|paid (?:leave|time|vacation|training|holidays?)|PTO|free|coverage|tenure|college|schooling|school|study|coursework)|to (?:earn|get|pass|obtain|complete|finish|become|certify)\b|in (?:the|this|your|our) (?:position|role|job|seat|chair)\b|from (?:hire|date|start)|after\b|degree|college|program|university|institution|cliff|(?:,? (?:\$[\d.,]+ ?[MBK]?|\w+)\b ?){0,2}contract\b|(?:(?:work|service|employment|training|program|retention|stay|job|written|minimum|full-time) ){0,2}(?:commitment|obligation|agreement|contract|bond)\b|plan\b|term\b|assignment|engagement|interim|period|anniversary|warranty|post-?secondary|technical|probation\w*|introductory|review|renewal|cycle|and strong|strong\b|then\b|, then|running|in a row|behind\b(?! (?:an?|the)\b)|mark\b|backlog|look-?back|per\b|with (?:us|the company))/i;
const BENEFIT =
  /\b(?:vest(?:s|ed|ing)?|PTO|vacation|accru\w+|401\s?\(?k|403\s?\(?b|match(?:es|ing)?|sabbatical|leave|tuition|retention|merit|raises?|warrant\w*|stay bonus|sign[- ]?on|increase[sd]?|probation\w*|reimburse[sd]?|reimbursement (?:of|up|program|for)|differential|renew\w*|contract is|assignment is|timely filing (?:is|limit)|license suspension|convict\w*|felony)\b/i;
const EMPLOYER =
  /\b(?:we(?:['’]ve| have| are| were)|our (?:company|team|practice|hospital|group|organization|firm|doctors|providers|clients)|company|our \w+ (?:has|have|had|averages?)|has (?:been|served|provided|grown)|have (?:been|served|provided)|serving|founded|established|(?:team|staff|owners?|founders?|partners|doctors|physicians|they)\b[^.]{0,40}\bcombined|combined\b[^.]{0,40}\bour\b|collective|track record|heritage|(?<!work |employment |job )history|is an? (?:leading|growing|trusted)|provides?|family[- ]owned|celebrating)\b/i;
const ASKS =
  /\b(?:requir\w*|must|minimum|at least|you|your|candidates?|applicants?|preferred|desired|needs?|seeking|looking for|qualif\w*)\b/i;
/** "you report to a manager with 15 years in the trade" */
const COLLEAGUE =
  /\b(?:report(?:s|ing)? (?:directly )?to|beside|alongside|taught by|trained by|mentored by|led by|run by|learn(?:ing)? from|work(?:ing)? (?:with|under|for))\b[^.;]{0,50}\b(?:with|who has|having) (?:over |more than |some |an? (?:combined|total) (?:of )?)?$/i;
/** "Candidates with less than 2 years will not be considered": a floor, said from below. */
const BELOW = /\b(?:less|fewer|under) (?:than )?$/i;
/** "Applicants with more than a year should look at our other posting instead." */
const FROM_ABOVE = /\b(?:more|over|longer) than $/i;
const SENT_ELSEWHERE = /\b(?:instead|should (?:look at|see|consider|apply (?:to|for)))\b/i;
const TURNED_AWAY =
  /\b(?:not be|cannot be|can['’]t be|won['’]t be|not) (?:considered|reviewed|accepted|contacted|eligible|qualif\w+)|\b(?:need not|don['’]t|do not|should not|shouldn['’]t) apply|\b(?:disqualif|reject|screened out|declined)/i;

export const isFloorFromBelow = (before: string, after: string): boolean =>
  BELOW.test(before) && TURNED_AWAY.test(after) && !/^\s?(?:old|ago|past)\b/i.test(after);

/** "a twelve-month rotation": the length of a thing, unless the thing is experience. */
const OF_A_THING = /[a-z\d]-(?:year|month|yr|mo)$/i;
const IS_EXPERIENCE =
  /^\s?(?:min|experience|requirement|background|work\b(?! (?:commitment|obligation|agreement|contract|assignment|permit|visa|authori[sz]ation|schedule|plan|program))|track record|history|of\b|in\b|(?:cod|bill)\w*\b(?! (?:[\w-]+ )?(?:apprenticeships?|programs?|training|academy|courses?|class|rotation|fellowship|internship|externship|cohort)\b))/i;
/** "Twice a year", "two conferences a year", "$500 a year": how often, and not how long. */
const ONE_OF_A_YEAR = /^an? (?:ye?a?r|month)s?$/i;
const RATE =
  /(?:\b(?:once|twice|thrice|times)|\$[\d.,]+ ?[KkMm]?|\b\d[\d.,]* ?(?:[KkMm+]|million|thousand|hundred)?(?: (?!(?:and|or|plus|with|at|least|for|than|over|about|of|to|is|in)\b)[a-z][\w-]*){0,2}|\b(?!(?:needs|requires|has|brings|wants|includes|is|was|asks|takes|plus|us|this|as|always|perhaps|possesses|holds|expects|means|shows|demonstrates|documents|seeks|spends|gives|equals|totals|likes|prefers|accepts|completes|does)\b)[a-z]+s) $/i;
/** Nobody in this trade is asked for more. */
const MOST_YEARS = 15;

export function isNotOfTheWorker(
  years: number,
  length: string,
  before: string,
  after: string,
  statement: string,
): boolean {
  if (years > MOST_YEARS || (OF_A_THING.test(length) && !IS_EXPERIENCE.test(after))) return true;
  if (FROM_ABOVE.test(before) && (TURNED_AWAY.test(after) || SENT_ELSEWHERE.test(after))) return true;
  if (isFloorFromBelow(before, after)) return false;
  if (COLLEAGUE.test(before) || (ONE_OF_A_YEAR.test(length) && RATE.test(before))) return true;
  if (JUST_BEFORE.test(before) && !STILL_A_LENGTH.test(before)) return true;
  if (JUST_AFTER.test(after) || BENEFIT.test(statement)) return true;
  return EMPLOYER.test(statement) && !ASKS.test(statement);
}
