import type { StateCode } from '#domain';
import { sentenceBounds } from '#text';
import { sectionAbove } from '../section-above.js';
import { withoutReasons } from './states-reason.js';
import { statesOf, withStates } from './states-rule.js';

/**
 * The grammar of a sentence that says where workers may live: a word about hiring, home or openness (the cue), then words
 * that only lead on to the states, then the states. A city, an office or a patient between cue and states is not in the
 * grammar, so such sentences don't match. Whether the states are let in or kept out is counted from the negations and
 * exceptions around the cue: "not open to people outside Ohio" lets Ohio in.
 */
const NOT =
  "(?:not|[A-Za-z]{2,6}n['’]t|cannot|cant|unable|never|no|nor|neither|no longer|rules? out|ruled out|barred|prohibited|forbidden|precluded|(?:keep|prevent|prohibit|forbid|bar|stop|preclude)s?(?= us\\b))";
const EXCEPT =
  '(?:except(?:ing)?|with the exception|exceptions?|exclusions?|excluding|excludes?|exclusive of|apart from|aside from|other than|outside|but not|not including|save for|barring|minus|unless|everywhere but|anywhere but|states? but(?! not))';
const REMOTE =
  '(?:remote(?:ly)?|wfh|(?:work(?:ing)?|works)[- ](?:from|at|out of)(?: (?:your|their|an?|the))?[- ](?:own )?homes?|telecommut(?:e|ing)|telework(?:ing)?|virtual(?:ly)?|home[- ]?based|home office)';
const EMPLOYER =
  '(?:hir(?:e|es|ing)|employ(?:s|ing|ed)?|recruit(?:s|ing)?|payroll|onboard(?:ing)?|1099s?|w-?2s?|registered|legal entity|entity|entities|nexus|contract with|engag(?:e|es|ing)|set up|setup)';
const HOME =
  '(?:resid(?:e|es|ing|ence|ency|ent|ents)|liv(?:e|es|ing)|located|based|domicil(?:e|es|ed)|home(?: address(?:es)?| state|[- ]base)?|(?:permanent|residential|primary|mailing) address|house|(?:you|candidates?|applicants?|coders?|billers?|auditors?|specialists?|staff|employees?|workers?|contractors?|hires?|tutors?|tele(?:commut|work)ers?|residence) (?:are|must be|needs? to be|should be|ha(?:ve|s) to be)|sit(?:s|ting)?|physically|(?<=(?:must|needs? to|ha(?:ve|s) to|required to) )(?:relocate|move)(?= to )|(?<=(?:^|[\\n.;:,(] ?))must be(?= in ))';
const OPEN =
  '(?:eligib(?:le|ility)|approved|permitted|authorized|supported|allowed|candidates?|applicants?|applications?|anyone|open|available|offered|limited|restricted|confined|considered|considering|workable|hire?able|employable|placeable|accept(?:ed|ing|s)?|welcome|closed|exist|performed|done|worked|(?:work|duties|services|hours|coding|billing|telework|telecommuting) (?:must|may|can|shall|should|has to|have to|needs? to|cannot|can.?t|may not)(?: only)? (?:take place|occur|happen|be carried out|be conducted|be completed)|(?:do|perform|complete|log (?:in|on)|code|bill)(?: (?:this|the|your|our) (?:job|work|role|coding|billing))? from)';
const CLOSED =
  '(?:(?:ineligible|non-?eligible|excluded|restricted|unapproved|unsupported|prohibited|blocked|unavailable|non-?hiring|no-?hire) (?:u\\.?s\\.? )?(?:states|locations))';
/** Headings and questions that a bare list answers. */
const LISTED =
  "(?:(?:states?|hiring|payroll|remote|employment|residency|work) (?:footprint|list|map)|where (?:can(?:['’]?t)?|do(?:n['’]t)?|may|must|should|will) [^.?:\\n]{1,25} (?:work|live|hire|reside|be)(?: (?:from|in|located|based))?\\?)";
