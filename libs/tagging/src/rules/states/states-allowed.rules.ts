import type { StateCode } from '#domain';
import type { Rule } from '../../define-tag.js';
import { statesOf, statesUnless, withStates } from './states-rule.js';

/** Sentences about a licence, the law, pay or the employer's own map name states without saying where to live. */
const NOT_A_RULE =
  /\b(?:not|cannot|can't|can’t|don't|don’t|unable|except|exception|exclud\w+|excluding|preference|preferred|prefer|priority|licen[cs]ed?|pay range|pay (?:for|in|of)|salary range|range (?:for|is)|notice|privacy|policy does|reimburse\w*|stipend|internet expense|be provided|patients in|clients in|offices? (?:are|is)|headquarter\w*|pursuant|entitled|claims|income tax|nursing|unlawful|sick leave)\b/i;
export const STATES_ALLOWED_RULES: readonly Rule<StateCode[]>[] = [
  {
    id: 'remote-states-allowed/state-resident',
    value: statesUnless(NOT_A_RULE),
    in: ['title', 'location', 'description'],
    match: withStates(
      '\\b(?:(?:must|needs? to|should|ha(?:s|ve) to|required to|(?:need|want|require|ask) you to) be (?:an? )?(?:(?:current|permanent|legal|bona fide|full-?time) )?|(?:need|have|hold|maintain|requires?|with) an? (?:current |valid )?|residen(?:ce|cy) in ){states}(?:[- ]based)? (?:residents?\\b(?! physician)|(?:home |mailing |residential |street )?(?:address|residence)\\b|(?:is )?required|is a must)',
    ),
    because: 'a residence rule that puts the state first',
    yes: [
      'Must be a Texas or Florida resident.',
      'Residency in TX or FL is required.',
      'As our licence covers Utah alone, we need you to be a Utah resident.',
    ],
    no: [
      'Texas residents get a stipend',
      'Must be a resident physician',
      'To collect the stipend you have to be a Utah resident.',
    ],
  },
  {
    id: 'remote-states-allowed/residency-asked',
    value: (match) => {
      const { before, after } = match.groups ?? {};
      return before || after ? statesUnless(NOT_A_RULE)(match) : null;
    },
    in: ['title', 'location', 'description'],
    match: withStates(
      '(?<before>\\brequir(?:es?|ing) (?:an? )?(?:current |proof of |full-?time )?)?{states} residen(?:cy|ce)\\b(?<after>(?: is| will be| must be)? (?:an? |strictly |always )?(?:required|requirement|must|mandatory|condition|necessary|needed|established|maintained|kept|verified)\\b)?',
    ),
    because: 'residency in a state that is asked for by its noun',
    yes: ['This position requires Georgia residency.', 'Georgia residency is a condition of employment'],
    no: ['Ohio residency earns a stipend', 'Michigan residency is not required'],
  },
  {
    id: 'remote-states-allowed/residents-only',
    // "MD only" and "PA only" may be people or papers; one bare code is too little.
    value: (match) => (/^[A-Z]{2}\)?\s{0,2}only$/i.test(match[0]) ? null : statesOf(match)),
    in: ['title', 'location', 'description'],
    match: withStates(
      '{states}\\)?\\s{0,2}(?:state )?(?:residents|applicants|candidates|addresses|homes|based|folks|people|workers|employees)?\\s?only\\b(?! for| if| when)',
    ),
    unless: /\b(?:notice|privacy|pay range|salary|leave|law)\b/i,
    because: '"only" after a state limits the opening to it',
    yes: ['NC residents only', 'Remote (TX, OK only)', 'applicants in the tri-state area (PA/NJ/DE) only'],
    no: ['Sick leave for Colorado residents', 'Texas is not the only state'],
  },
  {
    id: 'remote-states-allowed/commute-to-facility-in',
    value: statesOf,
    in: ['description'],
    match: withStates(
      '\\b(?:within|commut(?:e|ing|able))\\b[^.\\n]{0,70}\\b(?:facility|facilities|hospital|campus|clinic|office|location)s? in {states}',
    ),
    unless: NOT_A_RULE,
    because: 'a commute rule that names states limits the worker to them',
    yes: ['Must live within a one hour commute to a main facility in Oregon, Washington or Alaska.'],
    no: ['Within 60 miles of our office in Boise, ID', 'Our facilities in Oregon and Washington'],
  },
  {
    id: 'remote-states-allowed/location-lists-only-states',
    value: (match) => ((statesOf(match)?.length ?? 0) > 1 ? statesOf(match) : null),
    in: ['location'],
    match: withStates('^\\s*{states}\\s*$'),
    because: 'two or more whole states as the location of a vacancy that its source flags as remote',
    yes: ['Colorado, Nevada, New Mexico, Wyoming'],
    no: ['Denver, CO', 'Illinois'],
  },
];
