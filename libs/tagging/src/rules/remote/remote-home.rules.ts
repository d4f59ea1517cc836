import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

/** "remote" that speaks of something else than the seat. */
const OTHER_REMOTE =
  /\b(?:remote(?:ly)? (?:patient|monitor\w*|deposit|clinics?|areas?|learning|control\w*|telemetry|desktop|therapeutic|access|support|sites?|collection|coding for rural|teams? (?:members )?(?:across|management)|partners|viewing|printing|servers?|capture)|RPM|secure remote|during COVID|COVID|virtual (?:interview|hiring|event|visits?|care)|not (?:an? )?(?:remote|eligible|available)|no remote|discretion of|if a remote|may be eligible|potential(?:ly)? (?:for )?remote|possib(?:le|ility)|can apply for|slots?|apply for a work)\b/i;

/** Wordings of the text that say the work is done from home. */
export const REMOTE_HOME_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/fully-remote-wording',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:100 ?%|fully|entirely|completely|permanent(?:ly)?|truly) (?:remote(?:ly)?|work[- ](?:from|at)[- ]home|telecommut\w+|virtual|telework|home[- ]based)(?! (?:company|employer|culture|health|patients?))|remote 100%|100% (?:of the time )?(?:from|at) home|telecommute 100%)/i,
    unless: OTHER_REMOTE,
    because: 'the plain wording for a seat that is remote all the time',
    yes: ['This position is fully remote.', '- 100% remote', 'Permanently remote desk'],
    no: ['100% remote patient monitoring', 'This is a remote-friendly company'],
  },
  {
    id: 'remote/remote-position',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:this|the|it)(?: is|['’]s)?(?: position| role| job| seat| opportunity)?(?: is| will be| can be| has been designated as)? (?:an? |considered )?["“]?(?:full[- ]time,? |permanent,? |part[- ]time,? )?(?:remote|telecommut(?:e|ing)|work[- ]from[- ]home|work[- ]at[- ]home|virtual|home[- ]based)(?:[-/ ](?:based|work[- ](?:from|at)[- ]home|telecommute|remote))?["”*_]{0,3}(?: position| role| job| opportunity| seat| internship| ?,|\.|;| \(|$| for\b| in the| from| with| based|\n)|remote (?:position|role|job|opportunity|full[- ]time|work schedule)\b(?! ?[:-]? ?no\b)|(?:location|work location|place of work|where|workplace|work type|job location|type|site|locations)[*_ ]{0,4}[:\-\u2013|\n][*_ ]{0,4}(?:yes,? )?(?:fully )?(?:remote|(?:work (?:from|at) )?home|virtual|telecommute)\b(?! clinic| area| site| health| care| infusion| visit|[^.\n]{0,20}hybrid)|remote[- ](?:first|ok\b|eligible)|remote (?:job|type):? (?:yes|(?:fully )?remote)\b|remote culture|remote environment|remote call center|remote (?:inpatient |outpatient |medical |certified |pro-?fee ){0,3}(?:coders?|billers?|coding|billing) (?:position|role|job|specialist|opportunity|team))/i,
    unless: OTHER_REMOTE,
    because: 'the posting calls the position remote',
    yes: [
      'This position is remote with occasional travel.',
      'Location: Remote',
      'This is a telecommuting role.',
    ],
    no: [
      'Remote patient monitoring billing',
      'The role supports remote clinic locations',
      'Location: Home Health Department',
      'on site home visits',
      'Remote work is at the discretion of the department',
    ],
  },
  {
    id: 'remote/work-from-home-wording',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:you(?:['’]ll| will| can| may|['’]re|['’]d)?|we|employees|associates|staff|coders|billers|leaders|reviewers|workers|auditors|team members)(?: all)? (?:are |be )?(?:fully )?(?:work(?:s|ing)?|telecommut(?:e|ing)|sit|home[- ]based|based at home)(?: 100% of the time)? ?(?:remotely|(?:from|at|out of) (?:your |their |our |the |a )?(?:own )?home(?: office|s)?)?\b(?<=home|remotely|based|homes|office)|work (?:is done|happens|takes place|may be (?:done|performed))(?: remotely)? (?:from|at|in) (?:your |the |a )?(?:own )?home|home[- ]based (?:position|role|job|coder|biller|work)|(?:are|yes,?|role is) home[- ]based|work[- ](?:from|at)[- ]home (?:position|role|job|opportunity|coder|biller|seat)|position[^.\n]{0,20} work[- ](?:from|at)[- ]home|work (?:remotely|from home) (?:anywhere|from anywhere|in any)|(?:work|be|located|live|based) (?:from )?anywhere (?:in|within) the (?:U\.?S|United States|country)|contractor['’]s residence|working remotely from|remote, must (?:live|reside)|telecommute\/remote|remote for)/i,
    unless:
      /\b(?:days?|some|sometimes|occasional\w*|flexib\w+ (?:to|schedule)|COVID|after|supports? working|not|hybrid|slots?|patients?|eligible|may apply|weather|if you|policies)\b/i,
    because: 'the posting describes the work as done at home',
    yes: [
      "You'll work from home on our laptop",
      'Meridian Trail associates are home based.',
      'Leaders work out of their homes in Alabama',
    ],
    no: ['You may work from home two days a week', 'Patients work from home'],
  },
  {
    id: 'remote/from-home-headword',
    value: 'home',
    in: ['description'],
    match:
      /(?:^|\n|[.!?:] {1,2})(?:\*{0,2}(?:-|\u2022)? ?)(?:(?:work )?(?:from|at) home\b(?! (?:health|care|infusion|visits?))(?!,? (?:two|three|four|\d|days?|after|may|is|if|or))|(?:fully )?remote(?:,|\.| ok| full| US\b| USA\b| position)(?! patient)|yes, home based)/i,
    unless: OTHER_REMOTE,
    because: 'a line or sentence that opens with the place of work',
    yes: ['Where\nFrom home.', 'Details\nRemote full time.', 'Remote, must live in NY, NJ, PA or CT.'],
    no: ['from home health agencies', 'Remote patient monitoring of devices'],
  },
  {
    id: 'remote/performed-remotely',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:can|may|will|must|to) be (?:performed|done|completed|worked) (?:100% |fully |entirely )?(?:remotely|(?:from|at) home(?! visits?)|from anywhere)|(?:from |in )?the comfort of your (?:own )?home|telecommut(?:e|ing) (?:position|role|job)|(?:ability|flexibility|opportunity) to work (?:100% |fully )?(?:remotely|from home)(?! (?:one|two|three|\d|up to|some|occasional))|(?:schedule|hours|shift|setting)[: ][^.\n]{0,30}, remote\b)/i,
    unless:
      /\b(?:not|days?|some|sometimes|occasional\w*|after|hybrid|patients?|COVID|eligible|may apply|weather)\b/i,
    because: 'the work is done remotely',
    yes: [
      'This role can be performed remotely from anywhere in the US.',
      'Work from the comfort of your home',
    ],
    no: ['Ability to work from home two days a week', 'Surgery can be performed at home visits'],
  },
  {
    id: 'remote/company-is-remote',
    value: 'home',
    in: ['description'],
    match:
      /\b(?:(?:fully|100%|all)[- ](?:remote|distributed|virtual) (?:company|team|employer|organization|workforce|practice)|(?:we(?:['’]re| are)|as) an? (?:virtual|remote|distributed) (?:company|team|organization|practice|employer|firm|workforce)\b|distributed company|company is (?:fully )?remote|is remote[- ]first|we(?:['’]re| are) (?:a )?(?:fully )?(?:remote|distributed)\b)/i,
    because: 'nobody at such an employer has an office to go to',
    yes: [
      'We are a virtual practice.',
      'Fully distributed company since 2019',
      'Brindlemark is remote-first & has been since day one.',
    ],
    no: ['We distribute supplies', 'As a remote monitoring company', 'a fully equipped company'],
  },
  {
    id: 'remote/remote-after-training',
    value: 'after_training',
    in: ['description'],
    match:
      /\b(?:(?:remote(?:ly)?|work(?:ing)? (?:from|at) home|telecommut\w+|home)\b[^.\n]{0,30}\b(?:after|following|upon|once)\b[^.\n]{0,30}\b(?:training|orientation|onboarding|weeks?|days|productivity|cleared)|(?:train(?:ing)?|orientation|onboarding)\b[^.\n]{0,80}\b(?:before|then|and then|after which|transition\w* to|followed by)\b[^.\n]{0,40}\b(?:remote|work(?:ing)? (?:from|at) home|telecommut\w+))/i,
    unless:
      /\b(?:hybrid|days (?:a|per|in the) week|up to (?:two|three|\d)|may be eligible|can apply|may apply|year|home the rest|patients?|discharge\w*)\b/i,
    because: 'remote after training on site counts as fully remote',
    yes: [
      'Remote after 6 weeks of training on site',
      'requires training in our Concord location for at least one month before it will become a remote position',
    ],
    no: ['Hybrid after training', 'After the first year you can apply to work from home'],
  },
];