/** People of other trades, and the papers that stand for them. */
const OTHER_PEOPLE =
  '(?:tutors?|teachers?|instructors?|nurses?|clinicians?|therapists?|attorneys?|developers?|engineers?|consultants?|analysts?|agents?|reviewers?|writers?|freelancers?|subcontractors?|professionals?|personnel|profiles?|r[eé]sum[eé]s?|cvs?)';
/** "one of the states where we have centers: ...", "or be willing to relocate to". */
const ASIDES =
  '(?:states?|locations|places|jurisdictions) (?:where|in which|that|with|we|our) [^.:;\\n]{1,45}?(?=:|, (?:namely|that being|being|i\\.e))|(?:in,? or )?(?:be )?(?:willing|prepared|able|ready|open|happy) to (?:relocate|move)(?: (?:at|on|with)(?: [a-z]{2,10}){1,3}?)?|posting|requisition|opening|it (?:has to|must|needs to) be|(?:that is(?: to say)?|which (?:for us )?is|meaning|i\\.e\\.|to wit),?|namely,?';
/** What an employer can't do in a state; where it does so tells nothing of the worker. */
const KEPT_OUT =
  '(?:plac(?:e|ing)|support(?:ing)?|accommodat(?:e|ing)|pay|process|tak(?:e|ing)|operate|do business|work|performed|done|filled|sponsor)';
/** Only denied do these say anything: "we can't use coders in", "don't submit profiles from". */
const DENIED_ONLY =
  '(?:us(?:e|ing)|submit(?:ting)?|present(?:ing)?|look(?:ing)? at|consider|accept|interview(?:ing)?|send(?: us| me| along)?|mak(?:e|ing) (?:job )?offers?|extend(?:ing)? (?:job )?offers?|review(?:ing)?|work(?:ing)? with|tak(?:e|ing) on|bring(?:ing)? on|contract(?:ing)? with|staff(?:ing)?(?: (?:this|it|the \\w+))? with)';

const LEADING_ON = `(?:${ASIDES}|in(?! (?:and|or|&) )|within|inside|from|of|to|at|for|on|the|an?|any|one|all|each|only|either|both|as|by|with|via|and|or(?! (?:and|or|&) )|who|that|which|where|whose|is|are|be|being|was|has|have|having|means|include[sd]?|including|following|these|those|this|our|your|their|its|the same|approved|eligible|listed|below|above|select(?:ed)?|certain|specific|u\\.s\\.(?:a\\.)?|usa?|states?|state\\(s\\)|location\\(s\\)|locations?|areas?|jurisdictions|\\d{1,2}(?= (?:u\\.?s\\.? )?(?:states|locations))|now|new|currently|presently|current|time|permanent(?:ly)?|legal(?:ly)?|physical(?:ly)?|primary|principal|full-?time|assigned|performed|(?:based|working|living) out of|service|sales|coverage|territory|present|presence|no others?|nowhere else|actual|people|person|persons|anyone|anybody|someone|everyone|folks|individuals?|candidates?|applicants?|applications|employees?|associates?|staff|teammates?|team members?|caregivers?|colleagues|contractors?|workers?|hires|talent|coders?|billers?|auditors?|specialists?|representatives?|reps|${OTHER_PEOPLE}|residents?|residing|reside|resident|residence|residency|domicile[ds]?|live|lives|living|located|based|sitting|home|homes|home-?based|address(?:es)?|house|work|working|remote(?:ly)?|telework|wfh|you|we|us|they|may|can|could|must|will|should|do|hire|hiring|employ|registered|register|payroll|operate|business|set up|setup|positions?|roles?|jobs?|seats?|eligibility|consideration|considered|taxes|payroll taxes|as an employer|limited|restricted|open|available|offered|permitted|allowed|outside|except|excluding|other than|apart from|aside from|not|but|anywhere|employment|with(?:in)? the exception of|dmv|tri-?state|new england|mid-?west(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|(?:west|east|gulf) coast|mountain(?: west)?|pacific|great lakes|mid-?atlantic|plains|four corners|region|northern|southern|eastern|western|central|upstate|lower|needs?|off-?site|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[ :]))`;
const GAP = `(?:[ ,:(*_\u2013\u2014-]{1,4}${LEADING_ON}(?![A-Za-z])){0,16}`;
const TO_THE_LIST = '[\\s:(*_|>\u2022\u25aa\u25cf\u25e6\u2192\u2713\u2714=\u2013\u2014-]{1,8}';
const NEGATION = `(?:${NOT}(?: [A-Za-z]{1,12}){0,4}? )?`;

