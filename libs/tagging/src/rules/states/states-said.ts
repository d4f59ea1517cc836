import type { StateCode } from '#domain';
import { sentenceBounds } from '#text';
import { statesOf, withStates } from './states-rule.js';

/**
 * The grammar of a sentence that says where workers may live: a word about hiring, home or openness (the cue), then words
 * that only lead on to the states, then the states. A city, an office or a patient between cue and states is not in the
 * grammar, so such sentences don't match. Whether the states are let in or kept out is counted from the negations and
 * exceptions around the cue: "not open to people outside Ohio" lets Ohio in.
 */
const NOT =
  "(?:not|[a-z]{2,6}n['’]t|cannot|cant|unable|never|no|nor|neither|no longer|rules? out|ruled out|barred|prohibited)";
const EXCEPT =
  '(?:except(?:ing)?|with the exception|exceptions?|exclusions?|excluding|excludes?|exclusive of|apart from|aside from|other than|outside|but not|not including|save for|barring|minus|unless|everywhere but|anywhere but|states? but(?! not))';
const REMOTE =
  '(?:remote(?:ly)?|wfh|(?:work(?:ing)?|works)[- ](?:from|at|out of)(?: (?:your|their|an?|the))?[- ](?:own )?homes?|telecommut(?:e|ing)|telework(?:ing)?|virtual(?:ly)?|home[- ]?based|home office)';
const EMPLOYER =
  '(?:hir(?:e|es|ing)|employ(?:s|ing|ed)?|recruit(?:s|ing)?|payroll|onboard(?:ing)?|1099s?|w-?2s?|registered|legal entity|entity|entities|nexus|contract with|engag(?:e|es|ing)|set up|setup)';
const HOME =
  '(?:resid(?:e|es|ing|ence|ency|ent|ents)|liv(?:e|es|ing)|located|based|domicil(?:e|es|ed)|home(?: address(?:es)?| state)?|house|(?:you|candidates?|applicants?|coders?|billers?|auditors?|specialists?|staff|employees?|workers?|contractors?|hires?|tutors?|residence) (?:are|must be|needs? to be|should be|ha(?:ve|s) to be)|sit(?:s|ting)?|physically|(?<=(?:^|[\\n.;:,(] ?))must be(?= in ))';
const OPEN =
  '(?:eligib(?:le|ility)|approved|permitted|authorized|supported|allowed|candidates?|applicants?|applications?|anyone|open|available|offered|limited|restricted|confined|considered|considering|workable|hire?able|employable|placeable|accept(?:ed|ing|s)?|welcome|closed|exist|performed|done|worked|(?:do|perform|complete|log (?:in|on)|code|bill)(?: (?:this|the|your|our) (?:job|work|role|coding|billing))? from)';
const CLOSED =
  '(?:(?:ineligible|non-?eligible|excluded|restricted|unapproved|unsupported|prohibited|blocked|unavailable|non-?hiring|no-?hire) (?:u\\.?s\\.? )?(?:states|locations))';
/** Headings and questions that a bare list answers. */
const LISTED =
  "(?:(?:states?|hiring|payroll|remote|employment|residency|work) (?:footprint|list|map)|where (?:can(?:['’]?t)?|do(?:n['’]t)?|may|must|should|will) [^.?:\\n]{1,25} (?:work|live|hire|reside|be)(?: (?:from|in|located|based))?\\?)";
/** "one of the states where we have centers: ...", "or be willing to relocate to". */
const ASIDES =
  '(?:states?|locations|places|jurisdictions) (?:where|in which|that|with|we|our) [^.:;\\n]{1,45}?(?=:|, (?:namely|that being|being|i\\.e))|(?:in,? or )?(?:be )?(?:willing|prepared|able|ready|open|happy) to (?:relocate|move)(?: (?:at|on|with)(?: [a-z]{2,10}){1,3}?)?|posting|requisition|opening|it (?:has to|must|needs to) be|namely|i\\.e\\.';
/** What an employer can't do in a state; where it does so tells nothing of the worker. */
const KEPT_OUT =
  '(?:plac(?:e|ing)|support(?:ing)?|accommodat(?:e|ing)|pay|process|tak(?:e|ing)|operate|do business|work|performed|done|filled|sponsor)';

