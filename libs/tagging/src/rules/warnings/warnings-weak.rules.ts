import type { Rule } from '../../define-tag.js';
import { NOBODY, OFFICE_WORK, type WarningSignal } from './warnings-choice.js';

const WORDS = ['title', 'description'] as const;
const weak = (reason: string): WarningSignal => ({ weight: 'weak', reason });
const hint = (reason: string): WarningSignal => ({ weight: 'hint', reason });

/** Twice what the middle of the trade earns in an hour (BLS, May 2025: coders 24.59, billing clerks 23.32) and a bit off. */
const HIGH_HOURLY = 35;
/** A range whose top is three times its bottom promises nothing. */
const MEANINGLESS = 3;

const numberOf = (figure: string | undefined): number => Number((figure ?? '').replaceAll(',', ''));

/** Ordinary openings have one of these at times; two of them together are rare. */
export const WARNINGS_WEAK_RULES: readonly Rule<WarningSignal>[] = [
  {
    id: 'warnings/nobody-is-named',
    value: weak(NOBODY),
    in: ['title'],
    match: /^\s*\S[^\n]{0,99}/,
    because:
      'where no company is given and the text names none: what the posting calls itself, for a person to check',
    yes: ['Office Assistant'],
    no: ['   '],
  },
  {
    id: 'warnings/general-office-work',
    value: weak(OFFICE_WORK),
    in: ['title'],
    match:
      /^(?:[\w /,&-]{0,40}\b)?(?:(?:admin(?:istrative)?|office|personal|clerical|executive|general)(?: ?(?:\/|&|and) ?\w+)? (?:assistants?|clerks?|support|workers?|aides?)|data entry|typists?|receptionists?|customer service (?:rep\w*|agents?|specialists?|associates?)|(?:payroll|accounts? payable|accounting|mail|file|order|credit(?: (?:and|&) collections?)?) clerks?|office manager|company representative|administrative$|clerical administrative)\b/i,
    because: 'work that anybody can imagine doing is what invented openings name most',
    yes: [
      'Administrative Assistant',
      'Remote Medical Billing / Data Entry Clerk',
      'Payroll Clerk',
      'Office Assistant III',
    ],
    no: ['Medical Biller', 'Inpatient Coder', 'Front-End Developer'],
  },
  {
    id: 'warnings/applications-elsewhere',
    value: weak('applications_elsewhere'),
    in: ['description'],
    match:
      /\b(?:(?:apply|application|register|sign up|get started|resume)\b[^.\n]{0,40}\b(?:using|via|at|through|with|on|by|here)\b[^.\n]{0,15}\b(?:below|following|this) (?:link|url|form|page)|(?:get started|take action|click|sign up|apply) (?:here|now|below) ?:? ?-?\s?(?:https?:|www\.|#URL|bit\.ly|tinyurl))/i,
    because: 'the board’s own form is passed by',
    yes: [
      'Apply using below link',
      'submit your application via this link: https://x.example',
      'Get Started Here:- www.x.example',
    ],
    no: ['Apply on this site', 'links to policies'],
  },
  {
    id: 'warnings/range-without-meaning',
    value: (match) =>
      numberOf(match[1]) > 0 && numberOf(match[2]) >= MEANINGLESS * numberOf(match[1])
        ? weak('pay_range_without_meaning')
        : null,
    in: ['salary_text'],
    match: /\$? ?(\d[\d,]{0,9})(?:\.\d\d)? ?(?:-|–|to) ?\$? ?(\d[\d,]{0,9})/,
    because: 'the top is three times the bottom',
    yes: ['7200-1380000', '$1,000 - $6,000'],
    no: ['40000-65000', '$20 - $37'],
  },
  {
    id: 'warnings/pressure',
    value: weak('pressure'),
    in: WORDS,
    match:
      /\b(?:urgent(?:ly)? (?:hiring|positions?|openings?|opportunit\w+|staff|jobs?|need\w*|require\w*|vacanc\w+)|(?:only|just) \d{1,2} (?:positions?|spots?|seats?|territories|openings) (?:left|at the moment|available|remain\w*)|before (?:the )?deadline!|limited (?:spots|seats|positions)|seats are limited|act (?:now|fast|today)|take action|hurry)\b|\${3,}|!{3,}/i,
    unless: /\burgent care\b/i,
    because: 'hurries the reader',
    yes: [
      'URGENT HIRING',
      'Sales Rep Needed $$$$$',
      'Only 6 territories left',
      'Start This Week!!!',
      'Seats are limited.',
    ],
    no: ['urgent care coding', 'Apply by the deadline'],
  },
  {
    id: 'warnings/promised-move',
    value: weak('promises_for_the_move'),
    in: ['description'],
    match:
      /\b(?:free (?:accommodation|feeding|travel\w* document\w*|flight|(?:air )?tickets?|visa)|(?:accommodation|feeding|lodging)s?(?: (?:and|&|,) ?(?:feeding|accommodation|meals?|transport\w*))? (?:is|are|will be|shall be) (?:provided|free|paid|taken care)|paid in advance|travel(?:l?ing)? (?:documents?|papers) (?:process\w+|will|shall|are)|(?:visa|work permit)s?(?: (?:fee|process\w+))?(?: (?:is|are|will be|shall be|to be))? (?:free|paid|handled|arranged|provided|obtained|taken care)|housing loan|stock grant[^.\n]{0,12}day one)\b/i,
    because: 'much is promised for a move abroad, as is done before a fee is asked',
    yes: [
      'Free Accommodation, free Traveling document processing',
      'allowances shall be paid in advance',
      'Accommodation and feeding will be provided',
      'visa processing will be handled by us',
      'work permits are arranged',
    ],
    no: ['relocation assistance', 'visa sponsorship is possible'],
  },
  {
    id: 'warnings/many-unlike-jobs',
    value: weak('many_unlike_jobs'),
    in: ['description'],
    match:
      /\b(?:chefs?|waiter|waitress|house ?keep\w+|cleaners?|drivers?|bar ?(?:man|tender)s?|cooks?)\b[^.\n]{0,120}\b(?:accountants?|nurses?|computer operators?|engineers?|account(?:s|ing)? managers?|marketing|internet service\w*|translators?)\b/i,
    unless: /\b(?:works? with|team of|collaborat\w+|support\w*|including our)\b/i,
    because: 'one posting for unlike trades is a net, not an opening',
    yes: [
      'Vacancies: Chef, Receptionist, Nurses, Computer Operator',
      'waiter/waitress, bartender, cooks, accountants',
    ],
    no: ['Chef for our kitchen', 'works with chefs and accountants'],
  },
  {
    id: 'warnings/commission-only',
    value: weak('commission_only'),
    in: WORDS,
    match:
      /\b(?:commission[- ](?:only|based (?:jobs?|roles?|position))|100% commission|straight commission|commission roles?|1099 sales?)\b/i,
    unless: /\b(?:not|no) commission[- ]only\b/i,
    because: 'no wage is paid',
    yes: ['commission only', 'Home Based Commission Roles', 'This is a 1099 sales position'],
    no: ['base plus commission', 'not commission only'],
  },
  {
    id: 'warnings/no-experience-needed',
    value: hint('no_experience'),
    in: WORDS,
    match:
      /\b(?:no (?:prior |previous |work )?(?:experience|skills?|qualifications?|requirements)(?: (?:is |are )?(?:needed|required|necessary|at all)|(?=[,!*]| -| and| \/))|experience (?:is )?not (?:needed|required|necessary)|suitable for all|anyone can (?:do|apply)|minimal (?:typing )?skills\b)|\bno requirements!/i,
    because: 'ordinary for a trainee; together with high pay it isn’t',
    yes: [
      'no experience needed',
      'No Experience Required And Never Any Fees',
      'No experience, no certification!',
    ],
    no: ['2 years of experience', 'no less than one year of experience'],
  },
  {
    id: 'warnings/high-hourly-pay',
    value: (match) => (numberOf(match[1]) >= HIGH_HOURLY ? hint('high_pay') : null),
    in: WORDS,
    match:
      /\$ ?(\d{2,3})(?:\.\d\d)? ?(?:(?:-|–|to) ?\$?\d{2,3}(?:\.\d\d)? ?)?(?:\/|an? |per |each )? ?(?:hr|hour)\b/i,
    because: 'far above what the trade pays by the hour',
    yes: ['$38/hr training and $45/hr after training', '$60 per hour'],
    no: ['$24 per hour', '$400 a week'],
  },
  {
    id: 'warnings/work-at-home',
    value: hint('work_at_home'),
    in: WORDS,
    match:
      /\b(?:work(?:ing)?[- ](?:from|at)[- ](?:your )?home|home[- ]?based|(?:from|at|in) your (?:own )?home|from home|at home|stay home)\b/i,
    because: 'ordinary by itself',
    yes: ['work from home', 'Home Based Typist'],
    no: ['home health'],
  },
  {
    id: 'warnings/paid-at-once',
    value: hint('paid_at_once'),
    in: WORDS,
    match:
      /\b(?:(?:paid|pay|payments?|pay ?checks?) (?:\w+ )?(?:daily|weekly)|(?:daily|weekly)(?: (?:and|or|&) \w+)? (?:pay\w*|cash)|same[- ]day pay|get paid (?:today|tonight|instantly)|instant pay\w*)\b/i,
    because: 'ordinary at an agency; a lure for easy work at home',
    yes: ['paid weekly', 'We pay Daily!', 'weekly pay'],
    no: ['weekly meeting'],
  },
  {
    id: 'warnings/spare-time',
    value: hint('spare_time'),
    in: WORDS,
    match:
      /\b(?:(?:spare|free) time|(?:1|2|one|two|few)(?: (?:to|-) \d)? ?(?:hours?|hrs?) (?:(?:a|per|each) day|daily|needed))\b/i,
    because: 'a job that fills an hour a day',
    yes: ['1 To 2 Hrs Daily In Free Time', 'Only 2 hours needed to spend per day'],
    no: ['paid time off'],
  },
];
