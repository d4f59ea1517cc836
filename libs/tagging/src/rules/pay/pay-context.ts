import { everyMatch } from '#text';
import { isUsual, PERIOD, periodIn, type StatedPeriod } from './pay-money.js';

/** Money that comes beside the pay, or goes from the worker to somebody: never what the work pays. */
const ASIDE =
  /\b(?:bonus(?:es)?(?! (?:eligible|potential|opportunit))|incentives?(?! (?:eligible|potential|opportunit))|commissions?|sign(?:ing)?[- ]?(?:on|up)|signing|retention|stipends?|allowances?|reimburse\w*|tuition|scholarships?|relocation|diff(?:erential)?s?|welfare|fringe|profit[- ]shar\w*|minimum wage|mileage|per mile|surcharges?|jury(?: duty)?|bereavement|worth|valued|thank[- ]you|appreciation|longevity|kicker|spiff|completion)\b(?:[- ](?:pay|compensation|earnings|plan|program|rate|award|amount))?/gi;
/** Words for other money that are words of job titles and duties as well: they count only where no usual pay is stated. */
const PERHAPS_ASIDE =
  /\b(?:referrals?|refer|assistance|awards?|loans?|ceus?|dues|for (?:learning|education)|(?:learning|education\w*|development) (?:budget|fund|account|assistance|benefit)s?|exams?|vouchers?|fees?|moving|premiums?|match(?:ing)?|contribut\w*|employer money|hsa|fsa|deductibles?|co-?pays?(?:ments?)?|co-?insurance|coverage|insurance|housing|lodging|rent|budgets?|credits?|discounts?|gift|equipment|laptop|internet|phone|desk|home[- ]office|wfh|set[- ]?up|wellness|well-?being|lifestyle|adoption|gas|parking|commuter|transit|meals?|child ?care|pto|stock|rsus?|options|401|403|(?<!internal |pay )equity|plans? from|payment plan|penalt\w+|fines?|overtime|holiday|on-?call|uniform|test)\b/gi;
/** Money that passes through a biller's hands or the employer's books. */
const BUSINESS =
  /\b(?:balances?|claims?|accounts?|a\/r|receivables?|collect\w*|charges?|invoic\w+|denials?|denied|appeals?|payments?|payers?|payors?|refunds?|write-?offs?|adjustments?|deposits?|revenues?|sales|rais(?:ed|ing)|fund\w*|series [a-f]|invest\w*|valuation|donat\w*|sav(?:es?|ed|ings?)|costs?(?! of (?:labor|living))|prices?|quotas?|portfolio|contracts?|loss(?:es)?|recover\w*|disputes?|threshold|authori[sz]\w+|approv\w+|spend\w*|clients? pay|patients? pay|enroll\w*|per member|household|income)\b/i;
const PAY_WORD =
  /(?<!self[- ])(?<!co-)\b(?:pay(?:s|ing|rate|scale)?|paid|salar(?:y|ies)|wages?|compensation|comp|remuneration|rate|rates|hourly|annual(?:ly|ized)?|hiring range|base|earn(?:s|ings?)?|range)\b/gi;

const FOREIGN_BEFORE =
  /(?:[£€₹₱¥]\s?|\b(?:CAD|AUD|NZD|SGD|HKD|MXN|EUR|GBP|INR|PHP|PKR|BDT|LKR|AED|SAR|ZAR|COP|Rs\.?)\s?\$?\s?|\b(?:CA|C|AU|A|NZ|S|HK|MX|R)\$?)$/;