const LEADING_ON = `(?:${ASIDES}|in(?! (?:and|or|&) )|within|inside|from|of|to|at|for|on|the|an?|any|one|all|each|only|either|both|as|by|with|via|and|or(?! (?:and|or|&) )|who|that|which|where|whose|is|are|be|being|was|has|have|having|means|include[sd]?|including|following|these|those|this|our|your|their|its|the same|approved|eligible|listed|below|above|select(?:ed)?|certain|specific|u\\.s\\.(?:a\\.)?|usa?|states?|state\\(s\\)|location\\(s\\)|locations?|areas?|jurisdictions|\\d{1,2}(?= (?:u\\.?s\\.? )?(?:states|locations))|now|new|currently|presently|current|time|permanent(?:ly)?|legal(?:ly)?|physical(?:ly)?|primary|principal|full-?time|actual|people|person|persons|anyone|anybody|someone|everyone|folks|individuals?|candidates?|applicants?|applications|employees?|associates?|staff|teammates?|team members?|caregivers?|colleagues|contractors?|workers?|hires|talent|coders?|billers?|auditors?|specialists?|representatives?|reps|residents?|residing|reside|resident|residence|residency|domicile[ds]?|live|lives|living|located|based|sitting|home|homes|home-?based|address(?:es)?|house|work|working|remote(?:ly)?|telework|wfh|you|we|us|they|may|can|could|must|will|should|do|hire|hiring|employ|registered|register|payroll|operate|business|set up|setup|positions?|roles?|jobs?|seats?|eligibility|consideration|considered|taxes|payroll taxes|as an employer|limited|restricted|open|available|offered|permitted|allowed|outside|except|excluding|other than|apart from|aside from|not|but|anywhere|employment|with(?:in)? the exception of|dmv|tri-?state|new england|mid-?west(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|(?:west|east|gulf) coast|mountain(?: west)?|pacific|great lakes|mid-?atlantic|plains|four corners|region|northern|southern|eastern|western|central|upstate|lower)`;
const GAP = `(?:[ ,:(*_\u2013\u2014-]{1,4}${LEADING_ON}(?![A-Za-z])){0,16}`;
const TO_THE_LIST = '[\\s:(*_|>\u2022\u25aa\u25cf\u25e6\u2192\u2713\u2714=\u2013\u2014-]{1,8}';
const NEGATION = `(?:${NOT}(?: [a-z]{1,12}){0,4}? )?`;

export const SAID = withStates(
  `(?<![A-Za-z-])(?:${NEGATION}(?:${REMOTE}|${EMPLOYER}|${HOME}|${OPEN}|${CLOSED}|${LISTED}|${EXCEPT}|${KEPT_OUT})(?![A-Za-z-])|${CLOSED})${GAP}${TO_THE_LIST}{states}`,
);

const of = (...words: string[]): RegExp =>
  new RegExp(`(?<![A-Za-z-])(?:${words.join('|')})(?![A-Za-z-])`, 'i');
const NEGATED = of(NOT.replace('|no|', '|no(?! exceptions)|'), CLOSED, 'closed');
const EXCEPTED = of(EXCEPT.replace('|exceptions?|', '|(?<!no )exceptions?|'));
const CANNOT = of(KEPT_OUT);
const STARTS_KEPT_OUT = new RegExp(
  `^(?!${REMOTE}|(?:performed|done|filled|work) from)${KEPT_OUT}(?![A-Za-z])`,
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
  /\b(?:not (?:required|necessary|obliged|need|have) to|n['’]t (?:need|have) to|need not|no need|regardless|does(?:n['’]t| not) matter|prefer\w*|preference|priority|ideally|bonus points|a plus|nice to have)\b/i;
/** Licences, law, pay, offices, patients and the employer's own map. */
const OF_OTHER_MATTERS =
  /\b(?:licen[cs]\w*|compact(?! state)|pay (?:range|scale|band|transparency)|salar\w+|wage\w*|range (?:for|is|applies)|privacy|notice|policy|reimburse\w*|stipend|internet expense|patients?|members in|clients in|customers in|providers in|physicians in|facilities|hospitals? (?:are|is|in)|clinics?|(?<!home )offices? (?:are|is|in)|headquartered|headquarters?(?! or\b)|pay for|pursuant|ordinance|law|laws|medicaid|benefits?|leave|pto|travel|conference|medical plan|sick|nursing homes?|claims? (?:for|from|in))\b/i;
/** A new clause begins; what was denied before it is another matter. */
const NEW_CLAUSE =
  /[;:!?\u2013\u2014\n\u2022\u25aa\u25cf]|\s-\s|,\s(?=(?:but|so|however|though|and|yet)\b|(?:you|we|must|candidates|applicants|remote|only|employees)\b)/gi;
const CONDITION =
  /\b(?:if|those|anyone|candidates?|applicants?|residents?|people|persons|individuals|living|employees)\b/i;
const DENIED_AFTERWARDS =
  /^[\s,)*]{0,4}(?:[a-z'’]+ ){0,3}?(?:not\b|cannot\b|[a-z]{2,6}n['’]t\b|unable\b|ineligible\b|excluded\b|declined\b|rejected\b|turned (?:down|away)\b|screened out\b)/i;