export const SAID = withStates(
  `(?<![A-Za-z]|[A-Za-z]-)(?:${NEGATION}(?:${REMOTE}|${EMPLOYER}|${HOME}|${OPEN}|${CLOSED}|${LISTED}|${EXCEPT}|${KEPT_OUT}|${NOT}(?: [A-Za-z]{1,12}){0,5}? ${DENIED_ONLY})(?![A-Za-z-])|${CLOSED})${GAP}${TO_THE_LIST}{states}`,
);

const of = (...words: string[]): RegExp =>
  new RegExp(`(?<![A-Za-z-])(?:${words.join('|')})(?![A-Za-z-])`, 'i');
const NEGATED = of(NOT.replace('|no|', '|no(?! exceptions| others?\\b)|'), CLOSED, 'closed');
const EXCEPTED = of(EXCEPT.replace('|exceptions?|', '|(?<!no )exceptions?|'));
const CANNOT = of(KEPT_OUT, DENIED_ONLY);
const STARTS_KEPT_OUT = new RegExp(
  `^(?!${REMOTE}|(?:performed|done|filled|work) from|work (?:must|can|may|shall|should|has|have|needs?)\\b)${KEPT_OUT}(?![A-Za-z])`,
  'i',
);
const BARE_REMOTE = new RegExp(`^\\W*(?:100% |fully )?${REMOTE}\\W+$`, 'i');
const BY_EMPLOYER = of(EMPLOYER);
const BY_STATES =
  /(?:eligible|approved|permitted|authorized|supported|following|hiring|payroll|remote|work(?:ing)?|employment)\s(?:u\.?s\.?\s|remote\s|work\s|hiring\s|home\s|residence\s)?(?:states|locations|footprint|list|map)|^\W*where\b[^?]*\?/i;
const ASKED_OF_WORKERS =
  /\b(?:must|shall|should|closed|needs?|requires?|required|has to|have to|may|can|could|only|if|provided|as long as|considered|considering|consider|accept\w*|open|available|offered|limited|restricted|confined|workable|hire?able|eligible|welcome|candidates?|applicants?|applications?|(?:employees|associates) who|anyone|anywhere|any place|everywhere|wherever|where (?:you|they) (?:like|want|please|wish)|remote(?:ly)?|home[- ]?based|home means|wfh|work(?:ing)?[- ](?:from|at|out of)|telecommut\w+|telework\w*|residents?|domicil\w+|home (?:address|state|office)|you(?:['’](?:ll|d))? (?:live|reside|sit)|you(?:['’]re| are) (?:based|located)|(?:your|their) (?:own )?(?:home|house)|state footprint|any (?:u\.?s\.? )?state)\b/i;
