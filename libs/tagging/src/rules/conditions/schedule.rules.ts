import type { Rule } from '../../define-tag.js';

const WORDS = ['title', 'description', 'employment_type_text'] as const;
const TEXT = ['title', 'description'] as const;

/** When the work is done. "Flexible" never becomes "own hours": the two are far apart for who plans a family around it. */
export const SCHEDULE_RULES: readonly Rule<string>[] = [
  {
    id: 'schedule/day-shift',
    value: 'day_shift',
    in: WORDS,
    match:
      /\b(?:day ?shifts?|(?:first|1st) shift|shift ?: ?(?:days?|1st|first)\b|days? shift|full[- ]?time,? days\b)/i,
    because: 'named as the day or first shift',
    yes: ['Day shift', 'Shift: Days', '1st shift', 'Job Shift: Day', 'Full time, days.', 'Shift: 1st'],
    no: ['30 days', 'day one', 'days off'],
  },
  {
    id: 'schedule/evening',
    value: 'evening',
    in: WORDS,
    match:
      /\b(?:evening shifts?|(?:second|2nd) shift|shift ?: ?(?:evenings?|2nd|second)\b|(?:work|available|including|some|or|and) evenings\b|evenings (?:and|or|&|are)\b)/i,
    unless: /\bno (?:nights?,? )?(?:or )?evenings\b|\bdifferential\b/i,
    because: 'named as evening or second shift',
    yes: ['Evening shift', '2nd shift', 'Shift: Evenings', 'evenings and weekends', 'evenings are fine'],
    no: ['No evenings or weekends', 'Evening shift differential'],
  },
  {
    id: 'schedule/night',
    value: 'night',
    in: WORDS,
    match:
      /\b(?:night shifts?|overnight shifts?|(?:third|3rd) shift|shift ?: ?(?:nights?|3rd|third)\b|, nights?\b(?= ?(?:\(|$|-)))/i,
    unless: /\bno nights?\b|\bdifferential\b/i,
    because: 'named as night or third shift',
    yes: ['Night shift', 'third shift', 'ED Facility Coder, Nights (0.6)', 'Shift: Nights'],
    no: ['no nights, no weekends', 'overnight travel'],
  },
  {
    id: 'schedule/weekend',
    value: 'weekend',
    in: WORDS,
    match:
      /\b(?:weekend (?:shifts?|rotations?|work|coders?|hours|coverage|availability|on[- ]call)|(?:every|some|rotating|mostly|alternate|alternating|occasional|one|including|and|or|work|available|required) (?:other )?(?:weekends?|saturdays?|sundays?)\b|weekends? (?:required|only|and holidays|as needed|rotation)|(?:saturday|sat|sun|sunday) ?(?:-|–|through|to) ?\w{3,9}day|(?:sun|mon|tue|wed|thu|fri)\w{0,6} ?(?:-|–|through|to) ?(?:sat|sun)(?:urday|day)?\b|one saturday in)/i,
    unless:
      /\b(?:(?:no|never|not|without|off)\b[^.\n]{0,30}\b(?:weekends?|saturdays?|sundays?)|weekends? off|differential|closed)\b/i,
    because: 'days at the weekend belong to the hours',
    yes: [
      'Weekend rotation',
      'PRN, mostly weekends and holidays',
      'One Saturday in six',
      'Sunday - Thursday',
      'every other weekend',
      'Wed-Sat 10 hr days',
      'evenings and weekends as needed',
    ],
    no: ['No weekends', 'weekends off', 'no nights or weekends', 'Weekend differential'],
  },
  {
    id: 'schedule/no-weekends',
    value: 'no_weekends',
    in: TEXT,
    match:
      /\b(?:(?:no|never(?: any)?|without)\b(?: [\w,]+){0,4}? (?:or |and )?weekends?\b|weekends? (?:are |is )?(?:off|free)|no (?:saturdays?|sundays?))/i,
    because: 'weekends are ruled out',
    yes: ['no weekends', 'No nights, no weekends', 'no evenings or weekends', 'weekends off'],
    no: ['some weekends', 'works weekends'],
  },
  {
    id: 'schedule/monday-to-friday',
    value: 'monday_to_friday',
    in: TEXT,
    match:
      /\bM(?:on(?:day)?)?\.?s? ?(?:-|–|—|through|thru|to) ?F(?:ri(?:day)?)?s?\b\.?(?! (?:meeting|newsletter))/i,
    because: 'the working week is named',
    yes: ['Monday through Friday', 'M-F 8-4:30', 'Mon-Fri, 8-5', 'Monday – Friday', 'Monday to Friday'],
    no: ['MF', 'M/F/Disability/Vet'],
  },
  {
    id: 'schedule/four-tens',
    value: 'four_tens',
    in: TEXT,
    match:
      /\b(?:four (?:tens|10s|(?:10|ten)[- ]hours?(?: (?:shifts|days))?)|4 ?(?:x|\/|-|×) ?10s?(?: ?(?:hours?|hrs?|s))?\b(?!\/)|4 (?:10|ten)[- ]hours? (?:shifts|days)|10[- ]?(?:hours?|hrs?) (?:days|shifts)|four[- ]day (?:work ?)?week)/i,
    because: 'four long days instead of five',
    yes: [
      'Four tens',
      '4x10',
      '4/10s',
      'four 10-hour shifts',
      '4-10 hour days',
      'Sun-Wed 10 hr days',
      'four-day week',
    ],
    no: ['4/10/2026', '4 to 10 hours', '10 hours a week'],
  },
  {
    id: 'schedule/flexible',
    value: 'flexible',
    in: WORDS,
    match:
      /\b(?:flex(?:ible|ed)? (?:work(?:ing)? )?(?:schedul(?:e|es|ing)|hours|start(?:ing)?(?: (?:and (?:end|stop) )?times?)?|shifts?|time\b)|flextime|(?:hours|schedule|shift|times?) (?:is|are|can be)?(?: very| quite| somewhat)? ?flexible|flexible (?:between|within|after|from)|school hours (?:are|is) fine|begin any time (?:from|between))/i,
    unless:
      /\b(?:(?:must|need to|able to|willing(?:ness)? to|ability to|candidates?|applicants?) (?:be|work|have) (?:a )?flexible|flexible work schedule required|not flexible|flexible spending|vacation|paid time)\b/i,
    because: 'the employer leaves some room in the hours, and says no more',
    yes: [
      'Flexible schedule',
      'flexible start time',
      'Hours are flexible',
      'Flexible between 6 a.m. and 7 p.m. Eastern',
      'flextime',
      'Mon - Fri, flexible start',
    ],
    no: ['Must be flexible', 'Ability to work flexible hours', 'flexible spending account'],
  },
  {
    id: 'schedule/own-hours',
    value: 'set_own_hours',
    in: TEXT,
    match:
      /\b(?:(?:set|choose|make|pick|create|decide) your (?:own )?(?:hours|schedule)|your own hours|work (?:when(?:ever)?|any ?time) you (?:like|want|choose|wish)|hours ?: ?whenever\b|you (?:plan|set|choose) (?:your own hours|when you work|most of them yourself))/i,
    unless: /\b(?:cannot|can['’]t|not|don['’]t|won['’]t|boss)\b/i,
    because: 'says outright that the worker sets the hours',
    yes: [
      'set your own hours',
      'Work when you like, inside a 48 hour turnaround',
      'choose your own hours',
      'Hours: whenever, as long as 20 hrs a week',
    ],
    no: ['flexible schedule', 'You cannot set your own hours', 'Be your own boss and set your own hours'],
  },
  {
    id: 'schedule/core-hours',
    value: 'core_hours',
    in: TEXT,
    match: /\bcore (?:business |work(?:ing)? |team )?hours\b/i,
    because: 'hours at which everybody is there',
    yes: ['core hours 9 to 3 Eastern', 'core business hours'],
    no: ['hours of core training', 'business hours'],
  },
  {
    id: 'schedule/per-diem',
    value: 'per_diem',
    in: WORDS,
    match:
      /\b(?:per[- ]diem|PRN|as[- ]needed basis|on[- ]call pool|casual (?:position|status|pool|part[- ]time))\b/i,
    unless:
      /\b(?:(?:no|plus|travel|daily|meals?|lodging|tax[- ]free|GSA) (?:\w+ )?per[- ]diem|per[- ]diem (?:allowance|rate|stipend|reimburs\w*|expenses|claims|codes?)|duties|assigned)\b/i,
    because: 'called in as work comes',
    yes: ['Per diem', 'PRN IP coders', 'Casual position', 'RADV Auditor (Per Diem)'],
    no: [
      'travel per diem',
      'no per diem because you are at home',
      'other duties on an as-needed basis as assigned',
    ],
  },
];
