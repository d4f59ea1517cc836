import type { Rule } from '../../define-tag.js';
import type { WarningSignal } from './warnings-choice.js';

const WORDS = ['title', 'description'] as const;
const alone = (reason: string): WarningSignal => ({ weight: 'alone', reason });

/** Income instead of a wage, and businesses instead of jobs. */
export const WARNINGS_EARNINGS_RULES: readonly Rule<WarningSignal>[] = [
  {
    id: 'warnings/sum-to-be-earned',
    value: alone('earnings_promise'),
    in: WORDS,
    match:
      /\b(?:earn(?:s|ing|ed)?|mak(?:e|es|ing)|income|profit)\b[^.\n$]{0,40}(?:\$ ?\d[\d,.]*[Kk]?|\b\d[\d,]{2,}(?:-\d[\d,]+)? ?\$)[^.\n]{0,40}?\b(?:(?:a|an|per|each|every|\/) ?(?:day|week|month|wk)|daily|weekly|monthly|extra)\b/i,
    unless:
      /\b(?:bonus\w*|stipend|per diem|allowance|referral|differential|guarantee\w*|base|collect\w* on your|hourly rate|salary range)\b/i,
    because: 'a sum that can be earned is held out in place of a wage',
    yes: [
      'earn $3,000 to $7,500 a month from your kitchen table',
      'Earn Easily $350 To $400 Extra Per Day',
      'Earn up to $100 a day',
      'to make anywhere from 600-115,000$ a month',
      'people are earning $500 per day',
    ],
    no: [
      '$24 per hour',
      'earn a bonus of $300 a month',
      'coders earn up to $67,000 a year',
      'earn $21.00 per hour',
    ],
  },
  {
    id: 'warnings/weekly-sum-for-home-work',
    value: alone('earnings_promise'),
    in: WORDS,
    match:
      /(?:USD ?)?\$ ?\d[\d,.]*(?: ?(?:-|–|to) ?\$?\d[\d,.]*)? ?(?:plus )?(?:a|per|\/|each) ?(?:day|week|wk)\b[^.\n]{0,60}\b(?:from home|at home|part[- ]?time|spare time|no experience|typing|hours? (?:a|per) day|working \d)/i,
    unless: /\b(?:bonus|stipend|per diem|allowance|referral)\b/i,
    because: 'a sum by the day or week for a few hours at home',
    yes: ['$1000-2000 per week typing at home', '$200 a day part time', '$1,250 a week working 25 hours'],
    no: ['$1,680 per week', '$400 a week stipend for work at home'],
  },
  {
    id: 'warnings/money-from-home',
    value: alone('earnings_promise'),
    in: WORDS,
    match:
      /\b(?:(?:make|earn|making|earning) (?:easy |extra |good |fast |real |quick |big |serious |great |some )*(?:money|cash|income)\b[^.\n]{0,70}\b(?:home|house|online|internet|your (?:own|spare|free)|without leaving)|(?:easy|fast|quick) (?:money|cash)\b|extra (?:income|cash) (?:from|at|per)|residual income|financial(?:ly)? (?:freedom|independen\w+)|income you deserve|executive[- ]level income|(?:substantial|huge|big) profits|income stream|unlimited (?:income|earnings?)|fire your boss|(?:tired|sick) of (?:working|your|the) (?:a |an )?(?:9|nine|boss|job|day job|rat race)|well[- ]paid cash jobs?|cash[- ]in[- ]hand jobs?|secures? your territory)/i,
    unless:
      /\b(?:save|saving|clients?['’]? financial|help (?:people|families|our clients|customers)|insurance products|non-?profit)\b/i,
    because: 'sold as an income, not described as a job',
    yes: [
      'Make money from home',
      'Make Easy Money at Home',
      'Residual Income, Travel dollars',
      'Earn the Income You Deserve',
      'Well Paid Cash Jobs To Start Immediately',
      'Are you tired of working a 9-5',
      'financial freedom',
    ],
    no: ['helps make patients feel at home', 'income statements', 'Help our clients reach financial freedom'],
  },
  {
    id: 'warnings/daily-sum-without-meaning',
    value: (match) => (Number(match[2]) >= 3 * Number(match[1]) ? alone('earnings_promise') : null),
    in: WORDS,
    match:
      /\$ ?(\d{1,4})(?:\.\d\d)? ?(?:-|–|to) ?\$? ?(\d{1,4})(?:\.\d\d)? ?(?:plus |or more )?(?:a|per|\/|each) ?(?:day|week)\b/i,
    because: 'by the day or week, with a top three times the bottom',
    yes: ['$20.00 to $200.00 plus a day', '$100 - $900 per week'],
    no: ['$160 - $200 per day', '$900 to $1,100 a week'],
  },
  {
    id: 'warnings/six-figures',
    value: { weight: 'weak', reason: 'earnings_promise' },
    in: WORDS,
    match:
      /\b(?:(?:six|seven|6|7)(?: and (?:six|seven|6|7))?[- ]figure(?:s|d)? ?(?:incomes?|earn\w*|in a year|a year|salar\w+)?|unlimited (?:earning|commission|pay|bonus)\w*|uncapped (?:earn\w+|income)|become wealthy|limitless)\b/i,
    unless: /\b(?:manag\w+ (?:a )?(?:six|seven)|budgets?|revenue|deals?|accounts?|savings)\b/i,
    because: 'sums that sales jobs do pay at times',
    yes: ['six figure income', 'over 6 and 7 figure incomes', 'unlimited earning potential'],
    no: ['six-figure budgets', 'figures in a report'],
  },
  {
    id: 'warnings/own-business',
    value: alone('business_opportunity'),
    in: WORDS,
    match:
      /\b(?:be (?:your|you|ur) own boss|home[- ]?based (?:medical billing |billing )?business|(?:start|own|run|build) your (?:own )?(?:\w+ ){0,2}(?:billing )?business\b|billing center opportunity|business opportunity|we (?:supply|provide) (?:the )?(?:\w+ (?:and the )?)?(?:clients|doctors|doctor list|client list)|(?:doctors|providers) (?:are )?waiting|network marketing|multi-?level|MLM|down-?line|independent distributors?|ground[- ]floor opportunity|recruit (?:others|friends|new (?:members|agents|reps)))\b/i,
    unless:
      /\b(?:waiting (?:room|for)|business opportunit(?:y|ies) (?:for|with|at|and) (?:clients|customers|account)|new business|develop\w*|identif\w+|no MLM|not (?:an? )?(?:MLM|network)|clients['’]? business)\b/i,
    because: 'a business to run is offered, with its risk, under the name of a job',
    yes: [
      'Be your own boss',
      'home-based medical billing business',
      'We supply the software and the doctor list',
      'Network Marketing',
      'build your own billing business',
      'recruit others',
    ],
    no: ['identifies each business opportunity', 'patients waiting', 'this is not an MLM'],
  },
  {
    id: 'warnings/free-mail-address',
    value: alone('personal_mail_address'),
    in: ['description', 'company'],
    match:
      /(?<=[\w+-])@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mail|gmx|proton|protonmail|zoho|yandex)\.(?:com|net|me|co\.uk|ru|co\.in)\b/i,
    because:
      'employers write from their own domain; a free address may be anybody’s. Whose it is isn’t quoted',
    yes: ['send your resume to hiring.dept@gmail.com', 'contact hr-team@outlook.com'],
    no: ['jobs@hospital.org', 'name@example.com'],
  },
];