const ASKED_AFTERWARDS = /^\s(?:is|are) (?:an? )?(?:must|requirement|required|mandatory|condition)\b/i;
const NO_NEED =
  /\b(?:not (?:required|necessary|obliged|need|have) to|(?:is|are)(?: not|n['’]t) (?:required|necessary|needed|mandatory|a must)|n['’]t (?:need|have) to|need not|no need|regardless|does(?:n['’]t| not) matter|prefer\w*|preference|priority|ideally|bonus points|a plus|nice to have)\b/i;
/** Licences, law, pay, offices, patients and the employer's own map. */
const OF_OTHER_MATTERS =
  /\b(?:licen[cs]\w*(?! (?:and [a-z]+ )?to (?:hire|employ|do business|run payroll|operate))|compact(?! state)|pay (?:range|scale|band|transparency)|salar\w+|wage\w*|range (?:for|is|applies)|privacy|notice|policy|reimburse\w*|stipend|internet expense|patients?|members in|clients in|customers in|providers in|physicians in|facilities|hospitals? (?:are|is|in)|clinics?|(?<!home )offices? (?:are|is|in)|headquartered|headquarters?(?! or\b)|pay for|pursuant|ordinance|law|laws|medicaid|benefits?|leave|pto|travel|conference|medical plan|sick|nursing homes?|claims? (?:for|from|in)|clients are|rights|data of|personal (?:information|data))\b/i;
/** A new clause begins; what was denied before it is another matter. */
const NEW_CLAUSE =
  /[;:!?\u2013\u2014\n\u2022\u25aa\u25cf]|\s-\s|,\s(?=(?:but|so|however|though|and|yet)\b|(?:you|we|must|candidates|applicants|remote|only|employees)\b)/gi;
const CONDITION =
  /\b(?:if|those|anyone|candidates?|applicants?|residents?|people|persons|individuals|living|employees)\b/i;
const DENIED_AFTERWARDS =
  /^[\s,)*]{0,4}(?:[a-z'’]+ ){0,3}?(?:not\b|cannot\b|[a-z]{2,6}n['’]t\b|unable\b|ineligible\b|excluded\b|declined\b|rejected\b|turned (?:down|away)\b|screened out\b)/i;
const HEADS_A_LIST = new RegExp(
  `^\\W*(?:${[
    '(?:states? |remote |hiring )?(?:exclusions?|excluded|exceptions?)',
    '(?:not )?(?:liv(?:e|ing)|resid(?:e|ing))(?: in)?',
    '(?:(?:your|current|primary|permanent|principal|legal|main|physical|full-?time) ){0,2}(?:residence|residency|home (?:address|base|state)|domiciled?|(?<=permanent |residential )address(?= (?:is |must be )?(?:in|within) ))(?: (?:is|in|of|within|inside|must be in))?',
    'physical(?:ly)? (?:(?:located|present|presence|based|residing|living|situated) )?(?:in|within|inside)',
  ].join('|')})\\W*$`,
  'i',
);
const HOME_WITH_LIST = /\b(?:homes?|house|residence) ?\($/i;
/** "Remote is not OK." */
const SAID_AS_A_WORD = /(?:\b(?:is|are|not|be|was|it)|['’][a-z]{1,2})\s$/i;

/** "Applicants in Illinois: ..." opens a notice to them; "Candidates from IL, IN." is the rule itself. */
const OPENS_A_NOTICE = /^(?:residents?|applicants?|candidates?|employees?|associates)(?![a-z-])/i;
const ENDS_A_RULE =
  /^\s?(?:[.;)!\n]|$|only|,? (?:for the (?:\w+ )?(?:project|contract|assignment|term|duration|length|entire)|throughout|at all times|by (?:your |the )?(?:start|first)|no exceptions)\b|(?:are |is )?(?:welcome|eligible|encouraged|considered)|(?:may|can) (?:apply|work|telework|telecommute)|(?:may|can|will) be |to (?:apply|be)|at this time)|^[^.:\n]{0,30}(?:\b(?:not|cannot)|n['’]t)\b/i;
const GIVES_THEM_SOMETHING =
  /^[^.\n]{0,40}\b(?:will (?:be (?:provided|paid|given|reimbursed|offered)|receive)|receives?|entitled|additional|rights)\b/i;
/** "in California or within the Pacific time zone" is a rule about clocks. */
const OF_CLOCKS = /^(?: or (?:with)?in the\b|[^.\n]{0,30}time ?zone|\s+(?:time|hours|business)\b)/i;
const ALL_STATES_AND = /\bstates?,? (?:and|or|plus|\+|as well as)(?: the)?\W*$/i;
/** "our Texas and Ohio offices" */
const OF_THE_EMPLOYER =
  /^\s(?:offices?|hospitals?|clinics?|facilities|sites|markets?|branch(?:es)?|practices?|claims?|medicaid|patients|payers?|format|schools|colleges|universities|vendors|agencies|teams?)\b/i;
/** "Under California law, applicants in California may ..." */
const NAMES_A_LAW = /\b(?:laws?|acts?|ordinance|CCPA)\b/i;

/** "must reside in Ohio and be willing to travel": behind a rule about homes a joint begins another thing. */
const HOME_IS_ASKED =
  /\b(?:must|needs? to|ha(?:s|ve) to|required to|shall|should)\b[^.\n]{0,40}\b(?:live|living|reside|residing|located|based|domiciled|residence|residents?|home)\b/i;
const ANOTHER_THING = /[,;(]|\s[-\u2013\u2014]\s|\b(?:and|with|plus)\b/i;

/** "Those outside Ohio must relocate" lets Ohio in; "... are welcome to relocate" keeps nobody out. */
const MOVES_IN =
  /^[^.,;\n]{0,20}\b(?:must|will|needs? to|ha(?:s|ve) to|required|expected|asked)\b[^.;\n]{0,40}\b(?:establish|relocat\w+|mov(?:e|ing)|become|obtain|take up)\b/i;
const MAY_MOVE = /^[^.;\n]{0,40}\b(?:relocat\w+|mov(?:e|ing)|also|welcomed?)\b/i;
const OUTSIDERS =
  /\b(?:who|that|if|anyone|candidates?|applicants?|hires|people|those|employees)\b[^.\n]{0,40}\boutside(?: of)?\W*$/i;

/** Items of what would be nice to have, and of a list that is headed so. */
const WISHED =
  /^\W*(?:prefer\w*|desir\w*|nice[- ]to[- ]haves?|bonus(?: points)?|ideal\w*|plus(?:es)?|wish\w*|would be (?:nice|great))\b[^:.\n]{0,30}:/i;
const FIRM = /\b(?:must|only|required|shall|needs? to|ha(?:s|ve) to)\b/i;
const AN_ITEM = /^[ \t]*[-+*\u2022\u00b7\u25aa\u25cf\u25e6\u2013]/;

/** Codes that are words: alone in a sentence they are the word. */
const A_WORD = /^(?:OR|IN|ME|OK|HI)$/;

/** "outside Ohio", "other than Texas" right before the list. */
export const isExceptedBefore = ({ input, index }: RegExpExecArray): boolean =>
  new RegExp(`${EXCEPT}(?: of| for| in|:)? ?$`, 'i').test(input.slice(Math.max(0, index - 40), index));

/** "If you are based in California, read this" asks nothing; "if you live in Ohio, apply" does. */
const NOTICE_TO_THEM = /^\W*if\b/i;
const OFFER_TO_THEM =
  /^,? please\s?(?:[.!\n]|$)|\b(?:apply|eligible|remote(?:ly)?|from home|hear from you|hire)\b/i;

export type Standing = 'allowed' | 'excluded';

/** Are the states of this match let in or kept out? null = the sentence is no rule about where workers live. */
export function standingOf(match: RegExpExecArray): Standing | null {
  const end = match.index + match[0].length;
  const [from, to] = sentenceBounds(match.input, match.index, end);
  const states = match.groups?.['states'] ?? '';
  const lead = match[0].slice(0, match[0].length - states.length);
  const before = match.input.slice(from, match.index);
  const said = withoutReasons(lastClause(before) + lead);
  const after = withoutReasons(match.input.slice(end, to));
  const movesIn = OUTSIDERS.test(said) && MOVES_IN.test(after);
  if (isNoRule({ before, said, lead, states, after, movesIn }) || isWished(match, before, said)) return null;
  if (movesIn) return 'allowed';
  if (OUTSIDERS.test(said) && MAY_MOVE.test(after)) return null;
  const many = (statesOf(match)?.length ?? 0) > 1;
  const excepted = EXCEPTED.test(said);
  const denied = NEGATED.test(said.replace(EXCEPTED, ''));
  if (!denied && !excepted && STARTS_KEPT_OUT.test(lead) && !/remote|resid|living|off-?site/i.test(lead))
    return null;
  if (/registered in\W*$/i.test(lead) && !many && !denied) return null;
  const byEmployer = BY_EMPLOYER.test(said) || BY_STATES.test(said) || (denied && CANNOT.test(lead));
  const asList = (HEADS_A_LIST.test(said) && ENDS_A_RULE.test(after)) || (many && HOME_WITH_LIST.test(lead));
  if (!byEmployer && !asList && !ASKED_OF_WORKERS.test(said) && !ASKED_AFTERWARDS.test(after)) return null;
  const deniedAfterwards =
    CONDITION.test(said) && !/\b(?:must|need|required|only)\b/i.test(said) && DENIED_AFTERWARDS.test(after);
  if (!denied && !excepted && !deniedAfterwards && NOTICE_TO_THEM.test(said) && !OFFER_TO_THEM.test(after))
    return null;
  return (denied !== excepted) !== deniedAfterwards ? 'excluded' : 'allowed';
}

const lastClause = (before: string): string =>
  before.slice(Math.max(0, ...[...before.matchAll(NEW_CLAUSE)].map((it) => it.index + it[0].length)));

/** "We are hiring AR callers", "hiring PA": behind the verb, without "in", the letters are a trade's. */
const HIRES_A_TRADE =
  /\b(?:hir(?:e|es|ing)|employ(?:s|ing)?|recruit(?:s|ing)?|engag(?:e|es|ing)) (?:(?:an?|for|our|new|now|more|full-?time) )*$/i;
const TRADE_CODES = /^(?:[A-Z]{2}|(?:(?:AR|MA|PA|MD|DC|MS)(?:[ ,/&]|and|or){0,6})+)$/;
const OF_A_TRADE =
  /^(?!,? (?:residents?|candidates?|applicants?|folks|people|only)\b)\s(?:[&/]|(?:and|or) [a-z]|[a-z]{3})/i;
/** "Remote work within Ohio can be approved" promises nobody a remote seat. */
const REMOTE_ON_REQUEST =
  /^\s(?:can|may|might|could) (?:later |then |sometimes )?be (?:approved|considered|arranged|discussed|granted|requested|possible)/i;

const isWished = ({ input, index }: RegExpExecArray, before: string, said: string): boolean =>
  !FIRM.test(said) &&
  (WISHED.test(before) ||
    (AN_ITEM.test(before + said) && sectionAbove(input, index)?.section === 'preferred'));

const ofItself = (said: string, after: string): string =>
  HOME_IS_ASKED.test(said) ? (after.split(ANOTHER_THING, 1)[0] ?? '') : after;

interface Clause {
  /** What stands in the sentence before the match. */
  before: string;
  /** The clause up to the states; it ends with `lead`, the match's own words. */
  said: string;
  lead: string;
  states: string;
  after: string;
  movesIn: boolean;
}

const isNoRule = ({ before, said, lead, states, after, movesIn }: Clause): boolean =>
  OF_OTHER_MATTERS.test(`${said} ${ofItself(said, after).slice(0, 60)}`) ||
  /(?<!payroll )\btax(?:es)?\b(?! (?:nexus|presence))/i.test(said) ||
  NO_NEED.test(`${said} ${after.slice(0, 30)}`) ||
  GIVES_THEM_SOMETHING.test(after) ||
  OF_CLOCKS.test(after) ||
  OF_THE_EMPLOYER.test(after) ||
  (TRADE_CODES.test(states) && HIRES_A_TRADE.test(lead) && OF_A_TRADE.test(after)) ||
  (/\b(?:remote work|telework|working remotely)\b/i.test(lead) && REMOTE_ON_REQUEST.test(after)) ||
  (OPENS_A_NOTICE.test(lead) && NAMES_A_LAW.test(before) && !DENIED_AFTERWARDS.test(after)) ||
  ALL_STATES_AND.test(lead) ||
  (A_WORD.test(states) && SAID_AS_A_WORD.test(lead)) ||
  (A_WORD.test(states) && !/^\s?(?:[,.;:)\n/]|$|only|residents?)/.test(after)) ||
  (OPENS_A_NOTICE.test(lead) &&
    /^\W*(?:[a-z-]+ ){0,2}$/i.test(said.slice(0, said.length - lead.length)) &&
    !movesIn &&
    !ENDS_A_RULE.test(after)) ||
  // "Remote - Texas" may be where the employer is; "Remote in Texas" and "Remote (TX, OK)" are not.
  (BARE_REMOTE.test(said) && !/\W/.test(states.replace(/^[a-z]+ /i, '')));

export const statesStanding =
  (standing: Standing) =>
  (match: RegExpExecArray): StateCode[] | null =>
    standingOf(match) === standing ? statesOf(match) : null;