/** Why a state is kept out is no matter of its own. */
const REASON =
  /\b(?:for (?:[a-z]+ )?(?:tax|payroll|legal|compliance) reasons\b,?|(?:because of|because|due to|owing to|given)\b[^,.\n]{0,45}\b(?:laws?|tax(?:es)?|rules?|regulations?|statutes?|licens\w+|polic(?:y|ies))\b,?)/i;
const HEADS_A_LIST =
  /^\W*(?:(?:states? |remote |hiring )?(?:exclusions?|excluded|exceptions?)|(?:not )?(?:liv(?:e|ing)|resid(?:e|ing))(?: in)?|residence|residency)\W*$/i;
const HOME_WITH_LIST = /\b(?:homes?|house|residence) ?\($/i;
/** "Remote is not OK." */
const SAID_AS_A_WORD = /(?:\b(?:is|are|not|be|was|it)|['’][a-z]{1,2})\s$/i;

/** "Applicants in Illinois: ..." opens a notice to them; "Candidates from IL, IN." is the rule itself. */
const OPENS_A_NOTICE = /^(?:residents?|applicants?|candidates?|employees?|associates)(?![a-z-])/i;
const ENDS_A_RULE =
  /^\s?(?:[.;)!\n]|$|only|(?:are |is )?(?:welcome|eligible|encouraged|considered)|(?:may|can) (?:apply|work|telework|telecommute)|(?:may|can|will) be |to (?:apply|be)|at this time)|^[^.:\n]{0,30}(?:\b(?:not|cannot)|n['’]t)\b/i;
const GIVES_THEM_SOMETHING =
  /^[^.\n]{0,40}\b(?:will (?:be (?:provided|paid|given|reimbursed|offered)|receive)|receives?|entitled|additional|rights)\b/i;
/** "in California or within the Pacific time zone" is a rule about clocks. */
const OF_CLOCKS = /^(?: or (?:with)?in the\b|[^.\n]{0,30}time ?zone|\s+(?:time|hours|business)\b)/i;
const ALL_STATES_AND = /\bstates?,? (?:and|or|plus|\+|as well as)(?: the)?\W*$/i;
/** "our Texas and Ohio offices" */
const OF_THE_EMPLOYER =
  /^\s(?:offices?|hospitals?|clinics?|facilities|sites|markets?|branch(?:es)?|practices?|claims?|medicaid|patients|payers?|format)\b/i;
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
  const said = (lastClause(match.input.slice(from, match.index)) + lead).replace(REASON, '');
  const after = match.input.slice(end, to).replace(REASON, '');
  if (isNoRule(said, lead, states, after)) return null;
  const many = (statesOf(match)?.length ?? 0) > 1;
  const excepted = EXCEPTED.test(said);
  const denied = NEGATED.test(said.replace(EXCEPTED, ''));
  if (!denied && !excepted && STARTS_KEPT_OUT.test(lead) && !/remote|resid|living/i.test(lead)) return null;
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

const isNoRule = (said: string, lead: string, states: string, after: string): boolean =>
  OF_OTHER_MATTERS.test(`${said} ${after.slice(0, 60)}`) ||
  /(?<!payroll )\btax(?:es)?\b(?! (?:nexus|presence))/i.test(said) ||
  NO_NEED.test(`${said} ${after.slice(0, 30)}`) ||
  GIVES_THEM_SOMETHING.test(after) ||
  OF_CLOCKS.test(after) ||
  OF_THE_EMPLOYER.test(after) ||
  (TRADE_CODES.test(states) && HIRES_A_TRADE.test(lead) && OF_A_TRADE.test(after)) ||
  (/\b(?:remote work|telework|working remotely)\b/i.test(lead) && REMOTE_ON_REQUEST.test(after)) ||
  ALL_STATES_AND.test(lead) ||
  (A_WORD.test(states) && SAID_AS_A_WORD.test(lead)) ||
  (A_WORD.test(states) && !/^\s?(?:[,.;:)\n/]|$|only|residents?)/.test(after)) ||
  (OPENS_A_NOTICE.test(lead) &&
    /^\W*(?:[a-z-]+ ){0,2}$/i.test(said.slice(0, said.length - lead.length)) &&
    !ENDS_A_RULE.test(after)) ||
  // "Remote - Texas" may be where the employer is; "Remote in Texas" and "Remote (TX, OK)" are not.
  (BARE_REMOTE.test(said) && !/\W/.test(states.replace(/^[a-z]+ /i, '')));

export const statesStanding =
  (standing: Standing) =>
  (match: RegExpExecArray): StateCode[] | null =>
    standingOf(match) === standing ? statesOf(match) : null;
