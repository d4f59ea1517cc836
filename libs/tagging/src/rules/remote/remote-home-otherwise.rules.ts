import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const WORKER =
  '(?:coders?|billers?|auditors?|specialists?|staff|workers?|employees|teams?|team members|teammates|professionals?|analysts?|representatives?|reps?|clerks?|educators?|posters?|associates?|assistants?|coordinators?|consultants?|contractors?|collectors?|processors?|people|talent)';
const REMOTE = '(?:remote|home[- ]based|work[- ](?:from|at)[- ]home|wfh|telecommuting|virtual)';
/** Words that limit the seat at home, or that speak of others than the one who is hired. */
const LIMITED =
  /\b(?:hybrid|partial\w*|not|no longer|(?:ca|wo|is|are|was|does|do)n['’]t(?! (?:need|have to|want|matter|mind|care|worry))|some|sometimes|occasional\w*|temporar\w*|COVID|pandemic|discretion|patients?|visits?|monitoring|clinics? sites?|(?<!\b(?:five|5) )days? (?:a|per|each)|eligible|may apply)\b/i;

/** Seats at home, told by the people who are hired, by the equipment that goes home, or by telework that is full time. */
export const REMOTE_HOME_OTHERWISE_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/hires-people-at-home',
    value: 'home',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:seeks?|seeking|hiring|hires?|looking for|recruiting|need|needs|searching for|wanted:|in search of)[: ]{1,2}(?:an? |our next |for |several |more |additional |new |full[- ]time |part[- ]time |experienced |certified |motivated |[a-z]+ly |two |three |four |five |\\d{1,2} ){0,4}|(?:expand|grow|build|enlarg|strengthen|add)(?:s|ing)?(?: to)? (?:our|the|its|their)\\b[^.;:\\n]{0,35}? (?:with|by|of) (?:[a-z]+ ){0,2})(?:100% |fully )?${REMOTE},? (?!access|support|site|sensing)(?:[\\w/-]+ ){0,4}?${WORKER}\\b`,
      'i',
    ),
    unless: new RegExp(
      `${LIMITED.source}|\\b(?:experience (?:in |with )?(?:hiring|recruiting|building|growing)|on[- ]?site|in[- ]person|office[- ]based|virtual (?:assistants?|scribes?))\\b`,
      'i',
    ),
    because: 'the people who are looked for work at home',
    yes: [
      'We are hiring three experienced remote inpatient coders.',
      'A leading billing company seeks a remote auditor with three years of experience',
      'Seeking a home-based denials specialist',
      'growing our coding group with remote professionals',
    ],
    no: [
      'Seeking a manager to lead our remote coders',
      'Experience hiring remote coders',
      'Hiring remote and on-site coders',
      'We need remote access specialists not later than May',
      'Looking for hybrid, not remote, staff',
    ],
  },
  {
    id: 'remote/goes-home-with-the-equipment',
    value: 'after_training',
    in: ['description'],
    match:
      /\b(?:(?:you|your (?:desk|seat|job)|coders|billers|everyone|we (?:send|let|move) you|go|goes|sent|move|head)(?:['’]ll| will| can| may| get to| then)? ?(?:go |be sent |move |head |be |working )?home (?:w\/|with) (?:the|your|a|an|our|all) (?:company )?(?:computer|laptop|equipment|gear|monitors?|PC|workstation|set-?up|desk|kit|machine)|(?:take|bring|carry|move|ship|send) (?:your|the|that) (?:company )?(?:computer|laptop|PC|workstation|desk|equipment|set-?up|gear) home\b|(?:go|goes|going|send you|sent|move|moves) home (?:for good|permanently|full[- ]time|to work))/i,
    unless: new RegExp(
      `${LIMITED.source}|\\b(?:never|no|sick|year|twelve months|discharge\\w*|snow|storms?|weather|evenings?|weekends?|on[- ]call|nights?|early|overnight|return)\\b`,
      'i',
    ),
    because: 'when the equipment goes home, so does the seat',
    yes: [
      'Pass the audit and take your workstation home.',
      'After six weeks you go home with our laptop',
      'Once you hit the goal we send you home full time',
    ],
    no: [
      'Never take the laptop home',
      'Take the laptop home on on-call weekends',
      'Patients go home with equipment',
      'go home early on Fridays',
    ],
  },
  {
    id: 'remote/telework-full-time',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:full[- ]time|100%|permanent|fully) telework(?:ing|ers?)?\b|(?:telework(?:s|ing|ers?)?|telecommut(?:e|es|ing)|work(?:s|ing)? (?:from home|remotely)),? (?:on a )?(?:full[- ]time|100%|permanently|five days|5 days)(?! (?:experience|after|before|for|of))(?=\W|$)|(?:(?:work|working|position|remote|job) (?:arrangement|mode|setting|type|location|status|style)|workplace|duty location|where)[*_]{0,2} ?[:|\u2013-][*_ ]{0,4}(?:telework|telecommut(?:e|ing)|wfh|your (?:own )?(?:house|residence|kitchen table))(?=\s?(?:[.;,)\n]|$))|\b(?:duty station|work ?site|(?:work )?location|place of (?:work|performance|duty))(?: is|:| will be)? (?:the )?(?:your|employee['’]s|incumbent['’]s|teleworker['’]s|contractor['’]s) (?:own )?(?:home|house|residence))/i,
    unless: new RegExp(`${LIMITED.source}|\\b(?:up to|situational|ad[- ]hoc|as needed)\\b`, 'i'),
    because: 'telework all the time is a seat at home',
    yes: [
      'Staff who telework full time need a locked room.',
      'Work setting: telework.',
      "Duty station is the employee's residence",
      'This is a full-time telework post',
    ],
    no: [
      'Telework: two days a week',
      'Not a full-time telework post',
      'Full-time telework is at the discretion of the chief',
    ],
  },
  {
    id: 'remote/works-in-a-room-at-home',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:works?|working) (?:from|in|out of) (?:an? )?(?:[\w-]{2,14},? ){0,3}(?:space|room|office|area|workspace|workstation) (?:at|in|inside) (?:(?:the|their|your|his or her) )?(?:own )?(?:home|house|residence)\b(?! (?:health|care|visits?))|\b(?:works?|working|performed|done) (?:(?:entirely|fully|exclusively|completely|100%|only|permanently) ){1,2}(?:off[- ]?(?:campus|site|premises)|away from (?:the )?(?:campus|office|hospital))\b/i,
    unless: LIMITED,
    because: 'the work is done in a room at home, or always away from the campus',
    yes: [
      'The associate works from a quiet, private room at home.',
      'After a week on Zoom the coder works 100% off campus',
    ],
    no: ['Working from a shared room in the annex', 'Some work entirely off site'],
  },
  {
    id: 'remote/title-says-your-house',
    value: 'label_remote',
    in: ['title', 'location'],
    match:
      /\b(?:(?:from |at |in )?your (?:own )?(?:house|home|couch|kitchen table|place|living room)|from (?:your )?home|at[- ]home (?:medical|coder|biller|coding|billing|job|position|work)|telework(?:er)?)\b(?! (?:health|care|visits?|eligible))|\(home[- ]office\)/i,
    unless: /\b(?:not|no|hybrid|partial\w*|days?|temporar\w*|covid|pandemic|on-?site)\b/i,
    because: 'the headline puts the seat into the home',
    yes: [
      'Biller needed: your house, our charts',
      'Coder (home office)',
      'Telework Medical Coder',
      'Code charts from home',
    ],
    no: [
      'Home Health Biller',
      'Telework eligible coder',
      'Home Office Accountant',
      'Coder, 2 days from home',
    ],
  },
];
