import type { Rule } from '../../define-tag.js';
import type { WarningSignal } from './warnings-choice.js';

const WORDS = ['title', 'description'] as const;
const alone = (reason: string): WarningSignal => ({ weight: 'alone', reason });

/** What an employer says it would not do, besides what the words mean elsewhere in the trade. */
const refusedOr = (elsewhere: RegExp): RegExp =>
  new RegExp(
    `\\bnever\\b|\\b(?:do|does|will|would|must) not (?:\\w+ )?(?:ask|request|require|conduct|interview|charge|send|use|solicit|accept|include)\\b|${elsewhere.source}`,
    'i',
  );

/** Each of these is a reason by itself: no employer asks for it before the work has begun. */
export const WARNINGS_ALONE_RULES: readonly Rule<WarningSignal>[] = [
  {
    id: 'warnings/fee-from-the-applicant',
    value: alone('pay_before_work'),
    in: WORDS,
    match:
      /\b(?:(?:application|registration|processing|enrol?lment|training|onboarding|activation|placement|background[- ]check|certification|licensing|admin(?:istrative|istration)?|membership|sign[- ]?up|start[- ]?up|set[- ]?up) (?:fees?|deposit|cost)\b[^.\n]{0,40}(?:\$ ?\d|\bis (?:required|due)|\brefund\w*|\bpayable|\bapplies)|(?:one[- ]time|refundable|small|upfront|up[- ]front|initial|non-?refundable)(?: \w+){0,3} (?:fee|deposit|payment|investment)\b|\b(?:pay|send|deposit|invest)(?: us)? (?:only |just )?\$ ?\d[\d,.]*\b[^.\n]{0,50}\b(?:before|to (?:start|begin|secure|reserve|register|apply|be (?:hired|considered)|get started)|and we))/i,
    unless: refusedOr(
      /\b(?:no|never|without|waive\w*|reimburs\w*|we (?:pay|cover)|(?:paid|covered) by (?:us|the)|employer[- ]paid|patients?|providers?|claims?|payers?|physicians?|insurance|account|balance)\b/i,
    ),
    because: 'money before the first day is asked of the applicant',
    yes: [
      'A one-time refundable starter kit fee of $249 secures your territory',
      'Registration fee of $45 is required',
      'training fee $99',
      'Pay $50 to register',
      'small upfront payment',
      'refundable deposit',
    ],
    no: [
      'No application fee is required',
      'We reimburse the certification fee of $399',
      'collects an initial payment from patients',
      'fee schedule',
    ],
  },
  {
    id: 'warnings/kit-or-list-to-buy',
    value: alone('starter_kit_fee'),
    in: WORDS,
    match:
      /\b(?:starter (?:kit|pack(?:age)?)|(?:buy|purchase|order)(?:ing)? (?:our|the|a|your) (?:\w+ ){0,2}(?:software|kit|package|client list|doctor list|leads?|training materials?|manual)\b|(?:get|order|receive) (?:the|your) (?:free )?(?:start[- ]?up |income |business )?kit\b)/i,
    unless: refusedOr(/\b(?:test kits?|first[- ]aid|welcome kit|client['’]s|patients?|welcome)\b/i),
    because: 'a kit, a list or software to buy is how billing "opportunities" are sold',
    yes: [
      'refundable starter kit fee',
      'purchase our billing software',
      'buy the client list',
      'Reply YES to get the kit',
    ],
    no: ['ships test kits to patients', 'a new-hire welcome kit'],
  },
  {
    id: 'warnings/check-to-deposit',
    value: alone('check_to_buy_equipment'),
    in: WORDS,
    match:
      /\b(?:(?:send|mail|issue|email|receive|get|give)(?:s|d)?(?: you)? (?:an? |the )(?:company |cashier['’]?s |certified |e-?)?(?:check|cheque)\b[^.\n]{0,60}\b(?:equipment|supplies|software|laptop|computer|home office|working materials|deposit|vendor|office)|deposit (?:the|this|a|our) (?:check|cheque)|(?:purchase|buy|order|get)\b[^.\n]{0,40}\b(?:equipment|laptop|computer|supplies|materials)\b[^.\n]{0,20}\bfrom (?:our|the|a|an)(?: \w+){0,2} vendor|buy gift cards|(?:check|cheque|e-?check) (?:will be |is )?(?:sent|mailed|issued|provided)[^.\n]{0,40}\b(?:equipment|laptop|supplies|software|office))/i,
    unless: refusedOr(
      /\b(?:background check|insurance checks|checks from (?:payers|patients|insurance)|posts?|bank deposits?|lockbox|refund checks?)\b/i,
    ),
    because: 'a check that pays for equipment at a given vendor is taken back by the bank',
    yes: [
      'You will get a check to buy your office equipment from our vendor.',
      'we will mail you a cashier’s check for your home office',
      'deposit the check and order the laptop',
      'A check will be issued for your equipment',
    ],
    no: [
      'Deposits checks from patients and posts them',
      'We send a laptop',
      'orders supplies from our vendors',
    ],
  },
  {
    id: 'warnings/interview-by-chat',
    value: alone('chat_app_interview'),
    in: WORDS,
    match:
      /\b(?:(?:interview(?:s|ed|ing)?|hiring manager|recruit(?:er|ing)|on-?board(?:ing|ed)?|briefing|contact|message|text|add|chat|reach)\b[^.\n]{0,60}\b(?:telegram|whats ?app|signal app|google (?:hangouts?|chat)|hangouts|wickr|wire app|facebook messenger|skype chat|text message|instant messag\w+|yahoo messenger)|(?:telegram|whats ?app|signal app|google (?:hangouts?|chat)|hangouts|yahoo messenger|wickr)\b[^.\n]{0,50}\b(?:interview|hiring manager|recruiter|apply|briefing)|interview(?:s|ed)?\b[^.\n]{0,30}\b(?:by|via|over|through) (?:chat|text|e-?mail|messag\w+)(?: only)?|(?:no video call|camera off|without a video call))/i,
    unless: refusedOr(
      /\b(?:patients?|schedul\w+|remind\w*|confirm\w*|campaigns?|integrat\w+|API|community|fraud\w*|never|not|don['’]t)\b/i,
    ),
    because: 'an interview that shows no face',
    yes: [
      'Interview is held by text on Telegram only',
      'Add our hiring manager on WhatsApp',
      'interview via Google Hangouts',
      'Interviews are conducted via email only',
      'no video call needed',
    ],
    no: [
      'We never interview on Telegram or WhatsApp',
      'The company does not request interviews via text messages',
      'Sends appointment reminders to patients by text message',
      'a video interview on Teams',
      'We schedule the interview by email',
    ],
  },
  {
    id: 'warnings/hired-without-interview',
    value: alone('no_interview'),
    in: WORDS,
    match:
      /\b(?:no interviews? (?:needed|required|necessary)|without (?:an |any )?interview|hired? on the spot|on[- ]the[- ]spot hir\w+|same[- ]day (?:approval|hire|hiring|offer)|instant (?:approval|hire|hiring)|(?:congratulations|congrats)\b[^.\n]{0,30}\b(?:hired|in advance|selected)|(?:guaranteed|automatic) (?:job|position|hire|approval)|everyone (?:is )?(?:hired|accepted|approved)|start (?:earning|working) (?:today|now|tonight|immediately today))/i,
    unless: refusedOr(
      /\b(?:job fair|hiring event|open house|walk-?in|not|career fair|open interviews?|patients?|loan)\b/i,
    ),
    because: 'an offer before anybody has asked a question',
    yes: [
      'No interview needed, same-day approval',
      'Medical Claims Processor (hired on the spot)',
      'Congratulations in advance!',
      'start earning today',
    ],
    no: ['Offers on the spot at our hiring event: hired on the spot', 'interview required'],
  },
  {
    id: 'warnings/papers-before-offer',
    value: alone('identity_papers_up_front'),
    in: WORDS,
    match:
      /\b(?:send|submit|e-?mail|text|upload|provide|attach|reply with|include)\b[^.\n]{0,60}\b(?:(?:your )?(?:SSN|social security (?:number|card))|(?:picture|photo|photograph|scan|image|copy)s? of (?:your )?(?:driver['’]?s? licen[cs]e|passport|ID card|state ID|identification)|front and back|bank (?:account )?(?:details|information|login|name|you use)|online banking|mother['’]s maiden name)\b/i,
    unless: refusedOr(
      /\b(?:do not|don['’]t|never|after (?:an |the )?(?:offer|hire)|upon (?:hire|offer)|I-?9|W-?4|direct deposit|new hires?|patients?|insurance cards?|once hired|background|not (?:send|include|provide))\b/i,
    ),
    because: 'papers that open bank accounts are asked for before an offer',
    yes: [
      'Send a picture of your driver license (front and back)',
      'Reply with your social security number',
      'provide your bank account details and the bank you use',
      'email a copy of your passport',
    ],
    no: [
      'Do not send social security number.',
      'Provide proof of license',
      'After an offer you will submit your SSN for the I-9',
      'upload resume + screenshot of your member verification page',
    ],
  },
  {
    id: 'warnings/pay-by-app-or-coin',
    value: alone('reshipping_or_money_transfer'),
    in: WORDS,
    match:
      /\b(?:(?:pay(?:ment|roll|check)?s?|paid|salary|wages?)\b[^.\n]{0,40}\b(?:zelle|cash ?app|bitcoin|crypto\w*|venmo|western union|moneygram|gift cards?|paypal)\b|(?:must|need to|should) (?:have|own) (?:an? )?(?:active |valid |verified )?(?:paypal|bank|cash ?app|checking) account|(?:through|into|using|in) your (?:own |personal )?(?:bank|checking|paypal) account|(?:receive|process|transfer|forward|collect)(?:s|ing)? (?:the )?(?:funds|money|payments?)\b[^.\n]{0,50}\b(?:your (?:own |personal )?(?:bank |paypal )?account|western union|moneygram|bitcoin|creditors)|(?:re-?ship|re-?pack(?:age)?|forward|receive)(?:ping|ing|aging)? (?:the )?(?:packages|parcels)\b[^.\n]{0,40}\b(?:home|address|abroad|label)|collect funds from (?:creditors|customers|debtors))/i,
    unless: refusedOr(
      /\b(?:direct deposit|patients?|donors?|web ?sites?|integrat\w+|API|payroll system|we process|accepts?|never|merchants?)\b/i,
    ),
    because: 'money or parcels that pass through a stranger’s account or door',
    yes: [
      'payroll by Zelle or Cash App every evening',
      'receive funds into your personal bank account',
      'must have a paypal account',
      'reshipping packages from your home',
      'you are paid in bitcoin',
    ],
    no: [
      'Payment by direct deposit into your bank account',
      'Posts payments from PayPal for patients',
      'paid time off',
    ],
  },
  {
    id: 'warnings/course-is-sold',
    value: alone('course_sold_as_job'),
    in: WORDS,
    match:
      /\b(?:(?:is|are|now|currently) enrolling(?! (?:providers|patients|participants|members|in medic))(?=[^.\n]{0,40}\b(?:people|students|now|today|program|course|class)|[.!])|now enrolling (?:students|for)|enroll? (?:now|today) (?:in|for)|enroll in (?:our|the) (?:\w+ ){0,3}(?:course|program|class|training)|tuition is due|(?:complete|take|buy|purchase|pay for) our (?:\w+ ){0,5}(?:course|program|certification|class)\b|(?:program|course|class) that (?:gets|prepares) you ready|exam voucher included|we match you (?:to|with) (?:a )?(?:training|schools?)|training (?:is )?(?:required )?at your (?:own )?(?:cost|expense))/i,
    unless: refusedOr(
      /\b(?:employees?|benefits|open enrollment|medicare|medicaid|instructors?|teach|patients?)\b/i,
    ),
    because: 'a course to pay for, written as a job',
    yes: [
      'Fastlane Coding Academy is enrolling now.',
      'Complete our 10 week online course ($1,495)',
      'We are enrolling 30 people THIS MONTH in our 14 week live-online program',
      'Tuition is due before your placement call',
      'enroll in our certification course to qualify',
    ],
    no: [
      'We are enrolling providers in Medicaid',
      'teach students to enroll in our course',
      'Complete our online application',
    ],
  },
];