const FOREIGN_AFTER =
  /^\s?[(]?(?:CAD|AUD|NZD|SGD|HKD|MXN|EUR|GBP|INR|PHP|PKR|BDT|LKR|AED|SAR|ZAR|COP|euros?|pounds?|rupees|pesos?|LPA|lakhs?|crores?|Canadian|CDN)\b|^\s?[£€₹₱](?![^\s\w])/i;
const ABROAD =
  /\b(?:Canad(?:a|ian)|Ontario|British Columbia|United Kingdom|Ireland|Mexico|Philippines|India)\b/i;

/** Where a thought ends: a sentence, a list's item, a cell. */
const HARD = /[.!?;](?=\s)|[\n\u2022|\u00b7]/g;
/** Where another sum may begin within one sentence. */
const SOFT = /,(?=\s)|\s(?:plus|and|with|including|inclusive|excluding|or|&)\s|\+|\//gi;

const lastEnd = (text: string, separator: RegExp): number => {
  let end = 0;
  for (const stop of everyMatch(text, separator)) end = stop.index + stop[0].length;
  return end;
};

/** The words before a figure in its sentence. Where a figure begins its line, the line above it, as its heading. */
export function wordsBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 110), start);
  const own = before.slice(lastEnd(before, HARD));
  if (/[A-Za-z]/.test(own)) return own;
  const above = /(?:^|\n)([^\n]{1,59}[^\n.!;])\n[\s\-*\u2022|]{0,6}$/.exec(
    before.slice(0, before.length - own.length) + own,
  );
  return above?.[1] ? `${above[1]}: ` : own;
}

export function wordsAfter(text: string, end: number, reach = 90): string {
  const after = text.slice(end, end + reach);
  const stop = after.search(/[.!?;](?=\s|$)|[\n\u2022|]/);
  return stop === -1 ? after : after.slice(0, stop);
}

/** Is the sum a bonus, an allowance, a fee? The word nearest to the figure decides. */
export const isBesidePay = (text: string, start: number, end: number): boolean =>
  isNextTo(ASIDE, text, start, end);
export const isPerhapsBesidePay = (text: string, start: number, end: number): boolean =>
  isNextTo(PERHAPS_ASIDE, text, start, end);

function isNextTo(aside: RegExp, text: string, start: number, end: number): boolean {
  const after = wordsAfter(text, end, 34);
  const next = after.split(SOFT, 1)[0]?.split('(', 1)[0] ?? '';
  if (lastEnd(next, aside) > 0 || lastEnd(/^\s?\([^)]{0,30}/.exec(after)?.[0] ?? '', aside) > 0) return true;
  if (/^\s?(?:base|salary|guaranteed)\b/i.test(next)) return false;
  const before = wordsBefore(text, start);
  const near = before.slice(lastEnd(before, SOFT));
  const clause = /[a-z]{3}/i.test(near) ? near : before;
  const asideEnd = lastEnd(clause, aside);
  return asideEnd > 0 && lastEnd(clause.slice(asideEnd), PAY_WORD) === 0;
}

/** "in the neighborhood of $50,000" states no sum; "Level I (not open now): $34" and "clients pay $45" none that is paid. */
export const isNoOffer = (text: string, start: number): boolean =>
  /\b(?:(?:in the )?(?:neighbou?rhood|vicinity|ballpark)(?: of)?|somewhere (?:around|near|in|between)|not (?:currently )?(?:open|available|hiring|posted|recruiting)(?: now| at this time)?\)?)[\s:,–-]{0,3}(?:the )?$|\b(?:(?:clients?|patients?|customers?|payers?|insurers?|practices?) (?:are |is )?(?:pays?|paid|charged|billed)|billing rates?|we (?:charge|bill)|our rates?)\b[^.;$\n]{0,20}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );

export const isForeign = (text: string, start: number, end: number): boolean =>
  FOREIGN_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
  FOREIGN_AFTER.test(text.slice(end, end + 12)) ||
  ABROAD.test(text.slice(end, end + 24)) ||
  /\b(?:Canad(?:a|ian)|UK|India|Philippines)\b[^.\n]{0,20}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Is it a balance, a claim or a turnover, as the words around it go? */
export const isBusinessMoney = (text: string, start: number, end: number): boolean =>
  (!/\n\s*\n[\s*•-]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    BUSINESS.test(wordsBefore(text, start))) ||
  BUSINESS.test(wordsAfter(text, end, 50));

