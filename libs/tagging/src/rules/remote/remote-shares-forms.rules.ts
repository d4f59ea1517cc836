import type { Rule } from '../../define-tag.js';
import { sentenceAround } from '#text';
import { AT_HOME, AT_WORK, DAY, NUMBER, OTHER_DAYS, notTheWholeWeek } from './office-days.js';
import type { PlaceSignal } from './remote-choice.js';

const COUNTED = `(?:${NUMBER} (?:\\([1-5]\\) )?days?\\b(?! (?:of|after|before|prior|to|from)\\b)|[1-9]\\d ?(?:%|percent) of (?:the|your|their|working) (?:time|week|hours|schedule|work)|half (?:of )?(?:the|your) (?:time|week)|part of (?:the|your) (?:time|week)|every other week|most days)`;
const SHARE = `(?:${COUNTED}|${DAY}s?\\b(?! ?(?:-|\u2013|through|thru|to) ?fri)|one week)`;
const SOME_HOME = '(?:home|remote(?:ly)?|wfh|telework(?:ing)?|telecommut(?:e|ing))';
const SOME_OFFICE =
  /\b(?:office|clinic|hospital|campus|on-?site|in[- ]person|department|facility|building|headquarters|here|lab)\b/i;
const NOT_A_SHARE = new RegExp(
  `${OTHER_DAYS.source}|\\b(?:home health|home visits?|within|business days|hours|starts?|starting|open|your (?:choice|call|decision|pick)|up to you|annual\\w*|(?:a|per|each) year|yearly|optional|meeting(?:s)? by|not|weather|snow|emergenc\\w+|lab results|remote (?:access|support|patient|monitoring)|apply)\\b`,
  'i',
);

const besideAnOffice = (match: RegExpExecArray): PlaceSignal | null =>
  SOME_OFFICE.test(
    sentenceAround(match.input, match.index, match.index + match[0].length).replace(
      /home[- ]office/gi,
      'home',
    ),
  )
    ? notTheWholeWeek(match)
    : null;