/** Does a word for pay stand before the figure in its sentence, or above it? */
export const hasPayWord = (text: string, start: number): boolean =>
  lastEnd(wordsBefore(text, start), PAY_WORD) > 0;

/** "4% of collections, about $1,900 a month" is an estimate, not pay. */
export const isShareOfSomething = (text: string, start: number): boolean =>
  /\d\s?(?:%|percent) (?:of|commission)\b/i.test(wordsBefore(text, start));

const FAR_PERIOD =
  /\b(?:(?:daily|day) (?:rate|pay)|(?<!\bpaid |payroll )(?:hourly|annually|annualized|yearly|weekly|monthly)|annual(?! (?:bonus|incentive|review|increase|merit|raise|evaluation|budget|stipend|leave|performance|cash|target|learning|dues|meeting))|(?:per|an?|each) (?:hour|year|annum|week|month))\b/i;
const OTHER_PERIOD = /\b(?:bi-?weekly|semi-?monthly|every two weeks)\b/i;
const DIRECT_PERIOD = new RegExp(`^[^.;\\n$\\d]{0,28}?${PERIOD}`, 'i');

/** The period in the words near a figure: behind it, in its sentence or heading, in the sentence that follows. */
export function periodNear(text: string, start: number, end: number, amount: number): StatedPeriod | null {
  const before = wordsBefore(text, start);
  if (amount < 12_000 && !isUsual(amount, 'hour') && OTHER_PERIOD.test(before)) return 'other';
  const candidates = [
    DIRECT_PERIOD.exec(wordsAfter(text, end, 60))?.[0],
    FAR_PERIOD.exec(before)?.[0],
    FAR_PERIOD.exec(text.slice(end, end + 90).split('\n\n', 1)[0] ?? '')?.[0],
  ];
  for (const words of candidates) {
    const period = periodIn(words?.slice(-24));
    if (period && period !== 'other' && isUsual(amount, period)) return period;
  }
  return null;
}

const AT_MOST_BEFORE =
  /\b(?:up to|max(?:imum)?|as much as|at most|no (?:more|higher) than|not to exceed|not over|(?:tops?|max(?:es)?|caps?) out(?: at)?|caps? (?:is |of )?(?:at)?|capped at|ceiling|as high as|(?:can|could|may) (?:reach|hit)|top (?:pay|rate|end|of))\b[^.;$\d]{0,25}$/i;
const AT_MOST_AFTER =
  /^[\s,]{0,2}\(?(?:max(?:imum)?|cap|tops|ceiling|at (?:the )?(?:top|most|max)|as (?:a|the) (?:cap|ceiling|maximum))\b/i;
const AT_LEAST_BEFORE =
  /(?:\b(?:from|at least|no less than|not less than|upwards? of|more than|over|beginning at|begins? at)[\s:*]{0,3}|\b(?:(?:start(?:s|ing)?|minimum|entry|floor|guarantee)\b|min\b\.?)[^.;$\d]{0,40})$/i;
const AT_LEAST_AFTER =
  /^[\s*]{0,2}(?:\+(?=\s*(?:$|[.,;)\n!|]))|(?:\+|plus)\s?(?:DOE|D\.O\.E|depending|based on|commensurate)|(?:and|&) (?:up|above|higher|more)\b|or (?:more|higher|above)\b|\(?min(?:imum)?\b|to (?:start|begin)\b|(?:as |is )?(?:a |the |our )?(?:floor|minimum|starting)\b(?! (?:salary|pay))|as (?:a|the|our) base\b|starting\b|at start\b|start\b)/i;

/** Which end of a range a lone figure is: "up to" is the upper, "from" the lower, else both. */
export function boundOf(text: string, start: number, end: number): 'least' | 'most' | 'both' {
  const before = wordsBefore(text, start);
  const after = text.slice(end, end + 24);
  if (AT_MOST_BEFORE.test(before) || AT_MOST_AFTER.test(after)) return 'most';
  return AT_LEAST_BEFORE.test(before) || AT_LEAST_AFTER.test(after) ? 'least' : 'both';
}