/** Further forms of the shared week. */
export const REMOTE_SHARES_FORM_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/home-and-office-in-one-week',
    value: besideAnOffice,
    in: ['description'],
    match: new RegExp(
      `\\b(?:${SOME_HOME}\\b(?! (?:health|care|visits?|coders?))[^.;\\n]{0,60}?\\b${SHARE}|${SHARE}[^.;\\n]{0,60}?\\b${SOME_HOME}\\b(?! (?:health|care|visits?|coders?)))`,
      'i',
    ),
    unless: NOT_A_SHARE,
    because: 'a sentence that deals out days to home and to a place of the employer',
    yes: [
      'You will work in the clinic Monday through Wednesday and from home Thursday and Friday.',
      'Home office four days, HIM department one day.',
      'Part of the week is in the clinic, part at home.',
    ],
    no: [
      'Remote, Monday to Friday, reports to the office manager',
      'Home visits two days a week from the clinic',
      'From home, with two days a year in the office',
    ],
  },
  {
    id: 'remote/home-days-counted',
    value: notTheWholeWeek,
    in: ['description'],
    match: new RegExp(
      `\\b(?:${SOME_HOME}(?: work| flex\\w*|[- ]friendly| schedule| option)?(?:,| is| are|:| -|\u2013| allowed| available| permitted| offered| possible| up to| as many as| a maximum of| of| for| work)*[ (]{1,2}(?:${COUNTED})(?=\\s?(?:[.,;!)\\n]|$|(?:a|per|each|every|/|in the|with|weekly) ?))|(?:one|two|three|four|[1-4])(?: ?(?:-|to|or) ?[2-4])? (?:remote|wfh|telework|home|work[- ](?:from|at)[- ]home) days?\\b|every other week (?:is )?(?:worked |spent )?(?:at|from) home)`,
      'i',
    ),
    unless: NOT_A_SHARE,
    because: 'days at home are counted, so the others are not',
    yes: [
      'Telecommuting is allowed two days a week.',
      'Two remote days available after 90 days.',
      'Supervisors can grant telework of as many as three days a week.',
      'WFH flex - 2 days',
      'Remote work up to 50% of the time with supervisor approval.',
    ],
    no: ['Remote work five days a week', 'work from home within 2 days', 'two home health days'],
  },
  {
    id: 'remote/the-rest-at-home',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:balance|rest|remainder|other (?:two|three|four|[2-4])(?: days)?|remaining (?:days?|time|two|three|[2-4])(?: days)?)(?! of (?:the|our|us)(?: (?:team|staff|department|group|company|crew|office))?\\b(?! (?:week|time|month)))(?: of (?:the|your) (?:week|time|month))?(?! (?:of|team))[^.;\\n]{0,25}?\\b${AT_HOME}\\b|\\b(?:wfh|from home|at home|remote|home) (?:for |on )?(?:the )?(?:other (?:days|two|three|four|[2-4])|remaining (?:days|two|three|four|[2-4])|rest(?: of the (?:week|month))?(?=\\s?(?:[.,;!\\n]|$)))`,
      'i',
    ),
    unless:
      /\b(?:training|orientation|patients?(?! (?:financial|accounts?|business|access|billing|services?)\b)|work[- ]life)\b/i,
    because: 'the rest is at home, so the first part is not',
    yes: [
      'six days in the field, the balance being at home',
      'Mondays in the lab and the other three days at home',
      'the rest of the week from home',
      'In on Fridays, WFH the other four',
      'The remaining days you may work from your house.',
    ],
    no: ['The rest of the team is remote', 'work-life balance at home'],
  },
  {
    id: 'remote/regular-meeting-in-person',
    value: 'office_days',
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:weekly|monthly|bi-?weekly|fortnightly|once[- ]a[- ](?:week|month)) (?:[a-z-]{3,12} ){0,2}?(?:(?:on-?site|in-?person|in-office|office|campus|hub|anchor|clinic) (?:[a-z-]{3,12} ){0,2}?(?:days?|meetings?|visits?|huddles?|attendance|presence)|(?:days?|meetings?|huddles?|get-togethers?) (?:${AT_WORK}))\\b`,
      'i',
    ),
    unless: new RegExp(`${OTHER_DAYS.source}|\\b(?:not|optional|by (?:video|phone))\\b`, 'i'),
    because: 'presence each week or month, quarterly would be too seldom',
    yes: [
      'Remote with monthly in-person team meetings in Dallas.',
      'a monthly department day at the main campus',
      'Home-based with weekly office day in Reno.',
    ],
    no: ['quarterly in-person meetings', 'weekly team meetings by video', 'monthly office supplies'],
  },
  {
    id: 'remote/day-letters',
    value: 'office_days',
    in: ['description'],
    match:
      /\b(?:M|T|Tu|W|Th|R)(?:(?:\/|, ?| ?& ?| and )(?:T|Tu|W|Th|R|F)\b){1,3} (?:[Ii]n (?:the )?(?:office|clinic)|[Oo]n-?site|[Ff]rom home|[Aa]t home|WFH|home|[Rr]emote)\b/,
    because: 'days of the week, by their letters, at one of the two places',
    yes: ['M/W/F in the office, T/Th from home.', 'T/Th on-site'],
    no: ['M-F in the office', 'M/F hiring'],
  },
  {
    id: 'remote/divided-between-places',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:divid(?:e|es|ed|ing)|split(?:s|ting)?|shar(?:e|es|ed|ing)|alternat(?:e|es|ing)|mov(?:e|es|ing)|both)\\b[^.;\\n]{0,25}?\\b(?:between )?(?:(?:your |a )?${AT_HOME}(?: office)? and (?:from )?(?:${AT_WORK}|the field|(?:the|our) [^.;\\n]{0,20}?(?:office|clinic|campus|hospital))|(?:${AT_WORK}) and (?:from )?(?:your |a )?${AT_HOME})\\b`,
      'i',
    ),
    unless:
      /\b(?:your (?:choice|call|decision|pick)|up to you|patients?|staff|teams?|coders|employees|records|screens?)\b/i,
    because: 'working time divided between two places',
    yes: ['Desk time is divided between home and our Akron office.', 'Work both from home and in the office'],
    no: ['Supports teams both remote and on site', 'split between home and auto claims'],
  },
  {
    id: 'remote/form-counts-office-days',
    value: notTheWholeWeek,
    in: ['description'],
    match: new RegExp(
      `\\b(?:on-?site|in-?office|office|days (?:on-?site|in (?:the )?office)|in-person)(?: requirements?| expectations?| days?| presence| frequency)?[*_]{0,2}[:=][*_ ]{0,3}(?:about |at least |approximately )?(?:${NUMBER} ?(?:days?|x|times)|${DAY}(?![a-z])(?! ?(?:-|\u2013|through|thru|to) ?fri)|weekly|monthly)`,
      'i',
    ),
    unless: OTHER_DAYS,
    because: 'a line of a form that counts the days in the office',
    yes: ['On-site requirement: 1-2 days/week', 'Days in office: Tues, Wed, Thurs'],
    no: ['Office: 5 days a week', 'Office: Monday - Friday 8 to 5'],
  },
  {
    id: 'remote/opens-with-hybrid',
    value: 'office_days',
    in: ['description'],
    match:
      /(?<=(?:^|\n|[.!?:;\u2022|>] ?)[*_ -]{0,4})(?:\d ?[:/-] ?\d )?hybrid(?! (?:cloud|or\b|and remote|assign|entit|billing|plans?|claims|records?|insur|care|charts?|OR\b|cod(?:er|ing) (?:tools?|records?)))(?=[ .,;:!(\n\u2013\u2014-]|$)|\b(?:we(?:['’]re| are)|team is|work(?:place)? is|schedule is|it['’]s) (?:a )?hybrid\b|\bhybrid (?:set-?up|arrangement|team|week|seat|model|style|format|after|from|in|at|out of|with|\d|two|three)\b/i,
    unless:
      /\b(?:cloud|or hybrid|fully remote|hybrid or|home or hybrid|discretion|eligible for|options?|internet|fiber|vehicle|cars?|experience|mail)\b/i,
    because: 'a line or sentence that opens with the word, or calls the workplace so',
    yes: [
      'Hybrid 2 in, 3 out.',
      "We're hybrid: come in when we meet.",
      'Hybrid from Omaha.',
      'Hybrid, Tulsa office',
    ],
    no: ['Hybrid cloud platform', 'Hybrid or remote', 'Hybrid records experience'],
  },
  {
    id: 'remote/home-after-a-year',
    value: 'office_days',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:after|first|initial|until|following|once)\\b[^.;\\n]{0,25}?(?:(?<!half an? )(?<!half-)\\byear|(?:12|18|24|twelve|eighteen)[ -]months?)s?)\\b[^.\\n]{0,90}?\\b(?:go(?:ing)? home|${AT_HOME})\\b`,
      'i',
    ),
    unless:
      /\b(?:not|appl(?:y|ications?)|eligible|experience|discretion|may be considered|PTO|stipend|equipment|patients?|bonus)\b/i,
    because: 'a year on site before the seat goes home is hybrid',
    yes: [
      'in the office for its first twelve months; after one year of clean audits you can go home full-time',
      'After the first year the position goes remote',
    ],
    no: [
      'After the first year you can apply to work from home',
      'After about half a year, going home is your call',
      'first year of remote coding experience',
    ],
  },
  {
    id: 'remote/share-in-percent',
    value: 'office_days',
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `(?<![\\d.$])[1-9]\\d ?(?:%|percent)(?: of (?:the|your) (?:time|week|work|job))?(?: is| are| spent| working| worked| done)? ?(?:${AT_HOME}|${AT_WORK})\\b(?! (?:coverage|match|visits|health))|\\b(?:${AT_HOME}|${AT_WORK})(?:[ :(]{1,2}(?:about |roughly |approximately |up to )?[1-9]\\d ?(?:%|percent)(?! of (?!the time|the week|your))|\\b[^.;\\n%]{0,40}? [1-9]\\d ?(?:%|percent) of (?:the|your|their) (?:time|week|month|schedule))`,
      'i',
    ),
    unless:
      /\b(?:accuracy|score\w*|employees|staff|team|workforce|of us|coders|patients?|claims|volume|billing office work|bonus|travel\w*|sales|meetings|events)\b/i,
    because: 'less than all of the time at home, or some of it on site',
    yes: [
      '80% remote',
      'About 40% of the time is on site',
      'Remote 70%',
      'Presence in our office is needed 30% of your time',
    ],
    no: ['100% remote', '60% of staff work from home', '70% billing office work'],
  },
];
